import t from 'tap';
import { z } from 'zod';
import { MAX_TEXT } from '../../src/http/parameter-schemas.js';
import { Problem } from '../../src/http/problem.js';
import { assertNestingDepth, validate } from '../../src/http/validation.js';

const schema = z.strictObject({
  asOf: z.string().max(10).optional(),
  since: z.string().optional(),
  country: z.string().meta({ type: 'array' }).optional(),
  limit: z.int().min(1).optional(),
  tier: z.enum(['1', '2']).optional(),
  text: z.string().optional(),
  list: z.array(z.string()).optional(),
  of: z.object({ name: z.array(z.int()) }).optional(),
});
type Where = Parameters<typeof validate>[2];

const getProblem = (input: unknown, where: Where) => {
  const problem = t.throws(() => validate(schema, input, where), Problem) as unknown as Problem;
  return {
    code: problem.code,
    detail: problem.detail,
    errors: problem.extensions?.errors as readonly object[],
  };
};

t.test('normalizes parameter names and repeated values', async (t) => {
  for (const [query, read] of [
    [{ asOf: '2022' }, { asOf: '2022' }],
    [{ as_of: '2022', AS_OF: '2022' }, { asOf: '2022' }],
    [{ country: ['KH', 'TH'] }, { country: 'KH,TH' }],
    [{ countries: ['KH', 'TH'], country: 'MY' }, { country: 'KH,TH,MY' }],
    [{ tier: ['1', '1'] }, { tier: '1' }],
  ] as const) {
    t.strictSame(validate(schema, query, 'query'), read);
  }
  t.strictSame(validate(schema, { AS_OF: '2022' }, 'body'), { asOf: '2022' });
  t.throws(() => validate(schema, { tier: ['1', '1'] }, 'body'), Problem, 'a body has no repeated names');
});

const LONG = 'x'.repeat(200);

t.test('reports each invalid parameter with its value and the allowed ones', async (t) => {
  for (const [where, input, detail, ...faults] of [
    [
      'query',
      { tier: '4', limit: 0 },
      /^limit .*; tier must be one of: 1, 2\.$/,
      { parameter: 'limit', value: 0 },
      { parameter: 'tier', value: '4', allowed: ['1', '2'] },
    ],
    ['query', { tier: ['1', '2'] }, /^tier must not be repeated\.$/, { value: ['1', '2'] }],
    ['query', { tear: '1' }, /^tear is not a query parameter \(allowed: asOf, since, country, .*\)\.$/, {}],
    ['body', { tear: '1' }, /^tear is not a member of the JSON body \(/, { parameter: 'tear' }],
    ['path', { tear: '1' }, /^tear is not a path parameter \(/, { parameter: 'tear' }],
    ['tool', { tier: ['1', '2'] }, /^tier must be one of: 1, 2/, { value: ['1', '2'] }],
    ['tool', { tier: null }, /^tier must be one of: 1, 2/, { value: null }],
    ['tool', { tier: { of: '1' } }, /^tier must be one of: 1, 2/, { value: '{"of":"1"}' }],
    ['tool', { tier: [['1']] }, /^tier must be one of: 1, 2/, { value: '[["1"]]' }],
    [
      'tool',
      { tier: [LONG] },
      /^tier must be one of: 1, 2/,
      { value: `["${LONG}"]`.slice(0, 200).concat('…') },
    ],
    ['tool', { tier: ['1', ['2']] }, /^tier must be one of: 1, 2/, { value: '["1",["2"]]' }],
    ['tool', { tier: LONG }, /^tier must be one of: 1, 2/, { value: LONG }],
    ['tool', { tier: `${LONG}x` }, /^tier must be one of: 1, 2/, { value: `${LONG}…` }],
    ['tool', { of: { name: [1, 'x'] } }, /^of\.name\[1\] /, { parameter: 'of.name[1]', value: 'x' }],
    ['tool', { of: {} }, /^of\.name is missing\.$/, { parameter: 'of.name' }],
  ] as const) {
    const problem = getProblem(input, where);
    t.equal(problem.code, 'invalid-parameter');
    t.match(problem.detail, detail);
    t.match(problem.errors, faults);
    t.equal(problem.errors.length, faults.length);
    // t.match accepts partial strings, so compare the values strictly.
    for (const [index, fault] of faults.entries())
      if ('value' in fault) t.strictSame((problem.errors[index] as { value?: unknown }).value, fault.value);
  }
});

t.test('rejects input that is not an object', async (t) => {
  for (const input of [null, 'tier', 1, ['tier']])
    for (const where of ['query', 'body', 'tool'] as const)
      t.equal(getProblem(input, where).errors.length, 1);
});

t.test('lists at most five errors', async (t) => {
  const many = (number: number) =>
    getProblem(Object.fromEntries(Array.from({ length: number }, (_, index) => [`p${index}`, ''])), 'tool');
  t.match(many(6).detail, /p4 is not .*; and 1 more\.$/);
  t.notMatch(many(5).detail, / more\.$/);
  t.equal(many(9).errors.length, 5);
});

t.test('rejects JSON nested beyond the limit', async (t) => {
  const nested = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
  t.doesNotThrow(() => assertNestingDepth(nested(33)));
  t.throws(() => assertNestingDepth({ a: nested(33) }), {
    code: 'invalid-parameter',
    detail: 'The JSON is nested more than 32 levels deep.',
    extensions: { errors: [{ parameter: '', message: 'is nested more than 32 levels deep' }] },
  });
});

t.test('enforces the limit of a text, or the default limit', async (t) => {
  const [most, over] = ['x'.repeat(MAX_TEXT), 'x'.repeat(MAX_TEXT + 1)];
  t.strictSame(validate(schema, { text: most }, 'tool'), { text: most });
  for (const [input, parameters] of [
    [{ text: over }, ['text']],
    [{ list: ['a', over], text: over }, ['list[1]', 'text']],
    [{ other: { deep: [over] } }, ['other.deep[0]']],
  ] as const) {
    const problem = getProblem(input, 'tool');
    t.match(
      problem.errors,
      parameters.map((parameter) => ({ parameter })),
    );
    t.equal(problem.code, 'invalid-parameter');
    t.strictSame(
      problem.detail.split('; ').map((sentence) => sentence.split(' ', 1)[0]),
      parameters,
    );
  }
  t.match(getProblem({ asOf: over }, 'tool').errors, [{ parameter: 'asOf', value: `${LONG}…` }]);
});
