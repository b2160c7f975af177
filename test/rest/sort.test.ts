import { parse } from 'csv-parse/sync';
import t from 'tap';
import { TIERS } from '../../src/domain/tier.js';
import type { Cell } from '../../src/formats/table.js';
import { parameterShape } from '../../src/kit/parameter-shape.js';
import { parseSortKey, sortName, sortRows } from '../../src/kit/sort.js';
import { RESOURCES } from '../../src/resources/index.js';
import { sharedApp } from '../support/seed-app.js';

const app = await sharedApp();
const lists = RESOURCES.flatMap((resource) => (resource.kind === 'list' ? [resource] : []));
const textOrder = new Intl.Collator('en', { numeric: true });

const get = async (url: string) => {
  const response = await app.inject(url);
  t.equal(response.statusCode, 200, `${url}: ${response.body.slice(0, 200)}`);
  return response;
};

const withQuery = (path: string, query: string): string => `${path}${path.includes('?') ? '&' : '?'}${query}`;
const withoutLimit = (example: string): string =>
  example.replace(/[?&]limit=\d+/, '').replace(/^([^?&]*)&/, '$1?');

t.test('sorts every list by each of its columns in both directions', async (t) => {
  for (const { operationId, example, query, columns } of lists) {
    const keys = parameterShape(query.shape.sort).values ?? [];
    t.ok(keys.length >= 2, operationId);
    for (const key of keys) {
      const [path = '', filters = ''] = withQuery(withoutLimit(example), `sort=${key}`).split('?');
      const rows = parse((await get(`${path}.csv?${filters}`)).body, { columns: true }) as Record<
        string,
        string
      >[];
      const { column: wanted, isDescending } = parseSortKey(key);
      const column = columns.find(({ name }) => sortName(name) === wanted);
      const cells = rows.map((row) => row[column?.name ?? ''] ?? '');
      const filled = cells.filter((cell) => cell !== '');
      t.strictSame(cells.slice(0, filled.length), filled, `${operationId} ${key}: empty cells last`);
      const { values: words, type, kind } = column ?? {};
      const values: readonly string[] | undefined = kind === 'tier' ? [...TIERS, 'NR', 'NK'] : words;
      const compare = (a: string, b: string): number =>
        values
          ? values.indexOf(a) - values.indexOf(b)
          : type === 'number'
            ? Number(a) - Number(b)
            : kind === 'day'
              ? Number(a > b) - Number(a < b)
              : textOrder.compare(a, b);
      const sorted = filled.toSorted((a, b) => (isDescending ? -compare(a, b) : compare(a, b)));
      t.strictSame(filled, sorted, `${operationId} ${key}`);
    }
  }
});

t.test('sorts by date, newest first, and countries by name, by default', async (t) => {
  const rowsAt = async (url: string) => (await get(url)).json().items;
  const byName = (a: string, b: string) => textOrder.compare(a, b);
  for (const path of [
    '/outcomes?outcome=waived',
    '/waivers',
    '/spells',
    '/determinations',
    '/precedents?include=rows',
  ]) {
    const rows: { country: { name: string }; year?: number; firstReport?: number; fiscalYear?: number }[] =
      await rowsAt(path);
    const keys = rows.map(
      ({ country, year, firstReport, fiscalYear }) =>
        [year ?? firstReport ?? fiscalYear ?? 0, country.name] as const,
    );
    t.strictSame(
      keys,
      keys.toSorted(([a, one], [b, other]) => b - a || byName(one, other)),
      path,
    );
  }
  for (const path of ['/reports', '/releases', '/rules']) {
    const rows: { year?: number; publishedAt?: string; firstReport?: number }[] = await rowsAt(path);
    const keys = rows.map(({ year, publishedAt, firstReport }) => publishedAt ?? year ?? firstReport ?? 0);
    t.strictSame(
      keys,
      keys.toSorted((a, b) => (a > b ? -1 : 1)),
      path,
    );
  }
  const names: string[] = (await rowsAt('/countries')).map(({ name }: { name: string }) => name);
  t.strictSame(names, names.toSorted(byName));
});

t.test('pages in the requested order and binds cursors to it', async (t) => {
  const whole = (await get('/outcomes?year=2022,2023&sort=outcome,-year&limit=1000')).json().items;
  const rows: unknown[] = [];
  let url: string | null = '/outcomes?year=2022,2023&sort=outcome,-year&limit=70';
  let cursor = '';
  while (url !== null) {
    const page: { items: unknown[]; next: string | null } = (await get(url)).json();
    rows.push(...page.items);
    url = page.next;
    cursor = new URL(url ?? '', 'http://localhost').searchParams.get('cursor') ?? cursor;
  }
  t.strictSame(rows, whole);
  for (const sort of ['outcome', '-year,outcome', '-outcome,-year']) {
    const other = await app.inject(`/outcomes?year=2022,2023&sort=${sort}&limit=70&cursor=${cursor}`);
    t.equal(other.json().type, '/problems/invalid-cursor', sort);
  }
});

t.test('normalizes sort keys and rejects invalid ones with the allowed keys', async (t) => {
  const { headers } = await get('/outcomes?year=2022&sort=-TO_TIER,country');
  t.match(headers.link, '</outcomes?year=2022&sort=-toTier,country>; rel="canonical"');
  for (const [url, message] of [
    ['/outcomes?sort=sentence', 'must be one of: country, -country, year'],
    ['/outcomes?sort=year,-year', 'names a column twice'],
    ['/tiers.csv?shape=wide&sort=tier', 'is not a column of this table'],
    ['/watchlist?sort=urgency', 'must be one of: country'],
  ] as const) {
    const { statusCode, body } = await app.inject(url);
    t.equal(statusCode, 400, url);
    t.ok(body.includes(message), `${url}: ${body}`);
  }
  t.match((await get('/tiers.csv?shape=wide&sort=-country')).body, /^[^\n]+\nZWE,/);
});

t.test('keeps the default order of equal rows, and empty cells last', (t) => {
  const rows: readonly { readonly value: Cell }[] = [3, null, 1, '', 2].map((value) => ({ value }));
  const columns = [{ name: 'value', description: '', value: (row: { value: Cell }) => row.value }] as never;
  const cells = (...args: [sort: string[], usual: string[]]) =>
    sortRows(rows, columns, ...args).map(({ value }) => value);
  t.strictSame(cells(['value'], []), [1, 2, 3, null, '']);
  t.strictSame(cells(['-value'], ['other']), [3, 2, 1, null, '']);
  t.strictSame(cells([], ['-value']), [3, 2, 1, null, '']);
  t.strictSame(sortRows(rows, columns, [], []), rows);
  t.end();
});
