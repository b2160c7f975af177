import { parquetMetadata } from 'hyparquet';
import readWorkbook from 'read-excel-file/node';
import t from 'tap';
import { PANEL_COLUMNS } from '../../src/formats/panel-columns.js';
import { appFor } from '../support/app.js';

const { app } = await appFor(t);
const descriptions = new Map(PANEL_COLUMNS.map(({ name, description }) => [name, description]));

t.test('iso3 comes first, and every column says what it is', async (t) => {
  t.equal(PANEL_COLUMNS[0]?.name, 'iso3');
  t.ok(PANEL_COLUMNS.every(({ description }) => description.length > 10));
});

t.test('the Parquet file describes each of its columns', async (t) => {
  const { rawPayload } = await app.inject('/clock.parquet');
  const { row_groups } = parquetMetadata(new Uint8Array(rawPayload).buffer);
  t.ok(row_groups.length > 0);
  for (const { columns } of row_groups) {
    t.strictSame(
      columns.map(({ meta_data }) => [
        meta_data?.path_in_schema[0],
        meta_data?.key_value_metadata?.find(({ key }) => key === 'description')?.value,
      ]),
      [...descriptions],
    );
  }
});

t.test('the workbook has a sheet that describes each column', async (t) => {
  const { rawPayload } = await app.inject('/clock.xlsx?country=KH');
  const sheets = await readWorkbook(rawPayload);
  t.strictSame(
    sheets.map(({ sheet }) => sheet),
    ['clock', 'columns'],
  );
  const [, ...rows] = sheets[1]?.data ?? [];
  t.strictSame(
    rows.map(([table, column, , description]) => [table, column, description]),
    [...descriptions].map(([name, text]) => ['clock', name, text]),
  );
  const [header = [], first = []] = sheets[0]?.data ?? [];
  t.equal(typeof first[header.indexOf('tier_ordinal')], 'number');
});

t.test('what there is not is refused with what there is', async (t) => {
  for (const [address, pattern] of [
    ['/clock?region=Atlantis', /Allowed: Africa/],
    ['/clock?from=2030', /2001 to 2025/],
    ['/clock?year=1999', /no report of 1999/],
  ] as const) {
    const response = await app.inject(address);
    t.equal(response.statusCode, 400, address);
    t.match(response.json().detail, pattern);
  }
});
