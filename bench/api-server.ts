import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StoreLocation } from '../src/releases/release-store.js';
import { IMAGE_ENVIRONMENT, START_ARGUMENTS } from '../test/support/start-command.js';
import { type Server, withServer } from './processes.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Keeps rate limiting on, with a limit beyond the reach of any load. */
const NO_LIMIT_IN_REACH = '10000000';

/** Runs work against the built service and stops the service afterwards. */
export function withApi<T>(
  location: StoreLocation,
  environment: Readonly<Record<string, string>>,
  work: (api: Server) => Promise<T>,
): Promise<T> {
  // Resolve the program relative to this folder, independent of the working directory.
  const command = START_ARGUMENTS.map((each) => (each.startsWith('-') ? each : path.join(ROOT, each)));
  if (!existsSync(command.at(-1) ?? ''))
    throw new Error('dist/server.js is missing: run "npm run build" first');
  const database = 'url' in location ? { DATABASE_URL: location.url } : { DATA_DIR: location.directory };
  const settings = {
    ...IMAGE_ENVIRONMENT,
    DATABASE_URL: '',
    HOST: '127.0.0.1',
    PORT: '0',
    RATE_LIMIT_MAX: NO_LIMIT_IN_REACH,
    ...database,
    ...environment,
  };
  return withServer([process.execPath, ...command], settings, work);
}

/** Memory used for publishing is released only on exit, so fill the store in a process of its own. */
export const fill = (location: StoreLocation): Promise<void> => withApi(location, {}, async () => {});
