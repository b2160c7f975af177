import { isObjectType } from 'graphql';
import t from 'tap';
import { schema } from '../../src/graphql/schema.js';
import { needs } from '../support/needs.js';
import { ask, catalogue } from './fixtures/graphql-app.js';

const { version } = catalogue.current;

const EVERYTHING = `fragment Things on Dataset {
  id
  release { id }
  country(country: "KH") {
    id currentTier { id } currentClock { id }
    tiers(last: 1) { nodes { id } }
    spells(last: 1) { nodes { id } }
    outcomes(last: 1) { nodes { id } }
    dossier(year: 2022) { id }
  }
  report(year: 2022) { id rule { id } news { id } changes(first: 1) { nodes { id } } }
  determinations(last: 1) { nodes { id } }
  groups(last: 1) { nodes { id } }
  sources(last: 1) { nodes { id } }
  clock(first: 1) { nodes { id } }
  waivers(last: 1) { nodes { id } }
  missing(last: 1) { nodes { id } }
  precedents(status: FINAL_YEAR, last: 1) { nodes { id } }
}`;

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'id' ? [String(member)] : idsIn(member),
  );
}

t.test('finds every object by its ID', async (t) => {
  for (const arguments_ of ['', '(release: "1.0.0")', '(asOf: "2024-12-31")']) {
    const { data, errors } = await ask(`{ dataset${arguments_} { ...Things } } ${EVERYTHING}`);
    t.same(errors, undefined);
    const ids = idsIn(data);
    const kinds = new Set(ids.map((id) => id.split('/')[1]));
    const nodes = schema.getPossibleTypes(schema.getType('Node') as never).filter(isObjectType);
    // The first release had no groups.
    const absent = arguments_.includes('1.0.0') ? ['Group'] : [];
    t.same([...kinds, ...absent].sort(), nodes.map(({ name }) => name).sort(), 'all types are covered');
    for (const id of new Set(ids)) {
      const found = await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
      t.same(found.data, { node: { __typename: id.split('/')[1], id } }, id);
    }
  }
});

t.test('resolves a node in its own release and day', async (t) => {
  const { data } = await ask(
    `{ old: node(id: "1.0.0/Country/KH") { ... on Country { currentTier { id year } } }
       day: node(id: "${version}@2015-01-01/Country/KH") { ... on Country { id tiers { totalCount } currentTier { id } } }
       release: node(id: "1.0.0/Dataset") { ... on Dataset { release { version } } } }`,
  );
  const old = await catalogue.get('1.0.0');
  t.same(data.old.currentTier, { id: `1.0.0/Placement/KH/${old.newestYear}`, year: old.newestYear });
  t.same(data.day, {
    id: `${version}@2015-01-01/Country/KH`,
    tiers: { totalCount: 14 },
    currentTier: { id: `${version}@2015-01-01/Placement/KH/2014` },
  });
  t.same(data.release, { release: { version: '1.0.0' } });
});

t.test("keeps two releases apart in Apollo's cache", needs('tools'), async (t) => {
  const { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } = await import('../../tools/apollo.js');
  const link = new ApolloLink(
    ({ operationName, query, variables }) =>
      new Observable((observer) => {
        ask(query.loc?.source.body ?? '', variables).then(({ data }) => {
          observer.next({ data });
          observer.complete();
        });
        t.ok(operationName);
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const query = gql`query Both {
    new: country(country: "KH") { __typename id iso2 currentTier { __typename id year } }
    old: dataset(release: "1.0.0") {
      __typename id country(country: "KH") { __typename id iso2 currentTier { __typename id year } }
      country_: country(country: "KH") { __typename id tiers(last: 1) { __typename nodes { __typename id year } } }
    }
    day: dataset(asOf: "2015-01-01") { __typename id country(country: "KH") { __typename id currentTier { __typename id year } } }
  }`;
  // biome-ignore lint/suspicious/noExplicitAny: the data of one query
  const { data } = await client.query<any>({ query });
  const old = await catalogue.get('1.0.0');
  const years = ({ currentTier }: { currentTier: { year: number } }) => currentTier.year;
  const expected = [catalogue.current.newestYear, old.newestYear, 2014];
  t.same([data.new, data.old.country, data.day.country].map(years), expected);
  // Later queries of other fields are merged into the cache.
  await client.query({
    query: gql`query More { country(country: "Cambodia") { __typename id name } dataset(release: "1.0.0") { __typename id country(country: "KH") { __typename id name } } }`,
  });
  // biome-ignore lint/suspicious/noExplicitAny: the data of one query
  const again = client.cache.readQuery<any>({ query });
  t.same([again.new, again.old.country, again.day.country].map(years), expected);
  const kept = Object.keys(client.cache.extract() as object).filter((key) => key.startsWith('Country:'));
  t.same(kept.sort(), [
    'Country:1.0.0/Country/KH',
    `Country:${version}/Country/KH`,
    `Country:${version}@2015-01-01/Country/KH`,
  ]);
});
