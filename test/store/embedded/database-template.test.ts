import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import t, { type Test } from 'tap';
import { MIGRATIONS, openCatalogue, SEEDS } from '../../../src/start/bootstrap.js';
import {
  copyTemplate,
  type DatabaseTemplate,
  recordsOf,
  sealTemplate,
} from '../../../src/store/embedded/database-template.js';
import { FILES } from '../../../src/store/embedded/embedded-files.js';
import { openDatabase } from '../../../src/store/open-database.js';
import { listReleases } from '../../../src/store/releases.js';
import { databaseFor, POSTGRES_URL } from '../../support/databases.js';

const skip = POSTGRES_URL === undefined ? false : 'only an embedded database is a copy';
const folder = t.testdir();
const template: DatabaseTemplate = {
  directory: path.join(folder, 'template'),
  sources: [MIGRATIONS, path.join(folder, 'seeds')],
};
await cp(SEEDS, path.join(folder, 'seeds'), { recursive: true });

/** A directory that a database can be made in. */
async function fresh(t: Test): Promise<string> {
  return t.testdir();
}

t.test('a fresh embedded database is a copy of the template', { skip }, async (t) => {
  const filled = await databaseFor(t);
  if (!('directory' in filled)) throw new Error('it is not embedded');
  for (const name of [FILES.engine, FILES.start])
    await cp(path.join(filled.directory, name), path.join(template.directory, name), { recursive: true });
  const directory = await fresh(t);

  await t.test('not of one that is unfinished', async (t) => {
    t.equal(await copyTemplate(template, directory), false);
    t.same(await readdir(directory), []);
  });

  await sealTemplate(template);
  const database = await openDatabase({ directory, template });
  const catalogue = await openCatalogue(database);
  t.equal(catalogue.current.version, '1.2.0');
  t.ok(database.startFile?.isUpToDate, 'the engine need not be asked');
  t.same((await listReleases(database)).map(({ version }) => version).sort(), ['1.0.0', '1.1.0', '1.2.0']);
  t.equal((await catalogue.get('1.0.0')).version, '1.0.0', 'older editions are in it');
  await database.close();

  await t.test('what is there already stays', async (t) => {
    const kept = path.join(directory, 'pglite', 'PG_VERSION');
    const before = await readFile(kept, 'utf8');
    await rm(path.join(template.directory, 'pglite', 'PG_VERSION'));
    t.teardown(() => writeFile(path.join(template.directory, 'pglite', 'PG_VERSION'), before));
    const again = await openDatabase({ directory, template });
    t.equal(await readFile(kept, 'utf8'), before);
    await again.close();
  });

  await t.test('what a killed copy left is no hindrance', async (t) => {
    const other = await fresh(t);
    await mkdir(path.join(other, 'pglite.unfinished', 'base'), { recursive: true });
    await writeFile(path.join(other, 'pglite.unfinished', 'half'), 'half');
    t.equal(await copyTemplate(template, other), true);
    const files = await readdir(other);
    t.ok(files.includes('pglite') && files.includes('start.json'), 'all of it');
    t.notOk(files.includes('pglite.unfinished'));
    t.notOk((await readdir(path.join(other, 'pglite'))).includes('half'));
  });

  await t.test('not of one that was made from other files', async (t) => {
    const placements = path.join(folder, 'seeds', '1.2.0', 'placements.csv');
    const before = await readFile(placements, 'utf8');
    await writeFile(placements, before.replace('2025,1,', '2025,2,'));
    t.teardown(() => writeFile(placements, before));
    const other = await fresh(t);
    t.equal(await copyTemplate(template, other), false);
    t.same(await readdir(other), []);
    t.equal(await recordsOf(template), null, 'nor are its records taken for those of other files');
  });
});
