import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import parseRange from 'range-parser';
import { negotiateCoding } from '../http/accept-header.js';
import type { Variant } from '../http/http-response.js';
import { Problem } from '../http/problem.js';
import { sendProblem } from '../http/problem-handler.js';
import { chargeCpu, pointsForBody } from './charges.js';
import { encodeBody } from './content-coding.js';
import { sendInTurn } from './send-pump.js';
import type { StoredResponse } from './stored-response.js';
import { type Waiter, Waiters } from './waiters.js';

const NOT_MODIFIED = 304;
type Sent = FastifyReply | Promise<FastifyReply>;

/** The client of a request as a waiter that is cancelled when its socket closes. */
export const toWaiter = (request: FastifyRequest): Waiter => ({
  client: request.clientKey ?? request.ip,
  isCancelled: () => request.raw.socket?.destroyed === true,
});

/** Sends the response in the preferred content coding, or 304 if the client's copy is current. */
function sendWhole(request: FastifyRequest, reply: FastifyReply, response: StoredResponse): Sent {
  const coding = negotiateCoding(request.headers['accept-encoding']);
  const variant = response.variant(coding, () => toWaiter(request));
  if (!(variant instanceof Promise)) return sendVariant(request, reply, variant);
  return variant.then(async (encoded) => {
    await chargeCpu(request, encoded.cpuMs);
    return sendVariant(request, reply, encoded.variant);
  });
}

function sendVariant(request: FastifyRequest, reply: FastifyReply, variant: Variant): Sent {
  // POST responses cannot be revalidated.
  if (request.method === 'POST') return sendBody(request, reply.headers(variant.headers), variant.body);
  if (failsPrecondition(request, variant)) return sendPreconditionFailed(reply);
  // The tag alone decides: a new version of the service changes bodies, but not when the data last changed.
  // `no-cache` addresses caches; the client's own copy may still be revalidated (RFC 9110, 13.1.2).
  if (fresh({ 'if-none-match': request.headers['if-none-match'] }, variant.headers))
    return reply.code(NOT_MODIFIED).headers(variant.notModified).send();
  return sendBody(request, reply.headers(variant.headers), variant.body);
}

const PIECE_BYTES = 65_536;

/** Streams long bodies at the client's pace and in turn with others. */
function sendBody(request: FastifyRequest, reply: FastifyReply, body: Buffer): Sent {
  if (body.length <= PIECE_BYTES || request.method === 'HEAD') return reply.send(body);
  request.server.holdAnswered(request.socket, body.length);
  const sent = () => reply.send(inPieces(request, body));
  return request.chargeQuota ? request.chargeQuota(pointsForBody(body.length)).then(sent) : sent();
}

function inPieces(request: FastifyRequest, body: Buffer): Readable {
  const { client } = toWaiter(request);
  let sent = 0;
  return new Readable({
    highWaterMark: 1,
    read() {
      sendInTurn(client, () => {
        if (this.destroyed) return 0;
        const piece = body.subarray(sent, sent + PIECE_BYTES);
        sent += piece.length;
        this.push(piece.length > 0 ? piece : null);
        return piece.length;
      });
    },
  });
}

/**
 * True if the client requires a version of the resource that
 * is not the current one (RFC 9110, 13.1.1 and 13.1.4).
 */
function failsPrecondition({ headers }: FastifyRequest, { headers: current }: Variant): boolean {
  const { 'if-match': match, 'if-unmodified-since': since } = headers;
  if (match !== undefined)
    return match.trim() !== '*' && !match.split(',').some((tag) => tag.trim() === current.etag);
  // An invalid date is ignored.
  return since !== undefined && Date.parse(current['last-modified'] ?? '') > Date.parse(since);
}

const sendPreconditionFailed = (reply: FastifyReply): FastifyReply =>
  sendProblem(
    reply,
    new Problem(
      'precondition-failed',
      'The resource has changed since the version given in If-Match or If-Unmodified-Since.',
    ),
  );

const UNSATISFIABLE = -1;

/**
 * Sends a stored response, or the requested range of it (RFC 9110, 14.2), so that interrupted downloads can
 * resume. Multiple ranges, other units and an outdated `If-Range` get the complete response.
 */
export function sendStored(request: FastifyRequest, reply: FastifyReply, response: StoredResponse): Sent {
  const { range } = request.headers;
  // Preconditions are evaluated before Range.
  if (
    range === undefined ||
    response.identity.headers['accept-ranges'] === undefined ||
    request.method !== 'GET' ||
    request.headers['if-none-match'] !== undefined
  )
    return sendWhole(request, reply, response);
  if (failsPrecondition(request, response.identity)) return sendPreconditionFailed(reply);
  const { headers, body } = response.identity;
  const ranges = parseRange(body.length, range);
  const { 'if-range': copy = headers.etag } = request.headers;
  if (copy !== headers.etag) return sendWhole(request, reply, response);
  if (ranges === UNSATISFIABLE) {
    const problem = new Problem('range-not-satisfiable', `The file has ${body.length} bytes.`, {
      bytes: body.length,
    });
    return sendProblem(reply, problem, { 'content-range': `bytes */${body.length}` });
  }
  const [part] = Array.isArray(ranges) ? ranges : [];
  if (!Array.isArray(ranges) || ranges.type !== 'bytes' || ranges.length !== 1 || part === undefined)
    return sendWhole(request, reply, response);
  const bytes = body.subarray(part.start, part.end + 1);
  return encodeBody(bytes, 'identity', new Waiters(toWaiter(request))).then(({ digest }) =>
    sendBody(
      request,
      reply.code(206).headers({
        ...headers,
        'content-length': String(bytes.length),
        'content-digest': `sha-256=:${digest.toString('base64')}:`,
        'content-range': `bytes ${part.start}-${part.end}/${body.length}`,
      }),
      bytes,
    ),
  );
}
