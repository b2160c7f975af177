import type { Eligibility } from '../../engine/eligibility.js';
import { Trace } from './trace.js';

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

export function ClockAnswer({ answer }: { answer: Pick<Eligibility, 'sentence' | 'trace' | 'wouldChange'> }) {
  const changes = likeliestFirst(answer.wouldChange);
  return (
    <>
      <p>{answer.sentence}</p>
      <details class="fold">
        <summary>Why, clause by clause</summary>
        <Trace trace={answer.trace} />
      </details>
      {changes.length > 0 && (
        <details class="fold">
          <summary>What would change it</summary>
          <div>
            <Sentences of={changes.slice(0, SHOWN)} />
            {changes.length > SHOWN && (
              <details>
                <summary>{changes.length - SHOWN} more</summary>
                <Sentences of={changes.slice(SHOWN)} />
              </details>
            )}
          </div>
        </details>
      )}
    </>
  );
}
