import t from 'tap';
import { z } from 'zod';
import type { RouteSchema } from '../../src/http/route-schema.js';
import { seedAppWithRoutes } from '../support/seed-app.js';

const { app, routes } = await seedAppWithRoutes(t);
const schemasOf = ({ schema }: (typeof routes)[number]) => (schema ?? {}) as RouteSchema;

t.test('every route has a schema for its query, its path and its body', (t) => {
  for (const route of routes) {
    const { querystring, params, body } = schemasOf(route);
    const what = `${route.method} ${route.url}`;
    t.ok(querystring instanceof z.ZodObject, `${what}: query`);
    const names = [...route.url.matchAll(/:(\w+)/g)].map(([, name]) => name);
    if (names.length > 0)
      t.same(params instanceof z.ZodObject && Object.keys(params.shape).sort(), names.sort(), what);
    // The SDK validates messages of MCP.
    if (route.method === 'POST' && route.url !== '/mcp') t.ok(body, `${what}: body`);
  }
  t.end();
});

t.test('every documented route has a schema for its responses', (t) => {
  const documented = routes.filter((route) => schemasOf(route).tags && !schemasOf(route).hide);
  for (const route of documented) t.match(schemasOf(route).response, { 200: {} }, route.url);
  t.ok(documented.length > 50);
  t.end();
});

t.test('files, probes and redirects ignore a query', async (t) => {
  for (const [url, status] of [
    ['/embed.js', 200],
    ['/favicon.ico', 200],
    ['/health/ready', 200],
    ['/news', 404],
  ] as const)
    t.equal((await app.inject(`${url}?ver=6.1`)).statusCode, status, url);
});
