import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill } from './support/databases.js';
import { withAdmin } from './support/postgres.js';
import { type Count, countOf, failuresOf } from './support/tap-results.js';

/*
 * All tests: everything on the embedded database, and what touches a database again on PostgreSQL.
 * Ends with one line "N passed, N failed".
 */

/** Where PostgreSQL is looked for when TEST_POSTGRES_URL does not say. */
const USUAL_SERVERS = [
  'postgresql://root@127.0.0.1:5432/postgres',
  'postgresql://postgres:postgres@127.0.0.1:5432/postgres',
];
/** Tests that open a database or stand on one. */
const DATABASE_TESTS = ['store', 'rest', 'graphql', 'app', 'cli'].map((folder) => `test/${folder}`);
const TAP = fileURLToPath(new URL('../node_modules/.bin/tap', import.meta.url));

async function runTap(files: readonly string[], environment: Record<string, string>): Promise<Count> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-tap-'));
  const output = path.join(folder, 'output.tap');
  const code = await new Promise<number>((resolve, reject) => {
    spawn(TAP, [`--output-file=${output}`, '--reporter=min', ...files], {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    })
      .on('error', reject)
      .on('exit', (status) => resolve(status ?? 1));
  });
  const tap = await readFile(output, 'utf8').catch(() => '');
  await rm(folder, { recursive: true });
  // The reporter's own last words can be lost where the output is a pipe.
  for (const failure of failuresOf(tap)) console.log(`FAILED ${failure}\n`);
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

const chosen = process.argv.slice(2);
console.log('# On the embedded database (PGlite)');
const counts = [await onPglite(chosen)];
const server = await findServer();
if (server === null) {
  console.log(
    '\n!!! PostgreSQL was not found: nothing was tested on it. Start it, or set TEST_POSTGRES_URL. !!!\n',
  );
  if (process.env.CI) counts.push({ passed: 0, failed: 1 });
} else {
  console.log(`# On PostgreSQL`);
  counts.push(await onPostgres(server, chosen.length > 0 ? chosen : DATABASE_TESTS));
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
