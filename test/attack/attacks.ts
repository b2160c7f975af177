import { connect } from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import { MAX_BODY_BYTES } from '../../src/domain/body-limits.js';
import type { MadeUp } from '../fuzz/wire.js';

/** What one attack got: how often each status, and errors by their code. */
export type Statuses = Map<string, number>;

export interface Attack {
  readonly name: string;
  readonly run: (origin: string, statuses: Statuses) => Promise<void>;
  /** Settings of the service; without them no client reaches its quota. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What may be answered, where that is known. */
  readonly expected?: readonly string[];
}

export const count = (statuses: Statuses, status: string | number) =>
  statuses.set(String(status), (statuses.get(String(status)) ?? 0) + 1);

export async function ask(
  origin: string,
  path: string,
  statuses: Statuses,
  init: RequestInit = {},
): Promise<void> {
  try {
    const response = await fetch(`${origin}${path}`, init);
    await response.arrayBuffer();
    const isTold = response.status !== 503 || response.headers.has('retry-after');
    count(statuses, isTold ? response.status : '503 without Retry-After');
  } catch (error) {
    count(statuses, (error as { cause?: { code?: string } }).cause?.code ?? 'failed');
  }
}

const all = <T>(items: readonly T[], work: (item: T) => Promise<void>) => Promise.all(items.map(work));
export const times = (number: number) => Array.from({ length: number }, (_, index) => index);

export async function inLanes(
  paths: readonly string[],
  lanes: number,
  origin: string,
  statuses: Statuses,
  init = {},
) {
  const left = [...paths];
  await all(times(lanes), async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift())
      await ask(origin, path, statuses, init);
  });
}

const query = (document: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: document }),
});

interface More {
  /** Sent so often after the rest. */
  readonly chunk?: string;
  readonly times?: number;
  readonly localAddress?: string;
}

export function raw(
  origin: string,
  bytes: string,
  statuses: Statuses,
  { chunk = '', times: often = 0, localAddress }: More = {},
) {
  const { hostname, port } = new URL(origin);
  return new Promise<void>((resolve) => {
    const socket = connect(
      { host: hostname, port: Number(port), ...(localAddress && { localAddress }) },
      () => {
        socket.write(bytes);
        let left = often;
        const write = () => {
          if (left-- > 0 && !socket.destroyed) socket.write(chunk, write);
        };
        write();
      },
    );
    const timer = setTimeout(() => socket.destroy(), 20_000);
    socket.setEncoding('latin1');
    socket.on('data', (data: string) => {
      for (const [, status] of data.matchAll(/HTTP\/1\.1 (\d{3}) /g)) count(statuses, String(status));
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const FIELDS = 'a:b\r\n'.repeat(2_000);
const CHUNK = 'x'.repeat(65_536);
const CHUNKS = 3_200;
const hiddenLength = (fields: string) =>
  `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${FIELDS}${fields}\r\n\r\n`;

/** Requests on one connection, all written at once; the last one closes it. */
export const pipelined = (targets: readonly string[], fields = ''): string =>
  targets
    .map(
      (target, index) =>
        `GET ${target} HTTP/1.1\r\nHost: a\r\n${fields}${index === targets.length - 1 ? 'Connection: close\r\n' : ''}\r\n`,
    )
    .join('');

/** So many requests a connection may have waiting; one that sends more is hung up on. */
const OF_A_CONNECTION = 90;

/** On as many connections as they need. */
const onConnections = (origin: string, targets: readonly string[], statuses: Statuses) =>
  all(times(Math.ceil(targets.length / OF_A_CONNECTION)), (index) =>
    raw(origin, pipelined(targets.slice(index * OF_A_CONNECTION, (index + 1) * OF_A_CONNECTION)), statuses),
  ).then(() => undefined);

const tiersOfAll = (index: number) =>
  `{ q${index}: __typename countries { nodes { name tiers { nodes { year tier sources { title } } } } } }`;
const days = (index: number) =>
  `{ ${times(11)
    .map(
      (day) =>
        `d${index}x${day}: dataset(asOf: "20${10 + (day % 15)}-0${1 + (day % 9)}-${10 + (index % 18)}") { newestReport }`,
    )
    .join(' ')} }`;
const placements = (index: number) =>
  `{ p${index}: tiers(first: 500) { nodes { year tier evidence country { name region names { name } } report { year covered } sources { title } } } }`;
const DEAREST = [tiersOfAll, days, placements];

export const dearestQuery = (number: number) => query(String(DEAREST[number % DEAREST.length]?.(number)));

const regions = (index: number) =>
  `{ r${index}: tiers(first: 500) { nodes { report { ${times(28)
    .map((alias) => `a${alias}: tiers(first: 1, region: "Asia") { totalCount }`)
    .join(' ')} } } } }`;
const introspection = (index: number) =>
  `fragment F on __Type { fields { name args { name type { name } } type { name ofType { name } } } }
   { i${index}: __schema { types { name fields { name type { ...F } } } } }`;
const article = (index: number) =>
  `${`Cambodia fell to Tier 3 in 2022, after three years on the Tier 2 Watch List (${index}). `.repeat(600)}`.slice(
    0,
    51_000,
  );

function toolCall(name: string, input: object, isLast: boolean): string {
  const params = { name, arguments: input };
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params });
  return `POST /mcp HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nAccept: application/json, text/event-stream\r\nContent-Length: ${body.length}\r\n${isLast ? 'Connection: close\r\n' : ''}\r\n${body}`;
}
/** Asks each door as its first clients do: code is loaded and compiled then, once in a process, which is no attack's doing. */
export async function firstQuestions(origin: string): Promise<void> {
  const statuses: Statuses = new Map();
  await raw(origin, toolCall('get_eligibility', { country: 'KH' }, true), statuses);
  for (const _ of times(3)) await ask(origin, '/graphql', statuses, query(getIntrospectionQuery()));
}

/** Not encoded again at each level, as the adversary did: the address stays short. */
const nested = (prefix: string, levels: number): string =>
  `${prefix.repeat(levels)}/countries/KH/tiers`.replace('CITE', 'cite');
const possibleTypes = (index: number) =>
  `query q${index} { __type(name: "Node") { possibleTypes { ${times(20)
    .map(
      (alias) =>
        `b${alias}: fields { name description args { name type { name enumValues { name description } } } }`,
    )
    .join(' ')} } } }`;

/** A question that no answer is ready for, at each of the doors; by a number. */
const DOORS: readonly ((number: number) => {
  readonly path: string;
  readonly init?: Pick<MadeUp, 'headers'> & Partial<Pick<MadeUp, 'method' | 'body'>>;
})[] = [
  ...['clock', 'tiers', 'precedents', 'changes'].flatMap((list) =>
    ['text/html', 'application/json', 'text/csv', 'application/vnd.apache.parquet'].map(
      (accept) => (number: number) => ({
        path: `/${list}?limit=${accept === 'text/html' ? 500 - (number % 300) : 5_000 - (number % 3_000)}`,
        init: { headers: { accept } },
      }),
    ),
  ),
  (number) => ({ path: `/tiers.xlsx?limit=${2_000 - (number % 1_900)}` }),
  (number) => ({
    path: `/releases/1.${number % 3}.0/clock?limit=${5_000 - (number % 3_000)}&asOf=${2004 + (number % 21)}-09-01`,
  }),
  (number) => ({ path: `/reports/${2001 + (number % 25)}/map.png?width=${1_000 + (number % 1_900)}` }),
  (number) => ({ path: `/watchlist.svg?width=${700 + (number % 2_000)}&text=outlines` }),
  (number) => ({ path: `/embed/countries/KH/tiers?from=${2001 + (number % 24)}&title=${number}` }),
  (number) => ({ path: `/reports/${2001 + (number % 25)}/news?asOf=2025-1${number % 3}-01` }),
  (number) => ({ path: `/verify?tier=3&year=${2001 + (number % 25)}&count=${number % 900}` }),
  (number) => ({ path: `/cite?url=${encodeURIComponent(`/tiers.xlsx?limit=${4_000 - (number % 3_000)}`)}` }),
  (number) => ({ path: `/oembed?url=/reports/2022/map&maxwidth=${600 + (number % 2_000)}` }),
  (number) => ({ path: `/search?q=republic+of+the+islands+${number}` }),
  (number) => ({ path: `/nothing/${number}`, init: { headers: { accept: 'text/html' } } }),
  (number) => ({ path: '/graphql', init: dearestQuery(number) }),
  (number) => ({ path: '/graphql', init: query(possibleTypes(number)) }),
  (number) => ({
    path: '/annotate',
    init: { method: 'POST', headers: { 'content-type': 'text/plain' }, body: article(number) },
  }),
  (number) => ({
    path: '/mcp',
    init: {
      method: 'POST',
      headers: { accept: 'application/json, text/event-stream', 'content-type': 'application/json' },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: number,
        method: 'tools/call',
        params: {
          name: 'list_rows',
          arguments: { list: 'clock', limit: 5_000, asOf: `${2004 + (number % 21)}-09-01` },
        },
      }),
    },
  }),
];

export function dearQuestion(door: number, number: number): MadeUp {
  const { path = '/', init } = DOORS[door % DOORS.length]?.(number) ?? {};
  return { method: 'GET', target: path, headers: {}, ...init };
}

/** Numbers from a seed: the same seed gives the same attack. */
function* numbersFrom(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ; ) {
    // A linear congruential generator (Numerical Recipes); its high bits are good enough.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state >>> 8;
  }
}

export const randomAttack = (seed: number, seconds: number): Attack => ({
  name: `random questions at all doors for ${seconds} s, seed ${seed}`,
  async run(origin, statuses) {
    const end = Date.now() + seconds * 1_000;
    const numbers = numbersFrom(seed);
    await all(times(RANDOM_LANES), async () => {
      while (Date.now() < end) {
        const { target, ...init } = dearQuestion(numbers.next().value, numbers.next().value);
        await ask(origin, target, statuses, init);
      }
    });
  },
});
const RANDOM_LANES = 8;

export const ATTACKS: readonly Attack[] = [
  {
    name: 'a body of 200 MB whose length stands behind 2,000 fields',
    run: (origin, statuses) =>
      raw(origin, hiddenLength(`Content-Length: ${CHUNK.length * CHUNKS}`), statuses, {
        chunk: CHUNK,
        times: CHUNKS,
      }),
  },
  {
    name: 'the same in chunks',
    run: (origin, statuses) =>
      raw(origin, hiddenLength('Transfer-Encoding: chunked'), statuses, {
        chunk: `${CHUNK.length.toString(16)}\r\n${CHUNK}\r\n`,
        times: CHUNKS,
      }),
  },
  {
    name: '50 of the dearest queries at once, none of them asked before',
    run: (origin, statuses) =>
      all(times(50), (index) => ask(origin, '/graphql', statuses, dearestQuery(index))).then(() => undefined),
  },
  {
    name: 'queries that filter inside a list',
    run: (origin, statuses) =>
      all(times(20), (index) => ask(origin, '/graphql', statuses, query(regions(index)))).then(
        () => undefined,
      ),
  },
  {
    name: 'introspections at once, compressed',
    run: (origin, statuses) =>
      all(times(20), (index) => {
        const init = query(introspection(index));
        return ask(origin, '/graphql', statuses, {
          ...init,
          headers: { ...init.headers, 'accept-encoding': 'br' },
        });
      }).then(() => undefined),
  },
  {
    name: '60 dear queries on one connection',
    run: (origin, statuses) =>
      raw(
        origin,
        pipelined(
          times(60).map((index) => `/graphql?query=${encodeURIComponent(tiersOfAll(1_000 + index))}`),
        ),
        statuses,
      ),
  },
  {
    name: '50 long names on one connection',
    run: (origin, statuses) =>
      raw(
        origin,
        pipelined(times(50).map((index) => `/verify?country=${'q'.repeat(3_900)}${index}&tier=3&year=2022`)),
        statuses,
      ),
  },
  {
    name: '300 counts of countries on a few connections',
    run: (origin, statuses) =>
      onConnections(
        origin,
        times(300).map((index) => `/verify?tier=3&year=${2001 + (index % 25)}&count=${index}`),
        statuses,
      ),
  },
  {
    name: 'pictures, each another',
    run: (origin, statuses) =>
      inLanes(
        times(150).map((index) => `/reports/${2001 + (index % 25)}/map.png?width=${1_900 + index}`),
        6,
        origin,
        statuses,
      ),
  },
  {
    name: 'pictures under a condition that names no answer',
    run: (origin, statuses) =>
      inLanes(
        times(60).map((index) => `/watchlist.png?width=${700 + index}`),
        6,
        origin,
        statuses,
        { headers: { 'if-none-match': '*' } },
      ),
  },
  {
    name: 'workbooks, each another',
    run: (origin, statuses) =>
      inLanes(
        times(40).map((index) => `/tiers.xlsx?from=2001&to=2025&limit=${2_000 - index}`),
        4,
        origin,
        statuses,
      ),
  },
  {
    name: 'whole articles',
    run: (origin, statuses) =>
      all(times(12), (index) =>
        ask(origin, '/annotate', statuses, {
          method: 'POST',
          headers: { 'content-type': 'text/plain' },
          body: article(index),
        }),
      ).then(() => undefined),
  },
  {
    name: '400 tool calls on 5 connections, each for the whole panel',
    run: (origin, statuses) =>
      all(times(5), (connection) =>
        raw(
          origin,
          times(80)
            .map((index) =>
              toolCall(
                'list_rows',
                { list: 'clock', limit: 5_000 - connection, from: 2001 + (index % 25) },
                index === 79,
              ),
            )
            .join(''),
          statuses,
        ),
      ).then(() => undefined),
  },
  {
    name: 'a citation of a citation, 250 times',
    run: (origin, statuses) => ask(origin, nested('/CITE?url=', 250), statuses),
  },
  {
    name: 'pages of long lists',
    run: (origin, statuses) =>
      inLanes(
        times(40).flatMap((index) => [`/clock?limit=${4_700 - index}`, `/precedents?limit=${4_700 - index}`]),
        8,
        origin,
        statuses,
        { headers: { accept: 'text/html' } },
      ),
  },
  {
    name: 'each list as of another day, of three editions',
    run: (origin, statuses) =>
      inLanes(
        times(120).map(
          (index) =>
            `/releases/1.${index % 3}.0/${['clock', 'precedents', 'tiers', 'countries', 'statistics/counts'][index % 5]}?limit=5000&asOf=${2004 + (index % 21)}-09-01`,
        ),
        4,
        origin,
        statuses,
      ),
  },
  {
    name: 'lists that nobody reads',
    run: (origin, statuses) =>
      onConnections(
        origin,
        times(300).map((index) => `/clock?limit=${4_700 - index}`),
        statuses,
      ),
  },
  {
    name: '5,000 addresses like those of health on one connection',
    run: (origin, statuses) =>
      raw(origin, pipelined(times(5_000).map((index) => `/health/${index}`)), statuses),
  },
  {
    name: 'a rule of 30 KB of blanks',
    run: (origin, statuses) =>
      raw(
        origin,
        times(10)
          .map((index) =>
            toolCall('simulate_clock', { country: 'KH', rules: `a${' '.repeat(30_000)}b` }, index === 9),
          )
          .join(''),
        statuses,
      ),
  },
  {
    name: 'introspections through possibleTypes',
    run: (origin, statuses) =>
      all(times(20), (index) => ask(origin, '/graphql', statuses, query(possibleTypes(index)))).then(
        () => undefined,
      ),
  },
  {
    name: '600 idle connections of one client',
    run: (origin, statuses) =>
      all(times(600), () => raw(origin, 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n', statuses)).then(
        () => undefined,
      ),
  },
  {
    name: 'bodies at the limit that are no queries',
    run: (origin, statuses) =>
      all(times(100), (index) =>
        ask(origin, '/graphql', statuses, query(`{ ${'a '.repeat(MAX_BODY_BYTES / 4)}${index} }`)),
      ).then(() => undefined),
  },
  {
    name: 'hosts that are none',
    run: (origin, statuses) =>
      all(['e:99999', '[::::]', '1.2.3.4.5', 'xn--', 'a b'], (host) =>
        raw(
          origin,
          `GET /cite?url=/countries/KH/tiers HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
          statuses,
        ),
      ).then(() => undefined),
  },
  {
    name: '500 connections that never end their request',
    run: (origin, statuses) =>
      all(times(500), () => raw(origin, 'GET /countries/KH HTTP/1.1\r\nHost: a\r\nX: ', statuses)).then(
        () => undefined,
      ),
  },
];
