import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DatabaseLocation } from '../../src/store/database.js';
import { type Server, startServer } from './processes.js';

const BUILT = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

/** The limit of requests stays on, and is set beyond what a load can reach. */
const NO_LIMIT_IN_REACH = '10000000';

/** Starts the production build, with everything on that is on in production. */
export function startApi(
  location: Exclude<DatabaseLocation, { memory: true }>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Server> {
  if (!existsSync(BUILT)) throw new Error('dist/server.js is missing: run "npm run build" first');
  const database = 'url' in location ? { DATABASE_URL: location.url } : { DATA_DIR: location.directory };
  return startServer([process.execPath, BUILT], {
    DATABASE_URL: '',
    HOST: '127.0.0.1',
    PORT: '0',
    RATE_LIMIT_MAX: NO_LIMIT_IN_REACH,
    ...database,
    ...environment,
  });
}
