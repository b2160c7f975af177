import t from 'tap';
import { counted, listed, placed, span, thing, yearsInList } from '../../src/engine/english.js';

t.test('numbers with their nouns', async (t) => {
  t.equal(counted(0, 'waiver'), 'no waiver');
  t.equal(counted(1, 'waiver'), 'one waiver');
  t.equal(counted(10, 'waiver'), 'ten waivers');
  t.equal(counted(11, 'waiver'), '11 waivers');
});

t.test('things in a row', async (t) => {
  t.equal(listed([], 'or'), '');
  t.equal(listed(['a'], 'or'), 'a');
  t.equal(listed(['a', 'b'], 'and'), 'a and b');
  t.equal(listed(['a', 'b', 'c'], 'or'), 'a, b or c');
});

t.test('years and placements', async (t) => {
  t.equal(yearsInList([2004, 2006, 2007, 2008]), '2004 and 2006–2008');
  t.equal(yearsInList([2004]), '2004');
  t.equal(span([2021]), '2021');
  t.equal(span([2019, 2020, 2021]), '2019 to 2021');
  t.equal(placed('Cambodia', 2021, null), 'The 2021 report did not cover Cambodia');
  t.equal(placed('Haiti', 2021, 'SC'), 'The 2021 report treated Haiti as a special case');
  t.equal(placed('Cambodia', 2021, '2WL'), 'The 2021 report placed Cambodia on the Tier 2 Watch List');
  t.equal(thing(null), 'no coverage');
  t.equal(thing('SC'), 'a special case');
  t.equal(thing('2'), 'Tier 2');
});
