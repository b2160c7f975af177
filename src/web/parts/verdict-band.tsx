import type { Headword } from '../../claims/verdict.js';
import { VERDICT_LOOKS, type VerdictLook } from '../../graphics/verdict-looks.js';

const MEANINGS: Readonly<Record<Headword, string>> = {
  supported: 'the record says so',
  refuted: 'the record says otherwise',
  needs_context: 'true in part',
  not_known: 'the record has a gap, or does not say',
};

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

export function FourAnswers() {
  return (
    <section>
      <h2>The four answers</h2>
      <ul class="answers">
        {(Object.keys(MEANINGS) as Headword[]).map((head) => (
          <li key={head}>
            <strong class={`verdict verdict-${VERDICT_LOOKS[head].kind}`}>{VERDICT_LOOKS[head].word}</strong>
            {MEANINGS[head]}
          </li>
        ))}
      </ul>
    </section>
  );
}
