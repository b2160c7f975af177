import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import fresh from 'fresh';
import { chooseCoding } from '../rest/negotiation.js';
import type { OpenQuestions } from '../rest/open-questions.js';
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
  readonly openQuestions: OpenQuestions;
  /** Names and values in turn of the fields that every answer has. */
  readonly ofEveryAnswer: readonly string[];
  /** The address that is asked by POST as well, and how much. */
  readonly posted: { readonly url: string; readonly maxBytes: number };
}

const OK = 200;
const NOT_MODIFIED = 304;

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
    const { catalogue, limiter, onAnswer, posted, openQuestions, ofEveryAnswer } = options;
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
    /** Makes all answers before it sends the first. */
    const settle = (waiting: readonly Waiting[], quotas: readonly Quota[]) => {
      const made = waiting.map((each, index) => toSend(each, quotas[index] as Quota));
      for (const [index, { request, response, usual, begun }] of waiting.entries()) {
        const send = made[index];
        if (send) {
          response.writeHead(send.status, send.fields).end(send.body);
          const { method = '' } = request;
          onAnswer?.({ method, ...send, milliseconds: performance.now() - begun });
        } else {
          const quota = quotas[index];
          if (quota) request.quota = quota;
          usual(request, response);
        }
      }
    };
    const toSend = ({ request, sent, isKnown }: Waiting, quota: Quota): ToSend | undefined => {
      if (quota.exceeded && !isKnown) return undefined;
      const fields = limiter.fieldsOf(quota);
      if (sent) {
        const { route, body, fields: own, fieldsOfNotModified } = sent;
        return isKnown
          ? { route, wasReady: true, status: NOT_MODIFIED, fields: fieldsOfNotModified.concat(fields) }
          : { route, wasReady: true, status: OK, fields: own.concat(fields), body };
      }
      const made = openQuestions.answer(request);
      if (made === undefined) return undefined;
      const coding = chooseCoding(request.headers['accept-encoding']);
      const { headers, body } = made.answer.isSentPlain(coding)
        ? made.answer.plain
        : made.answer.variant(coding);
      const all = [...Object.entries(headers).flat(), ...ofEveryAnswer, ...fields];
      return { route: made.route, wasReady: false, status: OK, fields: all, body };
    };
    const answer: WithUsual = (request, response, usual) => {
      const sent = answers.find(request, catalogue.revision);
      const isPut = sent !== undefined || (mayBeOpen(request) && openQuestions.isNew(request.url ?? ''));
      if (!isPut || isStopping || app.isUnderPressure()) {
        usual(request, response);
        return;
      }
      const begun = onAnswer === null ? 0 : performance.now();
      const isKnown = sent !== undefined && isFresh(request, sent);
      turn.add(request.socket.remoteAddress ?? '', { request, response, usual, sent, isKnown, begun });
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
  /** The ready answer; without it, an open question. */
  readonly sent: SentAnswer | undefined;
  /** Whether the client has it already. */
  readonly isKnown: boolean;
  readonly begun: number;
}

interface ToSend extends Pick<Parameters<OnShortAnswer>[0], 'route' | 'status' | 'wasReady'> {
  readonly fields: string[];
  readonly body?: Buffer | string;
}

type WithUsual = (request: IncomingMessage, response: ServerResponse, usual: RequestListener) => void;

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

const isConditional = ({ headers }: IncomingMessage): boolean =>
  headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;

const isFresh = (request: IncomingMessage, { validators }: SentAnswer): boolean =>
  request.method === 'GET' && isConditional(request) && fresh(request.headers, validators);

const mayBeOpen = (request: IncomingMessage): boolean => request.method === 'GET' && !isConditional(request);
