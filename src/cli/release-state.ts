import { compareVersions } from '../domain/order.js';
import type { EditionStore } from '../editions/edition-store.js';
import type { FolderStore } from '../editions/folder.js';
import type { PostgresStore } from '../editions/postgres-store.js';
import { grantRoles, PUBLISHER, READER } from '../editions/roles.js';
import { withdraw } from '../editions/withdraw.js';
import { EXIT, type Outcome } from './release-outcome.js';

/** @throws ReleaseConflict when it cannot be withdrawn */
export async function withdrawRelease(
  store: EditionStore,
  version: string,
  reason: string,
): Promise<Outcome> {
  const sentence = reason.trim();
  if (sentence === '')
    return {
      exitCode: EXIT.usage,
      text: 'The reason is empty: readers need to know why an edition is withdrawn.\n',
      json: { version, withdrawn: false, error: 'the reason is empty' },
    };
  const isNew = await store.exclusively(() => withdraw(store, version, sentence), 'give_up');
  return {
    exitCode: EXIT.done,
    text: isNew
      ? `Edition ${version} is withdrawn.\n`
      : `Edition ${version} was withdrawn already; there is nothing to do.\n`,
    json: { version, withdrawn: true, reason: sentence, changed: isNew },
  };
}

export async function listAllReleases(store: EditionStore): Promise<Outcome> {
  const releases = (await store.list()).sort((a, b) => compareVersions(b.version, a.version));
  const current = releases.find(({ state }) => state === 'published')?.version;
  const lines = releases.map(({ version, published_at, state, sha256, withdrawn_reason, notes }) => {
    const standing = version === current ? 'current' : state;
    const reason = withdrawn_reason === null ? '' : ` (${withdrawn_reason})`;
    const texts = notes.map(({ kind, text }) => `  ${kind}: ${text}\n`).join('');
    return `${version}  ${published_at}  ${standing}${reason}\n  sha-256 ${sha256}\n${texts}`;
  });
  return { exitCode: EXIT.done, text: lines.join(''), json: { current, releases } };
}

export async function makeRoles(store: FolderStore | PostgresStore): Promise<Outcome> {
  const roles = [READER, PUBLISHER];
  if (store.kind !== 'postgresql') {
    return {
      exitCode: EXIT.usage,
      text: 'A data directory has no roles: the rights on its files decide who reads and who publishes. Set DATABASE_URL.\n',
      json: { roles: [], error: 'a data directory has no roles' },
    };
  }
  await grantRoles(store.database);
  return {
    exitCode: EXIT.done,
    text: `The roles are made: ${READER} reads, ${PUBLISHER} publishes as well. Make each login role a member:\n  GRANT ${READER} TO …;\n`,
    json: { roles },
  };
}
