import { setTimeout as sleep } from 'node:timers/promises';
import { startApi } from '../api-server.js';
import { embeddedPlace, type Place, postgresPlace } from '../databases.js';
import { exchange, type RequestContext } from '../exchange.js';
import { HISTORY_QUERY, posting } from '../hot-cases.js';
import { HISTORY, load, NUMBER } from '../load.js';
import type { Options } from '../options.js';
import { residentMegabytes, type Server } from '../processes.js';
import { atMost, type Row, type Section } from '../report.js';

const MOST_MB = { PostgreSQL: 160, embedded: 220 } as const;
/** Growth from the half of the requests to all of them that is no growth: the heap breathes. */
const NO_GROWTH_MB = 10;
const SETTLE_MS = 3_000;

/** What all kinds of clients ask, repeated and never repeated, good and bad. */
async function traffic(api: Server): Promise<RequestContext[]> {
  const { body } = await exchange(api.origin, { path: '/countries' });
  const { items } = JSON.parse(body.toString()) as { items: { iso2: string }[] };
  const countries = items.flatMap(({ iso2 }): RequestContext[] => [
    { path: `/countries/${iso2}/tiers` },
    { path: `/countries/${iso2}/eligibility`, headers: { 'accept-encoding': 'br' } },
    { path: `/countries/${iso2}/tiers.csv`, headers: { 'accept-encoding': 'gzip' } },
    { path: `/eligibility/simulate?history=${HISTORY}` },
    posting(HISTORY_QUERY.replace('KH', iso2)),
    posting(HISTORY_QUERY.replace('country(', `c${NUMBER}: country(`)),
  ]);
  return [{ path: '/tiers' }, { path: '/tiers.csv' }, ...countries];
}

/** Resident memory after start and after many requests. */
export async function memory(options: Options): Promise<Section> {
  const { postgres } = options;
  const places: Place[] = [
    await embeddedPlace(),
    ...(postgres === null ? [] : [await postgresPlace(postgres)]),
  ];
  const rows: Row[] = [];
  for (const place of places) {
    try {
      // What publishing took is given back only when the process ends: a second start is the steady state.
      await (await startApi(place.location)).stop();
      rows.push(...(await measure(place, options)));
    } finally {
      await place.remove();
    }
  }
  return {
    title: 'Memory',
    about:
      'Resident memory of the process (and its children), started on a filled database, under a mixture of every kind of request, a third of them never asked before.',
    columns: ['after start', 'at the half', 'at the end', 'requests'],
    rows,
  };
}

async function measure({ name, location }: Place, options: Options): Promise<Row[]> {
  const api = await startApi(location);
  try {
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
    const mb = (megabytes: number) => `${megabytes.toFixed(0)} MB`;
    return [
      {
        what: name,
        figures: [mb(start), mb(half), mb(end), sent.toLocaleString('en')],
        target: atMost(end, MOST_MB[name], 'MB'),
      },
      {
        what: `${name}, growth in the second half`,
        figures: ['', '', mb(end - half), ''],
        target: atMost(end - half, NO_GROWTH_MB, 'MB'),
      },
    ];
  } finally {
    await api.stop();
  }
}
