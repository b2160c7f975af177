import { NOTE_LIMITS } from '../../src/graphics/numbered-notes.js';
import { MAX_TEXT_BODY_BYTES } from '../../src/http/body-limits.js';
import { type Attack, atOnce, count, pipelined, raw, send, times, toBytes } from './attacks.js';

/* Attacks on the limits per client, with the default quota. */

const MAX = 600;
const QUOTA = { RATE_LIMIT_MAX: String(MAX) };
const HOLD_MS = 4_000;
/** Number of attacking clients, each with its own address. */
const CLIENTS = 5;
const HELD_OF_A_CLIENT = 80;
const MAX_PROBLEM_BYTES = 8_192;
/** Free 304 responses plus the quota. */
const MAX_COPIES = 11 * MAX;

const TEXT = {
  method: 'POST',
  target: '/annotate',
  headers: { 'content-type': 'application/json' },
  body: ' '.repeat(MAX_TEXT_BODY_BYTES),
};
const NOTES = encodeURIComponent(
  times(NOTE_LIMITS.page.most)
    .map((note) => `${10 + note * 18}% ${20 + note * 13}%: ${'W'.repeat(NOTE_LIMITS.page.longest)}`)
    .join('|'),
);

export const LIMIT_ATTACKS: readonly Attack[] = [
  {
    name: 'bodies of five clients, paused before their last byte',
    environment: QUOTA,
    run: (origin, statuses) =>
      atOnce(CLIENTS * HELD_OF_A_CLIENT, (index) =>
        raw(origin, toBytes(TEXT).slice(0, -1), statuses, {
          ...{ chunk: ' ', times: 1, pauseMs: HOLD_MS, patienceMs: 2 * HOLD_MS },
          localAddress: `127.0.0.${20 + (index % CLIENTS)}`,
        }),
      ),
  },
  ...(
    [
      ['48,000 requests on 20 connections, most of them beyond the quota', 2_400, '/countries/KH'],
      ['34,000 health checks on 20 connections', 1_700, '/health/live'],
    ] as const
  ).map(([name, often, path]) => ({
    name,
    environment: QUOTA,
    run: (...[origin, statuses]: Parameters<Attack['run']>) =>
      atOnce(20, () => raw(origin, pipelined(times(often).map(() => path)), statuses)),
  })),
  {
    name: '20 clients that use their whole quota at once',
    environment: QUOTA,
    run: (origin, statuses) =>
      atOnce(20, (client) =>
        raw(origin, pipelined(times(90).map(() => '/countries/KH/tiers')), statuses, {
          localAddress: `127.0.0.${40 + client}`,
        }),
      ),
  },
  {
    name: '304 responses beyond the free ones',
    environment: QUOTA,
    isDirect: true,
    async run(origin, statuses) {
      const path = '/countries/KH/tiers';
      const { headers } = await fetch(`${origin}${path}`, { headers: { 'accept-encoding': 'identity' } });
      const condition = `If-None-Match: ${headers.get('etag')}\r\n`;
      const requests = pipelined(
        times(90).map(() => path),
        condition,
      );
      await atOnce(100, () => raw(origin, requests, statuses));
      const free = statuses.get('304') ?? 0;
      if (free === 0 || free > MAX_COPIES) count(statuses, `${free} copies`);
    },
    expected: ['200', '304', '429'],
  },
  {
    name: 'sizes named like properties of Object.prototype',
    async run(origin, statuses) {
      for (const size of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])
        for (const graphic of ['countries/KH/tiers', 'watchlist', 'reports/2022/map'])
          await send(origin, `/${graphic}.svg?size=${size}`, statuses);
    },
    expected: ['400'],
  },
  {
    name: '700 unknown parameters',
    async run(origin, statuses) {
      const unknown = times(700).map((index) => `a${index}`);
      for (const path of ['/tiers', '/watchlist', '/countries/KH/tiers.svg']) {
        const answer = await fetch(`${origin}${path}?${unknown.join('&')}`);
        const { byteLength } = await answer.arrayBuffer();
        count(statuses, byteLength > MAX_PROBLEM_BYTES ? `${byteLength} bytes` : answer.status);
      }
    },
    expected: ['400'],
  },
  {
    name: 'invalid hosts and schemes forwarded by a proxy',
    environment: { TRUST_PROXY: '127.0.0.1' },
    isDirect: true,
    async run(origin, statuses) {
      for (const [name, value] of [
        ['x-forwarded-host', 'other.example/x?'],
        ['x-forwarded-host', 'a b'],
        ['x-forwarded-host', 'a:99999'],
        ['x-forwarded-proto', 'javascript:alert(1)//'],
      ] as const)
        for (const path of ['/embed/countries/KH/tiers', '/countries/KH'])
          await send(origin, path, statuses, { headers: { [name]: value } });
    },
    expected: ['400'],
  },
  {
    name: 'charts with long notes, in a flat frame',
    run(origin, statuses) {
      return atOnce(60, (each) => {
        const index = Math.floor(each / 2);
        const paths = [
          `/reports/2022/map.svg?annotate=${NOTES}&size=${2_980 + index}x200`,
          `/embed/reports/${2_001 + index}/map?annotate=${NOTES}`,
        ];
        return send(origin, paths[each % 2] ?? '', statuses);
      });
    },
  },
];
