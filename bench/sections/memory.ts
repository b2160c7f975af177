import { setTimeout as sleep } from 'node:timers/promises';
import { fill, withApi } from '../api-server.js';
import { inLanes, randomAttack, type Statuses, times } from '../attack/attacks.js';
import { inFolder, inPostgres, type Place } from '../databases.js';
import { exchange, type RequestContext } from '../exchange.js';
import { HISTORY_QUERY, posting } from '../hot-cases.js';
import { HISTORY, load, NUMBER } from '../load.js';
import type { Options } from '../options.js';
import { residentMegabytes, type Server, watchMemory } from '../processes.js';
import { atMost, type Row, type Section } from '../report.js';

const MILLION = 1_000_000;
const MAX_MB_AT_REST = 200;
/** Tolerated growth during the second half of the requests, as the heap size fluctuates. */
const NO_GROWTH_MB = 10;
const SETTLE_MS = 3_000;
const MAX_MB_OF_A_KIND = 350;
const MAX_MB_LATER = 230;
const ATTACK_SEED = 77;
const MINUTE_MS = 60_000;
const LANES = 6;
/** Status of an overloaded service, which is reported but no failure. */
const OVERLOADED = '503';
const COSTLY_KINDS: Readonly<Record<string, { readonly number: number; path(index: number): string }>> = {
  pictures: {
    number: 2_000,
    path: (index) => `/reports/${2001 + (index % 25)}/map.png?width=${400 + index}`,
  },
  workbooks: {
    number: 2_000,
    path: (index) => `/tiers.xlsx?from=${2001 + (index % 25)}&limit=${1_000 - Math.floor(index / 25)}`,
  },
  'what-ifs': { number: 20_000, path: (index) => `/countries/US/clock?history=${madeUpHistory(index)}` },
  pages: {
    number: 5_000,
    path: (index) => `/tiers?from=${2001 + (index % 25)}&limit=${1 + Math.floor(index / 25)}`,
  },
  'GraphQL queries': {
    number: 5_000,
    path: (index) => `/graphql?query=${encodeURIComponent(`{ q${index}: ${EVERY_COUNTRY} }`)}`,
  },
};
const TIERS = ['1', '2', '2WL', '3'];
/** Unique histories: the number in base four, one digit per year. */
const madeUpHistory = (index: number): string =>
  times(18)
    .map((digit) => `${2008 + digit}:${TIERS[Math.floor(index / 4 ** digit) % 4]}`)
    .join(',');
const EVERY_COUNTRY = 'countries(first: 50) { items { name tiers { items { year tier } } } }';

/** Requests of all kinds of clients: repeated and unique, valid and invalid. */
async function traffic(api: Server): Promise<RequestContext[]> {
  const { body } = await exchange(api.origin, { path: '/countries' });
  const { items } = JSON.parse(body.toString()) as { items: { iso2: string }[] };
  const countries = items.flatMap(({ iso2 }): RequestContext[] => [
    { path: `/countries/${iso2}/tiers` },
    { path: `/countries/${iso2}/clock`, headers: { 'accept-encoding': 'br' } },
    { path: `/countries/${iso2}/tiers.csv`, headers: { 'accept-encoding': 'gzip' } },
    { path: `/countries/US/clock?history=${HISTORY}` },
    posting(HISTORY_QUERY.replace('KH', iso2)),
    posting(HISTORY_QUERY.replace('country(', `c${NUMBER}: country(`)),
  ]);
  return [{ path: '/tiers' }, { path: '/tiers.csv' }, ...countries];
}

export async function memory(options: Options): Promise<Section> {
  const rows: Row[] = [];
  for (const inPlace of [inFolder, inPostgres(options.postgres)])
    await inPlace(async (place) => {
      await fill(place.location);
      rows.push(...(await measure(place, options)));
    });
  rows.push(...(await onFresh(measureAttack)));
  for (const kind of Object.keys(COSTLY_KINDS))
    rows.push(await onFresh((api) => measureKind(api, kind, options)));
  return {
    title: 'Memory',
    about:
      'Resident memory of the process and its children, started on a filled store, under a mix of all kinds of requests, a third of them uncached. Then, on a folder, the peak during many different requests of one kind.',
    columns: ['after start', 'half-way', 'at the end', 'requests'],
    rows,
  };
}

/** Runs work on a separate service whose folder was just filled. */
const onFresh = <T>(work: (api: Server) => Promise<T>): Promise<T> =>
  inFolder(({ location }) => withApi(location, {}, work));
const mb = (megabytes: number) => `${megabytes.toFixed(0)} MB`;

const measure = ({ name, location }: Place, options: Options): Promise<Row[]> =>
  withApi(location, {}, async (api) => {
    const requests = await traffic(api);
    await sleep(SETTLE_MS);
    const start = await residentMegabytes(api.pid);
    let sent = 0;
    let half = Number.NaN;
    while (sent < options.memoryRequests) {
      const { requests: more } = await load(api.origin, requests, {
        connections: options.connections,
        seconds: options.secondsPerRound,
      });
      sent += more;
      if (Number.isNaN(half) && sent >= options.memoryRequests / 2) half = await residentMegabytes(api.pid);
    }
    await sleep(SETTLE_MS);
    const end = await residentMegabytes(api.pid);
    return [
      {
        what: name,
        figures: [mb(start), mb(half), mb(end), sent.toLocaleString('en')],
        target: atMost(start, MAX_MB_AT_REST, 'MB'),
      },
      {
        what: `${name}, growth in the second half`,
        figures: ['', '', mb(end - half), ''],
        target: atMost(end - half, NO_GROWTH_MB, 'MB'),
      },
    ];
  });

/** Maximum memory under random requests of maximum cost to all APIs, and memory one minute later. */
async function measureAttack({ origin, pid }: Server): Promise<Row[]> {
  const memory = watchMemory(pid);
  await randomAttack(ATTACK_SEED, MINUTE_MS / 1_000).run(origin, new Map());
  const most = await memory.most();
  await sleep(MINUTE_MS);
  const later = await residentMegabytes(pid);
  const toRow = (what: string, megabytes: number, target: number): Row => ({
    what: `random attack, ${what}`,
    figures: ['', '', mb(megabytes), ''],
    target: atMost(megabytes, target, 'MB'),
  });
  return [toRow('peak', most, MAX_MB_OF_A_KIND), toRow('one minute later', later, MAX_MB_LATER)];
}

/** Maximum memory under different requests of one kind, some at a time. */
async function measureKind(api: Server, kind: string, { memoryRequests }: Options): Promise<Row> {
  const { number, path } = COSTLY_KINDS[kind] as (typeof COSTLY_KINDS)[string];
  const paths = times(Math.ceil((number * memoryRequests) / MILLION)).map(path);
  const start = await residentMegabytes(api.pid);
  const memory = watchMemory(api.pid);
  const statuses: Statuses = new Map();
  await inLanes(paths, LANES, api.origin, statuses, {
    headers: { accept: kind === 'pages' ? 'text/html' : '*/*' },
  });
  const most = await memory.most();
  if ([...statuses.keys()].some((status) => status !== '200' && status !== OVERLOADED))
    throw new Error(`${kind}: ${[...statuses].join('; ')}`);
  const rejected = statuses.get(OVERLOADED) ?? 0;
  return {
    what: `${kind}, each another${rejected > 0 ? ` (${rejected} rejected with ${OVERLOADED})` : ''}`,
    figures: [mb(start), '', `${mb(most)} at the most`, paths.length.toLocaleString('en')],
    target: atMost(most, MAX_MB_OF_A_KIND, 'MB'),
  };
}
