import { connect } from 'node:net';
import t from 'tap';
import { gatewayFor, listen } from '../support/seed-app.js';
import { slow } from '../support/slow.js';

/** More fields than Node exposes by default; the parser obeys all of them. */
const MANY_FIELDS = 'a:b\r\n'.repeat(2_000);
const CHUNK = 'x'.repeat(16_384);

/**
 * Sends raw bytes, then body chunks until the server closes.
 * @returns the status and the number of chunks sent
 */
function send(port: number, head: string, chunks = 0, frame = (chunk: string) => chunk) {
  return new Promise<{ status: number; sent: number }>((resolve) => {
    let [answer, sent] = ['', 0];
    const socket = connect({ host: '127.0.0.1', port }, () => {
      socket.write(head);
      const more = () => {
        if (sent === chunks || socket.destroyed || answer !== '') return;
        sent += 1;
        socket.write(frame(CHUNK), more);
      };
      more();
    });
    socket.setEncoding('latin1');
    socket.on('data', (data) => {
      answer += data;
      if (chunks === 0 || answer.includes('\r\n\r\n')) socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve({ status: Number(answer.split(' ')[1]), sent }));
  });
}

const post = (fields: string) =>
  `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${MANY_FIELDS}${fields}\r\n\r\n`;

t.test('enforces the body limit behind any number of header fields', async (t) => {
  const { port } = await listen(await gatewayFor(t));
  const length = 200 * 1024 * 1024;
  // Allows for what fits into socket buffers.
  const most = 1_000;
  const withLength = await send(port, post(`Content-Length: ${length}`), length / CHUNK.length);
  t.equal(withLength.status, 413);
  t.ok(withLength.sent < most, `${withLength.sent} chunks were accepted`);
  const chunked = await send(port, post('Transfer-Encoding: chunked'), length / CHUNK.length, (chunk) => {
    return `${chunk.length.toString(16)}\r\n${chunk}\r\n`;
  });
  t.equal(chunked.status, 413);
  t.ok(chunked.sent < most, `${chunked.sent} chunks were accepted`);
});

t.test('treats an empty port in Host as the default port', async (t) => {
  const app = await gatewayFor(t);
  const url = '/cite?url=http://tiers.example/watchlist.svg';
  const { body } = await app.inject({ url, headers: { host: 'tiers.example:' } });
  t.match(body, 'http://tiers.example/');
});

t.test('spends no more CPU time on very long names than on slightly too long ones', slow, async (t) => {
  const app = await gatewayFor(t);
  const microseconds = async (letters: number, round: number) => {
    const before = process.cpuUsage();
    await app.inject(`/countries/${String(round).padEnd(letters, 'q')}/tiers`);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 30; round++) {
    short = Math.min(short, await microseconds(101, round));
    long = Math.min(long, await microseconds(3_900, round));
  }
  t.ok(long < 10 * short, `${long} µs, ${short} µs`);
});

t.test('never reads a URL as a body, and rejects suffixes where there is one format', async (t) => {
  const app = await gatewayFor(t);
  const url = '/graphql?query=%7B__typename%20%7D';
  t.equal((await app.inject(url)).statusCode, 200);
  const posted = {
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
  } as const;
  t.equal((await app.inject({ ...posted, payload: url })).statusCode, 400);
  for (const path of [
    '/graphql.csv?query=%7B__typename%20%7D',
    '/graphql.json',
    '/health/ready.csv',
    '/docs.csv',
  ])
    t.equal((await app.inject(path)).statusCode, 404, path);
});
