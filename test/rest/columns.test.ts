import t from 'tap';
import { PANEL } from '../../src/dataset/field-history.js';
import { TABLE_NAMES, type TableName } from '../../src/domain/tables.js';
import { PANEL_COLUMNS } from '../../src/formats/columns.js';
import { columnsOf } from '../../src/formats/release/table-columns.js';
import { RESOURCES } from '../../src/rest/resources/index.js';
import { sharedApp } from '../support/seed-app.js';
import { NEWEST } from '../support/seeds.js';

/* Every CSV and every file of a release: one order of columns, and one table under one name. */

const app = await sharedApp();
const LEADING = ['iso3', 'iso2', 'country', 'year'];
/** A release that is to come: what was published keeps its order. */
const NEXT = '9.0.0';
const PUBLISHED_OTHERWISE = ['group_members'];

async function headerOf(url: string): Promise<string[]> {
  const { statusCode, body } = await app.inject(url.replace(/(?=\?|$)/, '.csv'));
  // An assertion outside of a test lets tap end before the other answers are there.
  if (statusCode !== 200) throw new Error(`${url}: ${body}`);
  return (body.split('\n', 1)[0] ?? '').split(',');
}

const lists = await Promise.all(
  RESOURCES.filter(({ kind }) => kind === 'list').map(async ({ path, example }) => ({
    // As the files of releases write it.
    name: path.slice(1).replaceAll('-', '_'),
    columns: await headerOf(example),
  })),
);
const filesOf = (version: string) =>
  TABLE_NAMES.map((name) => ({ name, columns: columnsOf(name, version).map((column) => column.name) }));
const panel = { name: PANEL, columns: PANEL_COLUMNS.map(({ name }) => name) };

t.test('what names a row comes first, in one order', async (t) => {
  const wide = { name: 'wide', columns: await headerOf('/tiers?shape=wide&from=2020') };
  const published = filesOf(NEWEST).filter(({ name }) => !PUBLISHED_OTHERWISE.includes(name));
  for (const { name, columns } of [...lists, wide, panel, ...published, ...filesOf(NEXT)]) {
    const leading = LEADING.filter((column) => columns.includes(column));
    t.strictSame(columns.slice(0, leading.length), leading, name);
    t.equal(new Set(columns).size, columns.length, `${name} has each column once`);
    if (columns.includes('iso2')) t.ok(columns.includes('iso3'), `${name} has both codes`);
  }
});

/** Of a country itself the files say `name`, and lists `country`, as everywhere. */
const asInLists = (column: string): string => (column === 'name' ? 'country' : column);

t.test('a list with the name of a table has its columns, in its order', async (t) => {
  const seen: string[] = [];
  for (const { name, columns } of lists) {
    const file = [...filesOf(NEXT), panel].find((each) => each.name === name);
    if (!file) continue;
    seen.push(name);
    const asked = name === 'countries' ? file.columns.map(asInLists) : file.columns;
    const wanted = name === 'countries' ? asked.toSorted(byLeading) : asked;
    t.strictSame(
      columns.filter((column) => wanted.includes(column)),
      wanted,
      name,
    );
  }
  const names: readonly (TableName | typeof PANEL)[] = [
    ...['clock', 'countries', 'determinations', 'groups', 'reports', 'rules', 'sources'],
  ] as TableName[];
  t.strictSame(seen.sort(), names);
});

const rankOf = (column: string) => (LEADING.includes(column) ? LEADING.indexOf(column) : LEADING.length);
const byLeading = (a: string, b: string) => rankOf(a) - rankOf(b);
