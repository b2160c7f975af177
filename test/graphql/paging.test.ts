import t from 'tap';
import { MAX_FIRST } from '../../src/graphql/limits.js';
import { ask, buildGraphql, catalogue } from './fixtures/graphql-app.js';

const app = await buildGraphql();
t.teardown(() => app.close());

const PAGE = `query ($first: Int, $after: String, $filter: PlacementFilter) {
  placements(first: $first, after: $after, filter: $filter) {
    totalCount
    nodes { year country { iso2 } }
    edges { cursor node { year country { iso2 } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const page = async (variables: Record<string, unknown>) => (await ask(app, PAGE, variables)).data.placements;

t.test('all pages together are the whole list', async (t) => {
  const seen: string[] = [];
  let after: string | null = null;
  let hasNextPage = true;
  while (hasNextPage) {
    const { totalCount, nodes, edges, pageInfo } = await page({ first: MAX_FIRST, after });
    t.equal(totalCount, catalogue.current.placements.length);
    t.same(
      edges.map((edge: { node: unknown }) => edge.node),
      nodes,
    );
    t.equal(pageInfo.startCursor, edges[0].cursor);
    t.equal(pageInfo.endCursor, edges.at(-1).cursor);
    t.equal(pageInfo.hasPreviousPage, after !== null);
    seen.push(
      ...nodes.map((node: { year: number; country: { iso2: string } }) => `${node.country.iso2}${node.year}`),
    );
    ({ hasNextPage, endCursor: after } = pageInfo);
  }
  t.same(
    seen,
    catalogue.current.placements.map(({ country, year }) => `${country.iso2}${year}`),
  );
});

t.test('a page begins behind any cursor, the last one included', async (t) => {
  const filter = { countries: ['KH'] };
  const { edges, totalCount } = await page({ filter });
  const rest = await page({ filter, after: edges[2].cursor });
  t.same(rest.edges, edges.slice(3));
  t.equal(rest.totalCount, totalCount);
  const behindTheLast = await page({ filter, after: edges.at(-1).cursor });
  t.same(behindTheLast.nodes, []);
  t.same(behindTheLast.pageInfo, {
    hasNextPage: false,
    hasPreviousPage: true,
    startCursor: null,
    endCursor: null,
  });
});

t.test('a cursor that the list did not give is refused', async (t) => {
  const { pageInfo } = await page({ first: 1, filter: { countries: ['KH'] } });
  const cursor: string = pageInfo.endCursor;
  const decoded = Buffer.from(cursor, 'base64url').toString();
  const at = (position: string) =>
    Buffer.from(decoded.replace(/\.\d+$/, `.${position}`)).toString('base64url');
  const ofOtherLists = { filter: { countries: ['TH'] } };
  for (const [what, variables] of Object.entries({
    'of another filter': { after: cursor, ...ofOtherLists },
    'of no filter': { after: cursor },
    empty: { after: '', filter: { countries: ['KH'] } },
    garbled: { after: `${cursor}=`, filter: { countries: ['KH'] } },
    'beyond the end': { after: at('9999'), filter: { countries: ['KH'] } },
    negative: { after: at('-1'), filter: { countries: ['KH'] } },
    'not a number': { after: at('1e0'), filter: { countries: ['KH'] } },
    'too long': { after: 'A'.repeat(10_000), filter: { countries: ['KH'] } },
  })) {
    const { errors } = await ask(app, PAGE, variables);
    t.equal(errors?.[0]?.extensions.code, 'invalid-cursor', what);
  }
});

t.test('a cursor of one release or parent is none of another', async (t) => {
  const { data } = await ask(app, '{ country(code: "KH") { tiers(first: 1) { pageInfo { endCursor } } } }');
  const after = data.country.tiers.pageInfo.endCursor;
  const ofThailand = await ask(
    app,
    'query ($after: String) { country(code: "TH") { tiers(after: $after) { totalCount } } }',
    { after },
  );
  t.equal(ofThailand.errors?.[0]?.extensions.code, 'invalid-cursor');
  const ofOlderRelease = await ask(
    app,
    'query ($after: String) { dataset(release: "1.0.0") { country(code: "KH") { tiers(after: $after) { totalCount } } } }',
    { after },
  );
  t.equal(ofOlderRelease.errors?.[0]?.extensions.code, 'invalid-cursor');
});

t.test('first is 1 to 500', async (t) => {
  for (const first of [0, -1, MAX_FIRST + 1]) {
    const { errors } = await ask(app, PAGE, { first });
    t.equal(errors?.[0]?.extensions.code, 'invalid-parameter', String(first));
    t.match(errors?.[0]?.message, '1 to 500');
  }
  t.equal((await page({ first: 1 })).nodes.length, 1);
  t.equal((await page({})).nodes.length, MAX_FIRST);
});
