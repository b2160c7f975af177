import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import type { Answer, Variant } from './answer.js';
import { chooseCoding } from './negotiation.js';

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
  if (isConditional(request) && fresh(request.headers, variant.headers))
    return reply.code(NOT_MODIFIED).headers(variant.notModified).send();
  return reply.headers(variant.headers).send(variant.body);
}

/** True if a request carries a validator of its client's copy. */
export const isConditional = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;
