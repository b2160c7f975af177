import { z } from 'zod';
import { CountryRef } from '../../dataset/countries.js';
import { groupBy } from '../../domain/group.js';
import { PROBLEM_TYPES, type ProblemCode, problemPath } from '../../domain/problem.js';
import { PROBLEM_HEADERS } from './headers.js';

/** Problems that every resource can answer with. */
const EVERYWHERE: readonly ProblemCode[] = [
  'bad-request',
  'invalid-parameter',
  'as-of-too-early',
  'not-acceptable',
  'too-many-requests',
  'overloaded',
  'answer-timeout',
];
/** Problems of any request to any address, whatever it asks: told once, as the default answer. */
const ANYWHERE: readonly ProblemCode[] = [
  'method-not-allowed',
  'request-timeout',
  'uri-too-long',
  'header-fields-too-large',
  'internal-error',
];
const LISTS: readonly ProblemCode[] = ['invalid-cursor'];
const PINNED: readonly ProblemCode[] = ['unknown-release', 'release-unavailable'];

const PROBLEM_CODES = Object.keys(PROBLEM_TYPES) as [ProblemCode, ...ProblemCode[]];

const SingleValue = z.union([z.string(), z.number(), z.boolean(), z.null()]).meta({ id: 'SingleValue' });

/** A problem document; its component is called `Problem`. */
export const ProblemDocument = z
  .looseObject({
    type: z
      .enum(PROBLEM_CODES.map(problemPath))
      .describe('Kind of the problem: the path of its page. Later versions of the service may have more'),
    title: z.string().describe('Name of the kind'),
    status: z.int().describe('HTTP status'),
    detail: z.string().describe('What is wrong with this request'),
    errors: z
      .array(
        z.looseObject({
          parameter: z.string(),
          message: z.string(),
          value: z
            .union([SingleValue, z.array(SingleValue)])
            .optional()
            .describe('What was given; an object as JSON'),
          allowed: z.array(SingleValue).optional().describe('What is allowed'),
        }),
      )
      .optional()
      .describe('Each parameter that is wrong'),
    suggestions: z.array(CountryRef).optional().describe('The nearest countries'),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457)' });

export const PROBLEM_REFERENCE = { $ref: '#/components/schemas/Problem' };

/**
 * The error responses of an operation, one a status, naming every problem type that it can be; what can happen to any
 * request is the default.
 * @param schema of the problem document: for a route as it is, for the finished document {@link PROBLEM_REFERENCE}
 */
export function problemResponses(
  own: readonly ProblemCode[],
  { list, pinned }: { list: boolean; pinned: boolean },
  schema: unknown = ProblemDocument,
): Record<string, unknown> {
  const codes = new Set([
    ...own,
    ...EVERYWHERE,
    ...(list ? LISTS : []),
    ...(pinned ? PINNED : []),
    ...ANYWHERE,
  ]);
  const keyOf = (code: ProblemCode) => (ANYWHERE.includes(code) ? 'default' : PROBLEM_TYPES[code].status);
  return Object.fromEntries(
    [...groupBy(codes, keyOf)].map(([status, kinds]) => [
      status,
      {
        description: kinds.map((code) => `[${PROBLEM_TYPES[code].title}](${problemPath(code)})`).join(', '),
        content: {
          'application/problem+json': {
            schema,
          },
        },
        ...(PROBLEM_HEADERS[status] ? { headers: PROBLEM_HEADERS[status] } : {}),
      },
    ]),
  );
}
