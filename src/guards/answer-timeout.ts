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
    const tooLate = () =>
      new Problem('answer-timeout', `The answer took longer than ${handlerTimeoutMs} ms to make.`);
    app.addHook('preHandler', (_request, reply, done) => {
      const timer = setTimeout(() => {
        if (!reply.sent) reply.send(tooLate());
      }, handlerTimeoutMs);
      reply.raw.once('close', () => clearTimeout(timer));
      done();
    });
  },
  { name: 'answer-timeout' },
);
