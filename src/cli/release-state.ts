import { compareVersions } from '../domain/order.js';
import type { Database } from '../store/database.js';
import { listReleases } from '../store/releases.js';
import { grantRoles, PUBLISHER, READER } from '../store/roles.js';
import { withdraw } from '../store/withdraw.js';
import { EXIT, type Outcome } from './release-outcome.js';

/**
 * Withdraws an edition.
 * @throws ReleaseConflict when it cannot be withdrawn
 */
export async function withdrawRelease(database: Database, version: string, reason: string): Promise<Outcome> {
  const sentence = reason.trim();
  if (sentence === '')
    return {
      exitCode: EXIT.usage,
      text: 'The reason is empty: readers need to know why an edition is withdrawn.\n',
      json: { version, withdrawn: false, error: 'the reason is empty' },
    };
  const isNew = await database.exclusively(() => withdraw(database, version, sentence), 'give_up');
  return {
    exitCode: EXIT.done,
    text: isNew
      ? `Edition ${version} is withdrawn.\n`
      : `Edition ${version} was withdrawn already; there is nothing to do.\n`,
    json: { version, withdrawn: true, reason: sentence, changed: isNew },
  };
}

/** All editions, the newest first. */
export async function listAllReleases(database: Database): Promise<Outcome> {
  const releases = (await listReleases(database)).sort((a, b) => compareVersions(b.version, a.version));
  const current = releases.find(({ state }) => state === 'published')?.version;
  const lines = releases.map(({ version, published_at, state, sha256, withdrawn_reason, notes }) => {
    const standing = version === current ? 'current' : state;
    const reason = withdrawn_reason === null ? '' : ` (${withdrawn_reason})`;
    const texts = notes.map(({ kind, text }) => `  ${kind}: ${text}\n`).join('');
    return `${version}  ${published_at}  ${standing}${reason}\n  sha-256 ${sha256}\n${texts}`;
  });
  return { exitCode: EXIT.done, text: lines.join(''), json: { current, releases } };
}

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
    text: `The roles are made: ${READER} reads, ${PUBLISHER} publishes as well. Make each login role a member:\n  GRANT ${READER} TO …;\n`,
    json: { roles },
  };
}
