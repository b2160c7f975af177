import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleTests } from './bundle.js';
import { withAdmin } from './support/postgres.js';
import { runModules } from './support/run-modules.js';
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

/** The folder that programs and tests are bundled into: at the root, so that `assets/` and `seeds/` are found beside it. */
const BUNDLE = path.basename(await mkdtemp(path.join(ROOT, '.test-bundle-')));
const BUNDLED_TESTS = path.join(BUNDLE, 'tests');
/** The modules of files that share a process. */
const GROUPS = path.join(BUNDLED_TESTS, 'groups');

/** A test file as the bundle has it. */
const bundled = (file: string): string => path.join(BUNDLED_TESTS, file.replace(/\.tsx?$/, '.js'));

/** What was skipped because this machine lacks what it needs: told again at the end. */
const notTested = new Set<string>();

async function runTests(files: readonly string[], environment: Record<string, string>): Promise<Count> {
  const names = new Map<string, string>();
  for (const group of groupsOf(files)) {
    const [first = ''] = group;
    names.set(await writeGroup(group, GROUPS, bundled), group.length > 1 ? `${first} and others` : first);
  }
  const outcomes = await runModules(
    [...names.keys()],
    environment,
    ({ module, tap, said, hasFailed, seconds }) => {
      const name = names.get(module);
      console.log(`${hasFailed ? 'FAILED' : 'ok'} ${name}, ${seconds.toFixed(0)} s`);
      if (said !== '') console.log(said.trimEnd());
      // In a group each file has a test of its own, which bears its name.
      const file = path.dirname(module) === GROUPS ? '' : `${name} > `;
      for (const failure of failuresOf(tap)) console.log(`FAILED ${file}${failure}\n`);
      for (const each of notTestedIn(tap, file)) notTested.add(each);
    },
  );
  return sumOf(
    outcomes.map(({ tap, hasFailed }) => {
      const count = countOf(tap);
      // A module that failed without a failed test, such as one that ran none, has failed all the same.
      return hasFailed && count.failed === 0 ? { ...count, failed: 1 } : count;
    }),
  );
}

const sumOf = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});

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
  if (!files.some((file) => usesDatabase(file))) return runTests(files, { TEST_POSTGRES_URL: '' });
  // As the build ends: a fresh service starts as a copy of it here too.
  execFileSync(process.execPath, [path.join(BUNDLE, 'build/fill-template.js')], { stdio: 'inherit' });
  return runTests(files, { TEST_DATABASE_TEMPLATE: path.join(BUNDLE, 'embedded'), TEST_POSTGRES_URL: '' });
}

async function onPostgres(server: string, files: readonly string[]): Promise<Count> {
  const template = `tip_tiers_test_template_${process.pid}`;
  const url = new URL(server);
  url.pathname = `/${template}`;
  await withAdmin(server, (client) => client.query(`CREATE DATABASE "${template}"`));
  try {
    execFileSync(process.execPath, [path.join(BUNDLE, 'start/fill.js')], {
      stdio: 'inherit',
      env: { ...process.env, DATABASE_URL: url.href },
    });
    return await runTests(files, { TEST_DATABASE_TEMPLATE: template, TEST_POSTGRES_URL: server });
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
  return [await runTests(files, {})];
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
const { passed, failed } = sumOf(counts);
if (notTested.size > 0) console.log(`\n${[...notTested].map((each) => `!!! ${each} !!!`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
