/** Published notes whose last sentence a later release took back; the notes stay as they were published. */
const TAKEN_BACK: readonly {
  readonly release: string;
  /** Place of the note in its release, from 0. */
  readonly note: number;
  readonly by: string;
}[] = [{ release: '1.3.0', note: 6, by: '1.4.0' }];

interface TakenBackProps {
  readonly release: string;
  readonly note: number;
}

/** Stands beside a published note: what of it no longer holds. */
export function TakenBack({ release, note }: TakenBackProps) {
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
