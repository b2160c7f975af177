import t from 'tap';
import { type Column, toGrid } from '../../src/formats/table.js';
import type { ListResource } from '../../src/kit/resource.js';
import { RESOURCES } from '../../src/resources/index.js';
import { cellsOfCsv, cellsOfParquet, cellsOfWorkbook, cellText } from '../support/cells-of-files.js';
import { sharedApp } from '../support/seed-app.js';
import { seeds, VERSIONS } from '../support/seeds.js';
import { compare, type Differences, type Json, toRestQuery, toSelection } from './fixtures/as-rest.js';
import { executeOn } from './fixtures/graphql-app.js';

/*
 * What is computed is computed by the version that serves it: each file and each API gives the same cells for
 * every release, the whole list.
 */

const COMPUTED = ['/clock', '/watchlist', '/outcomes', '/spells', '/waivers'];
const PAGE = 1_000;

const app = await sharedApp();
const execute = executeOn(app);
const catalogue = await seeds();

async function fetchBytes(url: string): Promise<Buffer> {
  const response = await app.inject(url);
  if (response.statusCode !== 200) throw new Error(`${url}: ${response.body}`);
  return response.rawPayload;
}

async function allItems(url: string, { query }: ListResource): Promise<Json[]> {
  const items: Json[] = [];
  const include = query.shape.include?.safeParse('sentence').success ? '&include=sentence' : '';
  for (let next: string | null = `${url}?limit=${PAGE}${include}`; next !== null; ) {
    const page: Json = JSON.parse(String(await fetchBytes(next)));
    items.push(...page.items);
    next = page.next;
  }
  return items;
}

for (const version of VERSIONS)
  t.test(`computes the same cells of release ${version} in every format and API`, async (t) => {
    const { years } = await catalogue.get(version);
    const found: Differences = { values: [], compared: 0 };
    for (const path of COMPUTED) {
      const resource = RESOURCES.find((each) => each.path === path) as ListResource;
      const url = `/releases/${version}${path}`;
      const expected = cellsOfCsv(await fetchBytes(`${url}.csv`));
      t.strictSame(await cellsOfParquet(await fetchBytes(`${url}.parquet`)), expected, `${url} as Parquet`);
      t.strictSame(await cellsOfWorkbook(await fetchBytes(`${url}.xlsx`)), expected, `${url} as workbook`);
      const { columns, rows } = toGrid(
        path,
        await allItems(url, resource),
        resource.columns as readonly Column<Json>[],
      );
      const cells = [columns.map(({ name }) => name), ...rows.map((row) => row.map(cellText))];
      t.strictSame(cells, expected, `${url} as JSON`);

      for (const year of years) {
        const yearUrl = `${url}?year=${year}&limit=${PAGE}`;
        const json = JSON.parse(String(await fetchBytes(yearUrl)));
        const { type, way, path: at } = toRestQuery(yearUrl);
        const body = toSelection(type, json, new Set());
        const { data, errors } = await execute(`{ ${way.join(' { ')} ${body} ${'}'.repeat(way.length)}`);
        t.same(errors, undefined, yearUrl);
        const given = at.reduce((value: Json, name) => value?.[name], data);
        compare(type, given, json, yearUrl, found);
      }
    }
    t.same(found.values.slice(0, 20), [], 'GraphQL');
    t.ok(found.compared > 10_000, `${found.compared} values`);
  });
