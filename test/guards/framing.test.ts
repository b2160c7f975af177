import { connect } from 'node:net';
import t from 'tap';
import { gatewayFor, listen } from '../support/seed-app.js';
import { slow } from '../support/slow.js';

/** More fields than Node shows by default; the parser obeys all of them. */
const MANY_FIELDS = 'a:b\r\n'.repeat(2_000);
const CHUNK = 'x'.repeat(16_384);

/** Sends bytes as they are, and goes on sending a body until the service hangs up; gives the status and what was taken. */
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

t.test('a body is counted whatever stands before its length', async (t) => {
  const { port } = await listen(await gatewayFor(t));
  const length = 200 * 1024 * 1024;
  // What fits into the buffers of the connection besides.
  const most = 1_000;
  const withLength = await send(port, post(`Content-Length: ${length}`), length / CHUNK.length);
  t.equal(withLength.status, 413);
  t.ok(withLength.sent < most, `${withLength.sent} chunks were taken`);
  const chunked = await send(port, post('Transfer-Encoding: chunked'), length / CHUNK.length, (chunk) => {
    return `${chunk.length.toString(16)}\r\n${chunk}\r\n`;
  });
  t.equal(chunked.status, 413);
  t.ok(chunked.sent < most, `${chunked.sent} chunks were taken`);
});

t.test('framing and targets that are not understood are refused', async (t) => {
  const { port } = await listen(await gatewayFor(t));
  const close = 'Connection: close\r\n\r\n';
  const coded = (coding: string) =>
    `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: ${coding}\r\n${close}0\r\n\r\n`;
  const cases: readonly [bytes: string, status: number][] = [
    [coded('gzip, chunked'), 501],
    [coded('chunked, chunked'), 400],
    [`GET * HTTP/1.1\r\nHost: a\r\n${close}`, 400],
    // A year that is no year, not the address of another thing.
    [`GET /reports/../news HTTP/1.1\r\nHost: a\r\n${close}`, 400],
    [`GET /countries/KH HTTP/1.1\r\nHost: a\r\n${close}`, 200],
    [`GET /countries/KH HTTP/1.0\r\n\r\n`, 200],
  ];
  for (const [bytes, status] of cases) t.equal((await send(port, bytes)).status, status, bytes.slice(0, 60));
});

t.test('what is no host is refused, and breaks nothing', async (t) => {
  const app = await gatewayFor(t);
  const hosts = [
    'e:99999',
    'e:65536',
    '[::::]',
    '[1]',
    '1.2.3.4.5',
    '256.1.1.1',
    'a b',
    'a/b',
    'a:80x',
    'a@b',
    '"><script>x',
  ];
  // Node reads it as a name from 24 on, as the URL standard now does.
  const named = ['tiers.example', 'tiers.example:8080', 'tiers.example:', '[::1]:3000', 'localhost'];
  (URL.canParse('http://xn--') ? named : hosts).push('xn--');
  for (const host of hosts) {
    for (const url of ['/cite?url=/countries/KH/tiers', '/countries/KH', '/oembed?url=/watchlist.svg'])
      t.equal((await app.inject({ url, headers: { host } })).statusCode, 400, `${host} ${url}`);
  }
  for (const host of named)
    t.equal((await app.inject({ url: '/countries/KH', headers: { host } })).statusCode, 200, host);
  const embed = {
    url: '/oembed?url=http://tiers.example/watchlist.svg',
    headers: { host: 'tiers.example:' },
  };
  t.match((await app.inject(embed)).body, 'http://tiers.example/', 'an empty port is the usual one');
});

t.test(
  'what is far too long for a name takes no more of a processor than what is a little',
  slow,
  async (t) => {
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
  },
);

t.test(
  'the text of an address is no body, and a suffix has no meaning where there is one form',
  async (t) => {
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
  },
);
