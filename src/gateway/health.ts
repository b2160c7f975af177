import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isOperational } from '../guards/probes.js';
import type { Reply } from '../http/exchange.js';
import { NO_STORE } from '../http/freshness.js';
import { COMMON_HEADERS } from '../http/headers.js';
import type { Answering } from './answering-pool.js';
import { askOf, withoutConnection } from './hand-on.js';

/** For how long an answer to those who ask how the service is may be handed on. */
const SIGNAL_MS = 500;

/** Whether the process lives it says itself; the rest those say who know the editions, without waiting in the line. */
export function serveHealth(app: FastifyInstance, answering: Answering): void {
  const headers = { ...COMMON_HEADERS, 'cache-control': NO_STORE };
  const said = new Map<
    string,
    { readonly until: number; readonly mark: string; readonly reply: Promise<Reply> }
  >();
  app.addHook('onRequest', (request, reply, done) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || !isOperational(request)) done();
    else if (request.originalUrl === '/health/live') reply.headers(headers).send({ status: 'live' });
    else signal(request).then((made) => passOn(reply, made), done);
  });
  function signal(request: FastifyRequest): Promise<Reply> {
    const { originalUrl } = request;
    const known = said.get(originalUrl);
    const { mark } = answering.state;
    if (known && known.mark === mark && known.until > performance.now()) return known.reply;
    const reply = answering.askAside(askOf(request));
    said.set(originalUrl, { until: performance.now() + SIGNAL_MS, mark, reply });
    reply.catch(() => said.delete(originalUrl));
    return reply;
  }
}

const passOn = (reply: FastifyReply, { status, headers, body }: Reply): FastifyReply =>
  reply
    .code(status)
    .headers(withoutConnection(headers))
    .send(Buffer.from(body.buffer, body.byteOffset, body.length));
