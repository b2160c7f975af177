import { readFile } from 'node:fs/promises';
import t from 'tap';
import { TOOLS } from '../../src/mcp/tools/index.js';
import { RESOURCES } from '../../src/resources/index.js';
import { sharedApp } from '../support/seed-app.js';

const app = await sharedApp();
const get = async (url: string) => {
  const { statusCode, body } = await app.inject({ url, headers: { accept: 'text/html' } });
  t.equal(statusCode, 200, url);
  return body;
};

t.test('names every list of facts on the page of lists, by URLs that work', async (t) => {
  const body = await get('/docs/which-list');
  const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'));
  const addresses = [...main.matchAll(/href="(\/[^"#]*)"/g)].map(([, url = '']) =>
    url.replaceAll('&amp;', '&'),
  );
  for (const url of addresses) t.equal((await app.inject(url)).statusCode, 200, url);
  const paths = addresses.map((url) => url.split('?', 1)[0]);
  for (const { path, tag, kind } of RESOURCES)
    if (kind === 'list' && tag === 'Clock') t.ok(paths.includes(path), path);
});

t.test('serves the changelog, and links it', async (t) => {
  const body = await get('/changelog');
  const [, version = ''] = /^## \[([^\]]+)\]/m.exec(await readFile('CHANGELOG.md', 'utf8')) ?? [];
  t.match(body, version);
  t.match(await get('/docs'), 'href="/changelog"');
  t.match(await get('/docs/compatibility'), 'href="/changelog"');
});

t.test('lists the tools of MCP with their arguments', async (t) => {
  const body = await get('/docs/mcp');
  for (const { name, inputSchema } of TOOLS) {
    t.ok(body.includes(`id="${name}"`), name);
    for (const argument of Object.keys(inputSchema.properties))
      t.ok(body.includes(argument), `${name} ${argument}`);
  }
  t.ok(body.includes('with ten tools'));
  t.notOk(/\{\w+\}/.test(body), 'every placeholder is filled');
  for (const url of ['/docs', '/use-it-in']) t.ok((await get(url)).includes('href="/docs/mcp"'), url);
});

t.test('names each field of GraphQL, and examples that work', async (t) => {
  const body = await get('/docs/graphql');
  for (const { path, graphql } of RESOURCES)
    if (graphql) t.match(body, `<code>${path.replaceAll(/:(\w+)/g, '{$1}')}</code>`);
  const examples = [...(await readFile('assets/pages/docs/graphql.md', 'utf8')).matchAll(/^\{ .* \}$/gm)];
  t.equal(examples.length, 2);
  for (const [query] of examples) {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    t.same(response.json().errors, undefined, query);
  }
});

t.test('explains errors', async (t) => {
  t.match(await get('/docs/errors'), 'href="/problems"');
});
