import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import type { Answer } from './answer.js';
import { chooseCoding } from './negotiation.js';

/** Sends a ready answer in the coding that the client prefers, or 304 when the client has it already. */
export function sendAnswer(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  const { headers, body } = answer.variant(chooseCoding(request.headers['accept-encoding']));
  if (isConditional(request) && fresh(request.headers, headers)) {
    const { 'content-length': _length, 'content-type': _type, 'content-digest': _digest, ...kept } = headers;
    return reply.code(304).headers(kept).send();
  }
  return reply.headers(headers).send(body);
}

const isConditional = ({ headers }: FastifyRequest): boolean =>
  headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;
