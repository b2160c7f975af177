import swagger from '@fastify/swagger';
import fastify from 'fastify';
import {
  FASTIFY_ZOD_OPENAPI_CONFIG,
  fastifyZodOpenApiPlugin,
  fastifyZodOpenApiTransform,
  fastifyZodOpenApiTransformObject,
} from 'fastify-zod-openapi';
import type { OpenAPIV3_1 } from 'openapi-types';
import t from 'tap';
import { z } from 'zod';
import type { RouteSchema } from '../../../src/http/route-schema.js';
import { copySchema, mendDocument } from '../../../src/rest/openapi/mend-document.js';

const REJECTED = {
  id: 'Refused',
  description: 'Refused',
  content: { 'application/json': { schema: z.object({ why: z.string() }) } },
};
const UNCHANGED = {
  id: 'Unchanged',
  description: 'Unchanged',
  headers: { etag: { $ref: '#/components/headers/ETag' } },
  content: {},
};
const NO_CONTENT = { id: 'Unknown', description: 'Without content', headers: UNCHANGED.headers };
const PART = { description: 'A part', headers: UNCHANGED.headers, content: { 'text/csv': { schema: {} } } };
const BODY = z.object({ text: z.string() }).describe('What is sent');

const SCHEMA: RouteSchema = {
  params: z.object({ id: z.string() }),
  querystring: z.object({ style: z.string(), year: z.string() }),
  response: { 206: PART, 304: UNCHANGED, 400: REJECTED, 404: NO_CONTENT } as NonNullable<
    RouteSchema['response']
  >,
};

/** The document that the packages generate for three routes, before it is patched. */
async function rawDocument(): Promise<OpenAPIV3_1.Document> {
  const app = fastify();
  t.teardown(() => app.close());
  app.setValidatorCompiler(() => (value) => ({ value }));
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  await app.register(fastifyZodOpenApiPlugin, {
    components: { headers: { ETag: { schema: { type: 'string' } } } },
  });
  await app.register(swagger, {
    openapi: { openapi: '3.1.0' },
    transform: fastifyZodOpenApiTransform,
    transformObject: fastifyZodOpenApiTransformObject,
  });
  for (const url of ['/first/:id', '/second/:id']) app.get(url, { schema: { ...SCHEMA } }, async () => '');
  const body = { content: { 'application/json': { schema: BODY } } };
  app.post('/third', { schema: { body } satisfies RouteSchema }, async () => '');
  await app.ready();
  return app.swagger() as OpenAPIV3_1.Document;
}

const raw = await rawDocument();
const mended = structuredClone(raw);
mendDocument(mended);

const operation = ({ paths }: OpenAPIV3_1.Document, path: string): OpenAPIV3_1.OperationObject =>
  paths?.[path]?.get ?? paths?.[path]?.post ?? {};
const second = '/second/{id}';
const responses = (document: OpenAPIV3_1.Document) => operation(document, second).responses ?? {};
const parameters = (document: OpenAPIV3_1.Document) =>
  (operation(document, second).parameters ?? []) as OpenAPIV3_1.ParameterObject[];

t.test('references shared responses from every route', async (t) => {
  const $ref = '#/components/responses/Refused';
  t.match(
    responses(raw)['400'],
    { content: { 'application/json': { schema: { $ref } } } },
    'fixed upstream: delete mendSharedResponses',
  );
  t.strictSame(responses(mended)['400'], { $ref });
});

t.test('references header fields', async (t) => {
  const $ref = '#/components/headers/ETag';
  t.match(
    responses(raw)['206'],
    { headers: { etag: { schema: { $ref } } } },
    'fixed upstream: delete mendHeaderReferences',
  );
  t.match(responses(mended)['206'], { headers: { etag: { $ref } } });
  t.notMatch(responses(mended)['206'], { headers: { etag: { schema: {} } } });
});

t.test('does not mistake a parameter called style for the style keyword', async (t) => {
  t.ok(
    parameters(raw).some(({ style }) => typeof style === 'object'),
    'fixed upstream: delete mendStyle',
  );
  t.notOk(parameters(mended).some(({ style }) => style !== undefined));
});

t.test('puts path parameters first', async (t) => {
  t.not(parameters(raw)[0]?.in, 'path', 'fixed upstream: delete mendParameterOrder');
  t.strictSame(
    parameters(mended).map(({ name }) => name),
    ['id', 'style', 'year'],
  );
});

t.test('removes the schema description from request bodies', async (t) => {
  t.match(
    operation(raw, '/third').requestBody,
    { description: 'What is sent' },
    'fixed upstream: delete mendBodyDescription',
  );
  t.notMatch(operation(mended, '/third').requestBody, { description: String });
});

t.test('keeps header fields of empty responses, without content', async (t) => {
  t.notMatch(
    responses(raw)['404'],
    { headers: {} },
    'fixed upstream: delete mendEmptyContent, and content: {} of NOT_MODIFIED',
  );
  t.match(raw.components?.responses?.Unchanged, { content: {} });
  t.match(mended.components?.responses?.Unchanged, { headers: { etag: {} } });
  t.notMatch(mended.components?.responses?.Unchanged, { content: {} });
});

t.test('leaves the schemas that applications share as they are', async (t) => {
  const isMarked = async (copies: boolean) => {
    const app = fastify();
    app.setValidatorCompiler(() => (value) => ({ value }));
    app.setSerializerCompiler(() => (value) => JSON.stringify(value));
    if (copies) app.addHook('onRoute', copySchema);
    await app.register(fastifyZodOpenApiPlugin);
    const schema: RouteSchema = { ...SCHEMA };
    app.get('/:id', { schema }, async () => '');
    await app.ready();
    await app.close();
    return FASTIFY_ZOD_OPENAPI_CONFIG in schema;
  };
  t.ok(await isMarked(false), 'fixed upstream: delete copySchema');
  t.notOk(await isMarked(true));
});
