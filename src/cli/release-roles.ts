import type { Database } from '../store/database.js';
import { grantRoles, PUBLISHER, READER } from '../store/roles.js';
import { EXIT, type Outcome } from './release-outcome.js';

/** Makes the roles of those who only read, and of those who publish. */
export async function makeRoles(database: Database): Promise<Outcome> {
  const roles = [READER, PUBLISHER];
  if (database.kind !== 'postgresql') {
    return {
      exitCode: EXIT.usage,
      text: 'The embedded database belongs to one process and has no roles; set DATABASE_URL.\n',
      json: { roles: [], error: 'the embedded database has no roles' },
    };
  }
  await grantRoles(database);
  return {
    exitCode: EXIT.done,
    text: `The roles are made: ${READER} reads, ${PUBLISHER} publishes as well. Make whoever logs in a member:\n  GRANT ${READER} TO …;\n`,
    json: { roles },
  };
}
