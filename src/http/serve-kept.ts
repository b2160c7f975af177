import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestHookHandler,
  RouteOptions,
} from 'fastify';
import type { Catalogue, CatalogueState } from '../dataset/catalogue.js';
import { Answer } from './answer.js';
import type { AnswerCache } from './answer-cache.js';
import { answerOtherMethods, READ_METHODS } from './other-methods.js';
import { sendAnswer } from './send.js';
import type { WorkLine } from './work-line.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether the answer was ready when the request came. */
    wasReady?: boolean;
    /**
     * Counts what the answer costs beyond the one point of every request. The guards give it.
     * @throws Problem `too-many-requests` when the client has not that much left
     */
    charge?(points: number): void | Promise<void>;
  }
  interface FastifyContextConfig {
    /** Whether the route knows the suffixes of formats, such as `.csv`. */
    suffixes?: boolean;
  }
}

/** What answers are made from and kept in. */
export interface KeptServices {
  readonly catalogue: Catalogue;
  readonly answers: AnswerCache;
  /** Where costly answers wait for their turn. */
  readonly workLine: WorkLine;
}

/** Something that can be made once and sent to every client that asks the same. */
export type KeptRoute = KeptOptions & (MadeOfRequest | MadeOfQuestion);

/** Every request is a question of its own. */
interface MadeOfRequest {
  /**
   * Makes the answer, of one state of the catalogue.
   * @throws Problem
   */
  readonly make: (request: FastifyRequest, state: CatalogueState) => Made | Promise<Made>;
}

/** A question can be spelled in many ways: all of them share one answer. */
interface MadeOfQuestion {
  /**
   * Reads what a request asks, of one state of the catalogue.
   * @throws Problem
   */
  readonly read: (request: FastifyRequest, state: CatalogueState) => ReadQuestion | Promise<ReadQuestion>;
}

/** A question, understood. */
export interface ReadQuestion {
  /** The one address at which its answer is kept, however the request spelled it. */
  readonly address: string;
  /** @throws Problem */
  readonly make: () => Made | Promise<Made>;
}

interface KeptOptions {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  /** What the OpenAPI document says of it. */
  readonly schema: object;
  /** Whether its address takes the suffix of a format. */
  readonly suffixes?: boolean;
  /**
   * What its answers vary by beside the question, such as a format or the host that they name.
   * @throws Problem for a request that cannot be answered
   */
  readonly variant?: (request: FastifyRequest) => string;
  /** The request as a key: its address by default. */
  readonly question?: (request: FastifyRequest) => string;
  /** What an answer costs that has to be made, in points of the quota; for more than one it waits in the work line. */
  readonly weight?: (request: FastifyRequest) => number;
  /** Whether what is made may be costly, and charges for that itself: it waits in the work line, and is not shared. */
  readonly costly?: boolean;
  readonly send?: typeof sendAnswer;
  /** Called when a ready answer fitted. */
  readonly onReady?: () => void;
  /** Further options of the route. */
  readonly options?: Partial<RouteOptions>;
  /** The methods of the address, when this is not all that it has; empty when another route answers the others. */
  readonly allowed?: string;
}

/** An answer that can be kept, or something that is sent once. */
export type Made = Answer | { readonly send: (reply: FastifyReply) => FastifyReply };

const byAddress = ({ originalUrl }: FastifyRequest): string => originalUrl;

/**
 * Serves what can be kept: looks the answer up, before a body is read where there is none; else makes it once for all
 * clients that wait for it, and keeps it under the revision of the catalogue that it was made of. A route that reads
 * questions keeps one answer for all their spellings.
 *
 * @example serveKept(app, services, {
 *   url: '/llms.txt', schema: { hide: true },
 *   make: (request, { current }) => new Answer(llmsText(current), { 'content-type': 'text/plain' }),
 * })
 */
export function serveKept(
  app: FastifyInstance,
  { catalogue, answers, workLine }: KeptServices,
  route: KeptRoute,
): void {
  const { url, method = 'GET', schema, weight, onReady, options } = route;
  const {
    costly = false,
    question = byAddress,
    variant = () => '',
    send = sendAnswer,
    allowed = READ_METHODS,
  } = route;
  const pending = new Map<string, Promise<Made>>();
  const keyOf = (request: FastifyRequest, revision: number, address: string): string =>
    `${revision} ${method} ${variant(request)} ${address}`;
  const read = (request: FastifyRequest, state: CatalogueState): ReadQuestion | Promise<ReadQuestion> =>
    'read' in route
      ? route.read(request, state)
      : { address: question(request), make: () => route.make(request, state) };

  const sendKept = (request: FastifyRequest, reply: FastifyReply, ready: Answer) => {
    request.wasReady = true;
    onReady?.();
    return send(request, reply, ready);
  };
  const sendReady: onRequestHookHandler = (request, reply, done) => {
    const ready = answers.get(keyOf(request, catalogue.revision, question(request)));
    if (ready === undefined) {
      done();
      return;
    }
    const sent = sendKept(request, reply, ready);
    if (sent instanceof Promise) sent.catch(done);
  };

  const keep = (key: string, made: Made): Made => {
    if (made instanceof Answer && made.cacheable) answers.set(key, made);
    return made;
  };
  const makeOnce = ({ make }: ReadQuestion, key: string): Made | Promise<Made> => {
    const made = make();
    return made instanceof Promise ? made.then((each) => keep(key, each)) : keep(key, made);
  };
  const share = (key: string, making: Promise<Made>): Promise<Made> => {
    pending.set(key, making);
    const forget = () => pending.delete(key);
    making.then(forget, forget);
    return making;
  };
  const makeInTurn = (request: FastifyRequest): Promise<Made> =>
    workLine.run(request.ip, async () => {
      // The catalogue may have changed while the request waited.
      const { state } = catalogue;
      const asked = await read(request, state);
      return makeOnce(asked, keyOf(request, state.revision, asked.address));
    });
  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    const { state } = catalogue;
    const asked = read(request, state);
    return asked instanceof Promise
      ? asked.then((each) => answerQuestion(request, reply, each, state))
      : answerQuestion(request, reply, asked, state);
  };
  const answerQuestion = (
    request: FastifyRequest,
    reply: FastifyReply,
    asked: ReadQuestion,
    { revision }: CatalogueState,
  ) => {
    const key = keyOf(request, revision, asked.address);
    const written = question(request);
    const ready = written === asked.address ? undefined : answers.get(key);
    if (ready !== undefined) {
      answers.alsoSpelled(keyOf(request, revision, written), key);
      return sendKept(request, reply, ready);
    }
    const points = weight?.(request) ?? 1;
    if (points > 1 || costly) return answerInTurn(request, reply, key, points);
    const made = pending.get(key) ?? makeOnce(asked, key);
    if (!(made instanceof Promise)) return sendMade(request, reply, made);
    return (pending.has(key) ? made : share(key, made)).then((each) => sendMade(request, reply, each));
  };
  const answerInTurn = async (request: FastifyRequest, reply: FastifyReply, key: string, points: number) => {
    const shared = costly ? undefined : pending.get(key);
    // A client that waits for an answer another one ordered does not pay for it.
    if (shared === undefined && points > 1) await request.charge?.(points - 1);
    const making =
      shared ?? (costly ? makeInTurn(request) : (pending.get(key) ?? share(key, makeInTurn(request))));
    return sendMade(request, reply, await making);
  };
  const sendMade = (request: FastifyRequest, reply: FastifyReply, made: Made) =>
    made instanceof Answer ? send(request, reply, made) : made.send(reply);

  app.route({
    ...options,
    method,
    url,
    schema,
    config: { suffixes: route.suffixes ?? false },
    // A body that asks has to be read first.
    ...(method === 'GET' ? { onRequest: sendReady } : { preValidation: sendReady }),
    handler: answer,
  });
  if (allowed !== '') answerOtherMethods(app, url, allowed);
}
