import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { MAX_TEXT_BODY_BYTES } from '../../src/domain/body-limits.js';
import { NOTE_LIMITS } from '../../src/graphics/numbered-notes.js';
import { type Attack, ask, count, pipelined, raw, type Statuses, times } from './attacks.js';

/* Attacks on the bounds of what a client may have: with the quota as it is by default. */

const QUOTA = '600';
const HOLD_MS = 4_000;
/** Of this many clients, each with an address of its own. */
const CLIENTS = 5;
const HELD_OF_A_CLIENT = 80;
const MOST_REFUSAL_BYTES = 8_192;
/** 304s that are free, with the quota itself. */
const MOST_COPIES = 11 * Number(QUOTA);

/** Sends all of a body but its last byte. */
function hold(origin: string, localAddress: string, statuses: Statuses): Socket {
  const { hostname, port } = new URL(origin);
  const socket = connect({ host: hostname, port: Number(port), localAddress });
  socket.setEncoding('latin1');
  socket.on('error', () => {});
  socket.on('data', (data: string) => {
    for (const [, status] of data.matchAll(/HTTP\/1\.1 (\d{3}) /g)) count(statuses, String(status));
  });
  socket.write(
    `POST /annotate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${MAX_TEXT_BODY_BYTES}\r\n\r\n`,
  );
  socket.write(' '.repeat(MAX_TEXT_BODY_BYTES - 1));
  return socket;
}

const NOTES = encodeURIComponent(
  times(NOTE_LIMITS.page.most)
    .map((note) => `${10 + note * 18}% ${20 + note * 13}%: ${'W'.repeat(NOTE_LIMITS.page.longest)}`)
    .join('|'),
);

export const LIMIT_ATTACKS: readonly Attack[] = [
  {
    name: 'bodies of five clients, held before their last byte',
    environment: { RATE_LIMIT_MAX: QUOTA },
    async run(origin, statuses) {
      const sockets = times(CLIENTS * HELD_OF_A_CLIENT).map((index) =>
        hold(origin, `127.0.0.${20 + (index % CLIENTS)}`, statuses),
      );
      await sleep(HOLD_MS);
      for (const socket of sockets) if (!socket.destroyed) socket.write(' ');
      await sleep(HOLD_MS / 4);
      for (const socket of sockets) socket.destroy();
    },
  },
  {
    name: '48,000 requests on 20 connections, most of them beyond the quota',
    environment: { RATE_LIMIT_MAX: QUOTA },
    run: async (origin, statuses) => {
      await Promise.all(
        times(20).map(() => raw(origin, pipelined(times(2_400).map(() => '/countries/KH')), statuses)),
      );
    },
  },
  {
    name: '34,000 questions for health on 20 connections',
    environment: { RATE_LIMIT_MAX: QUOTA },
    run: async (origin, statuses) => {
      await Promise.all(
        times(20).map(() => raw(origin, pipelined(times(1_700).map(() => '/health/live')), statuses)),
      );
    },
  },
  {
    name: '20 clients that ask all of their quota at once',
    environment: { RATE_LIMIT_MAX: QUOTA },
    run: async (origin, statuses) => {
      await Promise.all(
        times(20).map((client) =>
          raw(origin, pipelined(times(90).map(() => '/countries/KH/tiers')), statuses, {
            localAddress: `127.0.0.${40 + client}`,
          }),
        ),
      );
    },
  },
  {
    name: 'copies that a client has already, beyond those that are free',
    environment: { RATE_LIMIT_MAX: QUOTA },
    async run(origin, statuses) {
      const path = '/countries/KH/tiers';
      const etag =
        (await fetch(`${origin}${path}`, { headers: { 'accept-encoding': 'identity' } })).headers.get(
          'etag',
        ) ?? '';
      const condition = `If-None-Match: ${etag}\r\n`;
      await Promise.all(
        times(100).map(() =>
          raw(
            origin,
            pipelined(
              times(90).map(() => path),
              condition,
            ),
            statuses,
          ),
        ),
      );
      const free = statuses.get('304') ?? 0;
      if (free === 0 || free > MOST_COPIES) count(statuses, `${free} copies`);
    },
    expected: ['200', '304', '429'],
  },
  {
    name: 'sizes that are names of every object',
    async run(origin, statuses) {
      for (const size of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])
        for (const graphic of ['countries/KH/tiers', 'watchlist', 'reports/2022/map'])
          await ask(origin, `/${graphic}.svg?size=${size}`, statuses);
    },
    expected: ['400'],
  },
  {
    name: '700 parameters that there are not',
    async run(origin, statuses) {
      const unknown = times(700).map((index) => `a${index}`);
      for (const path of ['/tiers', '/watchlist', '/countries/KH/tiers.svg']) {
        const answer = await fetch(`${origin}${path}?${unknown.join('&')}`);
        const { byteLength } = await answer.arrayBuffer();
        count(statuses, byteLength > MOST_REFUSAL_BYTES ? `${byteLength} bytes` : answer.status);
      }
    },
    expected: ['400'],
  },
  {
    name: 'hosts and schemes that a proxy hands on, and that are none',
    environment: { TRUST_PROXY: '127.0.0.1' },
    async run(origin, statuses) {
      for (const [name, value] of [
        ['x-forwarded-host', 'other.example/x?'],
        ['x-forwarded-host', 'a b'],
        ['x-forwarded-host', 'a:99999'],
        ['x-forwarded-proto', 'javascript:alert(1)//'],
      ] as const)
        for (const path of ['/oembed?url=/countries/KH/tiers', '/embed/countries/KH/tiers', '/countries/KH'])
          await ask(origin, path, statuses, { headers: { [name]: value } });
    },
    expected: ['400'],
  },
  {
    name: 'pictures with long notes, into a flat frame',
    run: async (origin, statuses) => {
      const map = encodeURIComponent(`/reports/2022/map?annotate=${NOTES}`);
      await Promise.all(
        times(20).flatMap((index) => [
          ask(origin, `/oembed?url=${map}&maxwidth=${2_980 + index}&maxheight=1`, statuses),
          ask(origin, `/reports/2022/map.svg?annotate=${NOTES}&size=${2_980 + index}x200`, statuses),
          ask(origin, `/embed/reports/${2_001 + index}/map?annotate=${NOTES}`, statuses),
        ]),
      );
    },
  },
];
