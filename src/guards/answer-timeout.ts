import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from '../domain/problem.js';

export interface AnswerTimeoutOptions {
  /** Milliseconds that an answer may take to make. */
  readonly handlerTimeoutMs: number;
}

/**
 * Gives up on answers that take too long to make. Ready answers do not come so far: a timer for each of them,
 * as Fastify's own timeout has it, would cost a tenth of the answer.
 */
export const answerTimeout = fp(
  async (app: FastifyInstance, { handlerTimeoutMs }: AnswerTimeoutOptions) => {
    app.addHook('preHandler', (_request, reply, done) => {
      const timer = setTimeout(() => {
        if (reply.sent) return;
        const detail = `The answer took longer than ${handlerTimeoutMs} ms to make.`;
        reply.send(new Problem('answer-timeout', detail));
      }, handlerTimeoutMs);
      reply.raw.once('close', () => clearTimeout(timer));
      done();
    });
  },
  { name: 'answer-timeout' },
);
