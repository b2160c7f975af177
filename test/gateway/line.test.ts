import t from 'tap';
import { Problem } from '../../src/domain/problem.js';
import { type Job, Line } from '../../src/gateway/line.js';
import type { Reply } from '../../src/http/exchange.js';

const refused: string[] = [];
const job = (client: string, url: string, since = 0): Job => ({
  client,
  since,
  ask: { method: 'GET', url, headers: {}, remoteAddress: '' },
  isGone: () => false,
  resolve: (_reply: Reply) => {},
  reject: (problem) =>
    refused.push(`${client} ${url} ${problem.code}${problem.detail && `: ${problem.detail}`}`),
});
const all = (line: Line): string[] => {
  const urls: string[] = [];
  for (let next = line.next(() => true); next; next = line.next(() => true)) urls.push(next.ask.url);
  return urls;
};
t.beforeEach(() => {
  refused.length = 0;
});

t.test('clients take turns, each in its order', async (t) => {
  const line = new Line();
  for (const url of ['a1', 'a2', 'a3']) line.add(job('a', url));
  for (const url of ['b1', 'b2']) line.add(job('b', url));
  line.add(job('c', 'c1'));
  t.equal(line.length, 6);
  t.strictSame(all(line), ['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
  t.equal(line.length, 0);
});

t.test('who has lately taken less time goes first; after a while all is forgotten', async (t) => {
  const line = new Line();
  const add = () => {
    for (const client of ['long', 'short', 'new']) line.add(job(client, client));
  };
  const order = (now: number) => [1, 2, 3].map(() => line.next(() => true, now)?.client);
  for (let n = 0; n < 3; n++) line.took('long', 200, 1_000);
  line.took('short', 300, 1_000);
  add();
  t.strictSame(order(1_000), ['new', 'short', 'long']);
  line.took('short', 100, 41_000);
  add();
  t.strictSame(order(41_000), ['new', 'long', 'short'], '600 ms of 40 s ago are less than 100 of now');
  line.took('new', 200, 41_000);
  add();
  t.equal(line.next((client) => client !== 'long', 41_000)?.client, 'short');
});

t.test('a body takes time, and its client waits for who has taken less than that', async (t) => {
  const line = new Line();
  const text = job('text', 'text');
  line.add({ ...text, ask: { ...text.ask, body: new Uint8Array(50_000) } });
  line.took('before', 100, 0);
  line.took('more', 300, 0);
  for (const client of ['before', 'more', 'new']) line.add(job(client, client));
  const order = [1, 2, 3, 4].map(() => line.next(() => true, 0)?.client);
  t.strictSame(order, ['new', 'before', 'text', 'more']);
});

t.test('who may not have one now is passed over, and keeps the place', async (t) => {
  const line = new Line();
  line.add(job('a', 'a1'));
  line.add(job('b', 'b1'));
  t.equal(line.next((client) => client !== 'a')?.ask.url, 'b1');
  t.equal(
    line.next((client) => client !== 'a'),
    undefined,
  );
  t.equal(line.next(() => true)?.ask.url, 'a1');
});

t.test('what is asked again comes first', async (t) => {
  const line = new Line();
  for (const url of ['a1', 'a2']) line.add(job('a', url));
  line.add(job('b', 'b1'));
  line.addAgain(job('b', 'b0'));
  line.addAgain(job('c', 'c0'));
  t.equal(line.length, 5);
  t.strictSame(all(line), ['c0', 'b0', 'a1', 'b1', 'a2']);
  t.equal(line.length, 0);
});

t.test('a client has so many waiting and no more; others are not refused for it', async (t) => {
  const line = new Line();
  for (let index = 0; index < 600; index++) line.add(job('greedy', `g${index}`));
  t.throws(() => line.add(job('greedy', 'g600')), {
    code: 'overloaded',
    detail: '600 requests of this client are waiting already.',
  });
  line.add(job('other', 'o1'));
  for (let client = 0; line.length < 4_000; client++)
    for (let index = 0; index < 500 && line.length < 4_000; index++) line.add(job(`${client}`, `${index}`));
  line.add(job('late', 'l1'));
  t.equal(line.length, 4_000, 'the newest of the client with most makes room');
  t.strictSame(refused, ['greedy g599 overloaded: Too many requests of this client are waiting.']);
});

t.test('whoever has as many waiting as any other makes no room by asking more', async (t) => {
  const line = new Line();
  const add = (client: string) => () => line.add(job(client, client));
  for (let each = 0; each < 399; each++) for (let n = 0; n < 10; n++) add(`c${each}`)();
  for (let n = 0; n < 9; n++) add('one less')();
  add('alone')();
  const detail = '4000 requests are waiting already.';
  for (const client of ['one less', 'c1']) t.throws(add(client), { code: 'overloaded', detail }, client);
  t.strictSame(refused, []);
  for (let n = 0; n < 8; n++) add('alone')();
  t.equal(refused.length, 8, 'who has less does');
  t.throws(add('alone'), { code: 'overloaded', detail });
  t.equal(line.length, 4_000);
});

t.test('a client is refused with all that waits, and what has waited too long', async (t) => {
  const line = new Line();
  for (const url of ['a1', 'a2']) line.add(job('a', url, 1));
  line.add(job('b', 'b1', 1));
  line.add(job('b', 'b2', 5));
  line.add(job('c', 'c1', 1));
  line.add(job('d', 'd1', 3));
  line.refuse('a', new Problem('too-many-requests', ''));
  line.refuse('nobody', new Problem('too-many-requests', ''));
  t.equal(line.length, 4);
  t.equal(
    line.expire(3, () => new Problem('overloaded', '')),
    2,
  );
  const overloaded = ['b b1 overloaded', 'c c1 overloaded'];
  t.strictSame(refused, ['a a1 too-many-requests', 'a a2 too-many-requests', ...overloaded]);
  t.equal(line.length, 2);
  t.strictSame(all(line), ['b2', 'd1']);
});
