import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import t, { type Test } from 'tap';
import { StartFile, type StartState } from '../../../src/store/embedded/start-file.js';
import { seeds } from '../../support/seeds.js';

const { entries, current } = await seeds();
const STATE: StartState = {
  migrations: ['first', 'second'],
  releases: [...entries],
  current: { header: current.header, tables: current.tables },
};

async function fileFor(t: Test): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'tip-tiers-start-'));
  t.teardown(() => rm(directory, { recursive: true, force: true }));
  return path.join(directory, 'start.json');
}

t.test('gives back what was kept, every row of it', async (t) => {
  const file = await fileFor(t);
  const writer = new StartFile(file);
  t.equal(await writer.read(), null, 'nothing was kept yet');
  await writer.write(STATE);
  t.ok(writer.isUpToDate);
  t.same(await readdir(path.dirname(file)), ['start.json'], 'nothing unfinished is left');
  const reader = new StartFile(file);
  t.notOk(reader.isUpToDate, 'not read yet');
  t.strictSame(await reader.read(), STATE);
  t.ok(reader.isUpToDate);
});

t.test('forgets', async (t) => {
  const startFile = new StartFile(await fileFor(t));
  await startFile.write(STATE);
  await startFile.forget();
  t.notOk(startFile.isUpToDate);
  t.equal(await startFile.read(), null);
  await t.resolves(startFile.forget(), 'also what is not there');
});

t.test('takes nothing from a file that is damaged', async (t) => {
  const file = await fileFor(t);
  await new StartFile(file).write(STATE);
  const whole = await readFile(file, 'utf8');
  for (const [what, damaged] of [
    ['cut', whole.slice(0, -1_000)],
    ['a letter changed', whole.replace('Cambodia', 'Cambodja')],
    ['no digest', whole.slice(whole.indexOf('\n') + 1)],
    ['empty', ''],
  ] as const) {
    t.not(damaged, whole);
    await writeFile(file, damaged);
    const reader = new StartFile(file);
    t.equal(await reader.read(), null, what);
    t.notOk(reader.isUpToDate, what);
  }
});
