import fc from 'fast-check';
import type { OpenAPIV3_1 } from 'openapi-types';

type Schema = OpenAPIV3_1.SchemaObject;

/** Names from the data, which the document does not contain. */
export interface KnownNames {
  readonly country: readonly string[];
  readonly release: readonly string[];
  readonly region: readonly string[];
  readonly [name: string]: readonly string[];
}

const HOSTILE = [
  ...['', ' ', '\0', 'KH\0', '%00', '%', '%zz', '..', '../../etc/passwd', '..%2f..%2f'],
  ...['-1', '0', '1e9', '99999999999999999999', 'NaN', 'null', 'undefined', 'true', '[object Object]'],
  ...['__proto__', 'constructor', 'toString', "' OR 1=1 --", '"><script>alert(1)</script>', '{{7*7}}'],
  ...['=cmd|calc!A0', '\r\nX-Injected: 1', '\u202e\u200b', '\ud83d\ude00', 'İ', 'ﷺ', 'a\u0301'.repeat(50)],
  ...[','.repeat(300), '2020,2020,2020', '2WL,2WL', 'x'.repeat(1_000), 'x'.repeat(5_000)],
  ...['2019-02-29', '9999-12-31', '0000-01-01', '2022-07-19T00:00:00Z'],
];

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
);

export function allowed(name: string, schema: Schema, known: KnownNames): fc.Arbitrary<string> {
  const names = known[name];
  const isFree = schema.enum === undefined && schema.pattern === undefined && schema.type !== 'array';
  if (names !== undefined && isFree) return fc.constantFrom(...names);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => allowed(name, each as Schema, known)));
  if ('const' in schema) return fc.constant(String(schema.const));
  if (schema.enum) return fc.constantFrom(...schema.enum.map(String));
  if (schema.type === 'array') {
    const values = fc.array(allowed(name, schema.items as Schema, known), { minLength: 1, maxLength: 4 });
    return values.map((each) => each.join(','));
  }
  if (schema.type === 'integer') return integers(schema);
  if (schema.format === 'date') return dates;
  const examples = (schema.examples ?? []).map(String);
  if (examples.length > 0) return fc.constantFrom(...examples);
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern));
  return fc.string({ minLength: schema.minLength ?? 0, maxLength: Math.min(schema.maxLength ?? 40, 40) });
}

/** Most integers are years; the whole range is tried as well. */
function integers({ minimum = 0, maximum = 9_999 }: Schema): fc.Arbitrary<string> {
  const any = fc.integer({ min: minimum, max: maximum });
  if (minimum > 2_001 || maximum < 2_025) return any.map(String);
  const near = fc.integer({ min: Math.max(minimum, 1_995), max: Math.min(maximum, 2_030) });
  return fc.oneof({ weight: 4, arbitrary: near }, any).map(String);
}

const dates = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
