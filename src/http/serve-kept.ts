import type {
  FastifyContextConfig,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestHookHandler,
  RouteOptions,
} from 'fastify';
import type { Catalogue, CatalogueState } from '../dataset/catalogue.js';
import { Problem } from '../domain/problem.js';
import type { FormatName } from '../formats/format.js';
import { Answer } from './answer.js';
import type { AnswerCache } from './answer-cache.js';
import type { FairQueue } from './fair-queue.js';
import { Expected, makeFor } from './make-answer.js';
import type { Making } from './making.js';
import { answerOtherMethods, READ_METHODS } from './other-methods.js';
import { sendAnswer } from './send.js';

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
