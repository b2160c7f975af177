import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StoreLocation } from '../../src/editions/edition-store.js';
import { START_ARGUMENTS, START_ENVIRONMENT } from '../support/start-command.js';
import { type Server, startServer } from './processes.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The limit of requests stays on, and is set beyond what a load can reach. */
const NO_LIMIT_IN_REACH = '10000000';

export function startApi(
  location: StoreLocation,
  environment: Readonly<Record<string, string>> = {},
): Promise<Server> {
  // Wherever it is started from, it is the one of this folder.
  const command = START_ARGUMENTS.map((each) => (each.startsWith('-') ? each : path.join(ROOT, each)));
  if (!existsSync(command.at(-1) ?? ''))
    throw new Error('dist/server.js is missing: run "npm run build" first');
  const database = 'url' in location ? { DATABASE_URL: location.url } : { DATA_DIR: location.directory };
  return startServer([process.execPath, ...command], {
    ...START_ENVIRONMENT,
    DATABASE_URL: '',
    HOST: '127.0.0.1',
    PORT: '0',
    RATE_LIMIT_MAX: NO_LIMIT_IN_REACH,
    ...database,
    ...environment,
  });
}
