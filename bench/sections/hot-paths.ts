import { withApi } from '../api-server.js';
import { withBare } from '../bare.js';
import { contest, type Result } from '../contest.js';
import { inPostgres } from '../databases.js';
import { exchange, type RequestContext } from '../exchange.js';
import { HOT_CASES, type HotCase } from '../hot-cases.js';
import { example } from '../load.js';
import type { Options } from '../options.js';
import type { Server } from '../processes.js';
import { atLeast, median, type Row, type Section } from '../report.js';

const TARGET_P99_MS = 8;

const PROCESSES = 3;

/** Compares cache hits with a bare node:http server that sends the same header fields and bytes. */
export const hotPaths = (options: Options): Promise<Section> =>
  inPostgres(options.postgres)(async ({ location, name: database }) => {
    const processes = Math.min(PROCESSES, options.rounds);
    const rounds = Math.ceil(options.rounds / processes);
    const found = new Map<HotCase, Found[]>(
      HOT_CASES.filter(({ name }) => name.includes(options.hotCase)).map((each) => [each, []]),
    );
    // One after the other: idle processes would take time from the measured one.
    for (let started = 0; started < processes; started++)
      await withApi(location, {}, async (api) => {
        for (const [each, results] of found) results.push(await measure(each, api, { ...options, rounds }));
      });
    return {
      title: 'Speed of one process',
      about: `Requests per second with ${options.connections} connections, and ratios to a bare node:http server with the same header fields: medians of ${processes} processes of each. Store: ${database}.`,
      columns: ['API', 'node:http', 'of node:http', 'by CPU', 'p99 API', 'p99 node:http', 'bytes'],
      rows: [...found].flatMap(([each, results]) => getRows(each, results)),
    };
  });

interface Found {
  readonly api: Result;
  readonly bare: Result;
  readonly bytes: number;
}

async function measure(each: HotCase, api: Server, options: Options): Promise<Found> {
  const request = each.revalidates ? await revalidating(each.request, api) : each.request;
  const expected = each.revalidates ? 304 : 200;
  const answer = await exchange(api.origin, example(request));
  if (answer.status !== expected) {
    throw new Error(`${each.name}: ${request.path} answered ${answer.status}\n${answer.body}`);
  }
  return withBare(answer, async (server) => {
    const [bare, fast] = await contest(
      [
        { name: 'node:http', server, requests: [request] },
        { name: 'API', server: api, requests: [request] },
      ],
      options,
    );
    if (!bare || !fast) throw new Error('a contest has a result for each');
    console.error(`${each.name}: ${Math.round(fast.requestsPerSecond)}/s, ${fast.ratio.toFixed(2)}`);
    return { api: fast, bare, bytes: answer.body.length };
  });
}

function getRows({ name, target }: HotCase, found: readonly Found[]): Row[] {
  const middle = (figure: (found: Found) => number) => median(found.map(figure));
  const speed = (of: 'api' | 'bare') =>
    Math.round(middle((each) => each[of].requestsPerSecond)).toLocaleString('en');
  const ratio = middle(({ api }) => api.ratio);
  const p99Ms = middle(({ api }) => api.p99Ms);
  const p99s = [`${p99Ms.toFixed(2)} ms`, `${middle(({ bare }) => bare.p99Ms).toFixed(2)} ms`];
  const row: Row = {
    what: name,
    figures: [
      speed('api'),
      speed('bare'),
      ratio.toFixed(2),
      middle(({ api }) => api.processorRatio).toFixed(2),
      ...p99s,
      middle(({ bytes }) => bytes).toLocaleString('en'),
    ],
    ...(target !== null && { target: atLeast(ratio, target) }),
  };
  if (target === null || p99Ms < TARGET_P99_MS) return [row];
  const missed = { text: `< ${TARGET_P99_MS} ms`, met: false };
  return [row, { what: `${name}: p99`, figures: ['', '', '', '', ...p99s, ''], target: missed }];
}

async function revalidating(request: RequestContext, api: Server): Promise<RequestContext> {
  const { headers } = await exchange(api.origin, request);
  return { ...request, headers: { ...request.headers, 'if-none-match': headers.etag ?? '' } };
}
