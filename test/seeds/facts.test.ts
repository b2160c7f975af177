import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import t from 'tap';
import { compareByKey, rowKey } from '../../src/domain/order.js';
import { TABLES, type TableName } from '../../src/domain/tables.js';
import { newestReleaseData, seedReleases } from '../support/seeds.js';

/*
 * What must hold for the newest release. `release-digests.test.ts` ensures, row by row, that earlier ones are
 * unchanged.
 */

const FORMULA = /^[=+\-@\t\r]/;
const SEEDS = new URL('../../seeds/', import.meta.url);
const headers = (await seedReleases()).map(({ header }) => header);
const { tables } = await newestReleaseData();

t.test('bases each release on the previous one', async (t) => {
  const [first, ...later] = headers;
  t.strictSame([first?.version, first?.based_on], ['1.0.0', null]);
  for (const [index, { based_on }] of later.entries()) t.equal(based_on, headers[index]?.version);
});

for (const version of await readdir(SEEDS))
  t.test(`stores files of ${version} in one format: sorted by key, quoted only where needed`, async (t) => {
    const folder = new URL(`${version}/`, SEEDS);
    const files = (await readdir(folder)).filter((file) => file.endsWith('.csv') && file !== 'removals.csv');
    t.ok(files.length > 0);
    for (const file of files) {
      const name = file.replace('.csv', '') as TableName;
      const content = await readFile(new URL(file, folder), 'utf8');
      const [columns = [], ...records] = parse(content) as string[][];
      t.notOk(
        records.flat().some((cell) => FORMULA.test(cell)),
        `${file}: no spreadsheet formula`,
      );
      const toRow = (cells: readonly string[]) =>
        TABLES[name].row.parse(Object.fromEntries(columns.map((column, i) => [column, cells[i]])));
      const byKey = compareByKey(name);
      const sorted = [...records].sort((a, b) => byKey(toRow(a), toRow(b)));
      t.equal(stringify([columns, ...sorted], { record_delimiter: '\n' }) === content, true, file);
    }
  });

t.test('gives a readable reason for every dispute', async (t) => {
  for (const row of tables.disputes) {
    t.notMatch(row.reason, /weight of the sources/, rowKey('disputes', row));
    t.ok(row.reason.length > 80, rowKey('disputes', row));
  }
});

/** Well-documented histories, one tier per report from 2001 on; `-` without a placement. */
const HISTORIES = {
  CN: '2 2 2 2 2WL 2WL 2WL 2WL 2WL 2WL 2WL 2WL 3 2WL 2WL 2WL 3 3 3 3 3 3 3 3 3',
  KH: '2 3 2 2 3 2WL 2WL 2 2WL 2 2 2 2WL 2WL 2WL 2 2 2 2WL 2WL 2WL 3 3 3 3',
  TH: '2 2 2 2WL 2 2 2 2 2 2WL 2WL 2WL 2WL 3 3 2WL 2WL 2 2 2 2WL 2 2 2 2',
  US: '- - - - - - - - - 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
} as const;

t.test('matches well-documented histories', async (t) => {
  for (const [iso2, history] of Object.entries(HISTORIES)) {
    const rows = tables.placements.filter((row) => row.iso2 === iso2);
    const tierByYear = new Map(rows.map(({ year, tier }) => [year, tier]));
    const tiers = history.split(' ');
    t.strictSame(
      tiers.map((_, index) => tierByYear.get(2001 + index) ?? '-'),
      tiers,
      iso2,
    );
  }
});

t.test('starts an era of the law with the first report after its enactment', async (t) => {
  for (const { id, enacted_on, first_report } of tables.rules) {
    const after = tables.reports.filter(({ published_on }) => published_on >= enacted_on);
    t.equal(first_report, Math.min(...after.map(({ year }) => year)), id);
  }
});
