import { readFile } from 'node:fs/promises';
import type { OpenAPIV3_1 } from 'openapi-types';
import t from 'tap';
import { SERVICE_VERSION } from '../../../src/domain/service.js';
import { FORMATS, LIST_FORMATS } from '../../../src/formats/format.js';
import { PROBLEM_TYPES } from '../../../src/http/problem.js';
import { RESOURCES } from '../../../src/resources/index.js';
import { follow, getUnpinned, toFirstSegment } from '../../support/document.js';
import { sharedApp } from '../../support/seed-app.js';
import { NEWEST } from '../../support/seeds.js';

const MAX_OPERATIONS = 55;
const MAX_BYTES = 222_000;

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

const findResponse = (operation: OpenAPIV3_1.OperationObject | undefined) =>
  follow<OpenAPIV3_1.ResponseObject>(document, operation?.responses?.['200'] as OpenAPIV3_1.ResponseObject);

t.test('stays small', async (t) => {
  t.ok(operations.length <= MAX_OPERATIONS, `${operations.length} operations`);
  const { length } = response.rawPayload;
  t.ok(length <= MAX_BYTES, `${length} bytes`);
});

t.test('repeats no phrase in its descriptions', (t) => {
  const [twice] = /\b(\w+ [\w ]{7,}\w),? \1\b/.exec(response.body) ?? [];
  t.equal(twice, undefined);
  t.end();
});

t.test('has one operation with a conventional name per resource', async (t) => {
  for (const { path, operationId } of RESOURCES) {
    const operation = document.paths?.[path.replaceAll(/:(\w+)/g, '{$1}')]?.get;
    t.equal(operation?.operationId, operationId, path);
  }
  const names = operations.map(({ operation }) => operation.operationId ?? '');
  t.equal(new Set(names).size, names.length);
  for (const name of names)
    t.match(name, /^(list|get|draw|describe|check|verify|search|annotate)[A-Za-z]{0,28}$/, name);
});

t.test('has one server, and names the paths that are not in releases', async (t) => {
  t.strictSame(document.servers, [{ url: '/', description: 'The current release' }]);
  const unpinned = new Set<string>();
  for (const [path, item] of paths) {
    t.notOk(item?.servers, path);
    const { payload } = await app.inject(`/releases/${NEWEST}${path.replace('{picture}', 'svg')}`);
    if (payload.includes('/problems/not-found')) unpinned.add(toFirstSegment(path));
  }
  t.strictSame([...unpinned].sort(), getUnpinned(document).sort());
});

t.test('states the public URL if set', async (t) => {
  const known = await sharedApp({ PUBLIC_URL: 'https://tiers.example' });
  const problem = (await known.inject('/nothing')).json();
  t.equal(problem.type, '/problems/not-found', 'problem types do not depend on it');
  const { servers } = await known.openapi();
  t.strictSame(
    servers?.map(({ url }) => url),
    ['https://tiers.example'],
  );
});

t.test('states the same version everywhere', async (t) => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  t.equal(document.info.version, version);
  t.equal(SERVICE_VERSION, version);
});

t.test('has a line in the CHANGELOG for each resource', async (t) => {
  const changelog = await readFile('CHANGELOG.md', 'utf8');
  for (const name of new Set(paths.map(([path]) => path.split(/[/.]/)[1])))
    t.ok(new RegExp(`/${name}\\b`).test(changelog), `CHANGELOG.md names /${name}`);
});

t.test('types lists, bounds numbers and formats days', async (t) => {
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
  const unbounded = parameters.flatMap(({ name, schema }) => {
    const { items, ...single } = schema as OpenAPIV3_1.ArraySchemaObject;
    const { type, minimum, maximum } = { ...single, ...items } as OpenAPIV3_1.SchemaObject;
    const isBounded = minimum !== undefined && maximum !== undefined;
    return type === 'integer' && !isBounded ? [name] : [];
  });
  t.strictSame(unbounded, [], 'give it .min() and .max()');
});

t.test('gives every value a type from which generators derive one', async (t) => {
  const keywords = ['type', '$ref', 'anyOf', 'oneOf', 'allOf', 'enum', 'const'];
  const look = (schema: Record<string, unknown>, where: string): void => {
    t.ok(
      keywords.some((keyword) => keyword in schema),
      where,
    );
    // Some generators read only the first of several types; an empty schema means "any".
    if (Array.isArray(schema.type)) t.ok(schema.type.length === 2 && schema.type.includes('null'), where);
    const { properties = {}, items, additionalProperties, anyOf = [], allOf = [] } = schema as Schemas;
    for (const [name, each] of Object.entries(properties)) look(each, `${where}.${name}`);
    if (items) look(items, `${where}[]`);
    if (typeof additionalProperties === 'object') look(additionalProperties, `${where}.*`);
    for (const each of [...anyOf, ...allOf]) look(each, where);
  };
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) look({ ...schema }, name);
});

t.test('accepts a posted text in two media types, JSON first', async (t) => {
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

t.test('documents all formats of lists and graphics, and only known problem types', async (t) => {
  for (const { path, operation } of operations) {
    const types = Object.keys(findResponse(operation)?.content ?? {});
    if (path.endsWith('.{picture}')) t.strictSame(types, ['image/svg+xml', 'image/png'], path);
    else if (operation.operationId?.startsWith('list'))
      t.strictSame(
        types,
        LIST_FORMATS.map((name) => FORMATS[name].mediaType),
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

t.test('reuses the row type for responses that add only the release', async (t) => {
  t.match(document.components?.schemas?.GetRuleResponse, {
    allOf: [{ $ref: '#/components/schemas/Rule' }, { required: ['release'] }],
  });
});
