import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import parseRange from 'range-parser';
import { Problem } from '../domain/problem.js';
import type { Answer, Variant } from './answer.js';
import { chooseCoding } from './negotiation.js';
import { sendProblem } from './problem-handler.js';

const NOT_MODIFIED = 304;

/** Sends an answer in the coding that the client prefers, or 304 when the client has it already. */
export function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): FastifyReply | Promise<FastifyReply> {
  const variant = answer.variant(chooseCoding(request.headers['accept-encoding']));
  return variant instanceof Promise
    ? variant.then((made) => sendVariant(request, reply, made))
    : sendVariant(request, reply, variant);
}

function sendVariant(request: FastifyRequest, reply: FastifyReply, variant: Variant): FastifyReply {
  if (isAnother(request, variant)) return refuseAnother(reply);
  // `no-cache` is for caches on the way; what is in the client's hands is compared all the same (RFC 9110, 13.1.2).
  const { 'cache-control': _, ...conditions } = request.headers;
  if (isConditional(request) && fresh(conditions, variant.headers))
    return reply.code(NOT_MODIFIED).headers(variant.notModified).send();
  return reply.headers(variant.headers).send(variant.body);
}

/** True if a client wants an answer only as it once was, and this is another one (RFC 9110, 13.1.1 and 13.1.4). */
function isAnother({ headers }: FastifyRequest, { headers: own }: Variant): boolean {
  const { 'if-match': match, 'if-unmodified-since': since } = headers;
  if (match !== undefined)
    return match.trim() !== '*' && !match.split(',').some((tag) => tag.trim() === own.etag);
  // A day that cannot be read is no condition.
  return since !== undefined && Date.parse(own['last-modified'] ?? '') > Date.parse(since);
}

const refuseAnother = (reply: FastifyReply): FastifyReply =>
  sendProblem(
    reply,
    new Problem(
      'precondition-failed',
      'The answer is not the one that If-Match or If-Unmodified-Since names.',
    ),
  );

/** True if a request carries a validator of its client's copy. */
const isConditional = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;

const UNSATISFIABLE = -1;

/**
 * Sends a ready answer, or the part of it that `Range` asks for (RFC 9110, 14.2), so that a broken download can
 * be resumed. Several ranges at once, other units, and a part of another version (`If-Range`) are answered
 * with the whole.
 */
export function sendWithRange(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): FastifyReply | Promise<FastifyReply> {
  const { range } = request.headers;
  // A condition on the whole comes first: the whole may not be wanted at all.
  if (range === undefined || request.method !== 'GET' || isConditional(request))
    return sendAnswer(request, reply, answer);
  if (isAnother(request, answer.plain)) return refuseAnother(reply);
  const { headers, body } = answer.plain;
  const ranges = parseRange(body.length, range);
  if (!ifRangeHolds(request.headers['if-range'], headers)) return sendAnswer(request, reply, answer);
  if (ranges === UNSATISFIABLE) {
    const problem = new Problem('range-not-satisfiable', `The file has ${body.length} bytes.`, {
      bytes: body.length,
    });
    return sendProblem(reply, problem, { 'content-range': `bytes */${body.length}` });
  }
  const [part] = Array.isArray(ranges) ? ranges : [];
  if (!Array.isArray(ranges) || ranges.type !== 'bytes' || ranges.length !== 1 || part === undefined)
    return sendAnswer(request, reply, answer);
  const bytes = body.subarray(part.start, part.end + 1);
  return reply
    .code(206)
    .headers({
      ...headers,
      'content-length': String(bytes.length),
      'content-digest': `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
      'content-range': `bytes ${part.start}-${part.end}/${body.length}`,
    })
    .send(bytes);
}

/** True if the client's part is of this version: by its strong validator or by its date. */
function ifRangeHolds(
  condition: string | string[] | undefined,
  headers: Readonly<Record<string, string>>,
): boolean {
  return condition === undefined || condition === headers.etag || condition === headers['last-modified'];
}
