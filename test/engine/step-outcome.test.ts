import t from 'tap';
import { hadOpenWaiver, isForced } from '../../src/engine/forced.js';
import { History } from '../../src/engine/history.js';
import { bareOutcomes, outcomeOf, outcomes, type StepOutcome } from '../../src/engine/step-outcome.js';
import type { Outcome, WaiverState } from '../../src/engine/vocabulary.js';
import { series } from './fixtures/made-up.js';
import { histories, historyOf, lastReport, law, tables } from './fixtures/newest-edition.js';

function countriesIn(year: number, test: (step: StepOutcome) => boolean): string[] {
  return [...histories].flatMap(([iso2, history]) => (test(outcomeOf(history, year)) ? [iso2] : [])).sort();
}

t.test('the official waiver lists', async (t) => {
  const complete = tables.waiver_lists.filter((list) => list.complete);
  t.same(
    complete.map(({ year }) => year),
    [2013, 2014, 2015, 2018, 2019, 2020, 2022, 2023, 2024],
  );
  for (const { year, countries } of complete) {
    const official = tables.watchlist_extensions.filter(
      (row) => row.year === year && row.evidence === 'official',
    );
    const names = official.map(({ iso2 }) => iso2).sort();
    t.equal(names.length, countries);
    t.same(
      countriesIn(year, ({ outcome }) => outcome === 'waived'),
      names,
      `${year}`,
    );
  }
  const nine = countriesIn(2017, ({ outcome }) => outcome === 'waived');
  t.equal(nine.length, 9, 'the memorandum of 2017 says nine countries');
});

const NAMED: [country: string, year: number, outcome: Outcome, waiver: WaiverState | null][] = [
  ['CN', 2013, 'automatic_downgrade', 'exhausted'],
  ['RU', 2013, 'automatic_downgrade', 'exhausted'],
  ['UZ', 2013, 'automatic_downgrade', 'exhausted'],
  ['GM', 2014, 'automatic_downgrade', 'open'],
  ['VE', 2014, 'automatic_downgrade', 'open'],
  ['MY', 2014, 'automatic_downgrade', 'exhausted'],
  ['TH', 2014, 'automatic_downgrade', 'exhausted'],
  ['BY', 2015, 'automatic_downgrade', 'exhausted'],
  ['KM', 2015, 'automatic_downgrade', 'exhausted'],
  ['SS', 2015, 'automatic_downgrade', 'open'],
  ['BO', 2018, 'automatic_downgrade', 'exhausted'],
  ['LA', 2018, 'automatic_downgrade', 'exhausted'],
  ['GA', 2018, 'automatic_downgrade', 'open'],
  ['KH', 2021, 'waived', null],
  ['KH', 2022, 'automatic_downgrade', 'exhausted'],
  ['KH', 2023, 'no_effect', null],
  ['GM', 2019, 'relisting_limit_downgrade', null],
  ['BY', 2022, 'relisting_limit_downgrade', null],
  ['DZ', 2023, 'relisting_limit_downgrade', null],
  ['BN', 2024, 'relisting_limit_downgrade', null],
  ['TD', 2025, 'relisting_limit_downgrade', null],
  ['VN', 2024, 'upgraded_in_time', null],
  ['CI', 2011, 'left_unranked', null],
  ['HT', 2024, 'left_unranked', null],
];

t.test('steps that State or the press named', async (t) => {
  for (const [country, year, outcome, waiver] of NAMED) {
    t.match(outcomeOf(historyOf(country), year), { year, outcome, waiver }, `${country} ${year}`);
  }
  const ten = countriesIn(
    2011,
    ({ outcome, waiver }) => outcome === 'automatic_downgrade' && waiver === 'open',
  );
  t.equal(ten.length, 10, 'the ten of 2011');
});

t.test('no waiver of 2018 was followed by another', async (t) => {
  for (const country of countriesIn(2018, ({ outcome }) => outcome === 'waived')) {
    t.not(outcomeOf(historyOf(country), 2019).outcome, 'waived', country);
  }
});

t.test('State never broke the rules', async (t) => {
  for (let year = law.firstReport + 1; year <= lastReport; year++) {
    t.same(
      countriesIn(year, ({ outcome }) => outcome === 'contradiction'),
      [],
      `${year}`,
    );
  }
});

t.test('a placement that the rules do not allow is a contradiction', async (t) => {
  const tooLong = outcomes(History.of(series(2018, 'WWWWW'), law)).map(({ outcome, waiver }) => [
    outcome,
    waiver,
  ]);
  t.same(tooLong, [
    ['no_effect', null],
    ['no_effect', null],
    ['waived', null],
    ['contradiction', null],
    ['contradiction', null],
  ]);
  const relisted = outcomeOf(History.of(series(2018, 'WWW3WW'), law), 2023);
  t.match(relisted, { outcome: 'contradiction', waiver: null, citation: '22 U.S.C. 7107(b)(2)(F)' });
  t.match(relisted.sentence, /rules do not allow: it had used a waiver in an earlier run/);
  t.match(
    outcomeOf(History.of(series(2018, 'WWWW'), law), 2021).sentence,
    /three counted years.*no waiver was left/,
  );
});

t.test('a step that is out of the history has no outcome', async (t) => {
  const history = History.of(series(2001, '12'), law);
  t.same(
    outcomes(history).map(({ year, fromTier: from, toTier: to }) => [year, from, to]),
    [[2002, '1', '2']],
  );
  t.throws(() => outcomeOf(history, 2001), { code: 'outside_history', message: /before that of 2001/ });
  t.throws(() => outcomeOf(history, 2003), { code: 'outside_history' });
  const later = outcomes(History.of(series(2010, '1'), law, { through: 2011 }));
  t.match(later, [
    { year: 2010, fromTier: null, toTier: '1' },
    { year: 2011, fromTier: '1', toTier: null },
  ]);
});

t.test('the law decided a fall only where it left no further year', async (t) => {
  for (const [outcome, waiver, forced] of [
    ['relisting_limit_downgrade', null, true],
    ['automatic_downgrade', 'exhausted', true],
    ['automatic_downgrade', 'open', false],
    ['no_effect', null, false],
    ['waived', null, false],
  ] as const) {
    t.equal(isForced({ outcome, waiver }), forced, `${outcome} ${waiver}`);
    t.equal(hadOpenWaiver({ waiver }), waiver === 'open');
  }
});

t.test('outcomes without what they rest on are the same', async (t) => {
  for (const [iso2, history] of histories)
    t.strictSame(
      bareOutcomes(history),
      outcomes(history).map(({ year, outcome, waiver }) => ({ year, outcome, waiver })),
      iso2,
    );
});

t.test('an outcome is as good as the weakest placement that it rests on', async (t) => {
  const placements = series(2019, 'WWW3').map((row) =>
    row.year === 2022 ? { ...row, evidence: 'single_source' as const } : row,
  );
  t.match(outcomeOf(History.of(placements, law), 2022), { evidence: 'single_source', assumed: false });
  t.match(outcomeOf(History.of(placements, law), 2021), { evidence: 'official' });
});
