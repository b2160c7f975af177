import t from 'tap';
import { knownBy } from '../../src/dataset/as-of.js';
import { Release } from '../../src/dataset/release.js';
import { seeds } from '../support/seeds.js';

const { current } = await seeds();

t.test('a day sees the cells of the edition: the same as were they made of its rows anew', async (t) => {
  for (const day of ['2001-07-12', '2004-06-14', '2012-06-18', '2019-12-31', '2024-06-23']) {
    const { header, tables } = current;
    const anew = new Release({ header, tables: knownBy(tables, day) });
    const view = current.asOf(day);
    t.strictSame(view.placements, anew.placements, day);
    t.strictSame(view.countries.all, anew.countries.all, day);
    for (const { name, iso2 } of anew.countries.all) t.equal(view.countries.find(name).iso2, iso2, name);
  }
});

t.test('what came out later is not seen', async (t) => {
  const view = current.asOf('2012-06-18');
  t.equal(view.newestYear, 2011);
  t.notOk(view.placements.some(({ year }) => year > 2011));
});
