import t from 'tap';
import { catalogue, execute } from './fixtures/graphql-app.js';

const PAGE_SIZE = 500;

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $country: [String!]) {
  tiers(first: $first, after: $after, last: $last, before: $before, country: $country) {
    total
    items { year country { iso2 } }
    edges { cursor node { year country { iso2 } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const page = async ({ filter, ...variables }: Record<string, unknown> & { filter?: object }) =>
  (await execute(PAGE, { ...variables, ...filter })).data.tiers;

t.test('returns the whole list across all pages', async (t) => {
  const seen: string[] = [];
  let after: string | null = null;
  let hasNextPage = true;
  while (hasNextPage) {
    const { total, items, edges, pageInfo } = await page({ first: PAGE_SIZE, after });
    t.equal(total, catalogue.current.placements.length);
    t.same(
      edges.map((edge: { node: unknown }) => edge.node),
      items,
    );
    t.equal(pageInfo.startCursor, edges[0].cursor);
    t.equal(pageInfo.endCursor, edges.at(-1).cursor);
    t.equal(pageInfo.hasPreviousPage, after !== null);
    seen.push(
      ...items.map((node: { year: number; country: { iso2: string } }) => `${node.country.iso2}${node.year}`),
    );
    ({ hasNextPage, endCursor: after } = pageInfo);
  }
  t.same(
    seen.toSorted(),
    catalogue.current.placements.map(({ country, year }) => `${country.iso2}${year}`).toSorted(),
  );
});

t.test('continues after any cursor, even the last', async (t) => {
  const filter = { country: ['KH'] };
  const { edges, total } = await page({ filter });
  const rest = await page({ filter, after: edges[2].cursor });
  t.same(rest.edges, edges.slice(3));
  t.equal(rest.total, total);
  const behindTheLast = await page({ filter, after: edges.at(-1).cursor });
  t.same(behindTheLast.items, []);
  t.same(behindTheLast.pageInfo, {
    hasNextPage: false,
    hasPreviousPage: true,
    startCursor: null,
    endCursor: null,
  });
});

t.test('rejects cursors that the list did not issue', async (t) => {
  const { pageInfo } = await page({ first: 1, filter: { country: ['KH'] } });
  const cursor: string = pageInfo.endCursor;
  const decoded = Buffer.from(cursor, 'base64url').toString();
  const at = (position: string) =>
    Buffer.from(decoded.replace(/\.\d+$/, `.${position}`)).toString('base64url');
  const ofOtherLists = { filter: { country: ['TH'] } };
  for (const [what, variables] of Object.entries({
    'of another filter': { after: cursor, ...ofOtherLists },
    'of no filter': { after: cursor },
    empty: { after: '', filter: { country: ['KH'] } },
    garbled: { after: `${cursor}=`, filter: { country: ['KH'] } },
    'beyond the end': { after: at('9999'), filter: { country: ['KH'] } },
    negative: { after: at('-1'), filter: { country: ['KH'] } },
    'not a number': { after: at('1e0'), filter: { country: ['KH'] } },
    'before, of another filter': { before: cursor, ...ofOtherLists },
    'too long': { after: 'A'.repeat(1_000), filter: { country: ['KH'] } },
  })) {
    const { errors } = await execute(PAGE, variables);
    t.equal(errors?.[0]?.extensions.problem, 'invalid-cursor', what);
  }
});

t.test('rejects cursors of another release or parent', async (t) => {
  const { data } = await execute('{ country(country: "KH") { tiers(first: 1) { pageInfo { endCursor } } } }');
  const after = data.country.tiers.pageInfo.endCursor;
  const ofThailand = await execute(
    'query ($after: String) { country(country: "TH") { tiers(after: $after) { total } } }',
    { after },
  );
  t.equal(ofThailand.errors?.[0]?.extensions.problem, 'invalid-cursor');
  const ofOlderRelease = await execute(
    'query ($after: String) { dataset(release: "1.0.0") { country(country: "KH") { tiers(after: $after) { total } } } }',
    { after },
  );
  t.equal(ofOlderRelease.errors?.[0]?.extensions.problem, 'invalid-cursor');
});

t.test('returns the whole list backwards, with the right hasPreviousPage', async (t) => {
  const filter = { country: ['KH'] };
  const { items, total } = await page({ filter });
  t.equal(items.length, total, 'without first, the list is complete');
  let before: string | null = null;
  let seen: unknown[] = [];
  for (let hasPreviousPage = true; hasPreviousPage; ) {
    const { pageInfo, items } = await page({ last: 7, before, filter });
    t.equal(pageInfo.hasNextPage, before !== null);
    seen = [...items, ...seen];
    before = pageInfo.startCursor;
    hasPreviousPage = pageInfo.hasPreviousPage;
  }
  t.same(seen, items);
});

t.test('combines first, after, last and before as specified', async (t) => {
  const filter = { country: ['KH'] };
  const { edges } = await page({ filter });
  const [second, tenth] = [edges[1].cursor, edges[9].cursor];
  for (const [variables, start, end] of [
    [{ after: second, before: tenth }, 2, 9],
    [{ after: second, before: tenth, first: 3 }, 2, 5],
    [{ after: second, before: tenth, last: 3 }, 6, 9],
    // More than there are after the cursor: nothing before it is returned.
    [{ after: second, before: tenth, last: 100 }, 2, 9],
    [{ after: tenth, before: second }, 10, 10],
    [{ first: 100 }, 0, edges.length],
  ] as const) {
    const found = await page({ ...variables, filter });
    const what = JSON.stringify(variables);
    t.same(found.edges, edges.slice(start, end), what);
    t.equal(found.pageInfo.hasPreviousPage, start > 0, what);
    t.equal(found.pageInfo.hasNextPage, end < edges.length, what);
  }
});
