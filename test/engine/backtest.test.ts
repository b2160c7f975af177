import t from 'tap';
import { backtest, type WaiverRecords } from '../../src/engine/backtest.js';
import { History } from '../../src/engine/history.js';
import { series } from './fixtures/made-up.js';
import { law } from './fixtures/newest-release.js';

const NO_RECORDS: WaiverRecords = { watchlist_extensions: [], waiver_lists: [] };

/** Countries with the same history from 2011 on, in reverse order of code. */
const alike = (letters: string, count: number, first = 'A') =>
  Array.from({ length: count }, (_, index): [string, History] => [
    `${first}${String.fromCharCode(90 - index)}`,
    History.of(series(2011, letters), law),
  ]);

function toReport(year: number, histories: [string, History][], records: Partial<WaiverRecords> = {}) {
  const found = backtest(new Map(histories), { ...NO_RECORDS, ...records }).find((one) => one.year === year);
  if (!found) throw new Error(`no report of ${year}`);
  return found;
}

const list = (parts: Partial<WaiverRecords['waiver_lists'][number]>) =>
  ({ year: 2013, complete: true, countries: null, ...parts }) as WaiverRecords['waiver_lists'][number];
const extension = (iso2: string, number_in_run = 1) =>
  ({
    year: 2013,
    iso2,
    number_in_run,
    evidence: 'official',
  }) as WaiverRecords['watchlist_extensions'][number];

t.test('reports an unused allowance once ten countries could have used it', async (t) => {
  const expected =
    'tvpra-2008 allows waiver 1 of a run: 10 countries could have stayed on the list by it, and none did';
  const differences = (histories: [string, History][]) =>
    toReport(2013, histories).differences.filter((text) => /allows/.test(text));
  t.strictSame(differences(alike('WW2', 10)), [expected]);
  t.strictSame(differences(alike('WW2', 9)), []);
  for (const stayed of [1, 2])
    t.strictSame(differences([...alike('WW2', 10), ...alike('WWW', stayed, 'B')]), [], `${stayed} stayed`);
});

t.test('groups the countries bound by the rules by outcome, sorted', async (t) => {
  const report = toReport(2013, [
    ...alike('WWW', 2),
    ...alike('WW3', 2, 'B'),
    ...alike('WW2', 2, 'C'),
    ...alike('WW-2', 2, 'D'),
    ...alike('WW', 1, 'E'),
  ]);
  t.match(report, {
    waived: ['AY', 'AZ'],
    openWaiverDowngrade: ['BY', 'BZ'],
    upgradedInTime: ['CY', 'CZ'],
    leftUnranked: ['DY', 'DZ'],
  });
  const named = report.differences.map((text) => text.slice(0, 3));
  t.strictSame(named, ['AY:', 'AZ:'], 'a history that has ended is left out');
});

t.test('compares the official list and the record with the rules', async (t) => {
  const waived = alike('WWW', 2);
  const [noneOfAy, noneOfAz] = ['AY', 'AZ'].map(
    (iso2) => `${iso2}: waiver 1 of the run by the rules, none by the record`,
  ) as [string, string];
  const cases: [what: string, records: Partial<WaiverRecords>, official: unknown, differences: string[]][] = [
    ['neither', {}, null, [noneOfAy, noneOfAz]],
    [
      'rows without a list',
      { watchlist_extensions: [extension('AZ'), extension('AY')] },
      { countries: ['AY', 'AZ'], complete: false, stated: null },
      ['how completely the official list was read is not recorded'],
    ],
    [
      'a list without rows that was not read whole',
      { waiver_lists: [list({ complete: false, countries: 2 })] },
      { countries: [], complete: false, stated: 2 },
      [noneOfAy, noneOfAz],
    ],
    [
      'a whole list that lacks one, and another number',
      { waiver_lists: [list({ countries: 3 })], watchlist_extensions: [extension('AY', 2)] },
      { countries: ['AY'], complete: true, stated: 3 },
      [
        'AZ: needs a waiver, but is not on the official list',
        'the official list has 3 countries, the rules give 2',
        'AY: waiver 1 of the run by the rules, 2 by the record',
        noneOfAz,
      ],
    ],
  ];
  for (const [what, records, official, differences] of cases) {
    const report = toReport(2013, waived, records);
    t.strictSame(report.official, official, what);
    t.strictSame(report.differences, differences, what);
  }
});

t.test('expects each governed report to have countries, some on the watch list', async (t) => {
  const histories = [...alike('WW2', 1), ...alike('WW', 1, 'B')];
  for (const [year, difference] of [
    [2010, 'the law governs this report, but no country is in it'],
    [2013, 'the law gives this report a watch list, but no country is on it'],
  ] as const)
    t.strictSame(toReport(year, histories).differences, [difference]);
});
