import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type GraphQLInputType, getNamedType, isInputObjectType, isScalarType } from 'graphql';
import t from 'tap';
import { z } from 'zod';
import { schema } from '../../src/graphql/schema.js';
import { HEADERS_READ } from '../../src/guards/plugin.js';
import { MAX_TEXT } from '../../src/http/parameter-schemas.js';
import type { RouteSchema } from '../../src/http/route-schema.js';
import { TOOLS } from '../../src/mcp/tools/index.js';
import { postMessage } from '../support/mcp.js';
import { seedAppWithRoutes } from '../support/seed-app.js';

/* Every text input of every API has a length limit, and the error names the input. */

const LONG = 'x'.repeat(MAX_TEXT + 500);
const MAX_MESSAGE = 3_000;

const { app, routes } = await seedAppWithRoutes(t);

const VALUES: Readonly<Record<string, string>> = {
  release: '1.2.0',
  country: 'KH',
  year: '2022',
  group: 'eu',
  id: 'tvpra-2008',
};
const filled = (url: string, other?: string) =>
  url.replaceAll(/:(\w+)/g, (_, name: string) => (name === other ? LONG : (VALUES[name] ?? name)));

t.test('limits every REST parameter', async (t) => {
  let requests = 0;
  for (const { method, url, schema } of routes) {
    const { querystring: query, params: path, hide } = (schema ?? {}) as RouteSchema;
    if (method !== 'GET' || hide || !(query instanceof z.ZodObject)) continue;
    for (const name of Object.keys(query.shape)) {
      // GraphQL limits the tokens of a document.
      if (url === '/graphql' && name === 'query') continue;
      const { statusCode, body } = await app.inject(`${filled(url)}?${name}=${LONG}`);
      t.equal(statusCode, 400, `${url} ${name}`);
      t.match(body, `${name} `, `${url} ${name}`);
      t.ok(body.length <= MAX_MESSAGE + url.length, `${url} ${name}: ${body.length}`);
      requests += 1;
    }
    for (const name of Object.keys((path as z.ZodObject | undefined)?.shape ?? {}).filter((each) =>
      url.includes(`:${each}`),
    )) {
      const { statusCode } = await app.inject(filled(url, name));
      t.ok(statusCode === 400 || statusCode === 404, `${url} ${name}: ${statusCode}`);
      requests += 1;
    }
  }
  t.ok(requests > 300, `${requests} parameters`);
});

type JsonSchema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
};

function* longValues(part: JsonSchema, name = ''): Generator<readonly [name: string, value: unknown]> {
  if (part.type === 'array' && part.items)
    for (const [inner, value] of longValues(part.items, name)) yield [inner, [value]];
  else if (part.type === 'object')
    for (const [key, member] of Object.entries(part.properties ?? {}))
      for (const [inner, value] of longValues(member, key)) yield [inner, { [key]: value }];
  else if (part.type === 'string' || part.type === undefined) yield [name, LONG];
}

/** Arguments that a tool requires besides the tested one. */
const NEEDED: Readonly<Record<string, object>> = {
  get_tiers: { country: 'KH' },
  get_clock: { country: 'KH' },
  get_dossier: { country: 'KH', year: 2022 },
  list_rows: { list: 'waivers' },
};

t.test('limits every argument of MCP tools', async (t) => {
  let requests = 0;
  for (const { name, inputSchema } of TOOLS)
    for (const [argument, given] of longValues(inputSchema as JsonSchema)) {
      if (argument === 'text') continue;
      const args = { ...NEEDED[name], ...(given as object) };
      const { result } = await postMessage('tools/call', { name, arguments: args }, app);
      const text = String(result.content[0].text);
      t.ok(result.isError, `${name} ${argument}`);
      // `tier` is part of `history`, which may be the name in the error.
      t.match(
        text,
        argument === 'tier' ? /tier|history/ : argument,
        `${name} ${argument}: ${text.slice(0, 200)}`,
      );
      t.ok(text.length < 2 * MAX_MESSAGE, `${name} ${argument}: ${text.length}`);
      requests += 1;
    }
  t.ok(requests > 50, `${requests} arguments`);
});

t.test('limits other MCP inputs', async (t) => {
  for (const [method, params, name] of [
    ['tools/call', { name: LONG }, 'params.name'],
    ['prompts/get', { name: LONG }, 'params.name'],
    ['prompts/get', { name: 'brief_country', arguments: { country: LONG } }, 'country'],
  ] as const) {
    const { error } = await postMessage(method, params, app);
    t.equal(error.code, -32602);
    t.match(
      error.message,
      new RegExp(`${name} (is 2500 characters long \\(maximum \\d+\\)|has more than \\d+ characters)`),
    );
    t.ok(error.message.length < 300);
  }
});

/** Yields the path of every string in an input type. */
function* getTexts(type: GraphQLInputType, path: readonly string[]): Generator<readonly string[]> {
  const named = getNamedType(type);
  if (isScalarType(named) && ['String', 'ID'].includes(named.name)) yield path;
  if (isInputObjectType(named))
    for (const field of Object.values(named.getFields())) yield* getTexts(field.type, [...path, field.name]);
}

t.test('limits GraphQL arguments, inline and as variables', async (t) => {
  let requests = 0;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!('getFields' in type) || isInputObjectType(type) || type.name !== 'Query') continue;
    for (const field of Object.values(type.getFields()))
      for (const { name: argument, type: inputType } of 'args' in field ? field.args : [])
        for (const path of getTexts(inputType, [argument])) {
          const given = path.reduceRight<string>(
            (inner, name, index) => (index === 0 ? `${name}: ${inner}` : `{ ${name}: ${inner} }`),
            JSON.stringify(LONG),
          );
          const query = `{ ${field.name}(${given}) { __typename } }`;
          const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
          const { errors } = JSON.parse(body);
          t.ok(errors?.length > 0, query.slice(0, 80));
          t.ok(body.length < 2 * MAX_MESSAGE, `${path.join('.')}: ${body.length}`);
          requests += 1;
        }
  }
  t.ok(requests > 60, `${requests} texts`);
  for (const [query, variables] of [
    ['query ($code: String!) { country(country: $code) { name } }', { code: LONG }],
    ['query ($c: [String!]) { tiers(country: $c) { total } }', { c: [LONG] }],
  ] as const) {
    const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    t.match(JSON.parse(body).errors[0], {
      message: /^country has (more than 100 characters|2500 characters; a code or name has at most 100)/,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
});

t.test('limits every request header that the code reads', async (t) => {
  const files = (await readdir('src', { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  for (const file of files) {
    const text = await readFile(path.join('src', file), 'utf8');
    for (const [, dotted, quoted] of text.matchAll(/request\.headers(?:\.(\w+)|\['([\w-]+)'\])/g))
      t.ok(
        (HEADERS_READ as readonly string[]).includes(dotted ?? quoted ?? ''),
        `${file} reads ${dotted ?? quoted}`,
      );
  }
});
