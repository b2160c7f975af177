import t from 'tap';
import { RENAMED, renamedTo } from '../../src/domain/renamed.js';
import { TOOLS } from '../../src/mcp/tools/index.js';
import { postMessage } from '../support/mcp.js';
import { fixedApp } from '../support/seed-app.js';

const app = await fixedApp();

/** Old names of a door with what the table says of them. */
const namesOf = (door: string): string[] =>
  RENAMED.filter((each) => each.door === door).flatMap(({ was }) =>
    was.split(', ').flatMap((old) => /^`(\w+)`(?! of `)/.exec(old)?.[1] ?? []),
  );

t.test('a tool by its old name is refused with the new one', async (t) => {
  const call = async (name: string) => (await postMessage('tools/call', { name, arguments: {} }, app)).result;
  const names = namesOf('MCP');
  t.ok(names.length > 8);
  for (const name of names) {
    const { isError, content } = await call(name);
    t.ok(isError, name);
    const [{ text }] = content;
    const [, now] = /^There is no tool \w+\. Since 2\.0\.0 it is (\w+)( with list: \w+)?\.$/.exec(text) ?? [];
    t.ok(
      TOOLS.some((tool) => tool.name === now),
      `${name}: ${text}`,
    );
  }
  const unknown = [{ text: /no tool poem\. There are get_status, / }];
  t.match(await call('poem'), { isError: true, content: unknown });
});

t.test('a field by its old name is refused with the new one, where it has that', async (t) => {
  const refused = async (query: string): Promise<string[]> => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    return response.json().errors.map(({ message }: { message: string }) => message);
  };
  for (const [query, now] of [
    ['{ placements { totalCount } }', 'tiers'],
    ['{ eligibility { totalCount } }', 'watchlist'],
    ['{ annotateText { total } }', 'annotate'],
    ['{ changes(since: "1.0.0") { totalCount } }', 'differences'],
    ['{ expectedReport { year } }', 'reports { newerReport }'],
    ['{ determinationYears { year } }', 'determinations { fiscalYears }'],
    ['{ placement(country: "KH", year: 2022) { tier } }', 'country { dossier(year:) }'],
    ['{ country(country: "KH") { watchListSpells { from } } }', 'spells'],
    ['{ childSoldiersListings { totalCount } }', 'childSoldiersLists'],
    ['{ report(year: 2022) { url } }', 'officialUrl'],
    ['{ release(release: "1.3.0") { isCurrent } }', 'current'],
    ['{ downgrades { nodes { from } } }', 'fromTier'],
    ['{ transitions { nodes { to } } }', 'toTier'],
    ['{ country(code: "KH") { name } }', 'country'],
    ['{ group(key: "asean") { name } }', 'group'],
    [
      '{ tiers(filter: { tier: [TIER_3] }) { year } }',
      'country, year and its other members, each an argument',
    ],
    ['{ tiers(orderBy: NAME_DESC) { totalCount } }', 'orderBy: { field: NAME, direction: DESC }'],
    ['{ tiers(orderBy: [YEAR_DESC]) { totalCount } }', 'orderBy: { field: NAME, direction: DESC }'],
  ] as const)
    t.ok((await refused(query))[0]?.endsWith(`. Since 2.0.0 it is ${now}.`), query);
  t.match(await refused('{ countries { nodes { placements2 } } }'), [/^Cannot query field "placements2"/]);
});

t.test('a name that never was gets no hint', async (t) => {
  for (const query of [
    '{ country(kode: "KH") { name } }',
    '{ tiers(tier: [WATCH_LIST]) { totalCount } }',
    '{ verify(claim: { cuntry: ["KH"] }) { verdict } }',
  ])
    t.notMatch((await app.inject({ method: 'POST', url: '/graphql', payload: { query } })).body, /Since 2/);
});

t.test('no hint leads to what is not there', async (t) => {
  const always = (isThere: boolean) => () => isThere;
  t.equal(renamedTo('GraphQL', 'from', always(false)), null);
  t.equal(renamedTo('MCP', 'placements', always(true)), null);
});

t.test('addresses that have another name are gone, as the table says', async (t) => {
  const addresses = namesOfAddresses();
  t.ok(addresses.length > 0);
  for (const [was, is] of addresses) {
    const response = await app.inject(was);
    t.equal(response.statusCode, 410, was);
    t.match(response.json().detail, is);
  }
});

function namesOfAddresses(): [string, string][] {
  return RENAMED.flatMap(({ was, is }): [string, string][] => {
    const [, old] = /^`(\/[\w-]+)`$/.exec(was) ?? [];
    return old === undefined ? [] : [[old, is.replaceAll('`', '')]];
  });
}
