import { performance } from 'node:perf_hooks';
import { Command } from 'commander';
import { buildApp } from '../../src/app.js';
import { catalogueOf, locationOf, MIGRATIONS, SEEDS } from '../../src/bootstrap.js';
import type { Tables } from '../../src/domain/tables.js';
import { readSettings } from '../../src/settings.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { publish } from '../../src/store/publish.js';
import { listReleases } from '../../src/store/releases.js';
import { syntheticEdition, syntheticTables } from './synthetic-editions.js';

/*
 * `npm run bench:editions` fills an empty database with many synthetic editions and measures whether what the
 * service costs grows with their number: start-up, a request, memory while all are visited at random.
 */

const MEGABYTE = 1024 * 1024;
const REQUESTS = 300;
const ADDRESSES = ['/countries/KH/tiers', '/reports/2015/tiers', '/countries/KH/eligibility'];

interface Measurement {
  readonly editions: number;
  /** Opening the catalogue on a database that is up to date, in milliseconds. */
  readonly startMs: number;
  /** The first request for an old edition, which has to be loaded, in milliseconds. */
  readonly firstVisitMs: number;
  /** A request for the current edition, made anew each time, in milliseconds: the median. */
  readonly requestMs: number;
  /** Publishing one more edition, in milliseconds. */
  readonly publishMs: number;
}

async function measure(database: Database, editions: number, publishMs: number): Promise<Measurement> {
  const begun = performance.now();
  const catalogue = await catalogueOf(database);
  const startMs = performance.now() - begun;
  const app = await appOn(database, catalogue);
  const firstVisitMs = await time(() => app.inject(`/releases/${catalogue.entries[0]?.version}/tiers.csv`));
  const times: number[] = [];
  for (let i = 0; i < REQUESTS; i++)
    // A parameter that changes keeps the answer from coming out of the cache.
    times.push(await time(() => app.inject(`/countries/KH/tiers?from=${1000 + i}`)));
  await app.close();
  times.sort((a, b) => a - b);
  return { editions, startMs, firstVisitMs, requestMs: times[REQUESTS / 2] ?? Number.NaN, publishMs };
}

/** Visits every edition in random order, and tells the most memory that was taken on the way. */
async function visitAll(database: Database, rounds: number): Promise<{ peakMb: number; msPerVisit: number }> {
  const catalogue = await catalogueOf(database);
  const app = await appOn(database, catalogue);
  let peak = 0;
  let visits = 0;
  const begun = performance.now();
  for (let round = 0; round < rounds; round++) {
    const versions = catalogue.entries.map(({ version }) => ({ version, order: Math.random() }));
    for (const { version } of versions.sort((a, b) => a.order - b.order)) {
      for (const address of ADDRESSES) {
        const { statusCode, body } = await app.inject(`/releases/${version}${address}`);
        if (statusCode !== 200) throw new Error(`${version}${address}: ${statusCode} ${body}`);
      }
      visits++;
      peak = Math.max(peak, process.memoryUsage.rss());
    }
  }
  const msPerVisit = (performance.now() - begun) / visits;
  await app.close();
  return { peakMb: peak / MEGABYTE, msPerVisit };
}

async function appOn(database: Database, catalogue: Awaited<ReturnType<typeof catalogueOf>>) {
  const app = await buildApp({
    catalogue,
    settings: readSettings({
      LOG_LEVEL: 'silent',
      RATE_LIMIT_MAX: '1000000',
      MAX_EVENT_LOOP_DELAY_MS: '60000',
    }),
    pingDatabase: () => database.ping(),
  });
  await app.ready();
  return app;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** @returns how long the last one took, in milliseconds */
async function fillUpTo(database: Database, editions: number, from: number, tables: Tables): Promise<number> {
  let last = 0;
  for (let number = from; number < editions; number++)
    last = await time(() => publish(database, syntheticEdition(number, tables)));
  return last;
}

const program = new Command('benchmark-editions')
  .description('Measures what many editions cost. The database (DATABASE_URL or DATA_DIR) must be empty.')
  .option('--editions <number>', 'how many editions', '200')
  .option('--rows <number>', 'placements of each edition', '5000')
  .option('--rounds <number>', 'how often all editions are visited', '2')
  .option('--visit-only', 'only visit the editions that are there, in a process that has done nothing else')
  .parse();
const options = program.opts<{ editions: string; rows: string; rounds: string; visitOnly?: boolean }>();
const database = await openDatabase(locationOf(readSettings(process.env)));
try {
  await database.migrate(MIGRATIONS);
  if (!options.visitOnly) {
    if ((await listReleases(database)).length > 0) throw new Error('the database is not empty');
    const editions = Number(options.editions);
    const tables = await syntheticTables(SEEDS, Number(options.rows));
    const measurements: Measurement[] = [];
    let filled = 0;
    for (const number of [...new Set([2, Math.ceil(editions / 10), editions])]) {
      const publishMs = await fillUpTo(database, number, filled, tables);
      filled = number;
      measurements.push(await measure(database, number, publishMs));
    }
    console.table(
      measurements.map((each) =>
        Object.fromEntries(
          Object.entries(each).map(([name, value]) => [name, Math.round(value * 100) / 100]),
        ),
      ),
    );
  }
  const { peakMb, msPerVisit } = await visitAll(database, Number(options.rounds));
  console.log(
    `all visited at random: at most ${peakMb.toFixed(0)} MB, ${msPerVisit.toFixed(0)} ms a visit of ${ADDRESSES.length} requests`,
  );
} finally {
  await database.close();
}
