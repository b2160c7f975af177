import { access, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Test } from 'tap';
import t from 'tap';
import { runRelease } from '../../src/cli/release.js';
import { openStore, toLocation } from '../../src/releases/open-store.js';
import { readSettings } from '../../src/settings.js';
import { CORRECTION, CORRECTION_FILES, writeRelease } from '../releases/fixtures/correction.js';
import { captured } from '../support/captured.js';
import { NEWEST } from '../support/seeds.js';
import { slow } from '../support/slow.js';
import { directoryFor, POSTGRESQL, postgresFor, settingsFor } from '../support/stores.js';

const environmentFor = async (t: Test) => settingsFor(await directoryFor(t));

const CURRENT = new RegExp(`^${NEWEST} .* current$`, 'm');

const unchanged = await environmentFor(t);

async function release(environment: Record<string, string>, ...args: string[]) {
  const { streams, output } = captured();
  return { exitCode: await runRelease(args, environment, streams), ...output };
}

t.test('checks, publishes, withdraws and lists a release', async (t) => {
  const environment = await environmentFor(t);
  const folder = await writeRelease(t.testdir());
  const checked = await release(environment, 'check', folder);
  t.equal(checked.exitCode, 0, checked.err);
  t.match(checked.out, /has no errors and can be published.*~ BI\|2025 tier: 2 → 2WL/s);
  t.match(checked.out, /^The clock says otherwise in \d+ place\(s\):\n(?: {2}~ BI 2025 \w+: \w+ → \w+\n)+$/m);

  t.match((await release(environment, 'list')).out, CURRENT, 'checking publishes nothing');
  const published = await release(environment, 'publish', folder);
  t.equal(published.exitCode, 0);
  t.match(published.out, new RegExp(`Release ${CORRECTION} is published\\.\\n {2}sha-256 [0-9a-f]{64}`));
  t.match((await release(environment, 'list')).out, new RegExp(`^${CORRECTION} .* current$`, 'm'));
  const store = await openStore(toLocation(readSettings(environment)));
  t.ok((await store.files.of(CORRECTION)).length > 40, 'its downloads are stored with it');
  const again = await release(environment, 'publish', folder);
  t.equal(again.exitCode, 0);
  t.match(again.out, /is already published; nothing to do/);

  const withdrawn = await release(environment, 'withdraw', CORRECTION, '--reason', 'A page was misread');
  t.equal(withdrawn.exitCode, 0);
  const { out } = await release(environment, 'list');
  t.match(out, new RegExp(`^${CORRECTION} .* withdrawn \\(A page was misread\\)$`, 'm'));
  t.match(out, CURRENT);
  for (const command of ['check', 'publish']) {
    const rejected = await release(environment, command, folder);
    t.equal(rejected.exitCode, 1, command);
    t.match(
      rejected.out,
      /was withdrawn on \d{4}-\d\d-\d\d \(A page was misread\) and cannot be published again/,
    );
  }
});

t.test('does not publish a release if its files cannot be built', async (t) => {
  const folder = await writeRelease(t.testdir());
  const { NODE_OPTIONS } = process.env;
  t.teardown(() => {
    if (NODE_OPTIONS === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = NODE_OPTIONS;
  });
  // Keep the process that builds them from starting.
  process.env.NODE_OPTIONS = '--require ./no-such-module.cjs';
  const { exitCode, err } = await release(unchanged, 'publish', folder);
  t.equal(exitCode, 3, err);
  t.match(err, `The files of release ${CORRECTION} could not be made`);
  t.match((await release(unchanged, 'list')).out, CURRENT);
});

t.test('prints one JSON document with --json', async (t) => {
  const folder = await writeRelease(t.testdir());
  const { out, exitCode } = await release(unchanged, 'check', folder, '--json');
  t.equal(exitCode, 0);
  const counts = { added: 2, corrected: 2, removed: 2 };
  t.match(JSON.parse(out), { version: CORRECTION, verdict: 'sound', since: NEWEST, faults: [], counts });
  t.equal(JSON.parse(out).differences.length, 6);
  const list = JSON.parse((await release(unchanged, 'list', '--json')).out);
  t.equal(list.current, NEWEST);
});

t.test('rejects an invalid release with exit code 1', async (t) => {
  const { 'removals.csv': _, ...files } = CORRECTION_FILES;
  const folder = await writeRelease(t.testdir(), files);
  for (const command of ['check', 'publish']) {
    const { exitCode, out } = await release(unchanged, command, folder);
    t.equal(exitCode, 1, command);
    t.match(out, /rejected with \d+ error/);
  }
  t.equal((await release(unchanged, 'withdraw', '9.9.9', '--reason', 'Wrong')).exitCode, 1);
  t.match((await release(unchanged, 'list')).out, CURRENT);
});

t.test('accepts any folder name and takes the version from the header', async (t) => {
  const folder = await writeRelease(t.testdir(), CORRECTION_FILES, 'my correction');
  const sound = await release(unchanged, 'check', folder);
  t.equal(sound.exitCode, 0, sound.out);
  t.match(sound.out, `Release ${CORRECTION} has no errors`);
  const draft = await writeRelease(t.testdir(), { ...CORRECTION_FILES, 'notes.txt': 'x' }, 'draft');
  const faulty = await release(unchanged, 'check', draft);
  t.equal(faulty.exitCode, 1);
  t.match(faulty.out, `Release ${CORRECTION} is rejected`);
  t.match(faulty.out, /draft\/notes\.txt: is not a file of a release/, 'names the actual folder');
});

t.test('checks a release without creating a store', async (t) => {
  const root = t.testdir();
  const folder = await writeRelease(root);
  const directory = path.join(root, 'data');
  const { exitCode, out, err } = await release({ DATA_DIR: directory }, 'check', folder);
  t.equal(exitCode, 0, err);
  t.match(out, `Since ${NEWEST}: 2 row(s) added`, "compared with the project's own releases");
  await t.rejects(access(directory), { code: 'ENOENT' });
});

t.test('migrates a store; listing neither creates one nor prints notes by default', async (t) => {
  const environment = { DATA_DIR: path.join(t.testdir(), 'data') };
  t.match((await release(environment, 'list')).out, CURRENT, "lists the project's own releases");
  await t.rejects(access(environment.DATA_DIR), { code: 'ENOENT' });
  const migrated = await release(environment, 'migrate');
  t.equal(migrated.exitCode, 0, migrated.err);
  t.match(migrated.out, new RegExp(`^The store is up to date. Releases: 1\\.0\\.0, .*${NEWEST}\\.\n$`));
  await access(environment.DATA_DIR);
  t.notMatch((await release(environment, 'list')).out, /^ {2}(addition|correction|schema): /m);
  t.match((await release(environment, 'list', '--notes')).out, /^ {2}addition: /m);
});

t.test('rejects in a draft what check rejects, and repeats its warnings', slow, async (t) => {
  t.equal((await release(unchanged, 'migrate')).exitCode, 0);
  const store = await openStore(toLocation(readSettings(unchanged)));
  const { tables } = await store.load(NEWEST);
  const year = Math.max(...tables.reports.map((row) => row.year));
  const list = path.join(t.testdir({ drafts: {} }), 'list.csv');
  const rows = tables.placements
    .filter((row) => row.year === year)
    .map(({ iso2, tier }) => `${iso2},${tier}`);
  await writeFile(list, `country,tier\n${rows.join('\n')}\n`);
  const folder = path.join(path.dirname(list), 'drafts', 'next');
  const draft = (version: string, published: string) =>
    release(
      unchanged,
      ...[
        'draft',
        `${year + 1}`,
        '--version',
        version,
        '--from',
        list,
        '--published',
        published,
        '--to',
        folder,
      ],
      ...['--url', 'https://www.state.gov/reports/', '--source', 'state_text'],
    );
  const backwards = await draft('1.0.1', `${year + 1}-09-29`);
  t.equal(backwards.exitCode, 1);
  t.match(backwards.out, /nothing was written because of .*is not after /s);
  await t.rejects(access(folder), { code: 'ENOENT' });
  const awaited = tables.awaited_reports.find((row) => row.year === year + 1)?.published;
  if (awaited) {
    const late = await draft('9.0.0', `${year + 1}-11-28`);
    t.equal(late.exitCode, 1);
    t.match(late.out, `but awaited_reports says ${awaited}`);
  }
  const drafted = await draft('9.0.0', `${year + 1}-09-29`);
  t.equal(drafted.exitCode, 0, drafted.out);
  const warning = /^Placements that the rules do not permit: check them again \(\d+\)\n(?: {2}.*\n)+/m;
  const [warned] = warning.exec(drafted.out) ?? [];
  t.ok(warned, 'some countries may not repeat their tier');
  const checked = await release(unchanged, 'check', folder);
  t.equal(checked.exitCode, 0, checked.out);
  t.match(checked.out, warned);
  t.match(checked.out, /^Release 9\.0\.0 has no errors/, 'the verdict comes first');
  t.match(checked.out, /^ {2}placements\n(?: {4}\+ .*\n){5} {4}… and \d+ more added: --all prints them$/m);
  for (const content of ['', '\n', 'Tier 1\n\nTier 2\n', 'country,tier\n']) {
    await writeFile(list, content);
    const empty = await draft('9.0.1', `${year + 1}-09-29`);
    t.equal(empty.exitCode, 1);
    t.match(empty.out, /because of 1 error\(s\):\n {2}(?:the list is empty|the list names no country)\n$/);
  }
});

t.test('exits with 2 for wrong usage and 0 for help', async (t) => {
  for (const args of [[], ['check'], ['--unknown'], ['withdraw', NEWEST], ['check', '/no/such/folder']])
    t.equal((await release(unchanged, ...args)).exitCode, 2, args.join(' '));
  t.equal((await release({ DATABASE_URL: 'nonsense' }, 'list')).exitCode, 2);
  const help = await release({}, '--help');
  t.equal(help.exitCode, 0);
  t.match(help.out, /Exit codes:\n {2}0 {2}done/);
  t.match((await release({}, 'check', '--help')).out, /--json/);
});

t.test('exits with 3 if the database is unreachable', async (t) => {
  const unreachable = { DATABASE_URL: 'postgresql://127.0.0.1:1/none', DATABASE_TIMEOUT_MS: '500' };
  const { exitCode, err } = await release(unreachable, 'list');
  t.equal(exitCode, 3);
  t.match(err, /is unreachable/);
});

t.test('fails and changes nothing while another process publishes', async (t) => {
  const folder = await writeRelease(t.testdir());
  const other = await openStore({ directory: unchanged.DATA_DIR ?? '' });
  const { exitCode, err } = await other.exclusively(() => release(unchanged, 'publish', folder));
  t.equal(exitCode, 3);
  t.match(err, /Another process is publishing/);
  t.match((await release(unchanged, 'list')).out, CURRENT);
});

/** The content of a store, without what differs between stores. */
async function heldBy(environment: Record<string, string>) {
  const { releases } = JSON.parse((await release(environment, 'list', '--json')).out);
  const parts = ['version', 'sha256', 'state', 'withdrawn_reason', 'withdrawn_at'];
  return releases.map((row: Record<string, string>) => parts.map((part) => row[part]));
}

async function copyThere(t: Test, target: Record<string, string>, back: Record<string, string>) {
  const source = await environmentFor(t);
  await release(source, 'publish', await writeRelease(t.testdir()));
  await release(source, 'withdraw', CORRECTION, '--reason', 'A page was misread');
  const first = await release(target, 'copy', String(source.DATA_DIR));
  t.equal(first.exitCode, 0, first.err);
  t.match(first.out, `${NEWEST}  there already\n${CORRECTION}  copied, now withdrawn\n`);
  t.strictSame(await heldBy(target), await heldBy(source));
  const again = await release(target, 'copy', String(source.DATA_DIR));
  t.match(again.out, `${CORRECTION}  there already\n`);
  t.equal((await release(back, 'copy', target.DATABASE_URL ?? target.DATA_DIR ?? '')).exitCode, 0);
  t.strictSame(await heldBy(back), await heldBy(source));
}

t.test('copies the releases of another store', async (t) => {
  await copyThere(t, await environmentFor(t), await environmentFor(t));
  const nothing = await release(unchanged, 'copy', '/no/such/folder');
  t.equal(nothing.exitCode, 2);
  t.match(nothing.out, '/no/such/folder is neither a data directory');
});

t.test('copies from a folder to PostgreSQL and back', { ...slow, ...POSTGRESQL.options }, async (t) => {
  await copyThere(t, settingsFor(await postgresFor(t)), await environmentFor(t));
});
