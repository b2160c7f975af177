import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import t from 'tap';
import { EVIDENCE_GRADES } from '../../src/domain/evidence.js';
import { compareByKey, rowKey } from '../../src/domain/order.js';
import {
  type Edition,
  type EditionHeader,
  TABLE_NAMES,
  TABLES,
  type TableName,
} from '../../src/domain/tables.js';
import { seedEditions } from '../support/seeds.js';

const SEEDS = new URL('../../seeds/', import.meta.url);
const editions = await seedEditions();
const [first, second, third, fourth, fifth] = editions as [Edition, Edition, Edition, Edition, Edition];

const COUNTS: Readonly<Record<string, Partial<Record<TableName, number>>>> = {
  '1.0.0': { reports: 24, placements: 4045, placement_votes: 12694, watchlist_extensions: 144, sources: 20 },
  '1.1.0': {
    rules: 4,
    sources: 21,
    countries: 191,
    country_successions: 6,
    reports: 25,
    placements: 4233,
    placement_votes: 13278,
    official_pages: 926,
    disputes: 57,
    known_gaps: 6,
    control_totals: 98,
    watchlist_extensions: 147,
    determinations: 284,
    determination_gaps: 17,
  },
  '1.2.0': {
    placements: 4233,
    placement_votes: 14820,
    official_pages: 2181,
    vote_pages: 2071,
    disputes: 63,
    control_totals: 104,
    watchlist_extensions: 147,
    waiver_lists: 15,
    determinations: 426,
    determination_gaps: 14,
    law_readings: 1,
    country_codes: 191,
    child_soldiers_lists: 149,
    child_soldiers_years: 16,
    groups: 22,
    group_members: 574,
  },
  '1.3.0': {
    placements: 4233,
    placement_votes: 14832,
    official_pages: 2182,
    vote_pages: 2114,
    disputes: 64,
    watchlist_extensions: 147,
    determinations: 432,
    determination_gaps: 14,
    country_codes: 191,
    groups: 27,
    group_members: 1027,
  },
  '1.4.0': {
    sources: 22,
    placements: 4233,
    placement_votes: 14864,
    official_pages: 2182,
    vote_pages: 2146,
    disputes: 64,
    determinations: 432,
    awaited_reports: 1,
  },
};

t.test('the editions, from the oldest to the newest', async (t) => {
  const chain = ({ version, based_on }: EditionHeader) => [version, based_on];
  t.strictSame(
    editions.map((edition) => chain(edition.header)),
    [
      ['1.0.0', null],
      ['1.1.0', '1.0.0'],
      ['1.2.0', '1.1.0'],
      ['1.3.0', '1.2.0'],
      ['1.4.0', '1.3.0'],
    ],
  );
});

for (const edition of editions) {
  const { version } = edition.header;
  t.test(`rows of ${version}`, async (t) => {
    for (const [name, count] of Object.entries(COUNTS[version] ?? {}))
      t.equal(edition.tables[name as TableName].length, count, name);
  });

  t.test(`files of ${version} have one form: sorted by key, quoted only where needed`, async (t) => {
    const folder = new URL(`${version}/`, SEEDS);
    const files = (await readdir(folder)).filter((file) => file.endsWith('.csv') && file !== 'removals.csv');
    t.ok(files.length > 0);
    for (const file of files) {
      const name = file.replace('.csv', '') as TableName;
      const content = await readFile(new URL(file, folder), 'utf8');
      const [header, ...records] = parse(content) as string[][];
      const columns = header ?? [];
      const rowOf = (cells: readonly string[]) =>
        TABLES[name].row.parse(Object.fromEntries(columns.map((column, i) => [column, cells[i]])));
      const byKey = compareByKey(name);
      const sorted = [...records].sort((a, b) => byKey(rowOf(a), rowOf(b)));
      t.equal(stringify([columns, ...sorted], { record_delimiter: '\n' }) === content, true, file);
    }
  });
}

t.test('the evidence of the placements', async (t) => {
  const graded = ({ tables }: Edition) =>
    EVIDENCE_GRADES.map((grade) => tables.placements.filter(({ evidence }) => evidence === grade).length);
  t.strictSame(graded(second), [1044, 2908, 280, 1]);
  t.strictSame(graded(third), [2243, 1869, 120, 1]);
  t.strictSame(graded(fourth), [2244, 1874, 114, 1]);
  t.strictSame(graded(fifth), [2244, 1882, 106, 1]);
});

for (const [before, after] of [
  [second, third],
  [third, fourth],
  [fourth, fifth],
] as const)
  t.test(`${after.header.version} moves no placement, and takes no vote back`, async (t) => {
    const tiers = ({ tables }: Edition) =>
      tables.placements.map(({ iso2, year, tier }) => [iso2, year, tier]);
    t.strictSame(tiers(after), tiers(before));
    const votes = new Set(after.tables.placement_votes.map((row) => rowKey('placement_votes', row)));
    t.ok(before.tables.placement_votes.every((row) => votes.has(rowKey('placement_votes', row))));
  });

t.test('waivers that rest on what others say of State are not official', async (t) => {
  const graded = (iso2: string, year: number) =>
    third.tables.watchlist_extensions.find((row) => row.iso2 === iso2 && row.year === year)?.evidence;
  for (const iso2 of ['CG', 'SB', 'VU']) t.equal(graded(iso2, 2025), 'single_source', iso2);
  t.equal(graded('NE', 2012), 'single_source');
  t.equal(graded('UZ', 2012), 'corroborated');
  t.equal(graded('VC', 2011), 'official', "read in State's narrative");
  t.equal(graded('BD', 2011), 'derived', 'nothing was read on it');
});

t.test('1.3.0 grades a waiver by what was read of it', async (t) => {
  const graded = (iso2: string, year: number) =>
    fourth.tables.watchlist_extensions.find((row) => row.iso2 === iso2 && row.year === year)?.evidence;
  t.equal(graded('VC', 2016), 'official', "State's narrative");
  t.equal(graded('SB', 2016), 'official', "the embassy's words");
  t.equal(graded('QA', 2016), 'corroborated', 'several who quote the narrative');
  t.equal(graded('CN', 2016), 'single_source', 'press, a year later');
  t.equal(graded('UA', 2016), 'derived', 'its text names no waiver');
  t.equal(graded('BD', 2011), 'derived', 'the copy breaks off before it');
});

t.test('codes in other datasets, as their own lists have them', async (t) => {
  const codes = new Map(fourth.tables.country_codes.map((row) => [row.iso2, row]));
  const gw = ['VN', 'YE', 'AG', 'FM', 'KI', 'LC', 'MH', 'PW', 'SC', 'TO', 'VC', 'VU'];
  t.strictSame(
    gw.map((iso2) => codes.get(iso2)?.gw),
    ['816', '678', '58', '987', '970', '56', '983', '986', '591', '972', '57', '935'],
  );
  t.equal(codes.get('SX')?.imf, '352');
  t.equal(codes.get('TW')?.world_bank, 'TWN');
});

t.test('every dispute gives a reason that a reader can follow', async (t) => {
  for (const row of fourth.tables.disputes) {
    t.notMatch(row.reason, /weight of the sources/, rowKey('disputes', row));
    t.ok(row.reason.length > 80, rowKey('disputes', row));
  }
});

t.test('what does not agree is named', async (t) => {
  t.match(
    third.tables.control_totals.filter(({ counted }) => counted !== null),
    [
      { year: 2009, measure: '2WL', stated: 51, counted: 52 },
      { year: 2011, measure: 'waivers', stated: 12, counted: 13 },
      { year: 2019, measure: 'downgrades', stated: 25, counted: 24 },
    ],
  );
});

t.test('1.0.0 knows nothing of the report of 2025', async (t) => {
  for (const name of TABLE_NAMES)
    for (const row of first.tables[name]) {
      if ('fiscal_year' in row && row.fiscal_year > 2025) t.fail(`${name}: ${rowKey(name, row)}`);
      if ('year' in row && row.year >= 2025) t.fail(`${name}: ${rowKey(name, row)}`);
      if ('covers' in row && row.covers.includes('2025')) t.fail(`${name}: ${rowKey(name, row)}`);
    }
  t.equal(
    Math.max(...first.tables.determinations.map((row) => row.fiscal_year)),
    2025,
    'follows report 2024',
  );
});

t.test('1.1.0 corrects no fact of 1.0.0 but what the sources cover', async (t) => {
  for (const name of TABLE_NAMES) {
    const later = new Map(second.tables[name].map((row) => [rowKey(name, row), row as object]));
    const changed = first.tables[name].filter((row) => later.get(rowKey(name, row)) !== row);
    t.strictSame(
      changed.map((row) => rowKey(name, row)),
      name === 'sources' ? ['factbook_countries', 'factbook_lists', 'press', 'state_text'] : [],
      name,
    );
  }
});

/** Histories that many have written about, one tier a report from 2001 on; `-` where there is no placement. */
const HISTORIES = {
  CN: '2 2 2 2 2WL 2WL 2WL 2WL 2WL 2WL 2WL 2WL 3 2WL 2WL 2WL 3 3 3 3 3 3 3 3 3',
  KH: '2 3 2 2 3 2WL 2WL 2 2WL 2 2 2 2WL 2WL 2WL 2 2 2 2WL 2WL 2WL 3 3 3 3',
  TH: '2 2 2 2WL 2 2 2 2 2 2WL 2WL 2WL 2WL 3 3 2WL 2WL 2 2 2 2WL 2 2 2 2',
  US: '- - - - - - - - - 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
} as const;

for (const [iso2, tiers] of Object.entries(HISTORIES)) {
  t.test(`the history of ${iso2}`, async (t) => {
    const tierOf = new Map(
      second.tables.placements.filter((row) => row.iso2 === iso2).map((row) => [row.year, row.tier]),
    );
    t.equal(second.tables.reports.map(({ year }) => tierOf.get(year) ?? '-').join(' '), tiers);
  });
}

t.test('an era of the law governs from the first report that came out after its enactment', async (t) => {
  const { rules, reports } = second.tables;
  for (const { id, enacted_on, first_report } of rules) {
    const after = reports.filter(({ published_on }) => published_on >= enacted_on).map(({ year }) => year);
    t.equal(first_report, Math.min(...after), id);
  }
});
