import t from 'tap';
import { avoidCollisions } from '../../src/graphics/label-collisions.js';

const RADIUS = 5;
const apart = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

t.test('leaves an isolated marker in place', async (t) => {
  const far = [0, 100].map((x) => ({ x, y: 0, name: `at ${x}` }));
  t.strictSame(avoidCollisions(far, RADIUS), far);
});

t.test('separates overlapping markers slightly and deterministically', async (t) => {
  const close = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
    { x: 3, y: 1 },
  ];
  const moved = avoidCollisions(close, RADIUS);
  for (const [index, one] of moved.entries()) {
    for (const other of moved.slice(index + 1)) t.ok(apart(one, other) > 1.6 * RADIUS);
    t.ok(apart(one, close[index] ?? one) < 2 * RADIUS);
  }
  t.strictSame(avoidCollisions(close, RADIUS), moved);
  t.strictSame(close[2], { x: 3, y: 1 }, 'the input is unchanged');
});

t.test('moves markers away from a fixed obstacle', async (t) => {
  const obstacle = { x: 0, y: 0, radius: 4 };
  const [moved] = avoidCollisions([{ x: 1, y: 0 }], RADIUS, [obstacle]);
  t.ok((moved?.x ?? 0) > 5);
  t.strictSame(obstacle, { x: 0, y: 0, radius: 4 });
});

t.test('accepts an empty list', async (t) => {
  t.strictSame(avoidCollisions([], RADIUS, [{ x: 0, y: 0, radius: 1 }]), []);
});
