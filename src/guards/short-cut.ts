import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import fresh from 'fresh';
import type { Plain, Variant } from '../http/answer.js';
import { inTurn, withInstead } from '../http/headers.js';
import { chooseCoding } from '../http/negotiation.js';
import { isConditional } from '../http/send.js';
import type { OpenAnswer, OpenDoor } from '../rest/resource/open-answer.js';
import type { Quota } from './quotas.js';
import type { RateLimiter } from './rate-limit.js';
import { namesOneHost } from './request-target.js';
import { type SentAnswer, SentAnswers } from './sent-answers.js';
import { Turn } from './turn.js';

declare module 'node:http' {
  interface IncomingMessage {
    /** Whether its answer may be sent again to others who ask the same. */
    mayBeRepeated?: boolean;
    /** The body, when it was read before the request came to the router. */
    bodyRead?: Buffer;
  }
}

/** Hears of each answer that took the short cut, as the hooks do of the others. */
export type OnShortAnswer = (answered: {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Whether the answer was ready, rather than made for the request. */
  readonly wasReady: boolean;
}) => void;

export interface ShortCutOptions {
  readonly catalogue: { readonly revision: number };
  readonly limiter: RateLimiter;
  readonly onAnswer: OnShortAnswer | null;
  readonly openDoors: readonly OpenDoor[];
  /** Milliseconds that an answer may take to make. */
  readonly answerTimeoutMs: number;
  /** Names and values in turn of the fields that every answer has. */
  readonly ofEveryAnswer: readonly string[];
  /** The address that is asked by POST as well, and how much. */
  readonly posted: { readonly url: string; readonly maxBytes: number };
}

const OK = 200;
const NOT_MODIFIED = 304;

/** Answers that may have to wait and are begun together: what each takes to think of is held until it is made. */
const MOST_BEGUN_TOGETHER = 50;

const NOT_COUNTED: Quota = { exceeded: false, counted: 0, remaining: 0, resetMs: 0 };

/** Requests with one of these want more than what was sent before, or say who asks in ways that a proxy must vouch for. */
const USUAL_WAY = [
  'range',
  'traceparent',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'content-encoding',
  'transfer-encoding',
  'expect',
  'upgrade',
];

/**
 * Sends answers without the router and the hooks, which take as long as all the rest: ready ones again, that were sent for
 * the same address and the same fields that answers vary by, in the same state of the catalogue; and new ones to open
 * questions. The guards hold here too: what is over the limit, or comes while the service is overloaded or stops, goes the
 * usual way.
 */
export const shortCut = fp(
  async (app: FastifyInstance, options: ShortCutOptions) => {
    const { catalogue, limiter, onAnswer, posted, openDoors, ofEveryAnswer, answerTimeoutMs } = options;
    const answers = new SentAnswers();
    let isStopping = false;
    app.addHook('preClose', async () => {
      isStopping = true;
    });
    // A body that was read is no longer in the request.
    app.addHook('preParsing', ({ raw: { bodyRead } }, _reply, payload, done) => {
      done(null, bodyRead === undefined ? payload : Readable.from([bodyRead]));
    });
    app.addHook('onSend', (request, reply, _payload, done) => {
      const { mayBeRepeated, repeated } = request.raw;
      if (mayBeRepeated && repeated && (reply.statusCode === OK || reply.statusCode === NOT_MODIFIED))
        answers.keep(request, reply, repeated, catalogue.revision);
      done();
    });
    const turn = new Turn<Waiting>((address, waiting) => {
      const counted = waiting.filter(({ isKnown }) => !isKnown);
      // What the client has already counts for nothing, and is told to those as well who have nothing left.
      const known = waiting.filter(({ isKnown }) => isKnown);
      if (counted.length > 0)
        limiter.takeEach(address, counted.length).then((quotas) => settle(counted, quotas));
      if (known.length > 0)
        limiter.look(address).then((quota) => {
          settle(
            known,
            known.map(() => quota),
          );
        });
    });
    const settle = (waiting: readonly Waiting[], quotas: readonly Quota[]) => {
      for (const [index, each] of waiting.entries()) each.quota = quotas[index] as Quota;
      const isSwift = ({ door, quota }: Waiting) => door?.mayWait !== true || quota.exceeded;
      const swift = waiting.filter(isSwift);
      // All answers are made before the first is sent.
      const made = swift.map(toSend);
      for (const [index, each] of swift.entries()) finish(each, made[index]);
      const slow = waiting.filter((each) => !isSwift(each));
      for (let at = 0; at < slow.length; at += MOST_BEGUN_TOGETHER)
        setImmediate(answerSlowly, slow.slice(at, at + MOST_BEGUN_TOGETHER));
    };
    const answerSlowly = (waiting: readonly Waiting[]) => {
      // Those that had nothing to wait for are sent together, as above; each of the others on its own.
      let made: (() => void)[] | null = [];
      const answer = async (each: Waiting) => {
        const found = await inTime(each.request, each.door?.answer(each.request), answerTimeoutMs);
        const send = newAnswer(each, found);
        if (made) made.push(() => finish(each, send));
        else finish(each, send);
      };
      for (const each of waiting) answer(each);
      setImmediate(() => {
        const together = made ?? [];
        made = null;
        for (const send of together) send();
      });
    };
    const finish = (each: Waiting, send: ToSend | undefined) => {
      const { request, response, usual, begun, quota } = each;
      if (send === undefined) {
        request.quota = quota;
        usual(request, response);
        return;
      }
      // Who waited may have seen the service begin to stop: the connection is then not to be used again.
      const fields = isStopping ? [...send.fields, 'connection', 'close'] : send.fields;
      response.writeHead(send.status, fields).end(send.body, send.encoding ?? 'utf8');
      const { method = '' } = request;
      onAnswer?.({ method, ...send, milliseconds: performance.now() - begun });
    };
    const toSend = (each: Waiting): ToSend | undefined => {
      const { request, sent, door, isKnown, quota } = each;
      if (quota.exceeded && !isKnown) return undefined;
      if (!sent) return newAnswer(each, door?.answer(request) as OpenAnswer | undefined);
      const fields = limiter.fieldsOf(quota);
      const { route, body, fields: own, fieldsOfNotModified } = sent;
      return isKnown
        ? { route, wasReady: true, status: NOT_MODIFIED, fields: [...fieldsOfNotModified, ...fields] }
        : { route, wasReady: true, status: OK, fields: [...own, ...fields], body };
    };
    const newAnswer = ({ request, quota }: Waiting, made: OpenAnswer | undefined): ToSend | undefined => {
      if (made === undefined) return undefined;
      const coding = chooseCoding(request.headers['accept-encoding']);
      const { body, encoding, fields }: Plain = made.answer.isSentPlain(coding)
        ? made.answer.plain
        : plainOf(made.answer.variant(coding));
      const own = made.instead === undefined ? fields : withInstead(fields, made.instead);
      return {
        route: made.route,
        wasReady: false,
        status: OK,
        fields: [...own, ...ofEveryAnswer, ...limiter.fieldsOf(quota)],
        body,
        encoding,
      };
    };
    const answer: WithUsual = (request, response, usual) => {
      const sent = answers.find(request, catalogue.revision);
      const door = sent === undefined ? openDoors.find((open) => open.takes(request)) : undefined;
      if ((sent === undefined && door === undefined) || isStopping || app.isUnderPressure()) {
        usual(request, response);
        return;
      }
      const begun = onAnswer === null ? 0 : performance.now();
      const isKnown = sent !== undefined && isFresh(request, sent);
      const waiting = { request, response, usual, sent, door, isKnown, begun, quota: NOT_COUNTED };
      turn.add(request.socket.remoteAddress ?? '', waiting);
    };
    takeRequests(app, (request, response, usual) => {
      const length = bodyLength(request);
      const hasBody = request.method === 'POST' && request.url === posted.url && length <= posted.maxBytes;
      request.mayBeRepeated = ((request.method === 'GET' && length === 0) || hasBody) && isPlain(request);
      if (!request.mayBeRepeated || isStopping || app.isUnderPressure()) usual(request, response);
      else if (hasBody) readBody(request, () => answer(request, response, usual));
      else answer(request, response, usual);
    });
  },
  { name: 'short-cut', dependencies: ['guards'] },
);

/** What can be answered here, once it is known what is left to the client. */
interface Waiting {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly usual: RequestListener;
  /** The ready answer, or else the door that may make one. */
  readonly sent: SentAnswer | undefined;
  readonly door: OpenDoor | undefined;
  /** Whether the client has it already. */
  readonly isKnown: boolean;
  readonly begun: number;
  /** What is left to the client, once it was counted. */
  quota: Quota;
}

interface ToSend extends Pick<Parameters<OnShortAnswer>[0], 'route' | 'status' | 'wasReady'> {
  readonly fields: string[];
  readonly body?: Buffer | string;
  readonly encoding?: BufferEncoding;
}

type WithUsual = (request: IncomingMessage, response: ServerResponse, usual: RequestListener) => void;

const plainOf = ({ headers, body }: Variant): Plain => ({ fields: inTurn(headers), body, encoding: 'utf8' });

/** Puts a listener before Fastify's own. */
function takeRequests(app: FastifyInstance, listener: WithUsual): void {
  const [usual] = app.server.listeners('request') as RequestListener[];
  if (!usual) throw new Error('the server has no listener for requests');
  app.server.removeListener('request', usual);
  app.server.on('request', (request, response) => listener(request, response, usual));
}

/** Whether a request asks for what may have been sent before, and nothing else. */
function isPlain(request: IncomingMessage): boolean {
  for (const name of USUAL_WAY) if (request.headers[name] !== undefined) return false;
  return namesOneHost(request);
}

/** Bytes of the body, as the request has them; none when it does not say. */
const bodyLength = ({ headers: { 'content-length': length } }: IncomingMessage): number =>
  length === undefined ? 0 : Number(length);

/** Calls when the body has come whole; never, when the client gives up or takes too long. */
function readBody(request: IncomingMessage, done: () => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.once('end', () => {
    request.bodyRead = Buffer.concat(chunks);
    done();
  });
}

const isFresh = (request: IncomingMessage, { validators }: SentAnswer): boolean =>
  request.method === 'GET' && isConditional(request) && fresh(request.headers, validators);

/** What an answer comes to in the time that it may take; afterwards nobody waits for it any more. */
function inTime(
  request: IncomingMessage,
  answer: OpenAnswer | undefined | Promise<OpenAnswer | undefined>,
  milliseconds: number,
): Promise<OpenAnswer | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      request.isLate = true;
      resolve(undefined);
    }, milliseconds);
    Promise.resolve(answer).then((made) => {
      clearTimeout(timer);
      resolve(made);
    });
  });
}
