import t from 'tap';
import { describeDurations } from '../../src/dataset/statistics-in-words.js';
import { findNearest, isSwapped, noSuchName, unknownNameError } from '../../src/dataset/suggestions.js';
import {
  dayAt,
  getEnd,
  publicationAnnouncedAt,
  type UpcomingReport,
  upcomingReportOn,
} from '../../src/dataset/upcoming-report.js';
import {
  clockHeadings,
  explainNotInRelease,
  upcomingReportSentence,
} from '../../src/dataset/upcoming-report-words.js';
import { normalizeName } from '../../src/domain/names.js';

/* Pure functions that generate text and suggestions, as tables of input and output. */

const swapped = (pair: string) => {
  const [text = '', name = ''] = pair.split(' ');
  return isSwapped(text, name);
};

t.test('suggests similar names, nearest first, and nothing far-fetched', async (t) => {
  const names = ['Cambodia', 'Cameroon', 'Canada', 'Chad', 'Guinea', 'Guinea-Bissau', 'Israel', 'Iran'];
  const toNames = (found: readonly { name: string }[]) => found.map(({ name }) => name).join();
  const byName = new Map([...names, 'Equatorial Guinea'].map((name) => [normalizeName(name), { name }]));
  for (const [wanted, ...texts] of [
    ['Cambodia', 'Camboda', 'Cambodja', 'Cambdoia'],
    ['Israel', 'Isreal'],
    ['Iran', 'Irna', 'Ira'],
    ['Chad', 'Chda', 'Chod'],
    ['Equatorial Guinea,Guinea,Guinea-Bissau', 'Guinea', 'guin'],
    ['', 'Ir', 'Chxy', 'inea', 'Cambodiaxyz', '123', ''],
  ] as const)
    for (const text of texts) t.equal(toNames(findNearest(text, byName)), wanted, text);
  t.strictSame(findNearest('ab', new Map([['ab', 'x']])), ['x'], 'a text matches itself');
  t.equal(findNearest('part', new Map([...'abcde'].map((letter) => [`part ${letter}`, letter]))).length, 3);
  for (const pair of ['ab ba', 'abcd acbd', 'abcd abdc', 'abc bac']) t.ok(swapped(pair), pair);
  for (const pair of ['abcd abcd', 'abcd dbca', 'abc abcd']) t.notOk(swapped(pair), pair);
});

t.test('lists suggestions and allowed values for an unknown name', async (t) => {
  const given = { parameter: 'group', kind: 'group', value: 'aseen' };
  for (const [near, allowed, sentence] of [
    [[], undefined, 'No group "aseen".'],
    [['ASEAN (asean)', 'EU'], undefined, 'No group "aseen". Did you mean ASEAN (asean), EU?'],
    [['EU'], ['asean', 'eu'], 'No group "aseen". Did you mean EU? Allowed: asean, eu.'],
    [[], ['eu'], 'No group "aseen". Allowed: eu.'],
  ] as const) {
    const options = { ...given, near, ...(allowed && { allowed }) };
    t.equal(noSuchName(options), sentence);
    const error = unknownNameError(options);
    t.equal(error.message, `group: ${sentence}`);
    const fault = { argument: 'group', message: 'is no group here', value: 'aseen', near };
    t.strictSame(error.details, { faults: [{ ...fault, ...(allowed && { allowed }) }] });
  }
});

const newer = (parts: Partial<UpcomingReport>): UpcomingReport => ({
  ...{ year: 2026, state: 'awaited', due: '2026-06-30' },
  ...{ publishedOn: null, publishedBy: null, sourceUrl: null, publisher: null },
  ...parts,
});

t.test('explains that a report is not in the release', async (t) => {
  const [awaited, overdue] = [newer({}), newer({ state: 'overdue' })];
  const out = newer({ state: 'out', publishedBy: '2026-10-31' });
  t.equal(upcomingReportSentence(newer({ due: null })), 'The 2026 report comes next.');
  t.equal(upcomingReportSentence(newer({ state: 'out' })), 'The 2026 report is due by 30 June 2026.');
  const release = { version: '1.4.0', firstYear: 2001, newestYear: 2025, isLimited: false };
  const head = 'The 2026 report is not in release 1.4.0 (2001 to 2025';
  for (const [known, limited, where, sentence] of [
    [null, false, undefined, `${head}).`],
    [null, true, undefined, `${head} by that day).`],
    [awaited, false, undefined, `${head}). It is due by 30 June 2026.`],
    [overdue, false, undefined, `${head}). It was due by 30 June 2026 and may be out: look at state.gov.`],
    [overdue, false, '', `${head}). It was due by 30 June 2026 and may be out.`],
    [out, false, ' there', `${head}). It was out by 31 October 2026 there.`],
  ] as const)
    t.equal(explainNotInRelease(2026, { ...release, isLimited: limited }, known, where), sentence);
  t.strictSame(clockHeadings(2026, 'ahead'), {
    ...{ must: 'Must leave in 2026', waiver: 'Only with a waiver', free: 'May stay', first: 'First year' },
  });
  for (const tense of ['past', 'out'] as const)
    t.strictSame(clockHeadings(2026, tense), {
      ...{ must: 'Had to leave in 2026', waiver: 'Needed a waiver to stay' },
      ...{ free: 'Could stay', first: 'First year in 2025' },
    });
});

t.test('finds the latest source of a publication, and the end of a day', async (t) => {
  const row = (year: number, source: string | null) => ({
    ...{ year, due_on: '2026-06-30', published: '2026-10-09', checked_on: null, note: null },
    ...{ source_title: 'A page', source_url: source, publisher: null },
  });
  const words = (rows: ReturnType<typeof row>[], years: number[]) => ({
    awaited: rows,
    publishedAt: '2026-11-01T00:00:00Z',
    announced: years.map((year) => ({
      year,
      published: '2026-10-07',
      url: null,
      publisher: null,
      saidAt: `${year}-12-01`,
    })),
  });
  for (const [rows, years, expected] of [
    [[], [], null],
    [[row(2025, 'x'), row(2026, 'x')], [], '2026-11-01T00:00:00Z'],
    [[row(2026, null)], [], null],
    [[row(2025, 'x')], [2025], null],
    [[row(2026, 'x')], [2025, 2026], '2026-12-01'],
  ] as const)
    t.equal(publicationAnnouncedAt(2026, words([...rows], [...years])), expected);
  const nothing = { awaited: [], publishedAt: '', announced: [] };
  for (const [year, due] of [
    [2018, null],
    [2019, '2019-06-01'],
    [2020, '2020-06-01'],
    [2021, '2021-06-30'],
  ] as const)
    t.equal(upcomingReportOn('2018-01-01', year, nothing).due, due);
  t.equal(getEnd('2026-02-28'), Date.parse('2026-03-01T00:00:00Z'));
  t.equal(dayAt(getEnd('2026-02-28') - 1), '2026-02-28');
});

t.test('describes statistics in a sentence', async (t) => {
  const summary = (tier: '1' | '2' | '3' | 'SC', median: number | null, spells = 9) => ({
    ...{ tier, median, spells, ended: 1, running: 1 },
  });
  for (const [summaries, sentence] of [
    [[], ''],
    [[summary('SC', 1), summary('1', null), summary('2', 3, 0)], ''],
    [[summary('2', 1)], 'Half of all stays on Tier 2 end within one report.'],
    [
      [summary('1', 5), summary('2', 2), summary('3', 9)],
      'Half of all stays on Tier 2 end within two reports; half of all stays on Tier 3 end within nine reports.',
    ],
  ] as const)
    t.equal(describeDurations(summaries), sentence);
});
