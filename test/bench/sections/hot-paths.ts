import { startApi } from '../api-server.js';
import { startBare } from '../bare.js';
import { contest } from '../contest.js';
import { embeddedPlace, postgresPlace } from '../databases.js';
import { type Asked, exchange, type Received } from '../exchange.js';
import { example } from '../fill-in.js';
import { HOT_CASES, type HotCase } from '../hot-cases.js';
import type { Options } from '../options.js';
import type { Server } from '../processes.js';
import { atLeast, type Row, type Section } from '../report.js';

const TARGET_P99_MS = 5;
/** Where a process lies in memory makes it faster or slower by up to a sixth for as long as it lives. */
const PROCESSES = 3;

/** Hot answers against a bare node:http server with the same bytes. */
export async function hotPaths(options: Options): Promise<Section> {
  const place = options.postgres === null ? await embeddedPlace() : await postgresPlace(options.postgres);
  const apis: Server[] = [];
  try {
    for (let started = 0; started < PROCESSES; started++) apis.push(await startApi(place.location));
    const rows: Row[] = [];
    for (const each of HOT_CASES) rows.push(...(await measure(each, apis, options)));
    return {
      title: 'Speed of one process',
      about: `Requests a second at ${options.connections} connections, as a ratio to bare node:http. Database: ${place.name}.`,
      columns: ['API', 'node:http', 'ratio', 'by CPU', 'p99 API', 'p99 node:http', 'bytes'],
      rows,
    };
  } finally {
    for (const api of apis) await api.stop();
    await place.remove();
  }
}

async function measure(each: HotCase, apis: readonly Server[], options: Options): Promise<Row[]> {
  const [api] = apis;
  if (!api) throw new Error('there is no API to measure');
  const asked = each.revalidates ? await revalidating(each.asked, api) : each.asked;
  const expected = each.revalidates ? 304 : 200;
  const answer = await exchange(api.origin, example(asked));
  if (answer.status !== expected) {
    throw new Error(`${each.name}: ${asked.path} answered ${answer.status}\n${answer.body}`);
  }
  const bare: Server[] = [];
  try {
    for (let started = 0; started < PROCESSES; started++) bare.push(await startBare(answer));
    const [slow, fast] = await contest(
      [
        { name: 'node:http', servers: bare, requests: [asked] },
        { name: 'API', servers: apis, requests: [asked] },
      ],
      options,
    );
    if (!slow || !fast) throw new Error('a contest of two has two results');
    return rowsOf(each, { bare: slow, api: fast }, answer);
  } finally {
    for (const server of bare) await server.stop();
  }
}

type Pair = Readonly<Record<'api' | 'bare', Awaited<ReturnType<typeof contest>>[number]>>;

function rowsOf({ name, target, ready }: HotCase, { api, bare }: Pair, { body }: Received): Row[] {
  const speed: Row = {
    what: name,
    figures: [
      Math.round(api.requestsPerSecond).toLocaleString('en'),
      Math.round(bare.requestsPerSecond).toLocaleString('en'),
      api.ratio.toFixed(2),
      api.processorRatio.toFixed(2),
      `${api.p99Ms.toFixed(2)} ms`,
      `${bare.p99Ms.toFixed(2)} ms`,
      body.length.toLocaleString('en'),
    ],
    ...(target !== null && { target: atLeast(api.ratio, target) }),
  };
  console.error(`${speed.what}: ${speed.figures.join(' | ')} (target ${speed.target?.text ?? 'none'})`);
  if (!ready || api.p99Ms < TARGET_P99_MS) return [speed];
  return [
    speed,
    {
      what: `${name}: p99`,
      figures: ['', '', '', '', `${api.p99Ms.toFixed(2)} ms`, `${bare.p99Ms.toFixed(2)} ms`, ''],
      target: { text: `< ${TARGET_P99_MS} ms`, met: false },
    },
  ];
}

async function revalidating(asked: Asked, api: Server): Promise<Asked> {
  const { headers } = await exchange(api.origin, asked);
  return { ...asked, headers: { ...asked.headers, 'if-none-match': headers.etag ?? '' } };
}
