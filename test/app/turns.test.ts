import { setImmediate } from 'node:timers/promises';
import type { InjectOptions } from 'fastify';
import t from 'tap';
import { catalogueOfEditions } from '../../src/editions/seeds.js';
import { seedAppFor } from '../support/seed-app.js';
import { newestEdition, seedEditions } from '../support/seeds.js';

/*
 * What nobody has asked of an edition or of a day before is worked out in slices: no turn of the event loop is so long
 * that others wait for it. This measures time: processor time, held against the same work done in the same run, as a
 * busy machine makes both slow.
 */

/** That a turn may take: a yardstick is some 2 ms of a core; the longest turn took 12 of them when this was set. */
const MOST_YARDSTICKS = 25;
/** The first questions compile code, and a garbage collection may fall on any of them. */
const ATTEMPTS = 4;

const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const rows = JSON.stringify((await newestEdition()).tables.placements);

/** Milliseconds of a core for work that is always the same, the least of some. */
function yardstickMs(): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 10; attempt++) {
    const since = processorMs();
    JSON.stringify(JSON.parse(rows));
    least = Math.min(least, processorMs() - since);
  }
  return least;
}

// A catalogue of its own: what others have asked for is worked out already.
const app = await seedAppFor(t, {}, { catalogue: await catalogueOfEditions(await seedEditions()) });

/** @returns the answer, and the milliseconds of a core that the longest turn took until it was there */
async function longestTurnOf(question: InjectOptions | string) {
  let isOver = false;
  let longest = 0;
  const watching = (async () => {
    for (let last = processorMs(); !isOver; ) {
      await setImmediate();
      const now = processorMs();
      longest = Math.max(longest, now - last);
      last = now;
    }
  })();
  const answer = await app.inject(question);
  await setImmediate();
  isOver = true;
  await watching;
  return { answer, longest };
}

const json = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' };
const query = (text: string) => ({
  method: 'POST' as const,
  url: '/graphql',
  headers: json,
  payload: { query: text },
});
const call = (name: string, args: object) => ({
  method: 'POST' as const,
  url: '/mcp',
  headers: json,
  payload: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } },
});
const day = (attempt: number) => `20${13 + attempt}-09-01`;

const QUESTIONS: Readonly<Record<string, (attempt: number) => string | InjectOptions>> = {
  '/clock': (attempt) => `/clock?asOf=${day(attempt)}`,
  '/clock.parquet': (attempt) => `/clock.parquet?asOf=${day(attempt)}`,
  '/precedents': (attempt) => `/precedents?asOf=${day(attempt)}`,
  '/countries/TM/precedents': (attempt) => `/countries/TM/precedents?asOf=${day(attempt)}`,
  '/downgrades': (attempt) => `/downgrades?asOf=${day(attempt)}`,
  '/statistics/counts': (attempt) => `/statistics/counts?asOf=${day(attempt)}`,
  '/statistics/transitions': (attempt) => `/statistics/transitions?asOf=${day(attempt)}`,
  '/statistics/transitions.svg': (attempt) => `/statistics/transitions.svg?asOf=${day(attempt)}`,
  '/flow.svg': (attempt) => `/flow.svg?from=2009&asOf=${day(attempt)}`,
  '/reports/2012/news': (attempt) => `/reports/2012/news?asOf=${day(attempt)}`,
  '/watchlist': (attempt) => `/watchlist?asOf=${day(attempt)}`,
  '/changes': (attempt) => `/releases/1.0.0/changes?limit=${5_000 - attempt}`,
  'clock of GraphQL': (attempt) => query(`{ dataset(asOf: "${day(attempt)}") { clock { totalCount } } }`),
  'precedents of GraphQL': (attempt) =>
    query(`{ dataset(asOf: "${day(attempt)}") { precedents { cases { totalCount } } } }`),
  'durations of GraphQL': (attempt) =>
    query(`{ dataset(asOf: "${day(attempt)}") { durations { leftOut } } }`),
  'clock_panel of MCP': (attempt) => call('clock_panel', { asOf: day(attempt) }),
};

for (const [name, question] of Object.entries(QUESTIONS)) {
  t.test(name, async (t) => {
    let least = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < ATTEMPTS && attempt < ATTEMPTS && least > MOST_YARDSTICKS; attempt++) {
      const { answer, longest } = await longestTurnOf(question(attempt));
      t.equal(answer.statusCode, 200, answer.body.slice(0, 200));
      t.notMatch(answer.body.slice(0, 200), /"errors"|"isError"/);
      least = Math.min(least, longest / yardstickMs());
    }
    const said = `${least.toFixed(1)} yardsticks of ${yardstickMs().toFixed(2)} ms in one turn, ${MOST_YARDSTICKS} at most`;
    t.ok(least <= MOST_YARDSTICKS, said);
  });
}
