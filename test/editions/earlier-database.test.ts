import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Test } from 'tap';
import t from 'tap';
import { earlierDatabase } from '../../src/editions/earlier-database.js';
import { openFolder } from '../../src/editions/folder.js';
import { fillStore } from '../../src/editions/seeds.js';
import { withdraw } from '../../src/editions/withdraw.js';
import { originOf, startServer } from '../support/server.js';
import { slow } from '../support/slow.js';
import { directoryFor } from '../support/stores.js';

const UNKNOWN = { version: '1.2.1', sha256: 'a'.repeat(64), state: 'published' };

async function earlierDirectory(t: Test, releases: readonly object[] | null): Promise<string> {
  const { directory } = await directoryFor(t);
  await mkdir(path.join(directory, 'pglite'));
  await writeFile(path.join(directory, 'pglite/PG_VERSION'), '17');
  if (releases)
    await writeFile(path.join(directory, 'start.json'), `digest\n${JSON.stringify({ releases })}`);
  return directory;
}

async function filled(directory: string) {
  const store = openFolder(directory);
  await fillStore(store);
  return store;
}

t.test('an embedded database whose editions are all here is named, and left as it is', slow, async (t) => {
  const store = await filled(await earlierDirectory(t, null));
  const releases = await store.list();
  const directory = await earlierDirectory(t, releases);
  const server = startServer(t, { DATA_DIR: directory });
  t.equal((await fetch(`${await originOf(server)}/tiers?limit=1`)).status, 200);
  t.match(
    server.output(),
    /holds the embedded database of an earlier version \(pglite\/\)\. All its editions are here/,
  );
  t.strictSame((await readdir(directory)).sort(), ['editions', 'pglite', 'start.json']);
});

t.test('one with more is not passed over: the service does not start', slow, async (t) => {
  for (const [releases, says] of [
    [[UNKNOWN], /with what this version lacks: 1\.2\.1 \(published\)\. Nothing was changed/],
    [null, /and it cannot be seen which editions\. Nothing was changed/],
  ] as const) {
    const directory = await earlierDirectory(t, releases);
    const server = startServer(t, { DATA_DIR: directory });
    t.equal(await server.exited, 1);
    t.match(server.output(), says);
    t.match(server.output(), /docs\/operations\/runbook\.md/);
    t.notMatch(server.output(), / {4}at /, 'no stack');
  }
});

t.test('a withdrawal is not forgotten either', async (t) => {
  const directory = await earlierDirectory(t, null);
  const store = await filled(directory);
  const releases = (await store.list()).map((release) =>
    release.version === '1.2.0' ? { ...release, state: 'withdrawn' } : release,
  );
  await writeFile(path.join(directory, 'start.json'), `digest\n${JSON.stringify({ releases })}`);
  await t.rejects(earlierDatabase(directory, store), /lacks: 1\.2\.0 \(withdrawn\)/);
  await withdraw(store, '1.2.0', 'A page was misread');
  t.match(await earlierDatabase(directory, store), /All its editions are here too/);
});
