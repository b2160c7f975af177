import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import readWorkbook from 'read-excel-file/node';
import t from 'tap';
import { TABLE_NAMES, type TableName, type Tables } from '../../src/domain/tables.js';
import { buildAbout } from '../../src/formats/release/about.js';
import { releaseFiles } from '../../src/formats/release/release-files.js';
import { toFields } from '../../src/formats/release/table-columns.js';
import { RECORDED_DIGESTS } from '../seeds/release-digests.js';
import { newestReleaseData } from '../support/seeds.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * Runs work as on a machine with another clock and time zone.
 * @param offset of the zone: how far UTC is ahead, in minutes
 */
async function inZone<Made>(zone: string, offset: number, make: () => Promise<Made>): Promise<Made> {
  const { TZ } = process.env;
  process.env.TZ = zone;
  t.equal(new Date(2026, 0, 1).getTimezoneOffset(), offset, 'the clock is shifted');
  try {
    return await make();
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
}

const release = await newestReleaseData();
const files = await inZone('Pacific/Kiritimati', -14 * 60, () => releaseFiles(release));

const getBody = (name: string): Uint8Array => {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`no file ${name}`);
  return file.body;
};
const getText = (name: string): string => Buffer.from(getBody(name)).toString();
const named = (suffix: string): string => `tip-tiers-${release.header.version}.${suffix}`;
const iso3 = new Map<unknown, string>(release.tables.countries.map((row) => [row.iso2, row.iso3]));

const getRows = (table: TableName, { tables }: { readonly tables: Tables } = release): readonly Row[] =>
  (tables[table] as readonly Row[]).map((row) => {
    const toCode = (code: unknown) => iso3.get(code) ?? null;
    if ('iso2' in row) return { iso3: toCode(row.iso2), ...row };
    if (!('predecessor' in row)) return row;
    return { predecessor_iso3: toCode(row.predecessor), successor_iso3: toCode(row.successor), ...row };
  });

const withCells = (row: Row, format: (cell: unknown) => unknown): Row =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, format(cell)]));

/** A row as read by formats without dates: as text. */
const withoutDates = (row: Row): Row =>
  withCells(row, (cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell));

t.test('contains every table in every format', async (t) => {
  const names = files.map(({ name }) => name);
  for (const table of TABLE_NAMES)
    for (const suffix of ['csv', 'ndjson', 'parquet'])
      t.ok(names.includes(`${table}.${suffix}`), `${table}.${suffix}`);
  for (const name of ['datapackage.json', named('zip'), named('xlsx')]) t.ok(names.includes(name), name);
  t.equal(new Set(names).size, names.length, 'file names are unique');
  for (const { sha256, body } of files) t.equal(sha256, createHash('sha256').update(body).digest('hex'));
});

for (const table of TABLE_NAMES) {
  t.test(`round-trips all rows of ${table}`, async (t) => {
    const expected = getRows(table);
    t.ok(expected.length > 0);
    const text = expected.map((row) => withCells(row, (cell) => String(cell ?? '')));
    t.same(parse(getText(`${table}.csv`), { columns: true }), text, 'CSV');
    const lines = getText(`${table}.ndjson`).trimEnd().replaceAll('\n', ',');
    t.same(JSON.parse(`[${lines}]`), expected, 'NDJSON');
    const parquet = await parquetReadObjects({ file: new Uint8Array(getBody(`${table}.parquet`)).buffer });
    t.same(parquet.map(withoutDates), expected, 'Parquet');
    for (const { name, type } of toFields(table)) {
      const isDate = parquet.every((row) => row[name] === null || row[name] instanceof Date);
      if (type === 'date') t.ok(isDate, `${name} is a date`);
    }
  });
}

t.test('puts the alpha-3 code first in every table with countries', async (t) => {
  for (const { name, table } of files) {
    if (table === null || !name.endsWith('.csv')) continue;
    const [header = ''] = getText(name).split('\n', 1);
    const columns = header.split(',');
    if (columns.includes('iso2')) t.equal(columns[0], 'iso3', name);
  }
  t.match(
    getText('country_successions.csv'),
    /^predecessor_iso3,successor_iso3,predecessor,successor,[^\n]*\nANT,,AN,BQ,/,
    'no report placed Bonaire, so it is not listed',
  );
});

t.test('gives the workbook one sheet per table, with all rows', async (t) => {
  const sheets = await readWorkbook(Buffer.from(getBody(named('xlsx'))));
  const names = sheets.map(({ sheet }) => sheet);
  t.same(names, ['about', 'columns', ...TABLE_NAMES]);
  for (const { sheet, data } of sheets) {
    const [header = [], ...rows] = data;
    const objects = rows.map((row) =>
      Object.fromEntries(header.map((name, index) => [String(name), row[index] ?? null])),
    );
    const about = Object.entries(buildAbout(release.header)).map(([name, value]) => ({ name, value }));
    if (sheet === 'about') t.same(objects, about);
    else if (sheet !== 'columns') t.same(objects.map(withoutDates), getRows(sheet as TableName), sheet);
  }
  const parts = unzipSync(getBody(named('xlsx')));
  const pages = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  t.equal(pages.length, TABLE_NAMES.length + 2);
  const frozen = /<pane ySplit="1"[^>]* state="frozen"\/>/;
  for (const [name, part] of pages) t.match(Buffer.from(part).toString(), frozen, `${name}: the header`);
});

t.test('packs the descriptor and the CSV files that it names into the ZIP', async (t) => {
  const parts = unzipSync(getBody(named('zip')));
  const tables = TABLE_NAMES.map((table) => `${table}.csv`);
  t.same(Object.keys(parts), ['datapackage.json', ...tables]);
  for (const [name, part] of Object.entries(parts)) t.ok(Buffer.from(part).equals(getBody(name)), name);
});

t.test('builds identical files at any time and in any time zone', async (t) => {
  const digests = Object.fromEntries(files.map(({ name, sha256 }) => [name, sha256]));
  t.same(digests, RECORDED_DIGESTS[release.header.version]?.files);
});
