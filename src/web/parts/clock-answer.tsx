import type { Eligibility } from '../../engine/eligibility.js';
import { NextReport } from './next-report.js';
import { Trace } from './trace.js';

/** So many changes are read; the others are behind a summary. */
const SHOWN = 3;

type WouldChange = Eligibility['wouldChange'];

/** One change before two, another placement before another law, the newest report before older ones. */
function likeliestFirst(changes: WouldChange): WouldChange {
  const weight = ({ changes: parts }: WouldChange[number]) =>
    parts.length * 10_000 +
    Math.max(...parts.map((part) => (part.kind === 'placement' ? 9_000 - part.year : 9_500)));
  return changes.toSorted((a, b) => weight(a) - weight(b));
}

const Sentences = ({ of }: { of: WouldChange }) => (
  <ul>
    {of.map(({ sentence }) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);

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
        <>
          <h3>What would change it</h3>
          <Sentences of={likeliestFirst(answer.wouldChange).slice(0, SHOWN)} />
          {answer.wouldChange.length > SHOWN && (
            <details>
              <summary>{answer.wouldChange.length - SHOWN} more</summary>
              <Sentences of={likeliestFirst(answer.wouldChange).slice(SHOWN)} />
            </details>
          )}
        </>
      )}
    </>
  );
}
