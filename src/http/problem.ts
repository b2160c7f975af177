import PROBLEM_TYPES from '../../assets/words/problems.json' with { type: 'json' };
import { type ArgumentFault, DomainError, type ErrorCode } from '../domain/errors.js';
import { BODY_LIMITS } from './body-limits.js';

/** RFC 9110 recommends at least 8,000; no URL of this service needs half of this. */
export const MAX_URL_BYTES = 4_096;

/** Limit for each header field that the service reads; browsers send a few hundred bytes. */
export const MAX_FIELD_BYTES = 1_024;

export interface ServiceLimits {
  readonly requestsPerMinute: number;
  /** Including the request line. */
  readonly headerBytes: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly handlerTimeoutMs: number;
  /** 0 for no limit. */
  readonly waiting: number;
  readonly waitingOfClient: number;
  readonly graphqlDocument: {
    readonly tokens: number;
    readonly depth: number;
    readonly aliases: number;
    readonly directives: number;
    readonly cost: number;
  };
}

/**
 * All problem types: `type` in REST, `extensions.problem` in GraphQL. `help` is the text of the type's page.
 */
export { PROBLEM_TYPES };

export type ProblemCode = keyof typeof PROBLEM_TYPES;

const seconds = (milliseconds: number): string => `${milliseconds / 1_000} seconds`;
const count = (number: number): string => number.toLocaleString('en');
const bytes = (number: number): string => `${count(number)} bytes`;

const LIMITS: { readonly [Code in ProblemCode]?: (limits: ServiceLimits) => string } = {
  'too-many-requests': ({ requestsPerMinute }) =>
    `The maximum is ${count(requestsPerMinute)} requests per minute and client (an IPv4 address or an IPv6 /64).`,
  'uri-too-long': () => `The maximum is ${bytes(MAX_URL_BYTES)}.`,
  'header-fields-too-large': ({ headerBytes }) =>
    `The maximum is ${bytes(MAX_FIELD_BYTES)} for each field that the service reads, and ${bytes(headerBytes)} for all.`,
  'payload-too-large': () => BODY_LIMITS,
  'request-timeout': ({ headersTimeoutMs, requestTimeoutMs }) =>
    `The header fields must arrive within ${seconds(headersTimeoutMs)}, the whole request within ${seconds(requestTimeoutMs)}.`,
  overloaded: ({ waiting, waitingOfClient }) =>
    `The maximum is ${count(waitingOfClient)} waiting requests per client, and ${count(waiting)} in total.`,
  'answer-timeout': ({ handlerTimeoutMs }) => `The maximum is ${seconds(handlerTimeoutMs)}.`,
  'graphql-error': ({ graphqlDocument: { tokens, depth, aliases, directives, cost } }) =>
    `The maximum for a document is ${count(tokens)} tokens, ${depth} levels of fields, ${aliases} aliases, ${directives} directives and a cost of ${count(cost)}; responses report their cost in \`extensions.cost\`.`,
};

/** A sentence on the limit that a problem is about, if any. */
export const getLimit = (code: ProblemCode, limits: ServiceLimits): string | null =>
  LIMITS[code]?.(limits) ?? null;

/** Path of the page on a problem type. */
export const problemPath = (code: ProblemCode): string => `/problems/${code}`;

/**
 * An error for clients: `application/problem+json` (RFC 9457)
 * in REST, an error with `extensions.problem` in GraphQL.
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  /**
   * @param detail one sentence on this occurrence
   * @param extensions further members of the problem document
   */
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

/** Codes of the domain with another name in HTTP. */
const RENAMED = { 'invalid-argument': 'invalid-parameter', 'text-too-long': 'payload-too-large' } as const;
type Renamed = keyof typeof RENAMED;
const isRenamed = (code: ErrorCode): code is Renamed => code in RENAMED;
const toProblemCode = (code: ErrorCode): ProblemCode => (isRenamed(code) ? RENAMED[code] : code);

/** A problem, or an error of the domain as one; `null` for any other error. */
export function findProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (!(error instanceof DomainError)) return null;
  const members = Object.entries(error.details).map(([name, value]) =>
    name === 'faults' ? ['errors', (value as readonly ArgumentFault[]).map(toParameterError)] : [name, value],
  );
  return new Problem(toProblemCode(error.code), error.message, Object.fromEntries(members));
}

/** An argument reaches the service as a parameter. */
const toParameterError = ({ argument, ...fault }: ArgumentFault) => ({ parameter: argument, ...fault });
