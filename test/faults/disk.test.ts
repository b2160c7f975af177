import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Test } from 'tap';
import t from 'tap';
import { contentDigest } from '../../src/releases/digest.js';
import { openStore } from '../../src/releases/open-store.js';
import { openFilledStore } from '../../src/releases/seeds.js';
import { CORRECTION, writeRelease } from '../releases/fixtures/correction.js';
import { needs } from '../support/needs.js';
import { run } from '../support/processes.js';
import { program, sourceProgram } from '../support/program.js';
import { VERSIONS } from '../support/seeds.js';
import { getOrigin, startServer } from '../support/server.js';

const MEGABYTE = 1024 * 1024;
const options = { ...needs('mount'), timeout: 300_000 };

async function mountDisk(t: Test, megabytes: number): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  t.teardown(async () => {
    execFileSync('umount', ['--lazy', folder]);
    await rm(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Runs a program until it exits, successfully or not. */
const runOnDisk = (
  name: 'server' | 'cli/release',
  args: readonly string[],
  folder: string,
): Promise<string> =>
  run(process.execPath, [...program(name), ...args], { env: { DATA_DIR: folder, PORT: '0' } }).then(
    (text) => `it ended well: ${text}`,
    (error: Error) => error.message,
  );

const NO_STACK = /\n {4}at /;

t.test('exits with one sentence and no stack trace if the disk is full', options, async (t) => {
  const disk = await mountDisk(t, 4);
  const text = await runOnDisk('server', [], disk);
  t.match(text, new RegExp(`ended with 1:[^]*${disk}[^]*(no space left|disk is full)`, 'i'));
  t.notMatch(text, NO_STACK);
});

t.test('leaves no partial release if the disk fills up during publishing', options, async (t) => {
  const disk = await mountDisk(t, 32);
  await openFilledStore({ directory: disk });
  const ballast = path.join(disk, 'ballast');
  const { bavail, bsize } = await statfs(disk);
  await writeFile(ballast, Buffer.alloc(bavail * bsize - MEGABYTE / 2));
  const folder = await writeRelease(t.testdir());
  const text = await runOnDisk('cli/release', ['publish', folder], disk);
  t.match(
    text,
    new RegExp(
      `ended with 3:.*Release ${CORRECTION} cannot be written to the data directory .*no space left`,
      's',
    ),
  );
  t.notMatch(text, NO_STACK);

  const before = await openStore({ directory: disk });
  const releases = await before.list();
  t.strictSame(releases.map(({ version }) => version).sort(), VERSIONS);
  for (const { version, sha256 } of releases)
    t.equal(contentDigest(await before.load(version)), sha256, version);
  t.strictSame((await readdir(path.join(disk, 'releases'))).sort(), VERSIONS);
  await rm(ballast);
  const again = sourceProgram('test/faults/fixtures/publish-until.ts');
  await run(process.execPath, [...again, folder, JSON.stringify({ directory: disk })]);
  t.ok(
    (await before.list()).some(({ version }) => version === CORRECTION),
    'a retry succeeds without building the files again',
  );
});

t.test(
  'exits with one sentence and no stack trace if the data directory is read-only',
  options,
  async (t) => {
    const disk = await mountDisk(t, 32);
    const remount = () => execFileSync('mount', ['-o', 'remount,ro', disk]);
    remount();
    const text = await runOnDisk('server', [], disk);
    t.match(text, new RegExp(`ended with 1:[^]*the data directory ${disk} [^]*(read-only|EROFS)`, 'i'));
    t.notMatch(text, NO_STACK);

    await t.test('serves a read-only data directory that contains all releases', async (t) => {
      execFileSync('mount', ['-o', 'remount,rw', disk]);
      await openFilledStore({ directory: disk });
      remount();
      const origin = await getOrigin(startServer(t, { DATA_DIR: disk }));
      t.equal((await fetch(`${origin}/releases/1.0.0/tiers`)).status, 200);
      const withdrawing = await runOnDisk('cli/release', ['withdraw', '1.0.0', '--reason', 'Wrong'], disk);
      t.match(withdrawing, /ended with 3:.*cannot be written to the data directory .*read-only/s);
    });
  },
);
