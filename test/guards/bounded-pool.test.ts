import t from 'tap';
import { BoundedPool } from '../../src/guards/bounded-pool.js';

interface Held {
  readonly name: string;
  readonly priority: number;
}

function createPool(max: number) {
  const evicted: string[] = [];
  const pool = new BoundedPool<Held>({
    max,
    priority: ({ priority }) => priority,
    evict: ({ name }) => evicted.push(name),
  });
  const add = (client: string, name: string, amount = 1, priority = 0): Held => {
    const held = { name, priority };
    pool.add(client, held, amount);
    return held;
  };
  return { pool, add, evicted };
}

t.test('evicts the lowest-priority holder of the largest client', async (t) => {
  const { pool, add, evicted } = createPool(4);
  add('192.0.2.1', 'a1', 1, 3);
  add('192.0.2.1', 'a2', 1, 1);
  add('192.0.2.1', 'a3', 1, 2);
  add('198.51.100.1', 'b1');
  add('203.0.113.1', 'c1');
  t.strictSame(evicted, ['a2']);
  t.equal(pool.total, 4);
  t.equal(pool.getTotal('192.0.2.1'), 2);
});

t.test('evicts from the largest network before the largest client', async (t) => {
  const { pool, add, evicted } = createPool(6);
  for (const n of [1, 2, 3]) add(`2001:db8:7:${n}`, `network ${n}`);
  for (const n of [1, 2]) add('192.0.2.1', `client ${n}`);
  add('198.51.100.1', 'other');
  add('198.51.100.2', 'newcomer');
  t.strictSame(evicted, ['network 1']);
  t.equal(pool.getTotal('2001:db8:7::/48'), 2);
});

t.test('adds, returns and releases amounts', async (t) => {
  const { pool, add, evicted } = createPool(100);
  const held = add('192.0.2.1', 'a', 60);
  pool.add('192.0.2.1', held, -20);
  add('198.51.100.1', 'b', 60);
  t.equal(pool.total, 100);
  t.strictSame([...pool.getHolders('192.0.2.1')], [held]);
  pool.release('192.0.2.1', held);
  pool.release('192.0.2.1', held);
  pool.release('203.0.113.1', held);
  t.strictSame(
    [pool.total, pool.getTotal('192.0.2.1'), [...pool.getHolders('192.0.2.1')].length],
    [60, 0, 0],
  );
  add('203.0.113.1', 'c', 200);
  t.strictSame(evicted, ['c'], 'evicts only the holder that exceeds the maximum by itself');
});
