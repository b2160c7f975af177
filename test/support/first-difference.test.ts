import t from 'tap';
import { firstDifference } from './first-difference.js';

t.test('where two values part', async (t) => {
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
      { a: `${'x'.repeat(400)}y${'z'.repeat(400)}` },
      { a: 'x'.repeat(500) },
      `a, letter 400: "${'x'.repeat(60)}y${'z'.repeat(59)}" instead of "${'x'.repeat(120)}"`,
    ],
    [
      'x'.repeat(400),
      'x'.repeat(401),
      `the whole, letter 400: "${'x'.repeat(60)}" instead of "${'x'.repeat(61)}"`,
    ],
  ];
  for (const [found, wanted, path] of cases) t.equal(firstDifference(found, wanted), path);
});
