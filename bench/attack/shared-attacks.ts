import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Attack, atOnce, count, pipelined, raw, type Statuses, send, times } from './attacks.js';

/*
 * Attacks on what clients share: connections, memory, the queue, the listening thread. Each keeps to the
 * default quotas and limits the time that a small uncached request of another client may take meanwhile.
 */

const QUOTA = { RATE_LIMIT_MAX: '600' };
const BEHIND_A_PROXY = { ...QUOTA, TRUST_PROXY: '127.0.0.1' };
/**
 * Limits for a new small request of another client in ms, at the 99th percentile: under the worst attacks,
 * and others.
 */
/** Limit in the worst attacks. */
export const WORST_MS = 1_000;
const USUAL_MS = 250;
const HERD = 500;
const PATIENCE_MS = 40_000;

/** Distinguishes the requests of different runs. */
const fresh = (() => {
  let number = Math.floor(Math.random() * 500);
  return () => number++;
})();

/** A page that was never requested; a large one has 700 rows or more. */
const newPage = (number = fresh()): string =>
  `limit=${1 + (number % 1_000)}&from=${2001 + (Math.floor(number / 1_000) % 20)}`;
const newLargePage = (number = fresh()): string =>
  `limit=${1_000 - (number % 300)}&from=${2001 + (Math.floor(number / 300) % 15)}`;

/** A loopback address per client, in networks separate from those of other clients. */
const toAddress = (client: number): string =>
  `127.${20 + (client >> 8)}.${(client >> 4) & 15}.${1 + ((client & 255) % 250)}`;

const get = (target: string, fields = ''): string =>
  `GET ${target} HTTP/1.1\r\nHost: a\r\n${fields}Connection: close\r\n\r\n`;

/** Identical requests at the same moment, each on its own connection. */
const herd = (
  target: () => string,
  { each, clients, coding }: { each: number; clients: number; coding: string },
) =>
  (async (origin, statuses) => {
    const bytes = get(target(), `Accept-Encoding: ${coding}\r\n`);
    await atOnce(each * clients, (index) =>
      raw(origin, bytes, statuses, { localAddress: toAddress(index % clients), patienceMs: PATIENCE_MS }),
    );
  }) satisfies Attack['run'];

const newList = () => `/precedents?include=rows&${newLargePage()}`;
const file = (version: string) => `/releases/${version}/download/placement_votes.ndjson`;

/** Sends a request as a separate client; counts the status under a name, if given. */
const sendAs = (
  origin: string,
  client: number,
  target: string,
  statuses: Statuses,
  init: RequestInit = {},
) => {
  const { method = 'GET', body, headers = {} } = init;
  const fields = Object.entries({
    ...(headers as Record<string, string>),
    ...(typeof body === 'string' && { 'Content-Length': String(Buffer.byteLength(body)) }),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return raw(
    origin,
    `${method} ${target} HTTP/1.1\r\nHost: a\r\n${fields.join('')}Connection: close\r\n\r\n${body ?? ''}`,
    statuses,
    { localAddress: toAddress(client), patienceMs: PATIENCE_MS },
  );
};

/** Number of the first honest client, outside all attacking networks. */
const HONEST = 4_000;

/** Counts the responses of honest clients separately from those of the attacker. */
async function honestly(
  origin: string,
  statuses: Statuses,
  requests: readonly (readonly [target: string, init?: RequestInit])[],
  { isOneClient = false } = {},
): Promise<void> {
  const own: Statuses = new Map();
  await atOnce(requests.length, (index) => {
    const [target = '', init] = requests[index] ?? [];
    return sendAs(origin, HONEST + (isOneClient ? 0 : index), target, own, init);
  });
  const answered = [...own.values()].reduce((sum, number) => sum + number, 0);
  for (const [status, number] of own)
    statuses.set(`honest ${status}`, (statuses.get(`honest ${status}`) ?? 0) + number);
  for (let index = answered; index < requests.length; index++) count(statuses, 'honest without a response');
}

const HONEST_ANSWERED = ['honest 200', '200', '429', '503'];

/** Opens connections that read nothing until resumed. */
function unread(origin: string, targets: readonly string[], localAddress: string): Socket[] {
  const { hostname, port } = new URL(origin);
  return targets.map((target) => {
    const socket = connect({ host: hostname, port: Number(port), localAddress }, () =>
      socket.write(get(target)),
    );
    socket.on('error', () => {});
    socket.pause();
    return socket;
  });
}

const DEAREST: readonly ((number: number) => readonly [string, RequestInit?])[] = [
  (number) => [`/clock.xlsx?limit=${1_000 - (number % 900)}`],
  (number) => [
    '/annotate',
    {
      method: 'POST',
      body: `Cambodia, Thailand and Vietnam were on Tier 3 in 2022, 2021 and 2020 (${number}). `
        .repeat(1_000)
        .slice(0, 51_000),
      headers: { 'Content-Type': 'text/plain' },
    },
  ],
  (number) => [`/tiers.xlsx?limit=${1_000 - (number % 900)}`],
  (number) => [`/releases/1.${number % 4}.0/clock?limit=${1_000 - (number % 900)}`],
  (number) => [`/clock?limit=${1_000 - (number % 900)}&asOf=20${10 + (number % 14)}-0${1 + (number % 9)}-11`],
  (number) => [`/countries/KH/tiers.svg?lang=km&title=${number}`],
  (number) => [`/search?q=republic+of+the+islands+and+the+territories+of+the+united+${number}`],
];

const POPULAR = ['KH', 'TH', 'VN', 'LA', 'MM', 'CN', 'RU', 'CU', 'IR', 'SY', 'ER', 'SD'];

/** More than the number of clients counted individually. */
const CROWD = 52_000;
const CROWD_CONNECTIONS = 16;
const CROWD_BATCH = 90;

export const SHARED_ATTACKS: readonly Attack[] = [
  ...(
    [
      [HERD, 1, 'br'],
      [60, 8, 'br'],
      [HERD, 1, 'gzip'],
    ] as const
  ).map(
    ([each, clients, coding]): Attack => ({
      name: `one large uncached response, ${each} times at once by ${clients} clients, ${coding}`,
      environment: QUOTA,
      newMs: USUAL_MS,
      run: herd(newList, { each, clients, coding }),
      expected: ['200'],
    }),
  ),
  {
    name: 'one large uncached response, 95 times on each of six connections',
    environment: QUOTA,
    newMs: USUAL_MS,
    run: (origin, statuses) => {
      const target = newList();
      const bytes = pipelined(
        times(95).map(() => target),
        'Accept-Encoding: br\r\n',
      );
      return atOnce(6, () =>
        raw(origin, bytes, statuses, { localAddress: toAddress(1), patienceMs: PATIENCE_MS }),
      );
    },
    expected: ['200'],
  },
  {
    name: 'a file of a release, 500 times at once by four clients',
    environment: QUOTA,
    newMs: USUAL_MS,
    run: herd(() => file('1.4.0'), { each: HERD, clients: 4, coding: 'br' }),
    expected: ['200'],
  },
  {
    name: 'a file of each release, 280 times at once',
    environment: QUOTA,
    newMs: USUAL_MS,
    run: (origin, statuses) =>
      atOnce(280, (index) =>
        sendAs(origin, 1, file(`1.${index % 5}.0`), statuses, {
          headers: { 'Accept-Encoding': index % 2 ? 'br' : 'gzip' },
        }),
      ),
    expected: ['200'],
  },
  {
    name: '120 large uncached responses at once, compressed',
    environment: QUOTA,
    newMs: USUAL_MS,
    run: (origin, statuses) =>
      atOnce(120, () => sendAs(origin, 1, newList(), statuses, { headers: { 'Accept-Encoding': 'br' } })),
  },
  {
    name: 'a client that exceeds its quota with requests that block popular pages',
    environment: QUOTA,
    newMs: USUAL_MS,
    keepWorker: times(4).map((index) => `/clock.xlsx?limit=${1_000 - index}&sort=-year`),
    async run(origin, statuses) {
      const number = fresh();
      const day = `20${14 + (number % 10)}-0${1 + (number % 9)}-${10 + (number % 18)}`;
      const popular = POPULAR.map((country) => `/countries/${country}?asOf=${day}`);
      const attack = atOnce(570, () => sendAs(origin, 1, `/clock.xlsx?${newLargePage()}`, statuses));
      await sleep(300);
      const held = atOnce(popular.length, (index) => sendAs(origin, 1, popular[index] ?? '', statuses));
      await sleep(300);
      await honestly(
        origin,
        statuses,
        popular.map((target) => [target]),
      );
      await Promise.all([attack, held]);
    },
    expected: HONEST_ANSWERED,
  },
  {
    name: 'eight new clients per second for 15 s',
    environment: BEHIND_A_PROXY,
    newMs: WORST_MS,
    async run(origin, statuses) {
      const responses: Promise<unknown>[] = [];
      for (const index of times(120)) {
        const number = fresh();
        responses.push(
          send(
            origin,
            `/clock.xlsx?limit=${1_000 - (number % 900)}&asOf=20${10 + (index % 14)}-0${1 + (index % 9)}-11`,
            statuses,
            { headers: { 'x-forwarded-for': `2001:db8:1:${number.toString(16)}::1` } },
          ),
        );
        await sleep(125);
      }
      await Promise.all(responses);
    },
    expected: ['200', '503'],
  },
  {
    name: '500 clients with one of the most expensive requests each',
    environment: QUOTA,
    newMs: WORST_MS,
    run: (origin, statuses) =>
      atOnce(500, (client) => {
        const number = fresh();
        const [target, init] = DEAREST[number % DEAREST.length]?.(number) ?? ['/'];
        return sendAs(origin, client, target, statuses, init);
      }),
    expected: ['200', '503'],
  },
  {
    name: 'large images of one client, and then of three',
    environment: QUOTA,
    newMs: USUAL_MS,
    async run(origin, statuses) {
      for (const clients of [1, 3]) {
        const attack = atOnce(140, (index) => {
          const number = fresh();
          const target = `/reports/${2001 + (number % 25)}/map.png?size=${2_990 - (number % 80)}x${2_990 - index}`;
          return sendAs(origin, index % clients, target, statuses);
        });
        for (const index of times(8))
          await honestly(origin, statuses, [
            [`/countries/${POPULAR[index]}/tiers.png?width=${400 + fresh()}`],
          ]);
        await attack;
      }
    },
    expected: HONEST_ANSWERED,
  },
  {
    name: 'bodies of 25 clients, announced but never sent',
    environment: QUOTA,
    newMs: USUAL_MS,
    async run(origin, statuses) {
      const head = (bytes: number) =>
        `POST /annotate HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: ${bytes}\r\n\r\n`;
      const held = atOnce(25 * 40, (index) =>
        raw(origin, head(51_199), statuses, { localAddress: toAddress(index % 25), patienceMs: 8_000 }),
      );
      await sleep(1_000);
      for (const _ of times(6)) {
        await honestly(origin, statuses, [
          [
            '/graphql',
            {
              method: 'POST',
              body: '{"query":"{__typename}"}',
              headers: { 'Content-Type': 'application/json' },
            },
          ],
          [
            '/annotate',
            {
              method: 'POST',
              body: 'Cambodia was on Tier 3 in 2022.',
              headers: { 'Content-Type': 'text/plain' },
            },
          ],
          [
            '/mcp',
            {
              method: 'POST',
              body: '{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{}}',
              headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
            },
          ],
        ]);
        await sleep(500);
      }
      await held;
    },
    expected: ['honest 200', '408'],
  },
  {
    name: '4,500 connections of nine clients that read slowly',
    environment: QUOTA,
    needsOwnNetwork: true,
    newMs: USUAL_MS,
    async run(origin, statuses) {
      const target = '/clock?limit=1000';
      await send(origin, target, new Map());
      const sockets: Socket[] = [];
      for (const client of times(9)) {
        sockets.push(
          ...unread(
            origin,
            times(HERD).map(() => target),
            toAddress(client),
          ),
        );
        await sleep(250);
      }
      for (const _ of times(6)) {
        await honestly(origin, statuses, [['/countries/TH/tiers'], ['/health/live']]);
        await sleep(1_500);
      }
      for (const socket of sockets) socket.destroy();
    },
    expected: ['honest 200'],
  },
  {
    name: '250 large uncached responses that are not read',
    environment: QUOTA,
    needsOwnNetwork: true,
    newMs: USUAL_MS,
    async run(origin) {
      const sockets = unread(
        origin,
        times(250).map(() => `/clock?${newLargePage()}`),
        toAddress(1),
      );
      await sleep(12_000);
      for (const socket of sockets) socket.destroy();
    },
  },
  {
    name: 'workbooks of 12 clients beside requests for older releases',
    environment: QUOTA,
    newMs: USUAL_MS,
    async run(origin, statuses) {
      let isOver = false;
      const attack = atOnce(12, async (client) => {
        while (!isOver) await sendAs(origin, client, `/clock.xlsx?${newLargePage()}`, statuses);
      });
      await sleep(1_500);
      for (const index of times(4))
        await honestly(origin, statuses, [
          [`/releases/1.${(index * 3) % 4}.0/countries/KH/tiers?${newPage()}`],
        ]);
      isOver = true;
      await attack;
    },
    expected: HONEST_ANSWERED,
  },
  {
    name: 'more clients of one network than have counters of their own',
    environment: BEHIND_A_PROXY,
    newMs: WORST_MS,
    async run(origin, statuses) {
      const field = (index: number) => `X-Forwarded-For: 2001:db8:7:${index.toString(16)}::1\r\n`;
      const batches = Math.ceil(CROWD / CROWD_BATCH);
      const left = times(batches).values();
      await atOnce(CROWD_CONNECTIONS, async () => {
        for (const batch of left)
          await raw(
            origin,
            times(CROWD_BATCH)
              .map((index) =>
                get('/countries/KH/tiers', field(batch * CROWD_BATCH + index)).replace(
                  index < CROWD_BATCH - 1 ? 'Connection: close\r\n' : '',
                  '',
                ),
              )
              .join(''),
            statuses,
          );
      });
      for (const index of [1, 2, 3]) {
        const own: Statuses = new Map();
        await send(origin, '/countries/KH/tiers', own, {
          headers: { 'x-forwarded-for': `198.51.100.${index}` },
        });
        for (const status of own.keys()) count(statuses, `honest ${status}`);
      }
    },
    expected: ['200', '429', 'honest 200'],
  },
  {
    name: '188 parallel requests of an honest client, next to a client with 500 connections',
    environment: QUOTA,
    newMs: USUAL_MS,
    async run(origin, statuses) {
      const { hostname, port } = new URL(origin);
      const held = times(HERD).map(() =>
        connect({ host: hostname, port: Number(port), localAddress: toAddress(1) }).on('error', () => {}),
      );
      await sleep(500);
      await honestly(
        origin,
        statuses,
        times(188).map((index) => [`/countries/${POPULAR[index % POPULAR.length]}/tiers?${newPage()}`]),
        { isOneClient: true },
      );
      for (const socket of held) socket.destroy();
    },
    expected: ['honest 200'],
  },
  {
    name: 'texts of 51 KB with as many sentences as fit, read once each',
    environment: QUOTA,
    newMs: WORST_MS,
    run: async (origin, statuses) => {
      for (const piece of ['. ', 'Tier 3. ', 'Cambodia was on Tier 3. ', 'Tier 3 in 2022. ', '\n\n'])
        await sendAs(origin, 1, '/annotate', statuses, {
          method: 'POST',
          body: piece.repeat(Math.floor(51_000 / piece.length)),
          headers: { 'Content-Type': 'text/plain' },
        });
    },
  },
  {
    name: 'unknown methods for invalid paths',
    environment: QUOTA,
    newMs: USUAL_MS,
    run: (origin, statuses) =>
      atOnce(300, (index) =>
        sendAs(origin, 1, `/\\a:9999${index}`, statuses, {
          method: ['LINK', 'MKCOL', 'PROPFIND'][index % 3] ?? 'LINK',
        }),
      ),
    expected: ['400', '404', '405'],
  },
];
