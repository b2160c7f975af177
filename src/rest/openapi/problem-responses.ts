import { z } from 'zod';
import { groupBy } from '../../domain/group.js';
import { PROBLEM_TYPES, type ProblemCode, problemPath } from '../../domain/problem.js';
import { CountryRef } from '../fields/schemas.js';
import { PROBLEM_HEADERS } from './headers.js';

/** Problems that every resource can answer with. */
const EVERYWHERE: readonly ProblemCode[] = [
  'bad-request',
  'invalid-parameter',
  'as-of-too-early',
  'method-not-allowed',
  'not-acceptable',
  'request-timeout',
  'uri-too-long',
  'header-fields-too-large',
  'too-many-requests',
  'internal-error',
  'overloaded',
  'answer-timeout',
];
const LISTS: readonly ProblemCode[] = ['invalid-cursor'];
const PINNED: readonly ProblemCode[] = ['unknown-release', 'release-unavailable'];

/** A problem document; its component is called `Problem`. */
export const ProblemDocument = z
  .looseObject({
    type: z
      .enum((Object.keys(PROBLEM_TYPES) as ProblemCode[]).map(problemPath))
      .describe('Kind of the problem; the address of its page'),
    title: z.string().describe('Name of the kind'),
    status: z.int().describe('HTTP status'),
    detail: z.string().describe('What is wrong with this request'),
    errors: z
      .array(
        z.looseObject({
          parameter: z.string(),
          message: z.string(),
          value: z.unknown().optional().describe('What was given'),
          allowed: z.array(z.unknown()).optional().describe('What is allowed'),
        }),
      )
      .optional()
      .describe('Each parameter that is wrong'),
    suggestions: z.array(CountryRef).optional().describe('The nearest countries'),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457)' });

export const PROBLEM_REFERENCE = { $ref: '#/components/schemas/Problem' };

/**
 * The error responses of an operation, one a status, naming every problem type that it can be.
 * @param schema of the problem document: for a route as it is, for the finished document {@link PROBLEM_REFERENCE}
 */
export function problemResponses(
  own: readonly ProblemCode[],
  { list, pinned }: { list: boolean; pinned: boolean },
  schema: unknown = ProblemDocument,
): Record<string, unknown> {
  const codes = new Set([...own, ...EVERYWHERE, ...(list ? LISTS : []), ...(pinned ? PINNED : [])]);
  return Object.fromEntries(
    [...groupBy(codes, (code) => PROBLEM_TYPES[code].status)].map(([status, kinds]) => [
      status,
      {
        description: kinds.map((code) => `[${PROBLEM_TYPES[code].title}](${problemPath(code)})`).join(', '),
        content: {
          'application/problem+json': {
            schema,
            examples: Object.fromEntries(
              kinds.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
            ),
          },
        },
        ...(PROBLEM_HEADERS[status] ? { headers: PROBLEM_HEADERS[status] } : {}),
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
