import type { Headword } from '../../claims/verdict.js';
import type { VerdictLook } from '../../graphics/verdict-looks.js';

export const MEANINGS: Readonly<Record<Headword, string>> = {
  supported: 'the record says so',
  refuted: 'the record says otherwise',
  needs_context: 'true in part',
  not_known: 'the record has a gap, or does not say',
  not_in_release: 'a later report, which is not here yet',
  no_rank: 'a special case, or not in the report',
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
