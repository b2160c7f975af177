import type { Database } from './database.js';

/** An announcement can get lost on its way from the server; looking is cheap. */
const POLL_MS = 5_000;

/** Observes releases. */
export interface ReleaseWatcher {
  /** A release may have been published or withdrawn; called again and again, also when nothing changed. */
  readonly onChange: () => Promise<unknown>;
  /** Looking failed; it is tried again. */
  readonly onError: (error: unknown) => void;
  readonly pollMs?: number;
}

/**
 * Tells of releases that are published or withdrawn, by any process on the database: at once where the database
 * announces it, else when it is looked for.
 * @returns ends the watching
 */
export async function watchReleases(
  database: Database,
  { onChange, onError, pollMs = POLL_MS }: ReleaseWatcher,
): Promise<() => Promise<void>> {
  const look = () => {
    onChange().catch(onError);
  };
  const stopListening = await database.onAnnouncement(look);
  // Nobody but this process can publish into an embedded database.
  const timer = database.kind === 'postgresql' ? setInterval(look, pollMs).unref() : undefined;
  return async () => {
    clearInterval(timer);
    await stopListening();
  };
}
