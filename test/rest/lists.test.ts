import { parse } from 'csv-parse/sync';
import type { LightMyRequestResponse } from 'fastify';
import t from 'tap';
import { FORMATS } from '../../src/formats/format.js';
import { DEFAULT_LIMIT, MAX_LIMIT } from '../../src/kit/parameters.js';
import { RESOURCES } from '../../src/resources/index.js';
import { sameAs } from '../support/first-difference.js';
import { sharedApp } from '../support/seed-app.js';

const withoutQuery = (example: string): string => example.split('?', 1)[0] ?? example;
const lists = RESOURCES.filter((resource) => resource.kind === 'list');
const summaries = lists.filter(({ rowsOnRequest }) => rowsOnRequest).map(({ path }) => path);
const withRows = (path: string): string => (summaries.includes(path) ? `${path}?include=rows` : path);

const app = await sharedApp();

t.test('returns the same rows across pages, in NDJSON and in CSV', async (t) => {
  for (const { example } of lists) {
    const path = withoutQuery(example);
    const first = withRows(path);
    const { items: shown, total, next, country: of } = (await app.inject(first)).json();
    const whole: Record<string, unknown>[] = (await app.inject(`${path}.ndjson`)).body
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
    t.equal(whole.length, total, `${path} is complete as a file`);
    sameAs(t, shown, whole.slice(0, DEFAULT_LIMIT), `${path} is whole, or a long page`);
    t.equal(next === null, total <= DEFAULT_LIMIT);
    const limit = Math.min(Math.max(1, Math.ceil(total / 4)), MAX_LIMIT);
    const items: unknown[] = [];
    for (
      let url: string | null = `${first}${first.includes('?') ? '&' : '?'}limit=${limit}`;
      url !== null;
    ) {
      const response: LightMyRequestResponse = await app.inject(url);
      const page: { total: number; items: unknown[]; next: string | null } = response.json();
      t.equal(page.total, total);
      t.ok(page.items.length <= limit);
      items.push(...page.items);
      if (page.next !== null) t.ok(String(response.headers.link).includes(`<${page.next}>; rel="next"`));
      url = page.next;
    }
    sameAs(t, items, whole, path);

    const csv = parse((await app.inject(`${path}.csv`)).body, { columns: true }) as Record<string, string>[];
    t.equal(csv.length, total, `${path} as CSV`);
    const different: string[] = [];
    let compared = 0;
    for (const [index, item] of whole.entries()) {
      const country = (item.country ?? of) as { iso2: string; iso3: string } | undefined;
      const expected: typeof item = { ...item, ...(country && { iso2: country.iso2, iso3: country.iso3 }) };
      for (const [name, cell] of Object.entries(csv[index] ?? {})) {
        const value = expected[name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())];
        if (value !== null && !['string', 'number', 'boolean'].includes(typeof value)) continue;
        compared++;
        // Tables encode why there is no tier, which JSON does in a separate field.
        if (value === null && /tier$/.test(name) && ['NR', 'NK'].includes(cell)) continue;
        if (cell !== String(value ?? '')) different.push(`row ${index}, ${name}: ${cell} for ${value}`);
      }
    }
    t.strictSame(different, [], `${path}, cell by cell`);
    t.ok(compared >= total, `${path}: ${compared} cells compared`);
  }
});

t.test('rejects cursors of another list', async (t) => {
  const { next } = (await app.inject('/tiers?tier=3&limit=10')).json();
  const cursor = new URL(next, 'http://localhost').searchParams.get('cursor') ?? '';
  t.equal((await app.inject(`/tiers?tier=3&cursor=${cursor}&limit=10`)).statusCode, 200);
  for (const other of [
    `/tiers?tier=2&cursor=${cursor}&limit=10`,
    `/countries?cursor=${cursor}`,
    `/releases/1.0.0/tiers?tier=3&cursor=${cursor}&limit=10`,
  ]) {
    t.equal((await app.inject(other)).json().type, '/problems/invalid-cursor', other);
  }
});

t.test('starts CSV with a byte order mark on request', async (t) => {
  const url = '/countries/CI/tiers.csv';
  t.notOk((await app.inject(url)).body.startsWith('\uFEFF'));
  const marked = (await app.inject(`${url}?bom=1`)).body;
  t.ok(marked.startsWith('\uFEFFiso3,'));
  t.match(marked, /Côte d'Ivoire/);
  t.equal(FORMATS.csv.suffix, 'csv');
});
