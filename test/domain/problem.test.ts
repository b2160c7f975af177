import t from 'tap';
import { BODY_LIMITS } from '../../src/domain/body-limits.js';
import type { ProblemCode } from '../../src/domain/problem.js';
import { limitOf, Problem, problemPath, refuseParameter } from '../../src/domain/problem.js';

const LIMITS = {
  ...{ requestsPerMinute: 1_200, headerBytes: 16_384, headersTimeoutMs: 10_000, requestTimeoutMs: 30_500 },
  ...{ handlerTimeoutMs: 2_500, waiting: 4_000, waitingOfClient: 600 },
  graphqlDocument: { tokens: 1_000, depth: 12, aliases: 15, directives: 20, cost: 20_000 },
};

t.test('states the number of each limit', async (t) => {
  for (const [code, told] of [
    [
      'too-many-requests',
      'A client may ask 1,200 times a minute. A client is an IPv4 address or an IPv6 /64.',
    ],
    ['uri-too-long', 'An address may have 4,096 bytes.'],
    ['header-fields-too-large', 'One that is read may have 1,024 bytes, all together 16,384 bytes.'],
    ['payload-too-large', BODY_LIMITS],
    [
      'request-timeout',
      'The header fields must have arrived after 10 seconds, the whole request after 30.5 seconds.',
    ],
    ['overloaded', 'A client may have 600 requests waiting, all together 4,000.'],
    ['answer-timeout', 'An answer may take 2.5 seconds.'],
    [
      'graphql-error',
      'A document may have 1,000 tokens, 12 levels of fields, 15 aliases, 20 directives and a cost of 20,000; `extensions.cost` of an answer says what it cost.',
    ],
    ['unknown-country', null],
  ] satisfies [ProblemCode, string | null][])
    t.equal(limitOf(code, LIMITS), told, code);
});

t.test('sets status, page and parameter of a problem', async (t) => {
  const problem = new Problem('unknown-country', 'There is none.');
  t.strictSame([problem.status, problem.message, problem.extensions], [404, 'There is none.', {}]);
  t.equal(problemPath('unknown-country'), '/problems/unknown-country');
  for (const value of [undefined, 'x']) {
    const refused = t.throws(() => refuseParameter('year', 'must be a year', value), Problem) as unknown;
    const { code, detail, extensions } = refused as Problem;
    t.strictSame([code, detail], ['invalid-parameter', 'year must be a year.']);
    t.strictSame(extensions, {
      errors: [{ parameter: 'year', message: 'must be a year', ...(value && { value }) }],
    });
  }
});
