import { unzipSync } from 'fflate';
import { parquetMetadata } from 'hyparquet';
import t from 'tap';
import { footerValues, toParquet } from '../../src/formats/parquet.js';
import { toGrid } from '../../src/formats/table.js';
import { toWorkbook } from '../../src/formats/workbook.js';
import { sharedApp } from '../support/seed-app.js';

/* Metadata that other software reads from files: column descriptions and a default style. */

const column = { name: 'tier', description: 'Placement', value: ({ tier }: { tier: string }) => tier };
const grid = toGrid('made', [{ tier: '2WL' }], [column]);
const STYLES = 'xl/styles.xml';
const readStyles = (workbook: Uint8Array) => Buffer.from(unzipSync(workbook)[STYLES] ?? []).toString();

t.test('describes each column in the footer of a Parquet file', async (t) => {
  const made = parquetMetadata(new Uint8Array(toParquet(grid, footerValues(grid))).buffer);
  t.strictSame(made.key_value_metadata, [{ key: 'column:tier', value: 'Placement' }]);
  const app = await sharedApp();
  for (const url of ['/tiers?limit=2', '/clock?limit=2', '/watchlist?limit=2']) {
    const { rawPayload } = await app.inject(url.replace('?', '.parquet?'));
    const { schema, key_value_metadata: pairs = [] } = parquetMetadata(new Uint8Array(rawPayload).buffer);
    for (const { name } of schema.slice(1).filter(({ name }) => !['list', 'element'].includes(name)))
      t.match(pairs.find(({ key }) => key === `column:${name}`)?.value, /\w/, `${url} ${name}`);
  }
});

t.test('names the default style in workbooks', async (t) => {
  const styles = readStyles(toWorkbook([grid], '2026-01-01T00:00:00Z'));
  const ordered = /<cellStyleXfs count="1"><xf [^>]*\/><\/cellStyleXfs><cellXfs/;
  t.match(styles, ordered, 'in schema order');
  t.match(styles, /<\/cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"\/>/);
});
