import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleTests } from './bundle.js';
import { withAdmin } from './support/postgres.js';
import { run } from './support/processes.js';
import { runModules, type TestModule } from './support/run-modules.js';
import { makeScratchFolder } from './support/scratch-folder.js';
import { type Count, countOf, failuresOf, notTestedIn } from './support/tap-results.js';
import { testFilesIn, usesDatabase } from './support/test-files.js';
import { groupsOf, rankOf, writeGroup } from './support/test-groups.js';

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

/** The database of PostgreSQL that those of tests are copies of. */
const TEMPLATE = `tip_tiers_test_template_${process.pid}`;

/** What was skipped because this machine lacks what it needs: told again at the end. */
const notTested = new Set<string>();

/** Tests that run in the same surroundings. */
interface Round {
  /** Told beside their names, if it is not the usual. */
  readonly on: '' | 'PostgreSQL';
  readonly files: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** The modules of rounds, what takes long first: no processor waits for the end of one. */
async function modulesOf(rounds: readonly Round[]): Promise<readonly TestModule[]> {
  const groups = rounds
    .flatMap((round) => groupsOf(round.files).map((group) => ({ ...round, group })))
    .sort((a, b) => rankOf(a.group) - rankOf(b.group));
  return Promise.all(
    groups.map(async ({ group, on, environment }): Promise<TestModule> => {
      const name = `${group[0]}${group.length > 1 ? ' and others' : ''}`;
      const file = await writeGroup(group, path.join(GROUPS, on), bundled);
      return on === ''
        ? { name, file, environment }
        : { name: `${name} on ${on}`, file, environment, argument: on };
    }),
  );
}

/** Runs modules in one queue. */
async function runTests(modules: AsyncIterable<TestModule>): Promise<Count> {
  const outcomes = await runModules(modules, ({ name, file, tap, said, hasFailed, seconds }) => {
    console.log(`${hasFailed ? 'FAILED' : 'ok'} ${name}, ${seconds.toFixed(0)} s`);
    if (said !== '') console.log(said.trimEnd());
    // In a group each file has a test of its own, which bears its name.
    const prefix = file.startsWith(GROUPS) ? '' : `${name} > `;
    for (const failure of failuresOf(tap)) console.log(`FAILED ${prefix}${failure}\n`);
    for (const each of notTestedIn(tap, prefix)) notTested.add(each);
  });
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

const fill = (program: string, environment: NodeJS.ProcessEnv = {}) =>
  run(process.execPath, [path.join(BUNDLE, program)], { env: { ...process.env, ...environment } });

/** Fills the embedded database that those of tests are copies of, as the build ends: a fresh service starts so too. */
async function onPglite(files: readonly string[]): Promise<Round> {
  const usual = { on: '', files, environment: { TEST_POSTGRES_URL: '' } } as const;
  if (!files.some((file) => usesDatabase(file))) return usual;
  await fill('build/fill-template.js');
  return {
    ...usual,
    environment: { ...usual.environment, TEST_DATABASE_TEMPLATE: path.join(BUNDLE, 'embedded') },
  };
}

/** Fills the database of PostgreSQL that those of tests are copies of. */
async function onPostgres(server: string, files: readonly string[]): Promise<Round> {
  const url = new URL(server);
  url.pathname = `/${TEMPLATE}`;
  await withAdmin(server, (client) => client.query(`CREATE DATABASE "${TEMPLATE}"`));
  await fill('start/fill.js', { DATABASE_URL: url.href });
  return {
    on: 'PostgreSQL',
    files,
    environment: { TEST_DATABASE_TEMPLATE: TEMPLATE, TEST_POSTGRES_URL: server },
  };
}

/** All tests on the embedded database, and what opens a database on PostgreSQL too. */
async function onBoth(files: readonly string[]): Promise<Count> {
  const again = files.filter((file) => !ON_PGLITE_ONLY.test(file) && usesDatabase(file));
  const server = again.length > 0 ? await findServer() : null;
  const isMissed = again.length > 0 && server === null;
  if (isMissed)
    notTested.add('PostgreSQL was not found: nothing was tested on it. Start it, or set TEST_POSTGRES_URL.');
  // PostgreSQL gets the records of the editions' files that the embedded database was filled with.
  const filled = async (): Promise<readonly Round[]> => [
    await onPglite(files.filter((file) => !isQuick(file))),
    ...(server === null ? [] : [await onPostgres(server, again)]),
  ];
  try {
    const count = await runTests(quickFirst(files, filled()));
    return isMissed && process.env.CI ? { ...count, failed: count.failed + 1 } : count;
  } finally {
    if (server !== null)
      await withAdmin(server, (client) => client.query(`DROP DATABASE IF EXISTS "${TEMPLATE}" WITH (FORCE)`));
  }
}

/** What needs no database runs while one processor fills those of the others. */
async function* quickFirst(
  files: readonly string[],
  others: Promise<readonly Round[]>,
): AsyncGenerator<TestModule> {
  others.catch(() => {
    // It is told below, where it is waited for.
  });
  yield* await modulesOf([{ on: '', files: files.filter(isQuick), environment: {} }]);
  yield* await modulesOf(await others);
}

const isQuick = (file: string): boolean =>
  QUICK.some((folder) => file.startsWith(`${folder}${path.sep}`)) && !usesDatabase(file);

/** Bundles tests, and once for all of them the programs of the project: pictures are drawn by a thread of theirs. */
async function bundle(files: readonly string[]): Promise<void> {
  execFileSync(process.execPath, ['--import', 'tsx', 'build/bundle.ts', BUNDLE], { stdio: 'inherit' });
  process.env.TEST_BUNDLE = BUNDLE;
  await bundleTests(files, BUNDLED_TESTS, { root: ROOT, programs: path.join(ROOT, BUNDLE) });
}

process.chdir(ROOT);
const scratch = await makeScratchFolder();
process.env.TMPDIR = scratch;
// However this ends, none of its folders stays; what a left program still has open is no reason to say nothing.
process.once('exit', () => {
  for (const made of [path.join(ROOT, BUNDLE), scratch]) {
    try {
      rmSync(made, { recursive: true, force: true, maxRetries: 5 });
    } catch (error) {
      console.error(`${made} cannot be removed: ${error}`);
    }
  }
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
const names = process.argv.slice(2).filter((argument) => argument !== '--quick');
const isQuickRun = process.argv.includes('--quick');
const files = testFilesIn(isQuickRun ? QUICK : names.length > 0 ? names : ['test']);
await bundle(files);
const { passed, failed } = await (isQuickRun
  ? runTests(quickFirst(files, Promise.resolve([])))
  : onBoth(files));
if (notTested.size > 0) console.log(`\n${[...notTested].map((each) => `!!! ${each} !!!`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
