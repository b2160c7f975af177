import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import type { Answer, Variant } from './answer.js';
import { chooseCoding } from './negotiation.js';

declare module 'node:http' {
  interface IncomingMessage {
    /** What it is answered with, when that was sent before. */
    repeated?: Variant;
  }
}

/** Sends a ready answer in the coding that the client prefers, or 304 when the client has it already. */
export function sendAnswer(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  const variant = answer.variant(chooseCoding(request.headers['accept-encoding']));
  const { headers, body } = variant;
  if (answer.wasSent) request.raw.repeated = variant;
  answer.wasSent = true;
  if (isConditional(request) && fresh(request.headers, headers)) {
    return reply.code(304).headers(withoutContent(headers)).send();
  }
  return reply.headers(headers).send(body);
}

/** The header fields of a 304: those of the answer without what describes its content (RFC 9110, 15.4.5). */
export function withoutContent(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { 'content-length': _length, 'content-type': _type, 'content-digest': _digest, ...kept } = headers;
  return kept;
}

/** Whether a request says what its client has already. */
export const isConditional = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean =>
  headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;
