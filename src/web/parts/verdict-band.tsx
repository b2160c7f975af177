import type { VerdictLook } from '../../graphics/verdict-looks.js';

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
