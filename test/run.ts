import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleTests } from './bundle.js';
import { fill } from './support/databases.js';
import { withAdmin } from './support/postgres.js';
import { type Count, countOf, failuresOf, notTestedIn } from './support/tap-results.js';
import { testFilesIn, usesDatabase } from './support/test-files.js';
import { groupsOf, writeGroup } from './support/test-groups.js';

/*
 * All tests: everything on the embedded database, and what opens a database again on PostgreSQL.
 * With --quick what needs neither a database nor a server nor a browser: for the next edit.
 * Ends with one line "N passed, N failed".
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Where PostgreSQL is looked for when TEST_POSTGRES_URL does not say. */
const USUAL_SERVERS = [
  'postgresql://root@127.0.0.1:5432/postgres',
  'postgresql://postgres:postgres@127.0.0.1:5432/postgres',
];
/** What says the same on PostgreSQL for much time: a bundle, a clock, a disk, signals. Killing a publication does not. */
const ON_PGLITE_ONLY = /^test\/(build|faults\/(?!publish-killed))/;
/** Pure functions: the subject, the clock, the dataset, what is drawn and written. */
const QUICK = ['domain', 'engine', 'dataset', 'graphics', 'support'].map((folder) => `test/${folder}`);
const TAP = path.join(ROOT, 'test/node_modules/.bin/tap');

/** The folder that programs and tests are bundled into: at the root, so that `assets/` and `seeds/` are found beside it. */
const BUNDLE = path.basename(await mkdtemp(path.join(ROOT, '.test-bundle-')));
const BUNDLED_TESTS = path.join(BUNDLE, 'tests');

/** A test file as the bundle has it. */
const bundled = (file: string): string => path.join(BUNDLED_TESTS, file.replace(/\.tsx?$/, '.js'));

/** What was skipped because this machine lacks what it needs: told again at the end. */
const notTested = new Set<string>();

async function runTap(files: readonly string[], environment: Record<string, string>): Promise<Count> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-tap-'));
  const output = path.join(folder, 'output.tap');
  const groups = path.join(BUNDLED_TESTS, path.basename(folder));
  const modules = await Promise.all(groupsOf(files).map((group) => writeGroup(group, groups, bundled)));
  const code = await new Promise<number>((resolve, reject) => {
    spawn(TAP, [`--output-file=${output}`, '--reporter=min', ...modules], {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    })
      .on('error', reject)
      .on('exit', (status) => resolve(status ?? 1));
  });
  const written = await readFile(output, 'utf8').catch(() => '');
  const tap = files.reduce((text, file) => text.replaceAll(bundled(file), file), written);
  await rm(folder, { recursive: true });
  // The reporter's own last words can be lost where the output is a pipe.
  for (const failure of failuresOf(tap)) console.log(`FAILED ${failure}\n`);
  for (const each of notTestedIn(tap)) notTested.add(each);
  const count = countOf(tap);
  // A run that failed without a failed test, such as one that ran none, has failed all the same.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

async function findServer(): Promise<string | null> {
  const candidates = process.env.TEST_POSTGRES_URL ? [process.env.TEST_POSTGRES_URL] : USUAL_SERVERS;
  for (const server of candidates) {
    const reachable = await withAdmin(server, (client) => client.query('select 1')).then(
      () => true,
      () => false,
    );
    if (reachable) return server;
  }
  return null;
}

async function onPglite(files: readonly string[]): Promise<Count> {
  if (!files.some((file) => usesDatabase(file))) return runTap(files, { TEST_POSTGRES_URL: '' });
  const template = await mkdtemp(path.join(tmpdir(), 'tip-tiers-template-'));
  try {
    await fill({ directory: template });
    return await runTap(files, { TEST_DATABASE_TEMPLATE: template, TEST_POSTGRES_URL: '' });
  } finally {
    await rm(template, { recursive: true, force: true });
  }
}

async function onPostgres(server: string, files: readonly string[]): Promise<Count> {
  const template = `tip_tiers_test_template_${process.pid}`;
  const url = new URL(server);
  url.pathname = `/${template}`;
  await withAdmin(server, (client) => client.query(`CREATE DATABASE "${template}"`));
  try {
    await fill({ url: url.href });
    return await runTap(files, { TEST_DATABASE_TEMPLATE: template, TEST_POSTGRES_URL: server });
  } finally {
    await withAdmin(server, (client) => client.query(`DROP DATABASE IF EXISTS "${template}" WITH (FORCE)`));
  }
}

/** Both runs. */
async function onBoth(files: readonly string[]): Promise<readonly Count[]> {
  await bundle(files);
  console.log('# On the embedded database (PGlite)');
  const embedded = await onPglite(files);
  const again = files.filter((file) => !ON_PGLITE_ONLY.test(file) && usesDatabase(file));
  if (again.length === 0) return [embedded];
  const server = await findServer();
  if (server === null) {
    console.log(
      '\n!!! PostgreSQL was not found: nothing was tested on it. Start it, or set TEST_POSTGRES_URL. !!!\n',
    );
    return process.env.CI ? [embedded, { passed: 0, failed: 1 }] : [embedded];
  }
  console.log('# On PostgreSQL');
  return [embedded, await onPostgres(server, again)];
}

/** What needs neither a database nor a server. */
async function quickly(files: readonly string[]): Promise<readonly Count[]> {
  await bundle(files);
  return [await runTap(files, {})];
}

/** Bundles tests, and once for all of them the programs of the project: pictures are drawn by a thread of theirs. */
async function bundle(files: readonly string[]): Promise<void> {
  execFileSync(process.execPath, ['--import', 'tsx', 'build/bundle.ts', BUNDLE], { stdio: 'inherit' });
  process.env.TEST_BUNDLE = BUNDLE;
  await bundleTests(files, BUNDLED_TESTS, { root: ROOT, programs: path.join(ROOT, BUNDLE) });
}

process.chdir(ROOT);
const names = process.argv.slice(2).filter((argument) => argument !== '--quick');
const counts = await (process.argv.includes('--quick')
  ? quickly(testFilesIn(QUICK))
  : onBoth(testFilesIn(names.length > 0 ? names : ['test']))
).finally(() => rm(path.join(ROOT, BUNDLE), { recursive: true, force: true }));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
if (notTested.size > 0) console.log(`\n${[...notTested].map((each) => `!!! ${each} !!!`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
