import t from 'tap';
import { firstDifference } from './first-difference.js';

t.test('finds the first difference between two values', async (t) => {
  const x = (times: number) => 'x'.repeat(times);
  const cases: [found: unknown, wanted: unknown, path: string | null][] = [
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, null],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, 'a[1].b: 2 instead of 3'],
    [{ a: 1 }, { a: 1, b: null }, 'b: nothing instead of null'],
    [{ a: 1, b: 2 }, { a: 1 }, 'b: 2 instead of nothing'],
    [[1], [1, 2], '[1]: nothing instead of 2'],
    [[], {}, 'the whole: [] instead of {}'],
    ['1', 1, 'the whole: "1" instead of 1'],
    [{ a: undefined }, {}, 'the whole: {} instead of {}'],
    [
      { a: `${x(400)}y${x(400)}` },
      { a: x(500) },
      `a, letter 400: "${x(60)}y${x(59)}" instead of "${x(120)}"`,
    ],
    [x(400), x(401), `the whole, letter 400: "${x(60)}" instead of "${x(61)}"`],
  ];
  for (const [found, wanted, path] of cases) t.equal(firstDifference(found, wanted), path);
});
