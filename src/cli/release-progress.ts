import { Presets, SingleBar } from 'cli-progress';
import { TABLE_NAMES, type TableName } from '../domain/tables.js';

/** What a publication tells while it is under way. */
export interface PublishingProgress {
  examining(): void;
  /** A table of the edition is in the database. */
  readonly filled: (table: TableName) => void;
  end(): void;
}

const NOTHING: PublishingProgress = { examining() {}, filled() {}, end() {} };

/** A bar on standard error for whoever watches; silent otherwise. */
export function publishingProgress(shown: boolean): PublishingProgress {
  if (!shown) return NOTHING;
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} {step}', stream: process.stderr, clearOnComplete: true },
    Presets.shades_classic,
  );
  return {
    examining: () => bar.start(TABLE_NAMES.length, 0, { step: 'examining' }),
    filled: (table) => bar.increment(1, { step: table }),
    end: () => bar.stop(),
  };
}
