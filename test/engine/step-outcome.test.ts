import t from 'tap';
import { getYearsFrom } from '../../src/domain/dates.js';
import { isDowngradeAtLimit, isForced } from '../../src/engine/forced.js';
import { History } from '../../src/engine/history.js';
import { getOutcome, listOutcomes, outcomes, type StepOutcome } from '../../src/engine/step-outcome.js';
import type { Outcome, WaiverState } from '../../src/engine/vocabulary.js';
import { series, weakIn } from './fixtures/made-up.js';
import { getHistory, histories, lastReport, law, tables } from './fixtures/newest-release.js';

function countriesIn(year: number, test: (step: StepOutcome) => boolean): string[] {
  return [...histories].flatMap(([iso2, history]) => (test(getOutcome(history, year)) ? [iso2] : [])).sort();
}

const waivedIn = (year: number) => countriesIn(year, ({ outcome }) => outcome === 'waived');

t.test('derives the official waiver lists', async (t) => {
  const complete = tables.waiver_lists.filter((list) => list.complete);
  const years = complete.map(({ year }) => year).join(' ');
  t.equal(years, '2013 2014 2015 2018 2019 2020 2022 2023 2024');
  for (const { year, countries } of complete) {
    const rows = tables.watchlist_extensions.filter(
      (row) => row.year === year && row.evidence === 'official',
    );
    t.equal(rows.length, countries);
    t.same(waivedIn(year), rows.map(({ iso2 }) => iso2).sort(), `${year}`);
  }
  t.equal(waivedIn(2017).length, 9, 'the memorandum of 2017 states nine countries');
});

const NAMED: [outcome: Outcome, waiver: WaiverState | null, steps: string][] = [
  ['automatic_downgrade', 'exhausted', 'CN 2013, RU 2013, UZ 2013, MY 2014, TH 2014, BY 2015, KM 2015'],
  ['automatic_downgrade', 'exhausted', 'BO 2018, LA 2018, KH 2022'],
  ['open_waiver_downgrade', 'open', 'GM 2014, VE 2014, SS 2015, GA 2018'],
  ['waived', 'granted', 'KH 2021'],
  ['no_effect', null, 'KH 2023'],
  ['relisting_limit_downgrade', null, 'GM 2019, BY 2022, DZ 2023, BN 2024, TD 2025'],
  ['upgraded_in_time', null, 'VN 2024'],
  ['left_unranked', null, 'CI 2011, HT 2024'],
];

t.test('derives the steps that State or the press named', async (t) => {
  for (const [outcome, waiver, steps] of NAMED)
    for (const step of steps.split(', ')) {
      const [country = '', year = ''] = step.split(' ');
      t.match(getOutcome(getHistory(country), Number(year)), { outcome, waiver }, step);
    }
  const isOutcome =
    (wanted: Outcome) =>
    ({ outcome }: StepOutcome) =>
      outcome === wanted;
  t.equal(countriesIn(2011, isOutcome('open_waiver_downgrade')).length, 10, 'the ten of 2011');
  const since2013 = (wanted: Outcome) =>
    getYearsFrom(2013, 2025).flatMap((year) => countriesIn(year, isOutcome(wanted))).length;
  t.equal(since2013('automatic_downgrade'), 29, 'the law left no further year');
  t.equal(since2013('open_waiver_downgrade'), 12, 'a waiver was still available');
});

t.test('finds no waiver after one in 2018', async (t) => {
  for (const country of waivedIn(2018))
    t.not(getOutcome(getHistory(country), 2019).outcome, 'waived', country);
});

t.test("finds no contradiction in State's placements", async (t) => {
  for (let year = law.firstReport + 1; year <= lastReport; year++)
    t.equal(countriesIn(year, ({ outcome }) => outcome === 'contradiction').join(), '', `${year}`);
});

t.test('marks placements that the rules do not permit as contradictions', async (t) => {
  const tooLong = outcomes(History.of(series(2018, 'WWWWW'), law));
  const outcomesInOrder = tooLong
    .map(({ outcome, waiver }) => `${outcome}${waiver === null ? '' : `: ${waiver}`}`)
    .join(' ');
  t.equal(outcomesInOrder, 'no_effect no_effect waived: granted contradiction contradiction');
  const relisted = getOutcome(History.of(series(2018, 'WWW3WW'), law), 2023);
  t.match(relisted, { outcome: 'contradiction', waiver: null, citation: '22 U.S.C. 7107(b)(2)(F)' });
  t.match(relisted.sentence, /rules do not allow: it had used a waiver in an earlier run/);
  t.match(tooLong[3]?.sentence, /three counted years.*no waiver was left/);
});

t.test('throws for a step outside the history', async (t) => {
  const history = History.of(series(2001, '12'), law);
  t.match(outcomes(history), [{ year: 2002, fromTier: '1', toTier: '2' }]);
  t.equal(outcomes(history).length, 1);
  t.throws(() => getOutcome(history, 2001), { code: 'outside_history', message: /before that of 2001/ });
  t.throws(() => getOutcome(history, 2003), { code: 'outside_history' });
  const later = outcomes(History.of(series(2010, '1'), law, { through: 2011 }));
  t.match(later, [
    { year: 2010, fromTier: null, toTier: '1' },
    { year: 2011, fromTier: '1', toTier: null },
  ]);
});

t.test('calls a downgrade forced only if the law left no further year', async (t) => {
  for (const [outcome, isAtLimit, forced] of [
    ['relisting_limit_downgrade', true, true],
    ['automatic_downgrade', true, true],
    ['open_waiver_downgrade', true, false],
    ['no_effect', false, false],
    ['waived', false, false],
  ] as const) {
    t.equal(isForced({ outcome }), forced, outcome);
    t.equal(isDowngradeAtLimit({ outcome }), isAtLimit, outcome);
  }
});

t.test('computes the same outcomes with and without their evidence', async (t) => {
  for (const [iso2, history] of histories)
    t.strictSame(
      listOutcomes(history),
      outcomes(history).map(({ year, outcome, waiver }) => ({ year, outcome, waiver })),
      iso2,
    );
});

t.test('grades an outcome by the weakest placement behind it', async (t) => {
  const placements = weakIn(2022, series(2019, 'WWW3'));
  t.match(getOutcome(History.of(placements, law), 2022), { evidence: 'single_source', assumed: false });
  t.match(getOutcome(History.of(placements, law), 2021), { evidence: 'official' });
});
