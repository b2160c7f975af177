import t from 'tap';
import { callTool } from '../support/mcp.js';
import { sharedApp } from '../support/seed-app.js';
import { readYaml } from '../support/table.js';

/* The same mistake yields the same problem type, and the same suggestions, in REST, GraphQL and MCP. */

const app = await sharedApp();

type Case = readonly [
  type: string,
  rest: string,
  /** Null if only REST and MCP have it. */
  graphql: string | null,
  tool: readonly [name: string, given: object],
  says: string,
];
const CASES = readYaml<readonly Case[]>(new URL('./fixtures/same-problems.yaml', import.meta.url));

async function overGraphql(field: string) {
  const payload = { query: `{ ${field} }` };
  const [error] = (await app.inject({ method: 'POST', url: '/graphql', payload })).json().errors;
  return { type: error.extensions.type, says: error.message };
}

async function overMcp([name, given]: Case[3]) {
  const { type, detail } = (await callTool(name, given, app)).answer;
  return { type, says: detail };
}

for (const [type, rest, graphql, tool, says] of CASES)
  t.test(`${rest}: ${type}`, async (t) => {
    const wanted = { type: `/problems/${type}`, says: new RegExp(says) };
    const { type: given, detail } = (await app.inject(rest)).json();
    t.match({ type: given, says: detail }, wanted, 'REST');
    if (graphql !== null) t.match(await overGraphql(graphql), wanted, 'GraphQL');
    t.match(await overMcp(tool), wanted, 'MCP');
  });

t.test('finds a country by its name in any language, in paths and in filters', async (t) => {
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
