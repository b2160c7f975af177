import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import t from 'tap';
import { openReleaseCatalogue } from '../../src/releases/open-catalogue.js';
import { SEEDS } from '../../src/releases/places.js';
import { fillStore } from '../../src/releases/seeds.js';
import { ReleaseConflict } from '../../src/releases/store-errors.js';
import { folderFor } from '../support/stores.js';

t.test('rejects a store filled with other rows under the same version', async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-seeds-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await cp(SEEDS, folder, { recursive: true });
  const store = await folderFor(t);
  const before = await openReleaseCatalogue(store);

  await t.resolves(fillStore(store, folder), 'a copy of the seeds has the same content');

  const altered = path.join(folder, 'altered');
  await cp(SEEDS, altered, { recursive: true });
  const file = path.join(altered, '1.0.0', 'sources.csv');
  const text = await readFile(file, 'utf8');
  t.match(text, 'Department');
  await writeFile(file, text.replace('Department', 'Departement'));
  const rejected = fillStore(store, altered);
  await t.rejects(rejected, ReleaseConflict);
  await t.rejects(
    rejected,
    /contains other releases.*release 1\.0\.0 has the sha-256 [0-9a-f]{64} in the store and/,
  );

  const after = await openReleaseCatalogue(store);
  t.same(after.entries, before.entries, 'published releases are unchanged');
});
