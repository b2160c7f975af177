import fc from 'fast-check';
import type { OpenAPIV3_1 } from 'openapi-types';
import t from 'tap';
import { allowed, type KnownNames } from '../../../bench/fuzz/parameter-values.js';
import { getOperations, type Operation } from '../../../bench/fuzz/rest-requests.js';
import { DocumentCheck } from '../../support/document.js';
import { sharedApp } from '../../support/seed-app.js';
import { seeds, VERSIONS } from '../../support/seeds.js';
import { upTo } from '../../support/slow.js';

/*
 * Calls each operation with reproducible values generated from its parameter schemas. Status, media type,
 * header fields and bodies must match the document, and so must every error.
 */

const QUESTIONS = upTo(8, 3);
const MAX_MS = 120_000;
const SEED = 20_261_129;

const app = await sharedApp();
const { current: release } = await seeds();
const document = (await app.inject('/openapi.json')).json() as OpenAPIV3_1.Document;
const check = new DocumentCheck(document);
const operations = getOperations(document).filter(
  ({ path }) => !path.includes('{format}') && !path.startsWith('/releases/{release}/'),
);

const known: KnownNames = {
  country: release.tables.countries.map(({ iso2 }) => iso2),
  countries: release.tables.countries.map(({ iso3 }) => iso3),
  release: VERSIONS,
  region: [...new Set(release.tables.countries.map(({ region }) => region))],
  group: release.tables.groups.map(({ id }) => id),
  id: release.tables.rules.map(({ id }) => id),
  rules: release.tables.rules.map(({ id }) => id),
  file: ['placements.csv', 'datapackage.json', 'reports.parquet'],
  url: ['/tiers', '/countries/KH/tiers?from=2010', '/watchlist'],
  q: ['Cambodia', 'Kambodscha', '2022', 'nothing of the kind'],
};

const CLAIM = { country: 'KH', year: '2022', tier: '3' };

/** Interdependent parameters, which no schema expresses. */
const TOGETHER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  drawComparison: { country: 'KH,TH' },
  drawVerdict: CLAIM,
  verifyClaim: CLAIM,
};

type Parameter = Operation['parameters'][number];
type Values = Readonly<Record<string, string | undefined>>;

function toAddress({ path, parameters }: Operation, values: Values): string {
  const query = new URLSearchParams();
  let address = path;
  for (const { name, in: where } of parameters) {
    const value = values[name];
    if (value === undefined) continue;
    if (where === 'path') address = address.replace(`{${name}}`, encodeURIComponent(value));
    else query.set(name, value);
  }
  return query.size === 0 ? address : `${address}?${query}`;
}

/** All required and some optional parameters; with all of them, hardly any row would be left. */
function questionsFor(operation: Operation): fc.Arbitrary<string> {
  const parts = operation.parameters.map(({ name, schema, required }) => {
    const arbitrary = allowed(name, schema, known);
    const some = fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
    return [name, required ? arbitrary : some] as const;
  });
  return fc.record<Values>(Object.fromEntries(parts)).map((values) => toAddress(operation, values));
}

/** A report in the release, so that there are rows. */
const ofRelease: KnownNames = { ...known, year: release.years.map(String) };

function plainFor(operation: Operation): Record<string, string> {
  const required = operation.parameters
    .filter(({ required }) => required)
    .map(({ name, schema }) => {
      const [value = ''] = fc.sample(allowed(name, schema, ofRelease), { seed: SEED, numRuns: 1 });
      return [name, value];
    });
  return { ...Object.fromEntries(required), ...TOGETHER[operation.operationId] };
}

const getFormats = ({ path }: Operation): string[] => {
  const ok = document.paths?.[path]?.get?.responses?.['200'] as OpenAPIV3_1.ResponseObject;
  return Object.keys(ok.content ?? {});
};

/** A value that the schema forbids; `null` if it allows any text. */
function wrongFor({ schema }: Parameter): string | null {
  if (schema.anyOf) return 'no-such';
  const { type, format } = schema;
  const single = type === 'array' ? (schema.items as OpenAPIV3_1.SchemaObject) : schema;
  if (single.enum || single.type === 'integer' || single.type === 'boolean' || single.type === 'number')
    return 'no-such';
  return format === 'date' ? '2019-02-30' : null;
}

t.test('responds as documented, with 200 at least once per operation', { timeout: MAX_MS }, async (t) => {
  t.ok(operations.length > 35, `${operations.length} operations`);
  for (const operation of operations) {
    const questions = fc.sample(questionsFor(operation), { seed: SEED, numRuns: QUESTIONS });
    const statuses = new Map<string, number>();
    for (const address of new Set([toAddress(operation, plainFor(operation)), ...questions])) {
      const answer = await app.inject(address);
      statuses.set(address, answer.statusCode);
      t.ok(answer.statusCode < 500, `${address}: ${answer.statusCode}`);
      t.strictSame(check.findFaults(address, answer), [], address);
    }
    t.ok(
      [...statuses.values()].includes(200),
      `${operation.operationId}: one of these should be 200 (parameters that need each other go into TOGETHER): ${JSON.stringify([...statuses])}`,
    );
  }
});

t.test('sends each documented media type to clients that accept it', { timeout: MAX_MS }, async (t) => {
  for (const operation of operations.filter(({ path }) => !path.includes('{picture}'))) {
    const hasLimit = operation.parameters.some(({ name }) => name === 'limit');
    const url = toAddress(operation, { ...plainFor(operation), ...(hasLimit && { limit: '1' }) });
    for (const accept of getFormats(operation)) {
      const { statusCode, headers } = await app.inject({ url, headers: { accept } });
      const [mediaType] = String(headers['content-type']).split(';');
      t.strictSame([statusCode, mediaType], [200, accept], url);
    }
  }
});

t.test('rejects values that the schema forbids, and names the parameter', { timeout: MAX_MS }, async (t) => {
  let rejected = 0;
  for (const operation of operations) {
    const wrong = operation.parameters.flatMap((parameter) => {
      const value = parameter.in === 'query' ? wrongFor(parameter) : null;
      return value === null ? [] : [[parameter.name, value] as const];
    });
    for (const [name, value] of wrong) {
      const address = toAddress(operation, { ...plainFor(operation), [name]: value });
      const answer = await app.inject(address);
      rejected += 1;
      t.equal(answer.statusCode, 400, address);
      t.strictSame(check.findFaults(address, answer), [], address);
      const { errors = [] } = answer.json() as { errors?: { parameter: string }[] };
      t.ok(
        errors.some(({ parameter }) => parameter === name),
        `${address}: ${answer.body}`,
      );
    }
    const unknown = `${toAddress(operation, plainFor(operation)).split('?', 1)[0]}?nope=1`;
    const answer = await app.inject(unknown);
    t.equal(answer.statusCode, 400, unknown);
    t.strictSame(check.findFaults(unknown, answer), [], unknown);
  }
  t.ok(rejected > 150, `${rejected} rejected values`);
});
