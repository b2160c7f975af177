import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import fresh from 'fresh';
import type { RateLimiter } from './rate-limit.js';
import { namesOneHost } from './request-target.js';
import { type SentAnswer, SentAnswers } from './sent-answers.js';

declare module 'node:http' {
  interface IncomingMessage {
    /** Whether its answer may be sent again to others who ask the same. */
    mayBeRepeated?: boolean;
  }
}

/** Hears of each answer that took the short cut, as the hooks do of the others. */
export type OnShortAnswer = (answered: {
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}) => void;

export interface ShortCutOptions {
  readonly catalogue: { readonly revision: number };
  readonly limiter: RateLimiter;
  readonly onAnswer: OnShortAnswer | null;
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
  'content-length',
  'transfer-encoding',
  'expect',
  'upgrade',
];

/**
 * Sends ready answers again without the router and the hooks, which take as long as all the rest: an answer that was
 * sent for the same address and the same fields that answers vary by, in the same state of the catalogue. The guards hold
 * here too: what is over the limit, or comes while the service is overloaded or stops, goes the usual way.
 */
export const shortCut = fp(
  async (app: FastifyInstance, { catalogue, limiter, onAnswer }: ShortCutOptions) => {
    const answers = new SentAnswers();
    let isStopping = false;
    app.addHook('preClose', async () => {
      isStopping = true;
    });
    app.addHook('onSend', (request, reply, _payload, done) => {
      const { mayBeRepeated, repeated } = request.raw;
      if (mayBeRepeated && repeated && (reply.statusCode === OK || reply.statusCode === NOT_MODIFIED))
        answers.keep(request, reply, repeated, catalogue.revision);
      done();
    });
    takeRequests(app, (request, response, usual) => {
      request.mayBeRepeated = isPlain(request);
      const sent = request.mayBeRepeated ? answers.find(request, catalogue.revision) : undefined;
      if (sent === undefined || isStopping || app.isUnderPressure()) {
        usual(request, response);
        return;
      }
      const begun = onAnswer === null ? 0 : performance.now();
      const address = request.socket.remoteAddress ?? '';
      const isKnown = isFresh(request, sent);
      // What the client has already counts for nothing.
      const asked = isKnown ? limiter.look(address) : limiter.take(address);
      asked.then((quota) => {
        if (quota.exceeded) {
          if (!isKnown) request.quota = quota;
          usual(request, response);
          return;
        }
        const fields = limiter.fieldsOf(quota);
        const status = isKnown ? NOT_MODIFIED : OK;
        if (isKnown) response.writeHead(status, sent.fieldsOfNotModified.concat(fields)).end();
        else response.writeHead(status, sent.fields.concat(fields)).end(sent.body);
        onAnswer?.({ route: sent.route, status, milliseconds: performance.now() - begun });
      });
    });
  },
  { name: 'short-cut', dependencies: ['guards'] },
);

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
  const { method, headers } = request;
  if (method !== 'GET') return false;
  for (const name of USUAL_WAY) if (headers[name] !== undefined) return false;
  return namesOneHost(request);
}

const isFresh = ({ headers }: IncomingMessage, { validators }: SentAnswer): boolean =>
  (headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined) &&
  fresh(headers, validators);
