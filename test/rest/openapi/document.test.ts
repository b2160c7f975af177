import { readFile } from 'node:fs/promises';
import type { OpenAPIV3_1 } from 'openapi-types';
import t from 'tap';
import { PROBLEM_TYPES } from '../../../src/domain/problem.js';
import { SERVICE_VERSION } from '../../../src/domain/service.js';
import { FORMATS, LIST_FORMATS } from '../../../src/formats/format.js';
import { RESOURCES } from '../../../src/rest/resources/index.js';
import { follow } from '../../support/document.js';
import { sharedApp } from '../../support/seed-app.js';
import { VERSIONS } from '../../support/seeds.js';

const MOST_OPERATIONS = 55;
const MOST_BYTES = 240_000;

type Schema = Record<string, unknown>;
interface Schemas {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

const app = await sharedApp();
const response = await app.inject('/openapi.json');
const document = response.json() as OpenAPIV3_1.Document;
const paths = Object.entries(document.paths ?? {});
const operations = paths.flatMap(([path, item]) =>
  [item?.get, item?.post].flatMap((operation) => (operation ? [{ path, operation }] : [])),
);

const parameters = operations.flatMap(({ operation }) =>
  (operation.parameters ?? []).map((each) => follow<OpenAPIV3_1.ParameterObject>(document, each)),
);

const answerOf = (operation: OpenAPIV3_1.OperationObject | undefined) =>
  follow<OpenAPIV3_1.ResponseObject>(document, operation?.responses?.['200'] as OpenAPIV3_1.ResponseObject);

t.test('the contract is small', async (t) => {
  t.ok(operations.length <= MOST_OPERATIONS, `${operations.length} operations`);
  const { length } = response.rawPayload;
  t.ok(length <= MOST_BYTES, `${length} bytes`);
});

t.test('each resource has one operation, with a name that people would say', async (t) => {
  for (const { path, operationId } of RESOURCES) {
    const told = document.paths?.[path.replaceAll(/:(\w+)/g, '{$1}')]?.get;
    t.equal(told?.operationId, operationId, path);
  }
  const names = operations.map(({ operation }) => operation.operationId ?? '');
  t.equal(new Set(names).size, names.length);
  for (const name of names)
    t.match(name, /^(list|get|draw|describe|check|verify|search|simulate|annotate)[A-Za-z]{0,28}$/, name);
});

t.test('a release is a variable of a server, where there is such a release of the path', async (t) => {
  const [current, pinned] = document.servers ?? [];
  t.equal(current?.url, '/');
  t.equal(pinned?.url, '/releases/{release}');
  t.strictSame(pinned?.variables?.release?.enum, VERSIONS);
  for (const [path, item] of paths) {
    if (item?.servers) t.strictSame(item.servers, [current], `${path} belongs to no release`);
  }
  t.notOk(document.paths?.['/countries/{country}/tiers']?.servers);
  t.ok(document.paths?.['/cite']?.servers);
});

t.test('the public address is told where there is one', async (t) => {
  const known = await sharedApp({ PUBLIC_URL: 'https://tiers.example' });
  const problem = (await known.inject('/nothing')).json();
  t.equal(problem.type, '/problems/not-found', 'the type of a problem is the same everywhere');
  const { servers } = await known.openapi();
  t.strictSame(
    servers?.map(({ url }) => url),
    ['https://tiers.example', 'https://tiers.example/releases/{release}'],
  );
});

t.test('one version is told everywhere', async (t) => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  t.equal(document.info.version, version);
  t.equal(SERVICE_VERSION, version);
});

t.test('lists are typed, numbers are bounded, days are days', async (t) => {
  const tier = parameters.find(({ name, schema }) => name === 'tier' && schema && 'items' in schema);
  t.match(tier, {
    style: 'form',
    explode: false,
    schema: { type: 'array', items: { enum: ['1', '2', '2WL', '3', 'SC'] } },
  });
  for (const parameter of parameters) {
    const { type } = parameter.schema as OpenAPIV3_1.SchemaObject;
    if (type === 'array') t.match(parameter, { style: 'form', explode: false }, parameter.name);
  }
  t.match(parameters.find(({ name }) => name === 'asOf')?.schema, { format: 'date', pattern: undefined });
  t.notMatch(response.body, String(Number.MAX_SAFE_INTEGER));
});

t.test('every value has a type, of which generators make one', async (t) => {
  const told = ['type', '$ref', 'anyOf', 'oneOf', 'allOf', 'enum', 'const'];
  const look = (schema: Record<string, unknown>, where: string): void => {
    t.ok(
      told.some((key) => key in schema),
      where,
    );
    // Of a list of types some generators read the first; an empty schema is "any".
    if (Array.isArray(schema.type)) t.ok(schema.type.length === 2 && schema.type.includes('null'), where);
    const { properties = {}, items, additionalProperties, anyOf = [], allOf = [] } = schema as Schemas;
    for (const [name, each] of Object.entries(properties)) look(each, `${where}.${name}`);
    if (items) look(items, `${where}[]`);
    if (typeof additionalProperties === 'object') look(additionalProperties, `${where}.*`);
    for (const each of [...anyOf, ...allOf]) look(each, where);
  };
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) look({ ...schema }, name);
});

t.test('a text may be posted in both of its forms, JSON first', async (t) => {
  const { requestBody } = document.paths?.['/annotate']?.post ?? {};
  const { required, content } = follow<OpenAPIV3_1.RequestBodyObject>(
    document,
    requestBody ?? { content: {} },
  );
  t.ok(required);
  t.strictSame(Object.keys(content), ['application/json', 'text/plain']);
  t.match(content['application/json']?.schema, {
    required: ['text'],
    properties: { text: { type: 'string' } },
  });
});

t.test('lists answer in all forms of tables, graphics in two, problems are of the known types', async (t) => {
  for (const { path, operation } of operations) {
    const types = Object.keys(answerOf(operation)?.content ?? {});
    if (path.endsWith('.{picture}')) t.strictSame(types, ['image/svg+xml', 'image/png'], path);
    else if (operation.operationId?.startsWith('list'))
      t.strictSame(
        types,
        [...LIST_FORMATS, 'html' as const].map((name) => FORMATS[name].mediaType),
        path,
      );
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      if (/^[23]/.test(status)) continue;
      const { content = {} } = follow<OpenAPIV3_1.ResponseObject>(
        document,
        response as OpenAPIV3_1.ResponseObject,
      );
      t.strictSame(Object.keys(content), ['application/problem+json'], `${path} ${status}`);
    }
  }
  const { type } = (document.components?.schemas?.Problem as Schemas | undefined)?.properties ?? {};
  t.strictSame(
    type?.enum,
    Object.keys(PROBLEM_TYPES).map((code) => `/problems/${code}`),
  );
});

t.test('an answer that is a row of a list with its release has the type of the row', async (t) => {
  t.match(document.components?.schemas?.GetRuleAnswer, {
    allOf: [{ $ref: '#/components/schemas/Rule' }, { required: ['release'] }],
  });
});
