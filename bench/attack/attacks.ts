import { connect } from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import { MAX_BODY_BYTES } from '../../src/http/body-limits.js';
import { numbersFrom } from '../../test/support/numbers.js';
import type { MadeUp } from '../fuzz/wire.js';

/** Responses to an attack: counts by status, and by code for connection errors. */
export type Statuses = Map<string, number>;

export interface Attack {
  readonly name: string;
  readonly run: (origin: string, statuses: Statuses) => Promise<unknown>;
  /** Settings of the service; by default, no client reaches its quota. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Permitted statuses, if known. */
  readonly expected?: readonly string[];
  /** Limit for a new small request of another client meanwhile, in ms, at the 99th percentile. */
  readonly newMs?: number;
  /**
   * Uncached requests like those of the attack, which keep the worker once begun: on a machine on which the quickest takes
   * longer than `newMs` at rest, a new request may wait that long, at most a second.
   */
  readonly keepWorker?: readonly string[];
  /** The attack leaves bytes unread, which the kernel would buffer on the usual loopback. */
  readonly needsOwnNetwork?: boolean;
  /** Concerns requests that nginx handles itself. */
  readonly isDirect?: boolean;
}

export const count = (statuses: Statuses, status: string | number) =>
  statuses.set(String(status), (statuses.get(String(status)) ?? 0) + 1);

export async function send(
  origin: string,
  path: string,
  statuses: Statuses,
  init: RequestInit = {},
): Promise<void> {
  try {
    const response = await fetch(`${origin}${path}`, init);
    await response.arrayBuffer();
    const hasRetryAfter = response.status !== 503 || response.headers.has('retry-after');
    count(statuses, hasRetryAfter ? response.status : '503 without Retry-After');
  } catch (error) {
    count(statuses, (error as { cause?: { code?: string } }).cause?.code ?? 'failed');
  }
}

export const times = (number: number) => Array.from({ length: number }, (_, index) => index);
export const atOnce = (number: number, work: (index: number) => Promise<unknown>) =>
  Promise.all(times(number).map(work));

export function inLanes(
  paths: readonly string[],
  lanes: number,
  ...[origin, statuses, init]: [origin: string, statuses: Statuses, init?: RequestInit]
) {
  const left = paths.values();
  return atOnce(lanes, async () => {
    for (const path of left) await send(origin, path, statuses, init);
  });
}

export interface More {
  /** Sent `times` times after the rest. */
  readonly chunk?: string;
  readonly times?: number;
  /** Before each chunk. */
  readonly pauseMs?: number;
  readonly patienceMs?: number;
  readonly localAddress?: string;
  /** Of the bytes sent. */
  readonly encoding?: BufferEncoding;
  /** Called with all received bytes when the connection is closed. */
  readonly onResponse?: (bytes: string) => void;
}

/** Sends bytes on a new connection and waits until it is closed. */
export function raw(
  origin: string,
  bytes: string,
  statuses: Statuses,
  {
    chunk = '',
    times: often = 0,
    pauseMs = 0,
    patienceMs = 20_000,
    localAddress,
    encoding = 'latin1',
    onResponse,
  }: More = {},
) {
  const { hostname, port } = new URL(origin);
  return new Promise<void>((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), ...(localAddress && { localAddress }) });
    let left = often;
    const write = () => {
      if (left-- > 0 && !socket.destroyed) socket.write(chunk, encoding, next);
    };
    const next = () => (pauseMs > 0 ? setTimeout(write, pauseMs) : write());
    socket.write(bytes, 'latin1', next);
    let received = '';
    const timer = setTimeout(() => socket.destroy(), patienceMs);
    socket.setEncoding('latin1').on('data', (data: string) => {
      for (const [, status] of data.matchAll(/HTTP\/1\.1 (\d{3}) /g)) count(statuses, String(status));
      if (onResponse) received += data;
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      onResponse?.(received);
      resolve();
    });
  });
}

const CLOSE = 'Connection: close\r\n';
/** A raw request; the last one on a connection closes it. */
export const toBytes = (
  { method, target, headers = {}, body }: Partial<MadeUp>,
  { fields = '', isLast = true } = {},
): string => {
  const all = body === undefined ? headers : { ...headers, 'Content-Length': Buffer.byteLength(body) };
  const own = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method ?? 'GET'} ${target} HTTP/1.1\r\nHost: a\r\n${own.join('')}${fields}${isLast ? CLOSE : ''}\r\n${body ?? ''}`;
};

/** Requests on one connection, all written at once. */
export const pipelined = (targets: readonly string[], fields = '', method = 'GET'): string =>
  targets
    .map((target, index) => toBytes({ method, target }, { fields, isLast: index === targets.length - 1 }))
    .join('');

/** Stays below the limit of pending requests per connection, beyond which the service closes it. */
const OF_A_CONNECTION = 90;

/** Spread over as many connections as needed. */
const onConnections = (targets: readonly string[]) => (origin: string, statuses: Statuses) =>
  atOnce(Math.ceil(targets.length / OF_A_CONNECTION), (index) =>
    raw(origin, pipelined(targets.slice(index * OF_A_CONNECTION, (index + 1) * OF_A_CONNECTION)), statuses),
  );

const JSON_TYPE = { 'content-type': 'application/json' };
const query = (document: string) => ({
  method: 'POST',
  headers: JSON_TYPE,
  body: JSON.stringify({ query: document }),
});

const tiersOfAll = (index: number) =>
  `{ q${index}: __typename countries { items { name tiers { items { year tier sources { title } } } } } }`;
const days = (index: number) =>
  `{ ${times(11)
    .map(
      (day) =>
        `d${index}x${day}: dataset(asOf: "20${10 + (day % 15)}-0${1 + (day % 9)}-${10 + (index % 18)}") { newestReport }`,
    )
    .join(' ')} }`;
const placements = (index: number) =>
  `{ p${index}: tiers(first: 500) { items { year tier evidence country { name region names { name } } report { year covered } sources { title } } } }`;
const DEAREST = [tiersOfAll, days, placements];

export const dearestQuery = (number: number) => query(String(DEAREST[number % DEAREST.length]?.(number)));

const regions = (index: number) =>
  `{ r${index}: tiers(first: 500) { items { report { ${times(28)
    .map((alias) => `a${alias}: tiers(first: 1, region: "Asia") { total }`)
    .join(' ')} } } } }`;
const introspection = (index: number) =>
  `fragment F on __Type { fields { name args { name type { name } } type { name ofType { name } } } }
   { i${index}: __schema { types { name fields { name type { ...F } } } } }`;
const allTypes = (index: number) =>
  `query q${index} { __schema { types { ${times(20)
    .map(
      (alias) =>
        `b${alias}: fields { name description args { name type { name enumValues { name description } } } }`,
    )
    .join(' ')} } } }`;
const article = (index: number) => ({
  method: 'POST',
  headers: { 'content-type': 'text/plain' },
  body: `Cambodia fell to Tier 3 in 2022, after three years on the Tier 2 Watch List (${index}). `
    .repeat(1_000)
    .slice(0, 51_000),
});
const toolCall = (name: string, input: object, id = 1) => ({
  method: 'POST',
  headers: { ...JSON_TYPE, accept: 'application/json, text/event-stream' },
  body: JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: input } }),
});
const toolCalls = (number: number, name: string, input: (index: number) => object): string =>
  times(number)
    .map((index) =>
      toBytes({ target: '/mcp', ...toolCall(name, input(index)) }, { isLast: index === number - 1 }),
    )
    .join('');

/** Calls each API once, so that one-off loading and compiling of code does not count as part of an attack. */
export async function firstQuestions(origin: string): Promise<void> {
  const statuses: Statuses = new Map();
  await raw(
    origin,
    toolCalls(1, 'get_clock', () => ({ country: 'KH' })),
    statuses,
  );
  for (const _ of times(3)) await send(origin, '/graphql', statuses, query(getIntrospectionQuery()));
}

/** Encoded once rather than per level, unlike in the original attack, to keep the URL short. */
const nested = (prefix: string, levels: number): string =>
  `${prefix.repeat(levels)}/countries/KH/tiers`.replace('CITE', 'cite');

/** Uncached requests to each API, by number. */
const ENDPOINTS: readonly ((number: number) => {
  readonly path: string;
  readonly init?: Pick<MadeUp, 'headers'> & Partial<Pick<MadeUp, 'method' | 'body'>>;
})[] = [
  ...['clock', 'tiers', 'precedents', 'changes'].flatMap((list) =>
    ['text/html', 'application/json', 'text/csv', 'application/vnd.apache.parquet'].map(
      (accept) => (number: number) => ({
        path: `/${list}?limit=${accept === 'text/html' ? 500 - (number % 300) : 1_000 - (number % 500)}`,
        init: { headers: { accept } },
      }),
    ),
  ),
  ...[
    (number: number) => `/tiers.xlsx?limit=${1_000 - (number % 900)}`,
    (number: number) =>
      `/releases/1.${number % 3}.0/clock?limit=${1_000 - (number % 900)}&asOf=${2004 + (number % 21)}-09-01`,
    (number: number) => `/reports/${2001 + (number % 25)}/map.png?width=${1_000 + (number % 1_900)}`,
    (number: number) => `/watchlist.svg?width=${700 + (number % 2_000)}`,
    (number: number) => `/embed/countries/KH/tiers?from=${2001 + (number % 24)}&title=${number}`,
    (number: number) => `/reports/${2001 + (number % 25)}/news?asOf=2025-1${number % 3}-01`,
    (number: number) => `/verify?tier=3&year=${2001 + (number % 25)}&count=${number % 900}`,
    (number: number) => `/cite?url=${encodeURIComponent(`/tiers.xlsx?limit=${1_000 - (number % 900)}`)}`,
    (number: number) => `/search?q=republic+of+the+islands+${number}`,
  ].map((path) => (number: number) => ({ path: path(number) })),
  (number) => ({ path: `/nothing/${number}`, init: { headers: { accept: 'text/html' } } }),
  (number) => ({ path: '/graphql', init: dearestQuery(number) }),
  (number) => ({ path: '/graphql', init: query(allTypes(number)) }),
  (number) => ({ path: '/annotate', init: article(number) }),
  (number) => {
    const input = { list: 'clock', limit: 5_000, asOf: `${2004 + (number % 21)}-09-01` };
    return { path: '/mcp', init: toolCall('list_rows', input, number) };
  },
];

export function dearQuestion(endpoint: number, number: number): MadeUp {
  const { path = '/', init } = ENDPOINTS[endpoint % ENDPOINTS.length]?.(number) ?? {};
  return { method: 'GET', target: path, headers: {}, ...init };
}

const RANDOM_LANES = 8;
/** The same seed yields the same attack. */
export const randomAttack = (seed: number, seconds: number): Attack => ({
  name: `random requests to all endpoints for ${seconds} s, seed ${seed}`,
  async run(origin, statuses) {
    const end = Date.now() + seconds * 1_000;
    const random = numbersFrom(seed);
    const next = () => Math.floor(random() * 2 ** 24);
    await atOnce(RANDOM_LANES, async () => {
      while (Date.now() < end) {
        const { target, ...init } = dearQuestion(next(), next());
        await send(origin, target, statuses, init);
      }
    });
  },
});

type Run = Attack['run'];
const once =
  (bytes: string, more?: More): Run =>
  (origin, statuses) =>
    raw(origin, bytes, statuses, more);
const lanes =
  (number: number, often: number, path: (index: number) => string, headers?: Record<string, string>): Run =>
  (origin, statuses) =>
    inLanes(times(often).map(path), number, origin, statuses, headers && { headers });
const posted =
  (number: number, init: (index: number) => RequestInit, path = '/graphql'): Run =>
  (origin, statuses) =>
    atOnce(number, (index) => send(origin, path, statuses, init(index)));
const opened =
  (number: number, bytes: (index: number) => string): Run =>
  (origin, statuses) =>
    atOnce(number, (index) => raw(origin, bytes(index), statuses));
const hidden = (fields: string, chunk: string): Run => {
  const request = { method: 'POST', target: '/graphql', headers: JSON_TYPE };
  const all = `${'a:b\r\n'.repeat(2_000)}${fields}\r\n`;
  return once(toBytes(request, { fields: all, isLast: false }), { chunk, times: CHUNKS });
};
const CHUNK = 'x'.repeat(65_536);
const CHUNKS = 3_200;
const HTML = { accept: 'text/html' };
const LISTS = ['clock', 'precedents', 'tiers', 'countries', 'statistics/counts'];
const NO_HOSTS = ['e:99999', '[::::]', '1.2.3.4.5', 'xn--', 'a b'];

const BY_NAME: Readonly<Record<string, Run>> = {
  'a body of 200 MB, its length after 2,000 header fields': hidden(
    `Content-Length: ${CHUNK.length * CHUNKS}`,
    CHUNK,
  ),
  'the same in chunks': hidden('Transfer-Encoding: chunked', `${CHUNK.length.toString(16)}\r\n${CHUNK}\r\n`),
  '50 of the most expensive queries at once, uncached': posted(50, dearestQuery),
  'queries that filter inside a list': posted(20, (index) => query(regions(index))),
  'introspections at once, compressed': posted(20, (index) => ({
    ...query(introspection(index)),
    headers: { ...JSON_TYPE, 'accept-encoding': 'br' },
  })),
  '60 expensive queries on one connection': once(
    pipelined(times(60).map((index) => `/graphql?query=${encodeURIComponent(tiersOfAll(1_000 + index))}`)),
  ),
  '50 long names on one connection': once(
    pipelined(times(50).map((index) => `/verify?country=${'q'.repeat(3_900)}${index}&tier=3&year=2022`)),
  ),
  '300 counts of countries on a few connections': onConnections(
    times(300).map((index) => `/verify?tier=3&year=${2001 + (index % 25)}&count=${index}`),
  ),
  'different images': lanes(
    6,
    150,
    (index) => `/reports/${2001 + (index % 25)}/map.png?width=${1_900 + index}`,
  ),
  'images with If-None-Match: *': lanes(6, 60, (index) => `/watchlist.png?width=${700 + index}`, {
    'if-none-match': '*',
  }),
  'different workbooks': lanes(4, 40, (index) => `/tiers.xlsx?from=2001&to=2025&limit=${1_000 - index}`),
  'whole articles': posted(12, article, '/annotate'),
  '400 tool calls on 5 connections, each for the whole panel': opened(5, (connection) =>
    toolCalls(80, 'list_rows', (index) => ({
      list: 'clock',
      limit: 5_000 - connection,
      from: 2001 + (index % 25),
    })),
  ),
  'a citation of a citation, 250 times': (origin, statuses) =>
    send(origin, nested('/CITE?url=', 250), statuses),
  'pages of long lists': lanes(
    8,
    80,
    (index) => `/${index % 2 ? 'precedents' : 'clock'}?limit=${1_000 - Math.floor(index / 2)}`,
    HTML,
  ),
  'each list as of another day, of three releases': lanes(
    4,
    120,
    (index) => `/releases/1.${index % 3}.0/${LISTS[index % 5]}?limit=1000&asOf=${2004 + (index % 21)}-09-01`,
  ),
  'lists that are not read': onConnections(times(300).map((index) => `/clock?limit=${1_000 - index}`)),
  '5,000 URLs similar to health checks on one connection': once(
    pipelined(times(5_000).map((index) => `/health/${index}`)),
  ),
  'a rule name of 30 KB of spaces': once(
    toolCalls(10, 'get_clock', () => ({ country: 'KH', assumedRule: `a${' '.repeat(30_000)}b` })),
  ),
  'introspections of all types': posted(20, (index) => query(allTypes(index))),
  '600 idle connections of one client': opened(600, () => 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n'),
  'bodies of maximum size that are no queries': posted(100, (index) =>
    query(`{ ${'a '.repeat(MAX_BODY_BYTES / 4)}${index} }`),
  ),
  'invalid hosts': opened(
    NO_HOSTS.length,
    (index) =>
      `GET /cite?url=/countries/KH/tiers HTTP/1.1\r\nHost: ${NO_HOSTS[index]}\r\nConnection: close\r\n\r\n`,
  ),
  '500 connections with unfinished requests': opened(
    500,
    () => 'GET /countries/KH HTTP/1.1\r\nHost: a\r\nX: ',
  ),
};

export const ATTACKS: readonly Attack[] = Object.entries(BY_NAME).map(([name, run]) => ({ name, run }));
