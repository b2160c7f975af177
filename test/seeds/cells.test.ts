import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import t from 'tap';
import { SEEDS } from '../../src/editions/places.js';

const FORMULA = /^[=+\-@\t\r]/;

t.test('no cell of an edition is a formula to a spreadsheet', async (t) => {
  const files = (await readdir(SEEDS, { recursive: true })).filter((name) => name.endsWith('.csv'));
  t.ok(files.length > 15);
  for (const file of files) {
    const rows: string[][] = parse(await readFile(path.join(SEEDS, file)), { relax_column_count: true });
    t.strictSame(
      rows.flat().filter((cell) => FORMULA.test(cell)),
      [],
      file,
    );
  }
});
