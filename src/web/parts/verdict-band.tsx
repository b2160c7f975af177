import { HEADWORDS, type Headword } from '../../claims/verdict.js';

/** A verdict as readers have it: its class, its word, what it means, and the path of its sign in a square of 24. */
export interface VerdictLook {
  readonly kind: 'true' | 'false' | 'context' | 'open';
  readonly word: string;
  readonly meaning: string;
  readonly sign: string;
}

export const VERDICT_LOOKS: Readonly<Record<Headword, VerdictLook>> = {
  supported: {
    kind: 'true',
    word: HEADWORDS.supported,
    meaning: 'the record says so',
    sign: 'M4 13l5 5L20 6',
  },
  refuted: {
    kind: 'false',
    word: HEADWORDS.refuted,
    meaning: 'the record says otherwise',
    sign: 'M5 5l14 14M19 5L5 19',
  },
  needs_context: {
    kind: 'context',
    word: HEADWORDS.needs_context,
    meaning: 'true in part',
    sign: 'M12 4v10M12 18v2',
  },
  not_known: {
    kind: 'open',
    word: HEADWORDS.not_known,
    meaning: 'the record has a gap, or does not say',
    sign: 'M8 9a4 4 0 1 1 5 4q-1 .5-1 2M12 19v1',
  },
};

/** The verdict over the width of the page. */
export function VerdictBand({ look: { kind, word, sign } }: { look: VerdictLook }) {
  return (
    <h1 class={`verdict verdict-${kind}`} id="verdict">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={sign} fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" />
      </svg>
      {word}
    </h1>
  );
}

/** The four answers, and what each means. */
export function FourAnswers() {
  return (
    <section>
      <h2>The four answers</h2>
      <ul class="answers">
        {Object.values(VERDICT_LOOKS).map(({ kind, word, meaning }) => (
          <li key={kind}>
            <strong class={`verdict verdict-${kind}`}>{word}</strong>
            {meaning}
          </li>
        ))}
      </ul>
    </section>
  );
}
