import { parquetReadObjects } from 'hyparquet';
import readWorkbook from 'read-excel-file/node';
import t from 'tap';
import { RESOURCES } from '../../src/resources/index.js';
import { cellsOfCsv, cellsOfParquet, cellsOfWorkbook } from '../support/cells-of-files.js';
import { seedAppFor, sharedApp } from '../support/seed-app.js';

const DAY_MS = 86_400_000;

const suffixed = (example: string, suffix: string): string => {
  const [path = '', query] = example.split('?');
  return `${path}.${suffix}${query === undefined ? '' : `?${query}`}`;
};

const app = await sharedApp();

t.test('returns the same cells as CSV, Parquet and workbook', async (t) => {
  const lists = RESOURCES.filter(({ kind }) => kind === 'list');
  t.ok(lists.length > 10);
  for (const { operationId, example } of lists) {
    const csv = await app.inject(suffixed(example, 'csv'));
    t.equal(csv.statusCode, 200, `${operationId}: ${csv.body.slice(0, 200)}`);
    const expected = cellsOfCsv(csv.body);

    const parquet = await app.inject(suffixed(example, 'parquet'));
    t.equal(parquet.statusCode, 200, operationId);
    t.equal(parquet.headers['content-type'], 'application/vnd.apache.parquet');
    t.match(parquet.headers['content-disposition'], /^attachment; filename="tip-tiers-[\w.-]+\.parquet"$/);
    t.strictSame(await cellsOfParquet(parquet.rawPayload), expected, `${operationId} as Parquet`);

    const xlsx = await app.inject(suffixed(example, 'xlsx'));
    t.equal(xlsx.statusCode, 200, operationId);
    t.match(xlsx.headers['content-type'], /^application\/vnd\.openxmlformats/);
    t.strictSame(await cellsOfWorkbook(xlsx.rawPayload), expected, `${operationId} as workbook`);
  }
});

t.test('has lists in Parquet', async (t) => {
  const { rawPayload } = await app.inject('/clock.parquet?country=FR,KH&year=2022');
  const rows = await parquetReadObjects({ file: new Uint8Array(rawPayload).buffer });
  const { items } = (await app.inject('/clock?country=FR,KH&year=2022')).json();
  t.same(
    rows.map(({ groups }) => groups),
    items.map(({ groups }: { groups: string[] }) => groups),
  );
});

t.test('keeps cell types and returns empty tables', async (t) => {
  const answer = await app.inject('/tiers.parquet?year=2022&tier=1,3');
  const [row] = await parquetReadObjects({ file: new Uint8Array(answer.rawPayload).buffer });
  t.type(row?.year, 'number');
  t.type(row?.tier, 'string');
  const workbook = await app.inject('/tiers.xlsx?year=2022&tier=1,3');
  const [sheet] = await readWorkbook(workbook.rawPayload);
  const [header = [], first = []] = sheet?.data ?? [];
  t.type(first[header.indexOf('year')], 'number');
  t.type(first[header.indexOf('tier')], 'string');

  const none = '/countries/KH/tiers.%?tier=1';
  const empty = await app.inject(none.replace('%', 'parquet'));
  t.equal(empty.statusCode, 200);
  t.same(await parquetReadObjects({ file: new Uint8Array(empty.rawPayload).buffer }), []);
  const [emptySheet] = await readWorkbook((await app.inject(none.replace('%', 'xlsx'))).rawPayload);
  t.equal(emptySheet?.data.length, 1, 'the header row');
});

t.test('writes whole lists as binary files, 2,000 rows of others, and any number in text', async (t) => {
  for (const url of ['/tiers.xlsx?limit=1000', '/tiers.parquet?limit=1000', '/differences.csv'])
    t.equal((await app.inject(url)).statusCode, 200, url);
  const columnNames = (csv: string): string[] => csv.split('\n', 1)[0]?.split(',') ?? [];
  for (const path of ['/tiers', '/clock', '/releases/1.4.0/tiers']) {
    const csv = (await app.inject(`${path}.csv`)).body;
    const { total } = (await app.inject(`${path}?limit=1`)).json();
    const rows = await parquetReadObjects({
      file: new Uint8Array((await app.inject(`${path}.parquet`)).rawPayload).buffer,
    });
    t.equal(rows.length, total, `${path}.parquet`);
    t.strictSame(Object.keys(rows[0] ?? {}), columnNames(csv));
    const [sheet] = await readWorkbook((await app.inject(`${path}.xlsx`)).rawPayload);
    t.equal(sheet?.data.length, total + 1, `${path}.xlsx`);
    t.strictSame(sheet?.data[0], columnNames(csv));
  }
  const tiers = columnNames((await app.inject('/tiers.csv?limit=1')).body);
  for (const name of ['country', 'evidence', 'disputed', 'sources']) t.ok(tiers.includes(name), name);
});

t.test('builds identical files on another day and responds 304 to the same ETag', async (t) => {
  const urls = ['/countries/KH/tiers.xlsx', '/countries/KH/tiers.parquet'];
  const made = await Promise.all(urls.map(async (url) => ({ url, first: await app.inject(url) })));
  // A separate instance with an empty cache, on another day.
  const other = await seedAppFor(t);
  const tomorrow = Date.now() + DAY_MS;
  t.intercept(Date, 'now', { value: () => tomorrow });
  for (const { url, first } of made) {
    const second = await other.inject(url);
    t.ok(first.rawPayload.equals(second.rawPayload), url);
    t.equal(first.headers.etag, second.headers.etag);
    const again = await app.inject({ url, headers: { 'if-none-match': String(first.headers.etag) } });
    t.equal(again.statusCode, 304);
    const compressed = await app.inject({ url, headers: { 'accept-encoding': 'br, gzip' } });
    t.equal(compressed.headers['content-encoding'], undefined, 'the format is compressed already');
  }
});
