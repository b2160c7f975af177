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
  reject: (problem) => refused.push(`${client} ${url} ${problem.code}`),
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
  t.strictSame(all(line), ['b0', 'a1', 'b1', 'a2']);
});

t.test('a client has so many waiting and no more; others are not refused for it', async (t) => {
  const line = new Line();
  for (let index = 0; index < 600; index++) line.add(job('greedy', `g${index}`));
  t.throws(() => line.add(job('greedy', 'g600')), { code: 'overloaded' });
  line.add(job('other', 'o1'));
  for (let client = 0; line.length < 4_000; client++)
    for (let index = 0; index < 500 && line.length < 4_000; index++) line.add(job(`${client}`, `${index}`));
  line.add(job('late', 'l1'));
  t.equal(line.length, 4_000, 'the newest of the client with most makes room');
  t.strictSame(refused, ['greedy g599 overloaded']);
});

t.test('a client is refused with all that waits, and what has waited too long', async (t) => {
  const line = new Line();
  for (const url of ['a1', 'a2']) line.add(job('a', url, 1));
  line.add(job('b', 'b1', 1));
  line.add(job('b', 'b2', 5));
  line.refuse('a', new Problem('too-many-requests', ''));
  t.equal(
    line.expire(3, () => new Problem('overloaded', '')),
    1,
  );
  t.strictSame(refused, ['a a1 too-many-requests', 'a a2 too-many-requests', 'b b1 overloaded']);
  t.strictSame(all(line), ['b2']);
});
