import t from 'tap';
import { knownBy } from '../../src/dataset/as-of.js';
import { Release } from '../../src/dataset/release.js';
import { sameAs } from '../support/first-difference.js';
import { seeds } from '../support/seeds.js';

const { current } = await seeds();

t.test('shows the same as a release built only from rows known on that day', async (t) => {
  for (const day of ['2001-07-12', '2004-06-14', '2012-06-18', '2019-12-31', '2024-06-23']) {
    const { header, tables } = current;
    const anew = new Release({ header, tables: knownBy(tables, day) });
    const view = current.asOf(day);
    sameAs(t, view.placements, anew.placements, day);
    sameAs(t, view.countries.all, anew.countries.all, day);
    const names = anew.countries.all.filter(({ name, iso2 }) => view.countries.find(name).iso2 !== iso2);
    t.strictSame(names, [], day);
  }
});

t.test('hides what was published later', async (t) => {
  const view = current.asOf('2012-06-18');
  t.equal(view.newestYear, 2011);
  t.notOk(view.placements.some(({ year }) => year > 2011));
});

t.test('never mentions a later date', async (t) => {
  const findGap = (day: string) =>
    current.asOf(day).tables.determination_gaps.find(({ fiscal_year }) => fiscal_year === 2026)?.what;
  t.equal(findGap('2025-10-01'), 'not all that was determined was read');
  t.match(findGap('2026-01-01'), 'Presidential Determination 2026-02 of 21 November 2025');
  const getWaivers = (day: string) => {
    const lists = current.asOf(day).tables.child_soldiers_lists.filter(({ year }) => year === 2012);
    t.ok(lists.length > 0, day);
    return new Set(lists.map(({ waiver }) => waiver));
  };
  t.strictSame([...getWaivers('2012-06-20')], ['unread']);
  t.ok(getWaivers('2012-10-01').size > 1);
});
