import PROBLEM_TYPES from '../../assets/words/problems.json' with { type: 'json' };

/** Bytes that an address may have: RFC 9110 asks for at least 8,000; nothing here needs half of it. */
export const MAX_URL_BYTES = 4_096;

/** Bytes that one header field may have of those that are read; what browsers send has a few hundred. */
export const MAX_FIELD_BYTES = 4_096;

export interface ServiceLimits {
  readonly requestsPerMinute: number;
  /** First line included. */
  readonly headerBytes: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly handlerTimeoutMs: number;
  /** 0: no request is turned away. */
  readonly eventLoopDelayMs: number;
  readonly graphqlBodyBytes: number;
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

let last: Promise<void> = Promise.resolve();

/** A turn of the event loop without other long work: clients' work follows one to a turn, short requests in between. */
export function ownTurn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
  return last;
}

/** Milliseconds of a core that this thread has taken; before Node 23.9, all threads of the process. */
function processorMs(): number {
  const newer = process as typeof process & { readonly threadCpuUsage?: typeof process.cpuUsage };
  const { user, system } = (newer.threadCpuUsage ?? process.cpuUsage).call(process);
  return (user + system) / 1_000;
}

/** For so long a piece of work may hold the event loop at a time. */
const SLICE_MS = 5;

export class Slice {
  #since = performance.now();
  #sinceCpu = processorMs();
  #used = 0;
  #isPaused = false;

  constructor(private readonly isGone: () => boolean = () => false) {}

  get isOver(): boolean {
    return performance.now() - this.#since >= SLICE_MS;
  }

  get usedMs(): number {
    return this.#used;
  }

  begin(): void {
    this.#since = performance.now();
    this.#sinceCpu = processorMs();
    this.#isPaused = false;
  }

  /** The work waits for something else than its turn: what passes is not its time. */
  pause(): void {
    // Less than the clock says on a busy machine, more where other threads work too.
    if (!this.#isPaused)
      this.#used += Math.min(performance.now() - this.#since, processorMs() - this.#sinceCpu);
    this.#isPaused = true;
  }

  async outside<T>(work: Promise<T>): Promise<T> {
    this.pause();
    try {
      return await work;
    } finally {
      this.begin();
    }
  }

  /** @throws Problem `overloaded` when nobody waits for the result any more */
  async rest(): Promise<void> {
    this.pause();
    await ownTurn();
    if (this.isGone()) throw new Problem('overloaded', 'The client has closed its connection.');
    this.begin();
  }

  /** Has work done a part at a time, and rests between the parts whenever it has to; at once, where it need not. */
  through(parts: Iterable<unknown>): void | Promise<void> {
    const rest = parts[Symbol.iterator]();
    while (!rest.next().done) if (this.isOver) return this.#restThrough(rest);
  }

  async #restThrough(parts: Iterator<unknown>): Promise<void> {
    do if (this.isOver) await this.rest();
    while (!parts.next().done);
  }
}
