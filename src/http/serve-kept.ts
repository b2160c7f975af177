import type {
  FastifyContextConfig,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  HTTPMethods,
  onRequestHookHandler,
  RouteOptions,
} from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Catalogue, CatalogueState } from '../dataset/catalogue.js';
import { Problem } from '../domain/problem.js';
import type { FormatName } from '../formats/format.js';
import { Answer } from './answer.js';
import type { FairQueue } from './fair-queue.js';
import { COMMON_HEADERS, NO_STORE, PREFLIGHT_HEADERS } from './headers.js';
import type { Making } from './loopback-request.js';
import { Expected, makeFor } from './make-answer.js';
import { methodNotAllowed } from './problem-handler.js';
import { sendAnswer } from './send.js';

const READ_METHODS = 'GET, HEAD, OPTIONS';

/**
 * OPTIONS says what is allowed, to people and to CORS preflights; every other method is refused with `Allow`.
 * @param allowed the methods that are served elsewhere, and OPTIONS, separated by `, `
 */
export function answerOtherMethods(app: FastifyInstance, url: string, allowed = READ_METHODS): void {
  const methods = allowed.split(', ');
  app.options(url, { schema: { hide: true }, config: { anySuffix: true } }, (_request, reply) =>
    reply
      .code(204)
      .headers({ ...COMMON_HEADERS, ...PREFLIGHT_HEADERS, allow: allowed })
      .headers({ 'access-control-allow-methods': allowed, 'cache-control': NO_STORE })
      .send(),
  );
  app.route({
    method: app.supportedMethods.filter((method) => !methods.includes(method)) as HTTPMethods[],
    url,
    schema: { hide: true },
    config: { anySuffix: true },
    // Refused before a body is read: what is in it does not matter.
    onRequest: (request, reply, done) => {
      reply.header('allow', allowed);
      done(methodNotAllowed(request.method, allowed));
    },
    handler: () => undefined,
  });
}

/** The cost of an entry beside its body: key, headers, bookkeeping. */
const ENTRY_BYTES = 1_000;
/** Upper bound of what the other spellings of questions take, in characters of their keys. */
const SPELLINGS_SIZE = 4_000_000;

export class AnswerCache {
  readonly #answers: LRUCache<string, Answer>;
  /** Keys of questions in other spellings, to the keys that their answers are kept under. */
  readonly #spellings = new LRUCache<string, string>({
    maxSize: SPELLINGS_SIZE,
    sizeCalculation: (key, spelling) => key.length + spelling.length,
  });
  #hits = 0;
  #misses = 0;

  /** @param maxBytes upper bound of what the bodies take */
  constructor(maxBytes: number) {
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (answer, key) => answer.size + key.length + ENTRY_BYTES,
    });
  }

  get(key: string): Answer | undefined {
    const answer = this.#answers.get(key) ?? this.#answers.get(this.#spellings.get(key) ?? '');
    if (answer) this.#hits++;
    else this.#misses++;
    return answer;
  }

  /** Maps another spelling of a request to the cached answer. */
  alias(spelling: string, key: string): void {
    this.#spellings.set(spelling, key);
  }

  set(key: string, answer: Answer): void {
    this.#answers.set(key, answer);
  }

  get stats(): {
    readonly hits: number;
    readonly misses: number;
    readonly entries: number;
    readonly bytes: number;
  } {
    const { size: entries, calculatedSize: bytes } = this.#answers;
    return { hits: this.#hits, misses: this.#misses, entries, bytes };
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    wasReady?: boolean;
  }
  interface FastifyContextConfig {
    /** True if `makeFor` makes the route's answer, and so prices, queues and bounds it. */
    isPriced?: boolean;
    /** True if the route makes nothing: it sends what the process holds, a signal of health, or a redirect. */
    isConstant?: boolean;
  }
}

export interface KeptServices {
  readonly catalogue: Catalogue;
  readonly answers: AnswerCache;
  readonly queue: FairQueue;
}

export type Made = Answer | { readonly send: (reply: FastifyReply) => FastifyReply };

export interface Question {
  /** The one address at which its answer is kept, however the request spelled it; by default as it was written. */
  readonly address?: string;
  readonly price?: number;
  readonly make: (making: Making) => Made | Promise<Made>;
}

export interface KeptRoute {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly schema: object;
  /** The forms of the answer, the default first; without them there is one, and the address takes no suffix. */
  readonly formats?: readonly FormatName[];
  /** A sentence for clients that accept none of them, on the forms that there are at other addresses. */
  readonly elsewhere?: string;
  /** True if answers name the host of the request, and are kept for each host apart, as every page is. */
  readonly namesHost?: boolean;
  readonly variant?: (request: FastifyRequest) => string;
  /** The request as it was written: its address by default. */
  readonly written?: (request: FastifyRequest) => string;
  /**
   * Reads what a request asks, of one state of the catalogue.
   * @throws Problem
   */
  readonly read: (request: FastifyRequest, state: CatalogueState) => Question | Promise<Question>;
  /** True if the work always waits in the queue, however short it was lately. */
  readonly isCostly?: boolean;
  readonly send?: typeof sendAnswer;
  readonly onReady?: () => void;
  readonly options?: Partial<RouteOptions>;
  /** The methods of the address, when this is not all that it has; empty when another route answers the others. */
  readonly allowed?: string;
}

interface Pending {
  readonly making: Promise<Made>;
  readonly askers: FastifyRequest[];
}

/**
 * Cache key of an answer.
 * @param origin empty for an answer that does not name the host
 * @param variant what it varies by beside the question
 */
export const keyOf = (
  { revision }: Pick<CatalogueState, 'revision'>,
  address: string,
  { method = 'GET', format = '', origin = '', variant = '' },
): string => `${revision} ${method} ${format} ${origin}${variant} ${address}`;

/**
 * Serves what can be kept: looks the answer up, before a body is read where there is none; else makes it once for all
 * clients that wait for it, and keeps it under the revision of the catalogue that it was made of. All spellings of a
 * question share one answer.
 *
 * @example serveKept(app, services, {
 *   url: '/llms.txt', schema: { hide: true },
 *   read: (request, { current }) => ({ make: () => new Answer(llmsText(current), { 'content-type': 'text/plain' }) }),
 * })
 */
export function serveKept(app: FastifyInstance, services: KeptServices, route: KeptRoute): void {
  const { catalogue, answers, queue } = services;
  const { url, method = 'GET', schema, formats, elsewhere, onReady, options } = route;
  const { send = sendAnswer, allowed = READ_METHODS, namesHost = false, isCostly = false } = route;
  const expected = new Expected();
  const pending = new Map<string, Pending>();
  const key = (request: FastifyRequest, state: Pick<CatalogueState, 'revision'>, address: string): string => {
    const { format = '', origin } = request.asked;
    const host = namesHost || format === 'html' ? origin : '';
    return keyOf(state, address, { method, format, origin: host, variant: route.variant?.(request) ?? '' });
  };

  const sendReady: onRequestHookHandler = (request, reply, done) => {
    const written = route.written?.(request) ?? request.originalUrl;
    const ready = answers.get(key(request, catalogue, written));
    if (ready === undefined) {
      done();
      return;
    }
    const sent = sendKept(request, reply, ready);
    if (sent instanceof Promise) sent.catch(done);
  };
  const sendKept = (request: FastifyRequest, reply: FastifyReply, ready: Answer) => {
    request.wasReady = true;
    onReady?.();
    return send(request, reply, ready);
  };

  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    const { state } = catalogue;
    const sendMade = (made: Made) => (made instanceof Answer ? send(request, reply, made) : made.send(reply));
    const answerQuestion = (question: Question) => {
      const written = route.written?.(request) ?? request.originalUrl;
      const { address = written } = question;
      const place = key(request, state, address);
      if (address !== written) {
        const ready = answers.get(place);
        if (ready !== undefined) {
          answers.alias(key(request, state, written), place);
          return sendKept(request, reply, ready);
        }
      }
      const made = makeOnce(request, question, place);
      return made instanceof Promise ? made.then(sendMade) : sendMade(made);
    };
    const read = route.read(request, state);
    return read instanceof Promise ? read.then(answerQuestion) : answerQuestion(read);
  };
  const makeOnce = (request: FastifyRequest, question: Question, place: string): Made | Promise<Made> => {
    const shared = pending.get(place);
    // A client that waits for an answer another one ordered does not pay for it.
    if (shared !== undefined) {
      shared.askers.push(request);
      return shared.making.catch((error) => {
        if (!isForOneClient(error) || shared.askers[0]?.clientKey === request.clientKey) throw error;
        return makeOnce(request, question, place);
      });
    }
    const askers = [request];
    const keep = (made: Made): Made => {
      if (made instanceof Answer && made.cacheable) answers.set(place, made);
      return made;
    };
    const made = makeFor<Made>(request, queue, {
      price: question.price ?? 1,
      ...(!isCostly && { expected }),
      askers,
      make: question.make,
    });
    if (!(made instanceof Promise)) return keep(made);
    const making = made.then(keep);
    pending.set(place, { making, askers });
    const forget = () => pending.delete(place);
    making.then(forget, forget);
    return making;
  };

  app.route({
    ...options,
    method,
    url,
    schema,
    config: {
      isPriced: true,
      ...(formats && { formats }),
      ...(elsewhere !== undefined && { elsewhere }),
    } satisfies FastifyContextConfig,
    // A body that asks has to be read first.
    ...(method === 'GET' ? { onRequest: sendReady } : { preValidation: sendReady }),
    handler: answer,
  });
  if (allowed !== '') answerOtherMethods(app, url, allowed);
}

/** Whether an error is for the client that ordered an answer, not for those who wait for it too: its quota, its line. */
const isForOneClient = (error: unknown): boolean =>
  error instanceof Problem && (error.code === 'too-many-requests' || error.code === 'overloaded');
