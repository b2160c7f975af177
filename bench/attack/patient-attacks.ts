import { MAX_FIELD_BYTES } from '../../src/http/problem.js';
import { type Attack, atOnce, dearQuestion, type More, pipelined, raw, times, toBytes } from './attacks.js';

/* Attacks that stay within all limits: each client keeps to its quota and sends permitted requests. */

const CLIENTS = 20;
/** Sends from a separate address per client. */
const patient = (
  name: string,
  each: (send: (bytes: string, more?: More) => Promise<void>, client: number) => Promise<unknown>,
): Attack => ({
  name,
  environment: { RATE_LIMIT_MAX: '600' },
  run: (origin, statuses) =>
    atOnce(CLIENTS, (client) =>
      each(
        (bytes, more) => raw(origin, bytes, statuses, { localAddress: `127.0.0.${60 + client}`, ...more }),
        client,
      ),
    ),
});

/** As long as a header field may be. */
const long = (items: readonly string[]): string => items.join(',').slice(0, MAX_FIELD_BYTES);

/** Unsupported media types with weights. */
const accepts = (client: number): string =>
  long(times(250).map((index) => `a/b${client}x${index};q=0.${1 + (index % 9)}`));
const tags = long(times(350).map((index) => `"${index}${'x'.repeat(12)}"`));
const ranges = long(['bytes=0-0', ...times(700).map((index) => `${index}-${index}`)]);

const PIECE = 'Cambodia was on it. ';
const TEXT = {
  method: 'POST',
  target: '/annotate',
  headers: { 'content-type': 'text/plain' },
  body: PIECE.repeat(100),
};

export const PATIENT_ATTACKS: readonly Attack[] = [
  {
    ...patient('bodies of 20 clients, in pieces of 20 bytes', (send) =>
      atOnce(4, () =>
        send(toBytes(TEXT).slice(0, -TEXT.body.length), { chunk: PIECE, times: 100, pauseMs: 20 }),
      ),
    ),
    expected: ['200'],
  },
  patient('1,800 different HEAD requests for pages on 20 connections', (send, client) =>
    send(
      pipelined(
        times(90).map((index) => `/verify?tier=3&year=2022&count=${client * 90 + index}`),
        '',
        'HEAD',
      ),
    ),
  ),
  patient('10,800 ranges and conditions of maximum length, from 20 clients', (send) => {
    const targets = times(90).map(() => '/releases/1.3.0/download/reports.csv');
    const requests = [`Range: ${ranges}\r\n`, `If-None-Match: ${tags}\r\n`].map((field) =>
      pipelined(targets, field),
    );
    return atOnce(6, (index) => send(requests[index % 2] ?? ''));
  }),
  patient('1,800 different long Accept fields', (send, client) => {
    const requests = times(90).map((index) =>
      toBytes(
        { target: '/countries/KH/tiers', headers: { accept: accepts(client * 90 + index) } },
        { isLast: false },
      ),
    );
    return send(requests.join('') + pipelined(['/health/live']));
  }),
  patient('600 upgrades to other protocols', (send) => {
    const upgrades = ['websocket', 'h2c'].map((protocol) =>
      pipelined(
        ['/graphql', '/countries/KH/tiers'],
        `Upgrade: ${protocol}\r\nSec-WebSocket-Key: a\r\nSec-WebSocket-Version: 13\r\n`,
      ),
    );
    return atOnce(30, (index) => send(upgrades[index % 2] ?? ''));
  }),
  {
    ...patient('20 clients, each with the most expensive request of every endpoint', async (send, client) => {
      for (const index of times(8))
        await send(toBytes(dearQuestion(client + index * 4, client * 100 + index)));
    }),
    // It takes longer than the other client's quota per minute lasts.
    environment: {},
  },
];
