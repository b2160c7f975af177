import type { FolderStore } from './folder.js';
import type { PostgresStore } from './postgres-store.js';
import type { StoreLocation } from './release-store.js';

/** Selects PostgreSQL if DATABASE_URL is set, otherwise the data directory. */
export const toLocation = (settings: {
  readonly DATABASE_URL?: string | undefined;
  readonly DATA_DIR: string;
  readonly DATABASE_TIMEOUT_MS: number;
}): StoreLocation =>
  settings.DATABASE_URL === undefined
    ? { directory: settings.DATA_DIR }
    : {
        url: settings.DATABASE_URL,
        timeoutMs: settings.DATABASE_TIMEOUT_MS,
      };

/**
 * Opens a store without changing it.
 * @throws StoreUnavailable if PostgreSQL does not respond
 */
export async function openStore(
  location: StoreLocation,
  onFault?: (sentence: string) => void,
): Promise<FolderStore | PostgresStore> {
  // Load only the store that is used.
  if ('url' in location) return (await import('./postgres.js')).openPostgres(location);
  return (await import('./folder.js')).openFolder(location.directory, onFault);
}

export type Store = FolderStore | PostgresStore;
