import { z } from 'zod';
import { CountryRef } from '../../dataset/countries.js';
import { NewerReport } from '../../dataset/newer-report.js';
import { groupBy } from '../../domain/group-by.js';
import { PROBLEM_TYPES, type ProblemCode, problemPath } from '../../domain/problem.js';
import { NEWER_REPORT_STATE } from '../../domain/vocabulary/facts.js';
import { FLOATING } from '../../http/freshness.js';

export const HEADER_COMPONENTS = {
  ETag: header('Strong validator of the representation', '"FU3d99CJ_s1URm-FLmsIwbiCktedru_foVk2PH74q-s"'),
  'Last-Modified': header('When the release was published', 'Tue, 24 Nov 2026 10:00:00 GMT'),
  'Cache-Control': header(
    'How long the answer may be kept: about a minute, or without limit when pinned',
    FLOATING,
  ),
  'Content-Location': header(
    'The address of this answer, pinned to the release',
    '/releases/1.1.0/countries/KH/tiers',
  ),
  'Dataset-Release': header('Version of the edition that answers', '1.1.0'),
  Link: header(
    'The address in its one form, citation, description, licence, and other pages',
    '</docs>; rel="describedby"',
  ),
  Vary: header('The request headers that the answer depends on', 'Accept, Accept-Encoding'),
  'RateLimit-Policy': header(
    'Requests that a client has, and the window in seconds (draft-ietf-httpapi-ratelimit-headers)',
    '"default";q=600;w=60',
  ),
  RateLimit: header(
    'Requests that are left, and the seconds until the count begins anew',
    '"default";r=599;t=60',
  ),
  Allow: header('The methods that are allowed', 'GET, HEAD, OPTIONS'),
  'Retry-After': header('Seconds after which to ask again', '5'),
  'Content-Range': header('Which bytes of the file these are, and how many it has', 'bytes 0-1023/146515'),
} as const;

const OF_ANSWERS = ['ETag', 'Content-Location', 'Dataset-Release', 'Link'] as const;

export const NOT_MODIFIED = {
  304: {
    description: 'The client has this answer already; the header fields are those of 200',
    headers: references(OF_ANSWERS),
  },
} as const;
/** Of a page, as JSON: it has no address below a release. */
export const PAGE_NOT_MODIFIED = {
  304: { ...NOT_MODIFIED[304], headers: references(['ETag', 'Dataset-Release']) },
} as const;
/** Of a part of a file. */
export const PART_HEADERS = references([...OF_ANSWERS, 'Content-Range']);
const PROBLEM_HEADERS: Readonly<Record<string, object>> = {
  416: references(['Content-Range']),
  429: references(['Retry-After', 'RateLimit-Policy', 'RateLimit']),
  503: references(['Retry-After']),
};

function header(description: string, example: string) {
  return { description, schema: { type: 'string' }, example };
}

function references(names: readonly (keyof typeof HEADER_COMPONENTS)[]) {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** Problems that every resource can answer with. */
const EVERYWHERE: readonly ProblemCode[] = [
  'bad-request',
  'invalid-parameter',
  'as-of-too-early',
  'too-many-requests',
  'overloaded',
  'answer-timeout',
];
/** Problems of any request to any address, whatever it asks: told once, as the default answer. */
const ANYWHERE: readonly ProblemCode[] = [
  'not-acceptable',
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
const ProblemDocument = z
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
          near: z.array(z.string()).optional().describe('Near names'),
        }),
      )
      .optional()
      .describe('Each parameter that is wrong'),
    suggestions: z.array(CountryRef).optional().describe('The nearest countries'),
    ...z
      .object({
        available: z.array(z.string()).describe('Names, addresses or media types that there are'),
        allowed: z.array(z.string()).describe('Methods or identifiers that are allowed'),
        releases: z.array(z.string()).describe('The published editions'),
        rules: z.array(z.string()).describe('The eras of the law'),
        missing: z.array(z.string()).describe('Parameters that are missing'),
        unexpected: z.array(z.string()).describe('Parameters too many'),
        firstDay: z.iso.date().describe('First day to ask for'),
        firstYear: z.int().describe('First report'),
        lastYear: z.int().describe('Newest report'),
        year: z.int().describe('Year of the fault'),
        state: NEWER_REPORT_STATE.schema,
        due: NewerReport.shape.due.describe('Day on which it is due'),
        published: NewerReport.shape.published.describe('When it came out (EDTF)'),
        reports: z.array(z.int()).describe('Reports at fault'),
        position: z.int().describe('In history'),
        reason: z.string().describe('Why'),
        officialUrl: z.url().describe('Page of all reports'),
        bytes: z.int().describe('Size of the file'),
        files: z.string().describe('Address of the files of the edition'),
        limit: z.int().describe('Requests that a client has'),
        windowSeconds: z.int().describe('Seconds that they are for'),
      })
      .partial().shape,
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
