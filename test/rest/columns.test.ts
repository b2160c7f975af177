import t from 'tap';
import { TABLE_NAMES } from '../../src/domain/tables.js';
import { PANEL_COLUMNS } from '../../src/formats/columns.js';
import { toColumns } from '../../src/formats/release/table-columns.js';
import { RESOURCES } from '../../src/resources/index.js';
import { sharedApp } from '../support/seed-app.js';

/* Every CSV and every release file has the same column order, and a table has one name everywhere. */

const app = await sharedApp();
const LEADING = ['iso3', 'iso2', 'country', 'year'];

async function fetchHeader(url: string): Promise<string[]> {
  const { statusCode, body } = await app.inject(url.replace(/(?=\?|$)/, '.csv'));
  // Assertions outside tests would let tap finish before the responses arrive.
  if (statusCode !== 200) throw new Error(`${url}: ${body}`);
  return (body.split('\n', 1)[0] ?? '').split(',');
}

const lists = await Promise.all(
  RESOURCES.filter(({ kind }) => kind === 'list').map(async ({ path, example }) => ({
    // As written in release files.
    name: path.slice(1).replaceAll('-', '_'),
    columns: await fetchHeader(example),
  })),
);
const files = TABLE_NAMES.map((name) => ({ name, columns: toColumns(name).map((column) => column.name) }));
const panel = { name: 'clock', columns: PANEL_COLUMNS.map(({ name }) => name) };

t.test('puts identifying columns first, in one order', async (t) => {
  const wide = { name: 'wide', columns: await fetchHeader('/tiers?shape=wide&from=2020') };
  for (const { name, columns } of [...lists, wide, panel, ...files]) {
    const leading = LEADING.filter((column) => columns.includes(column));
    t.strictSame(columns.slice(0, leading.length), leading, name);
    t.equal(new Set(columns).size, columns.length, `${name} has no duplicate column`);
    if (columns.includes('iso2')) t.ok(columns.includes('iso3'), `${name} has both codes`);
  }
});

/** Columns of tables that a list names as its JSON does. */
const NAMES_IN_LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  countries: { name: 'country' },
  groups: { url: 'source_url' },
  reports: { url: 'official_url' },
  sources: { url: 'source_url' },
};

t.test('gives a list the columns of the table of the same name, in order', async (t) => {
  const seen: string[] = [];
  for (const { name, columns } of lists) {
    const file = [...files, panel].find((each) => each.name === name);
    if (!file) continue;
    seen.push(name);
    const renamed = file.columns.map((column) => NAMES_IN_LISTS[name]?.[column] ?? column);
    const wanted = name === 'countries' ? renamed.toSorted(byLeading) : renamed;
    t.strictSame(
      columns.filter((column) => wanted.includes(column)),
      wanted,
      name,
    );
  }
  t.strictSame(seen.sort(), [
    ...['clock', 'countries', 'determinations', 'groups', 'reports', 'rules', 'sources'],
  ]);
});

const toRank = (column: string) => (LEADING.includes(column) ? LEADING.indexOf(column) : LEADING.length);
const byLeading = (a: string, b: string) => toRank(a) - toRank(b);
