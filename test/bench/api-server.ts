import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StoreLocation } from '../../src/releases/release-store.js';
import { IMAGE_ENVIRONMENT, START_ARGUMENTS } from '../support/start-command.js';
import { type Server, withServer } from './processes.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The limit of requests stays on, and is set beyond what a load can reach. */
const NO_LIMIT_IN_REACH = '10000000';

/** Has something done with the built service, which ends afterwards. */
export function withApi<T>(
  location: StoreLocation,
  environment: Readonly<Record<string, string>>,
  work: (api: Server) => Promise<T>,
): Promise<T> {
  // Wherever it is started from, it is the one of this folder.
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

/** What publishing takes is given back only when the process ends: a second start is the steady state. */
export const fill = (location: StoreLocation): Promise<void> => withApi(location, {}, async () => {});
