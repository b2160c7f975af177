import PROBLEM_TYPES from '../../assets/words/problems.json' with { type: 'json' };
import { BODY_LIMITS } from './body-limits.js';

/** Bytes that an address may have: RFC 9110 asks for at least 8,000; nothing here needs half of it. */
export const MAX_URL_BYTES = 4_096;

/** Bytes that one header field may have of those that are read; what browsers send has a few hundred. */
export const MAX_FIELD_BYTES = 1_024;

export interface ServiceLimits {
  readonly requestsPerMinute: number;
  /** First line included. */
  readonly headerBytes: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly handlerTimeoutMs: number;
  /** 0: no request is turned away. */
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
 * Every problem that an answer can name: what REST gives as `type` and GraphQL as `extensions.problem`. `help` is the text of
 * its page.
 */
export { PROBLEM_TYPES };

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
  'payload-too-large': () => BODY_LIMITS,
  'request-timeout': ({ headersTimeoutMs, requestTimeoutMs }) =>
    `The header fields must have arrived after ${seconds(headersTimeoutMs)}, the whole request after ${seconds(requestTimeoutMs)}.`,
  overloaded: ({ waiting, waitingOfClient }) =>
    `A client may have ${count(waitingOfClient)} requests waiting, all together ${count(waiting)}.`,
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

/**
 * Refuses a parameter of a request.
 * @param message goes on after its name, and has no stop
 * @throws Problem `invalid-parameter`
 */
export function refuseParameter(parameter: string, message: string, value?: unknown): never {
  throw new Problem('invalid-parameter', `${parameter} ${message}.`, {
    errors: [{ parameter, message, ...(value !== undefined && { value }) }],
  });
}
