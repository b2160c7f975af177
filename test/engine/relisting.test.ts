import t from 'tap';
import { standing } from '../../src/engine/conclusions.js';
import type { History } from '../../src/engine/history.js';
import { getOutcome } from '../../src/engine/step-outcome.js';
import { literallyRelisted, literalRun } from './fixtures/literal-reading.js';
import { fixed } from './fixtures/newest-release.js';

const { histories, getHistory, lastReport, law } = fixed;

const SINCE = 2019;

const createGetTier = (history: History) => (year: number) => history.getTier(year);

t.test('ends every relisting since 2019 after one year', async (t) => {
  const fates = new Map<string, string[]>();
  for (const [iso2, history] of histories) {
    for (let year = SINCE; year <= lastReport; year++) {
      const first = history.getTier(year) === '2WL' && history.getTier(year - 1) === '3';
      if (!first || !history.clockAfter(year).relisted) continue;
      const fate = year === lastReport ? 'pending' : getOutcome(history, year + 1).outcome;
      fates.set(fate, [...(fates.get(fate) ?? []), `${iso2} ${year}`]);
    }
  }
  t.equal(fates.get('upgraded_in_time')?.length, 11);
  t.same(fates.get('relisting_limit_downgrade')?.sort(), ['BN 2023', 'BY 2021', 'DZ 2022', 'TD 2024']);
  t.same(fates.get('pending'), ['TM 2025']);
  t.equal(fates.size, 3, 'no country stayed a second year');
  t.match(standing(getHistory('TM'), 2025), { status: 'relisting_limit', next: { watchList: 'impossible' } });
});

/**
 * An alternative reading of the clause: does it bar the report after `year` from keeping a country on the
 * list?
 */
type Reading = (history: History, year: number) => boolean;

const wasDowngraded = (history: History, year: number, minimumRun: number) => {
  for (let step = law.firstReport + 1; step <= year; step++) {
    const run = literalRun(createGetTier(history), step - 1);
    if (history.getTier(step) === '3' && run >= minimumRun) return true;
  }
  return false;
};

/** The last year before the spell that ends with `year`. */
const beforeSpell = (history: History, year: number) => {
  let before = year;
  while (before >= law.firstReport && history.getTier(before) === '2WL') before--;
  return before;
};

/**
 * The limit if it applied only after a downgrade to Tier 3 that ended a run of at least `minimumRun` years.
 */
const straightFromTier3: (minimumRun: number) => Reading = (minimumRun) => (history, year) => {
  let before = beforeSpell(history, year);
  if (history.getTier(before) !== '3') return false;
  while (before >= law.firstReport && history.getTier(before) === '3') before--;
  return literalRun(createGetTier(history), before) >= minimumRun;
};

const WRONG: [title: string, reading: Reading, refutedBy: string][] = [
  [
    'once downgraded, for ever limited',
    (history, year) => wasDowngraded(history, beforeSpell(history, year), 3),
    'DZ 2024-2025, GN 2020-2022, HT 2021-2023, ML 2020-2022, MY 2018-2020, UZ 2018-2020, GA 2022-2024, DJ 2021-2022',
  ],
  [
    'once downgraded after two years, waiver or not, for ever limited',
    (history, year) => wasDowngraded(history, beforeSpell(history, year), 2),
    'CG 2023-2025',
  ],
  [
    'straight from Tier 3, but after a run of two years without a waiver',
    straightFromTier3(2),
    'CD 2020-2022, GQ 2020-2022, SD 2018-2020, CF 2018-2019, DZ 2017-2019, GM 2020-2021',
  ],
  ['straight from Tier 3, whatever came before', straightFromTier3(0), 'CD 2020-2022'],
];

/** Country and year of each stay on the list that a reading would bar. */
const stayedAgainst = (reading: Reading): string[] =>
  [...histories].flatMap(([iso2, history]) =>
    Array.from({ length: lastReport - SINCE + 1 }, (_, index) => SINCE + index)
      .filter((year) => history.getTier(year) === '2WL' && history.getTier(year - 1) === '2WL')
      .filter((year) => reading(history, year - 1))
      .map((year) => `${iso2} ${year}`),
  );

t.test("refutes other readings of the clause by State's placements", async (t) => {
  for (const [title, reading, refutedBy] of WRONG) {
    const refuting = stayedAgainst(reading);
    for (const [, country = '', from, to] of refutedBy.matchAll(/(\w\w) (\d+)-(\d+)/g)) {
      let refutes = false;
      for (let year = Number(from); year <= Number(to); year++) {
        t.equal(getHistory(country).getTier(year), '2WL', `${country} was on the list in ${year}`);
        refutes ||= refuting.includes(`${country} ${year}`);
      }
      t.ok(refutes, `${title}: ${country} refutes it`);
    }
  }
});

t.test('finds no stay that the remaining reading would bar', async (t) => {
  const stayed = stayedAgainst((history, year) => literallyRelisted(createGetTier(history), year));
  t.same(stayed, [], 'no country that it limits stayed');
});
