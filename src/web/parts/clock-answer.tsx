import type { Eligibility } from '../../engine/eligibility.js';
import { Trace } from './trace.js';
import { unbroken } from './with-hosts.js';

export function ClockAnswer({ answer }: { answer: Pick<Eligibility, 'sentence' | 'trace'> }) {
  return (
    <>
      <p>{unbroken(answer.sentence)}</p>
      <details class="fold">
        <summary>Why, clause by clause</summary>
        <Trace trace={answer.trace} />
      </details>
    </>
  );
}
