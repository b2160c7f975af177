import { readFile } from 'node:fs/promises';
import { buildSchema, isObjectType } from 'graphql';
import t from 'tap';
import { getShapes } from '../../src/kit/parameter-shape.js';
import { TOOLS } from '../../src/mcp/tools/index.js';
import { RESOURCES } from '../../src/resources/index.js';
import { follow as followed } from '../support/document.js';
import { sharedApp } from '../support/seed-app.js';

/* One name per concept across JSON, query parameters, CSV, GraphQL and MCP tools. */

// biome-ignore lint/suspicious/noExplicitAny: a part of the OpenAPI document
type Json = any;

const app = await sharedApp();
const document: Json = JSON.parse(await readFile('openapi/openapi.json', 'utf8'));
const schema = buildSchema(await readFile('openapi/schema.graphql', 'utf8'));

const follow = (part: Json): Json => followed(document, part);

/** Type of a value without null: `integer`, `[string]`. */
function describeType(part: Json): string {
  const { type, items, anyOf, oneOf, enum: values } = follow(part) ?? {};
  if (type === 'null') return type;
  const several = anyOf ?? oneOf;
  if (several)
    return [...new Set(several.map(describeType))]
      .filter((each) => each !== 'null')
      .sort()
      .join('|');
  const [plain] = [type].flat().filter((each) => each !== 'null');
  if (plain === 'array') return `[${describeType(items)}]`;
  return plain ?? (values ? 'string' : 'object');
}

type Names = ReadonlyMap<string, ReadonlySet<string>>;
function toNames(pairs: Iterable<readonly [name: string, type: string]>): Names {
  const names = new Map<string, Set<string>>();
  for (const [name, type] of pairs) names.set(name, (names.get(name) ?? new Set()).add(type));
  return names;
}

function* listProperties(part: Json): Generator<[string, string]> {
  if (typeof part !== 'object' || part === null) return;
  for (const [name, each] of Object.entries(part.properties ?? {})) yield [name, describeType(each)];
  for (const [key, each] of Object.entries(part)) if (!key.startsWith('example')) yield* listProperties(each);
}

const operations: Json[] = Object.values(document.paths).flatMap((item: Json) => Object.values(item));
const json = toNames(listProperties(document.components.schemas));
const parameters = toNames(
  operations
    .flatMap(({ parameters = [] }) => parameters.map(follow))
    .map((each: Json): [string, string] => [each.name, describeType(each.schema)]),
);
const tools = new Set(TOOLS.flatMap(({ inputSchema }) => Object.keys(inputSchema.properties)));
const graphql = new Set(
  Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => {
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap(({ name, args }) => [
        name,
        ...args.map((argument) => argument.name),
      ]);
    }),
);
const camelCase = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const columns = new Set<string>();
for (const { kind, example } of RESOURCES)
  if (kind === 'list') {
    const { body } = await app.inject(example.replace(/(?=\?|$)/, '.csv'));
    for (const name of (body.split('\n', 1)[0] ?? '').split(',')) columns.add(name);
  }

const endpoints: Readonly<Record<string, readonly string[]>> = {
  JSON: [...json.keys()],
  'query parameters': [...parameters.keys()],
  CSV: [...columns].map(camelCase),
  GraphQL: [...graphql],
  tools: [...tools],
};

/** Columns made of several fields or part of one, with those fields. */
const MADE_OF: Readonly<Record<string, string>> = {
  currentStatus: 'currentClock.status',
  currentRun: 'currentClock.run',
  nextYear: 'next.year',
  nextPermittedTiers: 'next.permittedTiers',
  nextWatchList: 'next.watchList',
  nextCoverage: 'next.coverage',
  tier1: 'totals.1',
  tier2: 'totals.2',
  tier2wl: 'totals.2WL',
  tierSc: 'totals.SC',
  verifiedUntil: 'verified.until',
  waiverYears: 'waivers.year',
  countingCitation: 'clauses.counting',
  downgradeCitation: 'clauses.downgrade',
  waiverCitation: 'clauses.waiver',
  relistingCitation: 'clauses.relisting',
  referenceUrl: 'references.href',
};

t.test('names each CSV column after its JSON field', async (t) => {
  for (const column of endpoints.CSV ?? []) {
    const made = MADE_OF[column]?.split('.') ?? [column];
    for (const name of made) t.ok(json.has(name), `${column} is a JSON field`);
  }
  for (const column of Object.keys(MADE_OF))
    t.ok(endpoints.CSV?.includes(column), `${column} is still a column`);
});

/** Names specific to GraphQL: connections, nodes, JSON scalars. */
const OF_GRAPHQL_ALONE =
  /^(?:node|edges|pageInfo|total|cursor|hasNextPage|hasPreviousPage|startCursor|endCursor|first|after|last|before|sort|id|name|value|text)$/;

t.test('names tool arguments after their query parameters', async (t) => {
  /** Arguments specific to tools: detail, list, release and the like. */
  const own = new Set([
    'detail',
    'list',
    'release',
    'text',
    'published',
    'url',
    'style',
    'history',
    'query',
    'id',
  ]);
  for (const name of tools) t.ok(own.has(name) || parameters.has(name), name);
});

t.test('names GraphQL arguments after their query parameters', async (t) => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  for (const { name: field, args } of fields)
    for (const { name } of args)
      t.ok(parameters.has(name) || OF_GRAPHQL_ALONE.test(name), `${field}(${name})`);
});

t.test('gives fields of the same name the same type in JSON and GraphQL', async (t) => {
  const kindIn = (type: string) => (type === 'integer' || type === 'number' ? 'number' : type);
  for (const [name, allowed] of Object.entries({
    year: ['number'],
    years: ['number'],
    reports: ['object', '[object]', '[integer]'],
    evidence: ['string'],
    evidenceCounts: ['object'],
    waiversLeft: ['number'],
    waiversUsed: ['number'],
    run: ['number'],
    rule: ['string'],
    citation: ['string'],
    waiver: ['string'],
    since: ['string'],
    kind: ['string'],
    tier: ['string'],
    country: ['object'],
    sources: ['[string]'],
    trace: ['object'],
    sentence: ['string'],
  })) {
    const types = [...(json.get(name) ?? [])].map(kindIn);
    t.ok(types.length > 0, name);
    t.strictSame(
      types.filter((type) => !allowed.includes(type)),
      [],
      `${name} is ${allowed.join(' or ')}`,
    );
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const { name, type: of } of Object.values(type.getFields())) {
      if (name === 'years') t.match(String(of), /^Int!?$/, `${type.name}.years is a number of years`);
      if (name === 'evidence') t.match(String(of), /^EvidenceGrade!?$/, `${type.name}.evidence is a grade`);
      if (name === 'evidenceCounts') t.equal(String(of), 'EvidenceCounts!', type.name);
    }
  }
});

t.test('accepts lists for filters and single values for subjects', async (t) => {
  const SINGLE: Readonly<Record<string, readonly string[]>> = {
    // Year, country or tier that the request is about.
    year: ['listWatchList', 'getGroup', 'getCountryClock'],
    tier: ['verifyClaim'],
    run: ['verifyClaim'],
  };
  for (const { operationId, query, params } of RESOURCES)
    for (const name of Object.keys(SINGLE)) {
      const field = query.shape[name];
      if (!field || name in params.shape) continue;
      const isList = field.meta()?.type === 'array' || field.unwrap?.().meta()?.type === 'array';
      t.equal(isList, !SINGLE[name]?.includes(operationId), `${operationId} ${name}`);
    }
});

/** Their values name what the list itself has: its columns, its optional fields, the kinds of its rows. */
const VALUES_BY_LIST = ['include', 'kind', 'sort'];
/** A report of changes, and a release of differences. */
const TYPES_BY_LIST = ['since'];

t.test('gives a parameter the same type in every resource, and values of one set', async (t) => {
  const parameters = RESOURCES.flatMap(({ path, query }) =>
    getShapes(query).map(([name, { type, values }]) => ({ name, path, type, values })),
  ).filter(({ name }) => ![...VALUES_BY_LIST, ...TYPES_BY_LIST].includes(name));
  for (const { name, path, type, values } of parameters) {
    const first = parameters.find((each) => each.name === name);
    t.equal(type, first?.type, `${name} of ${path}`);
    // A list may accept fewer of the values than another.
    const sets: readonly (readonly string[])[] = [values ?? [], first?.values ?? []];
    const [fewer = [], more = []] = sets.toSorted((a, b) => a.length - b.length);
    t.strictSame(
      fewer.filter((value) => !more.includes(value)),
      [],
      `values of ${name} of ${path}`,
    );
    t.equal(values === undefined, first?.values === undefined, `${name} of ${path} has values`);
  }
});
