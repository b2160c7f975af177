import t from 'tap';
import { callTool } from '../support/mcp.js';
import { sharedApp } from '../support/seed-app.js';

/* What is wrong with a question has one type at every door, and names that are near, whatever the name is of. */

const app = await sharedApp();

interface Case {
  readonly type: string;
  readonly rest: string;
  readonly graphql: string;
  readonly tool: readonly [name: string, given: Record<string, unknown>];
  /** What the answer says, at every door. */
  readonly says?: RegExp;
}

const CASES: readonly Case[] = [
  {
    type: 'unknown-country',
    rest: '/countries/Camboda/tiers',
    graphql: 'country(country: "Camboda") { name }',
    tool: ['get_history', { country: 'Camboda' }],
    says: /Did you mean Cambodia/,
  },
  {
    type: 'invalid-parameter',
    rest: '/tiers?country=Camboda',
    graphql: 'tiers(country: ["Camboda"]) { totalCount }',
    tool: ['compare_countries', { country: ['Camboda'] }],
    says: /Did you mean Cambodia/,
  },
  {
    type: 'invalid-parameter',
    rest: '/watchlist?group=aseen',
    graphql: 'watchlist(group: "aseen") { totalCount }',
    tool: ['list_watch_list', { group: 'aseen' }],
    says: /Did you mean .*\(asean\)/,
  },
  {
    type: 'invalid-parameter',
    rest: '/downgrades?region=Afrca',
    graphql: 'downgrades(region: "Afrca") { totalCount }',
    tool: ['list_rows', { list: 'downgrades', region: 'Afrca' }],
    says: /Did you mean Africa\?/,
  },
  {
    type: 'invalid-parameter',
    rest: '/precedents?status=final_year&rule=tvpra-2071',
    graphql: 'precedents(status: [FINAL_YEAR], rule: "tvpra-2071") { totalCount }',
    tool: ['find_precedents', { status: ['final_year'], rule: 'tvpra-2071' }],
    says: /Did you mean tvpra-2017/,
  },
  {
    type: 'unknown-report',
    rest: '/reports/1999',
    graphql: 'report(year: 1999) { title }',
    tool: ['get_report', { year: 1999 }],
  },
  {
    type: 'report-not-in-edition',
    rest: '/countries/KH/eligibility?year=2031',
    graphql: 'country(country: "KH") { eligibility(year: 2031) { status } }',
    tool: ['get_eligibility', { country: 'KH', year: 2031 }],
  },
  {
    type: 'unknown-country',
    rest: '/countries/SS?asOf=2008-12-31',
    graphql: 'dataset(asOf: "2008-12-31") { country(country: "SS") { name } }',
    tool: ['get_history', { country: 'SS', asOf: '2008-12-31' }],
    says: /^South Sudan \(SS\) had no code yet on the day that asOf names/,
  },
  {
    type: 'unknown-report',
    rest: '/reports/2022?asOf=2019-12-31',
    graphql: 'dataset(asOf: "2019-12-31") { report(year: 2022) { year } }',
    tool: ['get_report', { year: 2022, asOf: '2019-12-31' }],
    says: /^The report of 2022 was not published yet/,
  },
  {
    type: 'unknown-release',
    rest: '/releases/9.9.9/reports',
    graphql: 'dataset(release: "9.9.9") { newestReport }',
    tool: ['get_status', { release: '9.9.9' }],
  },
  {
    type: 'invalid-claim',
    rest: '/verify?country=KH&year=2022',
    graphql: 'verify(claim: { country: ["KH"], year: [2022] }) { verdict }',
    tool: ['verify_claim', { country: ['KH'], year: [2022] }],
  },
  {
    type: 'invalid-history',
    rest: '/eligibility/simulate',
    graphql: 'simulate { status }',
    tool: ['simulate_clock', {}],
  },
];

async function overGraphql(field: string) {
  const payload = { query: `{ ${field} }` };
  const [error] = (await app.inject({ method: 'POST', url: '/graphql', payload })).json().errors;
  return { type: error.extensions.type, says: error.message };
}

async function overMcp([name, given]: Case['tool']) {
  const { type, detail } = (await callTool(name, given, app)).answer;
  return { type, says: detail };
}

for (const { type, rest, graphql, tool, says = /./ } of CASES)
  t.test(`${rest}: ${type}`, async (t) => {
    const wanted = { type: `/problems/${type}`, says };
    const { type: given, detail } = (await app.inject(rest)).json();
    t.match({ type: given, says: detail }, wanted, 'REST');
    t.match(await overGraphql(graphql), wanted, 'GraphQL');
    t.match(await overMcp(tool), wanted, 'MCP');
  });

t.test('a country is found by its name in any language, in paths and in filters', async (t) => {
  for (const [name, iso2] of [
    ['Camboya', 'KH'],
    ['Kambodscha', 'KH'],
    ['\u1780\u1798\u17d2\u1796\u17bb\u1787\u17b6', 'KH'],
    ['Birmania', 'MM'],
    ['\ud55c\uad6d', 'KR'],
    ['Guinea Ecuatorial', 'GQ'],
  ] as const) {
    const path = await app.inject(`/countries/${encodeURIComponent(name)}/tiers`);
    t.match(path.headers['content-location'], `/countries/${iso2}/tiers`, name);
    const filter = await app.inject(`/tiers?country=${encodeURIComponent(name)}&year=2024`);
    t.match(filter.headers['content-location'], `country=${iso2}&`, name);
  }
});
