import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { CountryRef } from '../dataset/countries.js';
import { UpcomingReport } from '../dataset/upcoming-report.js';
import { groupBy } from '../domain/group-by.js';
import { UPCOMING_REPORT_STATE } from '../domain/vocabulary/facts.js';
import { PROBLEM_TYPES, type ProblemCode, problemPath } from '../http/problem.js';
import { headerReferences } from './response-headers.js';

/** Problems by path parameter, for values that the release doesn't have. */
const PROBLEMS_BY_PATH_PARAMETER: Readonly<Record<string, readonly ProblemCode[]>> = {
  country: ['unknown-country'],
  year: ['unknown-report', 'report-not-in-release'],
  group: ['unknown-group'],
  id: ['unknown-rule'],
  release: ['unknown-release'],
};
/** Parameters that name report years. */
const YEAR_PARAMETERS = ['year', 'fiscalYear', 'from', 'to', 'history'];
/** Problems of paths with any parameter. */
export const PATH_PROBLEMS: readonly ProblemCode[] = Object.values(PROBLEMS_BY_PATH_PARAMETER).flat();
/** Problems of every operation. */
const COMMON_PROBLEMS: readonly ProblemCode[] = ['bad-request', 'invalid-parameter'];
/** Problems of resources that are part of a release, pinned or not. */
const RELEASE_PROBLEMS: readonly ProblemCode[] = ['as-of-too-early', 'unknown-release'];
/** Problems of any request to any URL; documented once, as the default response. */
const DEFAULT_PROBLEMS: readonly ProblemCode[] = [
  'not-acceptable',
  'precondition-failed',
  'method-not-allowed',
  'request-timeout',
  'uri-too-long',
  'header-fields-too-large',
  'too-many-requests',
  'internal-error',
  'overloaded',
  'answer-timeout',
  'release-unavailable',
];

const PROBLEM_HEADERS: Readonly<Record<string, ReturnType<typeof headerReferences>>> = {
  416: headerReferences(['Content-Range']),
  default: headerReferences(['Retry-After', 'RateLimit-Policy', 'RateLimit', 'Allow']),
};

const PROBLEM_CODES = Object.keys(PROBLEM_TYPES) as [ProblemCode, ...ProblemCode[]];

const SingleValue = z.union([z.string(), z.number(), z.boolean(), z.null()]).meta({ id: 'SingleValue' });

/** A problem document (RFC 9457); the component is named `Problem`. */
const ProblemDocument = z
  .looseObject({
    type: z
      .enum(PROBLEM_CODES.map(problemPath))
      .describe('Problem type: the path of its documentation. Later versions may add types'),
    title: z.string().describe('Name of the problem type'),
    status: z.int().describe('HTTP status'),
    detail: z.string().describe('What is wrong with this request, and what to do'),
    errors: z
      .array(
        z.looseObject({
          parameter: z.string(),
          message: z.string(),
          value: z
            .union([SingleValue, z.array(SingleValue)])
            .optional()
            .describe('The value given; objects as JSON'),
          allowed: z.array(SingleValue).optional().describe('Allowed values'),
          near: z.array(z.string()).optional().describe('Similar names'),
        }),
      )
      .optional()
      .describe('The invalid parameters'),
    suggestions: z.array(CountryRef).optional().describe('Countries with similar names'),
    ...z
      .object({
        available: z.array(z.string()).describe('Available names, URLs or media types'),
        allowed: z.array(z.string()).describe('Allowed methods or identifiers'),
        releases: z.array(z.string()).describe('The published releases'),
        rules: z.array(z.string()).describe('The eras of the law'),
        missing: z.array(z.string()).describe('Missing parameters'),
        unexpected: z.array(z.string()).describe('Excess parameters'),
        firstDay: z.iso.date().describe('Earliest date allowed'),
        validFrom: z.iso.date().describe('First day of the code of a country'),
        firstYear: z.int().describe('First report'),
        lastYear: z.int().describe('Newest report'),
        year: z.int().describe('Year of the error'),
        state: UPCOMING_REPORT_STATE.schema,
        due: UpcomingReport.shape.due.describe('Legal deadline'),
        publishedOn: UpcomingReport.shape.publishedOn,
        publishedBy: UpcomingReport.shape.publishedBy,
        reports: z.array(z.int()).describe('Reports with an error'),
        position: z.int().describe('Position in `history`'),
        reason: z.string().describe('Reason'),
        officialUrl: z.url().describe('Page of all reports'),
        bytes: z.int().describe('Size of the file'),
        files: z.string().describe('URL of the files of the release'),
        limit: z.int().describe('Requests allowed per client'),
        windowSeconds: z.int().describe('Length of the quota window in seconds'),
      })
      .partial().shape,
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457)' });

interface ProblemResponseOptions {
  /** Path template. */
  readonly path: string;
  readonly query?: z.ZodObject;
  readonly extra?: readonly ProblemCode[] | undefined;
  readonly isList?: boolean;
  readonly isInRelease?: boolean;
}

/** Error responses of an operation, one per status, each listing its problem types. */
export function problemResponses({ path, query, extra = [], isList, isInRelease }: ProblemResponseOptions) {
  const common = [...COMMON_PROBLEMS, ...(isInRelease ? RELEASE_PROBLEMS : [])];
  const fromPath = path.split('/').flatMap((part) => PROBLEMS_BY_PATH_PARAMETER[part.replace(':', '')] ?? []);
  const hasYears = YEAR_PARAMETERS.some((name) => name in (query?.shape ?? {}));
  const included = new Set([
    ...fromPath,
    // With asOf, a later report is unknown.
    ...(hasYears ? ['report-not-in-release', 'unknown-report'] : []),
    ...extra,
    ...(isList ? ['invalid-cursor'] : []),
    ...common,
  ]);
  const codes = PROBLEM_CODES.filter((code) => included.has(code));
  const byStatus = groupBy(codes, (code) => PROBLEM_TYPES[code].status);
  const responses = [...byStatus].map(([status, kinds]) => {
    const rare = kinds.filter((code) => !common.includes(code)).sort();
    return [status, response(status, kinds, componentName(status, rare))] as const;
  });
  return { ...Object.fromEntries(responses), default: response('default', DEFAULT_PROBLEMS, 'Problem') };
}

/** What a problem is about, where a response is named after it. */
const SUBJECT_OF_PROBLEM: Readonly<Partial<Record<ProblemCode, string>>> = {
  'not-found': 'Resource',
  'unknown-country': 'Country',
  'unknown-report': 'Report',
  'report-not-in-release': 'Report',
  'unknown-group': 'Group',
  'unknown-rule': 'Rule',
  'unknown-release': 'Release',
  'invalid-cursor': 'Cursor',
  'invalid-claim': 'Claim',
  'invalid-history': 'History',
};
const MAX_SUBJECTS = 2;

/** `CountryOrReportNotFound`: generated clients show it. @param rare problems that few operations have */
function componentName(status: number, rare: readonly ProblemCode[]): string {
  const words = pascalCase(STATUS_CODES[status] ?? '');
  const subjects = [...new Set(rare.flatMap((code) => SUBJECT_OF_PROBLEM[code] ?? []))];
  return `${subjects.length > MAX_SUBJECTS ? 'Any' : subjects.join('Or')}${words}`;
}

const pascalCase = (words: string): string =>
  words.replaceAll(/(?:^|\W)(\w)/g, (_, letter: string) => letter.toUpperCase());

const responseCache = new Map<string, ZodOpenApiResponseObject>();

/** Shared as a component by operations with the same problems. */
function response(
  status: string | number,
  kinds: readonly ProblemCode[],
  name: string,
): ZodOpenApiResponseObject {
  const description = kinds.join(', ');
  const response = responseCache.get(description) ?? {
    id: name,
    description,
    content: { 'application/problem+json': { schema: ProblemDocument } },
    ...(PROBLEM_HEADERS[status] && { headers: PROBLEM_HEADERS[status] }),
  };
  responseCache.set(description, response);
  return response;
}
