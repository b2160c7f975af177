import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { MAX_FIELD_BYTES } from '../../src/domain/problem.js';
import { type Attack, count, dearQuestion, pipelined, raw, type Statuses, times } from './attacks.js';

/* Attacks that keep to every bound: each client has its quota, and asks what an honest one may ask. */

const QUOTA = { RATE_LIMIT_MAX: '600' };
const CLIENTS = 20;
const addressOf = (client: number): string => `127.0.0.${60 + client}`;
/** Has each client send from its own address. */
const all = (
  origin: string,
  statuses: Statuses,
  each: (send: (bytes: string) => Promise<void>, client: number) => Promise<unknown>,
): Promise<void> =>
  Promise.all(
    times(CLIENTS).map((client) =>
      each((bytes) => raw(origin, bytes, statuses, { localAddress: addressOf(client) }), client),
    ),
  ).then(() => undefined);

/** Sends a body in small pieces. */
async function trickle(origin: string, localAddress: string, statuses: Statuses): Promise<void> {
  const { hostname, port } = new URL(origin);
  const socket = connect({ host: hostname, port: Number(port), localAddress });
  socket.on('error', () => {});
  const answered = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.once('data', (data) => {
    count(statuses, String(data).slice(9, 12));
    socket.destroy();
  });
  const body = 'Cambodia fell to Tier 3 in 2022. '.repeat(60);
  socket.write(
    `POST /annotate HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  for (let begin = 0; begin < body.length && !socket.destroyed; begin += 20) {
    socket.write(body.slice(begin, begin + 20));
    await sleep(20);
  }
  await answered;
}

/** As long as a field may be. */
const long = (items: readonly string[]): string => items.join(',').slice(0, MAX_FIELD_BYTES);

/** Types that are none of ours, each with a weight. */
const accepts = (client: number): string =>
  long(times(250).map((index) => `a/b${client}x${index};q=0.${1 + (index % 9)}`));
const tags = long(times(350).map((index) => `"${index}${'x'.repeat(12)}"`));
const ranges = long(['bytes=0-0', ...times(700).map((index) => `${index}-${index}`)]);

const head = (target: string, fields = '') => `HEAD ${target} HTTP/1.1\r\nHost: a\r\n${fields}\r\n`;

export const PATIENT_ATTACKS: readonly Attack[] = [
  {
    name: 'bodies of 20 clients that come in pieces of 20 bytes',
    environment: QUOTA,
    run: (origin, statuses) =>
      all(origin, statuses, (_, client) =>
        Promise.all(times(4).map(() => trickle(origin, addressOf(client), statuses))),
      ),
    expected: ['200'],
  },
  {
    name: '1,800 HEADs of pages on 20 connections, each another',
    environment: QUOTA,
    run: (origin, statuses) =>
      all(origin, statuses, (send, client) => {
        const heads = times(90).map((index) =>
          head(
            `/verify?tier=3&year=2022&count=${client * 90 + index}`,
            index === 89 ? 'Connection: close\r\n' : '',
          ),
        );
        return send(heads.join(''));
      }),
  },
  {
    name: '10,800 ranges and conditions as long as they may be, of 20 clients',
    environment: QUOTA,
    run: (origin, statuses) =>
      all(origin, statuses, (send) => {
        const targets = times(90).map(() => '/releases/1.3.0/download/reports.csv');
        const asked = [`Range: ${ranges}\r\n`, `If-None-Match: ${tags}\r\n`].map((field) =>
          pipelined(targets, field),
        );
        return Promise.all(asked.flatMap((each) => times(3).map(() => send(each))));
      }),
  },
  {
    name: '1,800 long lists of accepted types, each another',
    environment: QUOTA,
    run: (origin, statuses) =>
      all(origin, statuses, (send, client) => {
        const asked = times(90).map((index) =>
          pipelined(['/countries/KH/tiers'], `Accept: ${accepts(client * 90 + index)}\r\n`),
        );
        return send(asked.join('').replaceAll('Connection: close\r\n', '') + pipelined(['/health/live']));
      }),
  },
  {
    name: '600 upgrades to other protocols',
    environment: QUOTA,
    run: (origin, statuses) =>
      all(origin, statuses, (send) => {
        const upgrades = ['websocket', 'h2c'].map((protocol) =>
          pipelined(
            ['/graphql', '/countries/KH/tiers'],
            `Upgrade: ${protocol}\r\nSec-WebSocket-Key: a\r\nSec-WebSocket-Version: 13\r\n`,
          ),
        );
        return Promise.all(upgrades.flatMap((upgrade) => times(15).map(() => send(upgrade))));
      }),
  },
  {
    name: '20 clients, each with the dearest of every door',
    run: (origin, statuses) =>
      all(origin, statuses, async (send, client) => {
        for (const door of times(8)) {
          const { method, target, headers, body } = dearQuestion(client + door * 4, client * 100 + door);
          const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
          const length = body === undefined ? '' : `Content-Length: ${Buffer.byteLength(String(body))}\r\n`;
          await send(
            `${method} ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${fields.join('')}${length}\r\n${body ?? ''}`,
          );
        }
      }),
  },
];
