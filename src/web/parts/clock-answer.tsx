import type { Eligibility } from '../../engine/eligibility.js';
import { NextReport } from './next-report.js';
import { Trace } from './trace.js';

/** An answer of the clock: what the next report may say, why, and what would change it. */
export function ClockAnswer({ answer }: { answer: Pick<Eligibility, 'next' | 'trace' | 'wouldChange'> }) {
  return (
    <>
      <p class="standfirst">{answer.trace.conclusion}</p>
      <div class="columns">
        {answer.next.permittedTiers.length > 0 && (
          <div>
            <h3>What it may say</h3>
            <NextReport next={answer.next} />
            <p class="small muted">To be a special case, or left out, is always possible.</p>
          </div>
        )}
        <div>
          <h3>Why</h3>
          <Trace trace={answer.trace} />
        </div>
      </div>
      {answer.wouldChange.length > 0 && (
        <details>
          <summary>What would change it</summary>
          <ul>
            {answer.wouldChange.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
