import { MAX_FIELD_BYTES, MAX_URL_BYTES, type ServiceLimits } from './service-limits.js';

/** A kind of problem: what REST gives as `type` and GraphQL as `extensions.problem`, with its page of the docs. */
export interface ProblemType {
  readonly status: number;
  readonly title: string;
  readonly help: string;
}

/** Every problem that an answer can name. The key is the last part of the type URL. */
export const PROBLEM_TYPES = {
  'unknown-country': {
    status: 404,
    title: 'Unknown country',
    help: 'No country or territory of the dataset has this code or name. A country is named by its ISO 3166-1 alpha-2 or alpha-3 code, its M49 number, or a name; the answer lists the nearest ones. /countries lists all.',
  },
  'unknown-report': {
    status: 404,
    title: 'Unknown report',
    help: 'The dataset has no report of that year in this release, or on the day that asOf names. /reports lists all reports.',
  },
  'unknown-release': {
    status: 404,
    title: 'Unknown release',
    help: 'No edition of the dataset has that version. The answer lists the published ones.',
  },
  'unknown-rule': {
    status: 404,
    title: 'Unknown rule',
    help: 'No era of the watch-list law has that identifier. /rules lists all.',
  },
  'unknown-group': {
    status: 404,
    title: 'Unknown group',
    help: 'No group of countries has that identifier, name or abbreviation in this release. /groups lists all.',
  },
  'as-of-too-early': {
    status: 404,
    title: 'Nothing was published by then',
    help: 'asOf names a day before the first report. The answer gives the first day that can be asked for.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    help: 'There is nothing at this address. /openapi.json and /docs list every address.',
  },
  'invalid-parameter': {
    status: 400,
    title: 'Invalid parameter',
    help: 'A parameter is unknown, given twice, or has a value that is not allowed. Nothing is ignored: the answer names each parameter and what is allowed.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'Invalid cursor',
    help: 'The cursor is not one that this list gave. Use the next link of the page before, unchanged.',
  },
  'invalid-history': {
    status: 400,
    title: 'Invalid history',
    help: 'The history cannot be read, or cannot have been. It is written as year:tier pairs with commas, for example 2019:2WL,2020:2WL; the answer shows where reading stopped.',
  },
  'invalid-claim': {
    status: 400,
    title: 'Invalid claim',
    help: 'The claim is incomplete, or its parts do not go together. The answer names what is missing.',
  },
  'bad-request': {
    status: 400,
    title: 'Bad request',
    help: 'The request is not well-formed HTTP or JSON, or its address cannot be decoded.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    help: 'The dataset is read-only: GET, HEAD and OPTIONS work everywhere, POST only at /graphql, /mcp and /annotate. The Allow header lists the methods.',
  },
  'not-acceptable': {
    status: 406,
    title: 'Not acceptable',
    help: 'The resource has no representation that the Accept header allows. The answer lists those that it has; a suffix such as .csv wins over Accept.',
  },
  'unsupported-transfer-coding': {
    status: 501,
    title: 'Unsupported transfer coding',
    help: 'Transfer-Encoding names a coding other than chunked. Send the body as it is, with Content-Length or chunked.',
  },
  'payload-too-large': {
    status: 413,
    title: 'Payload too large',
    help: 'The body is larger than this address takes: /graphql, /mcp and /annotate each have a limit.',
  },
  'uri-too-long': {
    status: 414,
    title: 'URI too long',
    help: 'The address is longer than any that has a meaning here. Long questions can be asked over GraphQL with POST.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    help: '/graphql and /mcp take application/json, /annotate also text/plain.',
  },
  'range-not-satisfiable': {
    status: 416,
    title: 'Range not satisfiable',
    help: 'Range asks for bytes that the file does not have; Content-Range and the answer give its size.',
  },
  'request-timeout': {
    status: 408,
    title: 'Request timeout',
    help: 'The request did not arrive in time. Send it at once and whole; a connection that is not needed is best closed.',
  },
  'header-fields-too-large': {
    status: 431,
    title: 'Request header fields too large',
    help: 'The header fields of the request, its first line included, are too long together. No request here needs cookies or long fields; leave out what was not asked for.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    help: 'This client has asked more often than one client may. Retry-After says when to ask again; the fields RateLimit-Policy and RateLimit of every answer say how much is left. An answer 304 to If-None-Match is free, so keep answers and their ETag. Ask for a list instead of many single things, or for the whole edition: /releases lists its files.',
  },
  overloaded: {
    status: 503,
    title: 'Overloaded',
    help: 'The service has more to do than it can at this moment, and turns requests away instead of letting everybody wait. Pictures, workbooks and downloads are made a few at a time: they may be turned away while everything else is answered. Nothing is wrong with the request: ask again after the seconds that Retry-After gives.',
  },
  'release-unavailable': {
    status: 503,
    title: 'Release unavailable',
    help: 'The database that holds the older releases does not answer at this moment. The current release and those that were asked for lately go on being served. Nothing is wrong with the request: ask again after the seconds that Retry-After gives.',
  },
  'answer-timeout': {
    status: 503,
    title: 'Answer timeout',
    help: 'The answer took longer to make than the service allows. Ask for less at a time, or again later.',
  },
  'graphql-error': {
    status: 400,
    title: 'GraphQL request error',
    help: 'The GraphQL document cannot be parsed, is not valid against the schema, or exceeds a limit.',
  },
  'persisted-query-not-found': {
    status: 404,
    title: 'Persisted query not found',
    help: 'The document of this hash is not known here, or no longer. Send it once with its hash, as clients for automatic persisted queries do by themselves.',
  },
  'internal-error': {
    status: 500,
    title: 'Internal error',
    help: 'Something went wrong on our side. Nothing is wrong with the request; it can be tried again.',
  },
} as const satisfies Record<string, ProblemType>;

export type ProblemCode = keyof typeof PROBLEM_TYPES;

const seconds = (milliseconds: number): string => `${milliseconds / 1_000} seconds`;
const count = (number: number): string => number.toLocaleString('en');
const bytes = (number: number): string => `${count(number)} bytes`;

const LIMITS: { readonly [Code in ProblemCode]?: (limits: ServiceLimits) => string } = {
  'too-many-requests': ({ requestsPerMinute }) =>
    `A client may ask ${count(requestsPerMinute)} times a minute. A client is an IPv4 address or an IPv6 /64.`,
  'uri-too-long': () => `An address may have ${bytes(MAX_URL_BYTES)}.`,
  'header-fields-too-large': ({ headerBytes }) =>
    `One that is read may have ${bytes(MAX_FIELD_BYTES)}, all together ${bytes(headerBytes)}.`,
  'payload-too-large': ({ graphqlBodyBytes }) => `The body of a request may have ${bytes(graphqlBodyBytes)}.`,
  'request-timeout': ({ headersTimeoutMs, requestTimeoutMs }) =>
    `The header fields must have arrived after ${seconds(headersTimeoutMs)}, the whole request after ${seconds(requestTimeoutMs)}.`,
  overloaded: ({ eventLoopDelayMs }) =>
    eventLoopDelayMs === 0
      ? 'No request is turned away for the load of the service as a whole.'
      : `Requests are turned away while the service is more than ${seconds(eventLoopDelayMs)} late.`,
  'answer-timeout': ({ handlerTimeoutMs }) => `An answer may take ${seconds(handlerTimeoutMs)}.`,
  'graphql-error': ({ graphqlDocument: { tokens, depth, aliases, directives, cost } }) =>
    `A document may have ${count(tokens)} tokens, ${depth} levels of fields, ${aliases} aliases, ${directives} directives and a cost of ${count(cost)}; \`extensions.cost\` of an answer says what it cost.`,
};

export const limitOf = (code: ProblemCode, limits: ServiceLimits): string | null =>
  LIMITS[code]?.(limits) ?? null;

export const problemPath = (code: ProblemCode): string => `/problems/${code}`;

/** REST presents it as RFC 9457 `application/problem+json`, GraphQL as an error with `extensions.problem`. */
export class Problem extends Error {
  override readonly name = 'Problem';

  /** @param detail one sentence on this occurrence. @param extensions further members of the problem document */
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
  }

  get status(): number {
    return PROBLEM_TYPES[this.code].status;
  }
}
