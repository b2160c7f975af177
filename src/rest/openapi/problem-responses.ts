import { groupBy } from '../../domain/group.js';
import { PROBLEM_TYPES, type ProblemCode, problemPath } from '../../domain/problem.js';

/** Problems that every resource can answer with. */
const EVERYWHERE: readonly ProblemCode[] = [
  'bad-request',
  'invalid-parameter',
  'as-of-too-early',
  'method-not-allowed',
  'not-acceptable',
  'uri-too-long',
  'internal-error',
];
const LISTS: readonly ProblemCode[] = ['invalid-cursor'];
const PINNED: readonly ProblemCode[] = ['unknown-release'];

/** Component schema of a problem document. */
export const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'Problem details (RFC 9457)',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: {
      type: 'string',
      format: 'uri-reference',
      description: 'Kind of the problem; the address of its page',
      enum: (Object.keys(PROBLEM_TYPES) as ProblemCode[]).map(problemPath),
    },
    title: { type: 'string', description: 'Name of the kind' },
    status: { type: 'integer', description: 'HTTP status' },
    detail: { type: 'string', description: 'What is wrong with this request' },
    errors: {
      type: 'array',
      description: 'Each parameter that is wrong',
      items: {
        type: 'object',
        required: ['parameter', 'message'],
        properties: {
          parameter: { type: 'string' },
          message: { type: 'string' },
          value: { description: 'What was given' },
          allowed: { type: 'array', description: 'What is allowed', items: {} },
        },
      },
    },
    suggestions: {
      type: 'array',
      description: 'The nearest countries',
      items: { $ref: '#/components/schemas/CountryRef' },
    },
  },
  additionalProperties: true,
};

/**
 * The error responses of an operation, one a status, naming every problem type that it can be.
 */
export function problemResponses(
  own: readonly ProblemCode[],
  { list, pinned }: { list: boolean; pinned: boolean },
): Record<string, unknown> {
  const codes = new Set([...own, ...EVERYWHERE, ...(list ? LISTS : []), ...(pinned ? PINNED : [])]);
  return Object.fromEntries(
    [...groupBy(codes, (code) => PROBLEM_TYPES[code].status)].map(([status, kinds]) => [
      status,
      {
        description: kinds.map((code) => `[${PROBLEM_TYPES[code].title}](${problemPath(code)})`).join(', '),
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.fromEntries(
              kinds.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
            ),
          },
        },
        ...(status === 405 ? { headers: { Allow: { $ref: '#/components/headers/Allow' } } } : {}),
      },
    ]),
  );
}

/** An example of each problem document, as components. */
export const PROBLEM_EXAMPLES = Object.fromEntries(
  (Object.keys(PROBLEM_TYPES) as ProblemCode[]).map((code) => {
    const { status, title, help } = PROBLEM_TYPES[code];
    return [code, { value: { type: problemPath(code), title, status, detail: help } }];
  }),
);
