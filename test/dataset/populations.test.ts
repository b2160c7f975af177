import t from 'tap';
import { byPopulation, getPopulation } from '../../src/dataset/populations.js';
import { release } from '../graphics/fixtures/newest-release.js';

t.test('knows the inhabitants of every country and territory', async (t) => {
  for (const country of release.countries.all) t.ok(getPopulation(country) > 0, country.iso2);
});

t.test('orders the largest first', async (t) => {
  const codes = ['UZ', 'RU', 'CN', 'GW', 'MR'].map((iso2) => ({ iso2 }));
  t.strictSame(
    codes.toSorted(byPopulation).map(({ iso2 }) => iso2),
    ['CN', 'RU', 'UZ', 'MR', 'GW'],
  );
});
