import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import t, { type Test } from 'tap';
import { contentDigest } from '../../src/store/content.js';
import { sealTemplate } from '../../src/store/embedded/database-template.js';
import { openDatabase } from '../../src/store/open-database.js';
import { listReleases, loadRelease } from '../../src/store/releases.js';
import { CORRECTION, writeEdition } from '../store/fixtures/correction.js';
import { databaseFor } from '../support/databases.js';
import { needs } from '../support/needs.js';
import { run } from '../support/processes.js';
import { program, testProgram } from '../support/program.js';

const MEGABYTE = 1024 * 1024;
const options = { ...needs('mount'), timeout: 300_000 };

/** A disk of its own, in memory. */
async function diskOf(t: Test, megabytes: number): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  t.teardown(async () => {
    execFileSync('umount', ['--lazy', folder]);
    await rm(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Runs a program to its end, well or not. */
const said = (name: 'server' | 'cli/release', args: readonly string[], folder: string): Promise<string> =>
  run(process.execPath, [...program(name), ...args], { env: { DATA_DIR: folder, PORT: '0' } }).then(
    (text) => `it ended well: ${text}`,
    (error: Error) => error.message,
  );

const NO_STACK = /\n {4}at /;

t.test('a disk that is full from the start: a sentence, and no stack', options, async (t) => {
  const disk = await diskOf(t, 4);
  const text = await said('server', [], disk);
  t.match(text, new RegExp(`ended with 1:[^]*${disk}[^]*(no space left|disk is full)`, 'i'));
  t.notMatch(text, NO_STACK);
});

t.test('a disk that is too small for the copy of a filled database: the same', options, async (t) => {
  const template = { directory: t.testdir({ pglite: {} }), sources: [] };
  await writeFile(path.join(template.directory, 'pglite', 'rows'), Buffer.alloc(8 * MEGABYTE));
  await sealTemplate(template);
  const disk = await diskOf(t, 4);
  await t.rejects(openDatabase({ directory: disk, template }), {
    name: 'DatabaseUnavailable',
    message: new RegExp(`${disk}.*no space left`),
  });
  t.same(await readdir(disk), [], 'nothing stays behind');
});

t.test(
  'a disk that becomes full while an edition is published: nothing of it is there, nothing is lost',
  options,
  async (t) => {
    const { directory: filled } = (await databaseFor(t)) as { readonly directory: string };
    const used = Number(execFileSync('du', ['-sm', filled], { encoding: 'utf8' }).split('\t')[0]);
    const disk = await diskOf(t, used + 40);
    await cp(path.join(filled, 'pglite'), path.join(disk, 'pglite'), { recursive: true });
    const ballast = path.join(disk, 'ballast');
    const { bavail, bsize } = await import('node:fs').then(({ statfsSync }) => statfsSync(disk));
    await writeFile(ballast, Buffer.alloc(bavail * bsize - MEGABYTE / 2));
    t.ok((await stat(ballast)).size > 0);
    const folder = await writeEdition(t.testdir());
    const text = await said('cli/release', ['publish', folder], disk);
    t.match(text, /ended with 3:/);
    t.match(text, /no space left|disk is full/i);
    t.notMatch(text, NO_STACK);

    await rm(ballast);
    const database = await openDatabase({ directory: disk });
    const releases = await listReleases(database);
    t.strictSame(releases.map(({ version }) => version).sort(), ['1.0.0', '1.1.0', '1.2.0']);
    for (const { version, sha256 } of releases)
      t.equal(contentDigest(await loadRelease(database, version)), sha256, version);
    await database.close();
    const again = testProgram('test/faults/fixtures/publish-until.ts');
    await run(process.execPath, [...again, folder, JSON.stringify({ directory: disk })]);
    const retried = await openDatabase({ directory: disk });
    t.ok(
      (await listReleases(retried)).some(({ version }) => version === CORRECTION),
      'a retry works, without making files',
    );
    await retried.close();
  },
);

t.test('a data directory that can only be read: a sentence, and no stack', options, async (t) => {
  const disk = await diskOf(t, 8);
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  const text = await said('server', [], disk);
  t.match(text, new RegExp(`ended with 1:[^]*the data directory ${disk} [^]*(read-only|EROFS)`, 'i'));
  t.notMatch(text, NO_STACK);
});
