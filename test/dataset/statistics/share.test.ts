import t from 'tap';
import { percent, shareOf } from '../../../src/dataset/statistics/share.js';

/** The ends as the roots of (p - x)^2 = z^2 x (1 - x) / n, found by halving: not by Wilson's closed form. */
function endsByHalving(cases: number, of: number): [number, number] {
  const proportion = cases / of;
  const excess = (x: number) => (proportion - x) ** 2 - (1.96 ** 2 * x * (1 - x)) / of;
  const root = (inside: number, outside: number): number => {
    let [near, far] = [inside, outside];
    for (let step = 0; step < 60; step++) {
      const middle = (near + far) / 2;
      if (excess(middle) <= 0) near = middle;
      else far = middle;
    }
    return near;
  };
  return [root(proportion, 0), root(proportion, 1)];
}

t.test('the interval is that of the score test', async (t) => {
  for (const [cases, of] of [
    [1, 10],
    [5, 10],
    [29, 86],
    [15, 20],
    [7, 3193],
  ] as const) {
    const { share, low, high } = shareOf(cases, of);
    const [left, right] = endsByHalving(cases, of);
    t.ok(Math.abs((share ?? 9) - cases / of) <= 0.00005, `${cases} of ${of}`);
    t.ok(Math.abs((low ?? 9) - left) <= 0.0001, `${low} is ${left}`);
    t.ok(Math.abs((high ?? 9) - right) <= 0.0001, `${high} is ${right}`);
  }
});

t.test('none and all of some, and some of nothing', async (t) => {
  t.match(shareOf(0, 20), { share: 0, low: 0 });
  t.match(shareOf(20, 20), { share: 1, high: 1 });
  t.ok((shareOf(0, 20).high ?? 0) > 0.1);
  t.strictSame(shareOf(0, 0), { cases: 0, share: null, low: null, high: null });
});

t.test('a share in words never makes nothing of something', async (t) => {
  t.strictSame([0, 0.001, 0.346, 1].map(percent), ['0 %', 'under 1 %', '35 %', '100 %']);
});
