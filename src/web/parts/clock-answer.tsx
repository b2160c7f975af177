import type { ClockAnswer as Answer } from '../../engine/clock-answer.js';
import { useReleaseUrl } from '../reading/reading.js';
import { Trace } from './trace.js';
import { unbroken } from './with-hosts.js';

/** @param address path and query of the answer, for a link to its JSON */
export function ClockAnswer({
  answer,
  address,
}: {
  answer: Pick<Answer, 'sentence' | 'trace'>;
  address?: string;
}) {
  const asRead = useReleaseUrl()(address ?? '');
  return (
    <>
      <p>{unbroken(answer.sentence)}</p>
      <details class="fold">
        <summary>Why, clause by clause</summary>
        <Trace trace={answer.trace} />
      </details>
      {address !== undefined && (
        <p class="small">
          As JSON: <a href={asRead}>{asRead}</a>
        </p>
      )}
    </>
  );
}
