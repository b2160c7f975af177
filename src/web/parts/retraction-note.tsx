/**
 * Published notes whose last sentence was retracted by a later release; the notes themselves never change.
 */
const TAKEN_BACK: readonly {
  readonly release: string;
  /** Index of the note in its release, from 0. */
  readonly note: number;
  readonly by: string;
}[] = [{ release: '1.3.0', note: 6, by: '1.4.0' }];

interface TakenBackProps {
  readonly release: string;
  readonly note: number;
}

/** Shown beside a published note: which part no longer holds. */
export function RetractionNote({ release, note }: TakenBackProps) {
  const found = TAKEN_BACK.find((each) => each.release === release && each.note === note);
  if (!found) return null;
  return (
    <span>
      {' '}
      <strong>
        The last sentence was taken back by <a href={`/releases/${found.by}`}>release {found.by}</a>.
      </strong>
    </span>
  );
}
