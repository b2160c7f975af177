import t from 'tap';
import { History } from '../../src/engine/history.js';
import { spells } from '../../src/engine/spells.js';
import type { SpellEnding } from '../../src/engine/vocabulary.js';
import { series, weakIn } from './fixtures/made-up.js';
import { getHistory, law } from './fixtures/newest-release.js';

t.test('finds the spells of Cambodia', async (t) => {
  const described = spells(getHistory('KH')).map(
    ({ from, to, countedYears, waivers, ending, endedIn, nextTier }) => {
      const years = waivers.map(({ year, numberInRun }) => `${year} ${numberInRun}`).join();
      return [from, to, countedYears, years, ending, endedIn, nextTier];
    },
  );
  t.same(described, [
    [2006, 2007, 0, '', 'upgraded', 2008, '2'],
    [2009, 2009, 1, '', 'upgraded', 2010, '2'],
    [2013, 2015, 3, '2015 1', 'upgraded_in_time', 2016, '2'],
    [2019, 2021, 3, '2021 1', 'automatic_downgrade', 2022, '3'],
  ]);
});

t.test('classifies the end of a spell', async (t) => {
  const endings: [letters: string, ending: SpellEnding][] = [
    ['W', 'ongoing'],
    ['WW3', 'open_waiver_downgrade'],
    ['WWWW3', 'automatic_downgrade'],
    ['WWW3W3', 'relisting_limit_downgrade'],
    ['WW2', 'upgraded_in_time'],
    ['W1', 'upgraded'],
    ['W3', 'downgraded'],
    ['WS', 'left_unranked'],
    ['WWS', 'left_unranked'],
    ['W-2', 'left_unranked'],
  ];
  for (const [letters, ending] of endings) {
    t.equal(spells(History.of(series(2019, letters), law)).at(-1)?.ending, ending, letters);
  }
});

t.test('counts only years since the first counted report', async (t) => {
  const [spell] = spells(History.of(series(2007, 'WWWW'), law));
  const ongoing = { waivers: [], ending: 'ongoing', endedIn: null, nextTier: null };
  t.match(spell, { years: 4, countedYears: 2, ...ongoing });
});

t.test('marks years that the rules do not permit as contradictions', async (t) => {
  const [first, second] = spells(History.of(series(2018, 'WWWW3WW'), law));
  t.match(first, { waivers: [{ year: 2020, numberInRun: 1 }], contradictions: [2021], relisted: false });
  t.match(second, { waivers: [], contradictions: [2024], relisted: true });
});

t.test('grades a spell by the weakest of its placements and the one that ended it', async (t) => {
  const graded = (weak: number) => spells(History.of(weakIn(weak, series(2018, '2WW23')), law))[0];
  for (const year of [2019, 2020, 2021])
    t.match(graded(year), { evidence: 'single_source', assumed: false }, `${year}`);
  for (const year of [2018, 2022])
    t.match(graded(year), { evidence: 'official', assumed: false }, `${year} is not part of it`);
});

t.test('finds no spell without a year on the list', async (t) => {
  t.same(spells(History.of(series(2019, '123S'), law)), []);
});
