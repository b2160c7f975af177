import t from 'tap';
import { invalidArgument } from '../../src/domain/errors.js';
import { BODY_LIMITS } from '../../src/http/body-limits.js';
import type { ProblemCode } from '../../src/http/problem.js';
import { findProblem, getLimit, Problem, problemPath } from '../../src/http/problem.js';

const LIMITS = {
  ...{ requestsPerMinute: 1_200, headerBytes: 16_384, headersTimeoutMs: 10_000, requestTimeoutMs: 30_500 },
  ...{ handlerTimeoutMs: 2_500, waiting: 4_000, waitingOfClient: 600 },
  graphqlDocument: { tokens: 1_000, depth: 12, aliases: 15, directives: 20, cost: 20_000 },
};

t.test('states the number of each limit', async (t) => {
  for (const [code, expected] of [
    [
      'too-many-requests',
      'The maximum is 1,200 requests per minute and client (an IPv4 address or an IPv6 /64).',
    ],
    ['uri-too-long', 'The maximum is 4,096 bytes.'],
    [
      'header-fields-too-large',
      'The maximum is 1,024 bytes for each field that the service reads, and 16,384 bytes for all.',
    ],
    ['payload-too-large', BODY_LIMITS],
    [
      'request-timeout',
      'The header fields must arrive within 10 seconds, the whole request within 30.5 seconds.',
    ],
    ['overloaded', 'The maximum is 600 waiting requests per client, and 4,000 in total.'],
    ['answer-timeout', 'The maximum is 2.5 seconds.'],
    [
      'graphql-error',
      'The maximum for a document is 1,000 tokens, 12 levels of fields, 15 aliases, 20 directives and a cost of 20,000; responses report their cost in `extensions.cost`.',
    ],
    ['unknown-country', null],
  ] satisfies [ProblemCode, string | null][])
    t.equal(getLimit(code, LIMITS), expected, code);
});

t.test('sets status, page and parameter of a problem', async (t) => {
  const problem = new Problem('unknown-country', 'There is none.');
  t.strictSame([problem.status, problem.message, problem.extensions], [404, 'There is none.', {}]);
  t.equal(problemPath('unknown-country'), '/problems/unknown-country');
});

t.test('turns a domain error into a problem, with its arguments as parameters', async (t) => {
  for (const more of [{}, { value: 'x', allowed: ['y'] }]) {
    const { code, detail, extensions } = findProblem(
      invalidArgument('year', 'must be a year', more),
    ) as Problem;
    t.strictSame([code, detail], ['invalid-parameter', 'year must be a year.']);
    t.strictSame(extensions, { errors: [{ parameter: 'year', message: 'must be a year', ...more }] });
  }
  const problem = new Problem('not-found', '');
  t.equal(findProblem(problem), problem);
  t.equal(findProblem(new Error('a secret')), null);
  t.equal(findProblem(undefined), null);
});
