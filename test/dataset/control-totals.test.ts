import t from 'tap';
import { countTotals } from '../../src/dataset/totals.js';
import type { Tier } from '../../src/domain/tier.js';

const report = (placements: Readonly<Record<string, Tier>>) =>
  Object.entries(placements).map(([iso2, tier]) => ({ iso2, tier }));

const BEFORE = report({
  ...{ AA: '2', BB: '2WL', CC: '3', DD: '3', EE: '3', FF: '1', GG: 'SC', HH: '2', JJ: '2WL' },
});
const AFTER = report({ AA: '1', BB: '1', CC: '2', DD: '2WL', EE: '1', FF: '2', GG: '2', II: '3', JJ: '2' });

t.test('counts each tier, all placements and the ranked ones', async (t) => {
  const counts = { all: 9, ranked: 8, '1': 1, '2': 2, '2WL': 2, '3': 3, SC: 1 };
  t.match(countTotals(BEFORE, null, true), counts);
});

t.test('computes no changes and no special watch list for a first report', async (t) => {
  t.match(countTotals(BEFORE, null, true), { upgrades: null, downgrades: null, special_watch_list: null });
});

t.test('counts neither special cases nor new or absent countries as changes', async (t) => {
  t.match(countTotals(AFTER, BEFORE, true), { upgrades: 6, downgrades: 1 });
});

t.test('counts each country on the special watch list once', async (t) => {
  const { special_watch_list: count } = countTotals(AFTER, BEFORE, true);
  t.equal(count, 4, 'AA, BB, CC and DD; EE rose from Tier 3 to 1');
});

t.test('counts waivers only where their holders are known', async (t) => {
  t.equal(countTotals(AFTER, BEFORE, true).waivers, null);
  t.equal(countTotals(AFTER, BEFORE, true, new Set()).waivers, 0);
  t.equal(countTotals(AFTER, BEFORE, true, new Set(['DD', 'II', 'ZZ'])).waivers, 2);
});

t.test('computes no special watch list where the law has none', async (t) => {
  t.equal(countTotals(AFTER, BEFORE, false).special_watch_list, null);
});
