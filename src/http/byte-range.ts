import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import parseRange from 'range-parser';
import { Problem } from '../domain/problem.js';
import type { Answer } from './answer.js';
import { sendProblem } from './problem-handler.js';
import { isConditional, sendAnswer } from './send.js';

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
