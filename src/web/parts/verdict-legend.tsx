import type { Headword } from '../../claims/verdict.js';
import { VERDICT_LOOKS } from '../../graphics/verdict-looks.js';
import { MEANINGS } from './verdict-band.js';

export function VerdictLegend() {
  return (
    <section>
      <h2>The answers</h2>
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
