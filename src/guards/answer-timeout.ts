import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from '../domain/problem.js';

export interface AnswerTimeoutOptions {
  readonly handlerTimeoutMs: number;
  readonly onTimeout: () => void;
}

/**
 * Gives up on answers that take too long to make. Ready answers do not come so far: a timer for each of them,
 * as Fastify's own timeout has it, would cost a tenth of the answer.
 */
export const answerTimeout = fp(
  async (app: FastifyInstance, { handlerTimeoutMs, onTimeout }: AnswerTimeoutOptions) => {
    const tooLate = () =>
      new Problem('answer-timeout', `The answer took longer than ${handlerTimeoutMs} ms to make.`);
    const silent = app.log.child({}, { level: 'silent' });
    app.decorateRequest('isGivenUp', false);
    app.addHook('preHandler', (request, reply, done) => {
      const timer = setTimeout(() => {
        if (reply.sent) return;
        request.isGivenUp = true;
        onTimeout();
        app.log.warn({ traceId: request.id, route: request.routeOptions.url }, 'answer timed out');
        reply.send(tooLate());
        // Whatever comes of the work later has nobody to go to; Fastify would call that a fault of the handler.
        reply.send = () => reply;
        reply.log = silent;
      }, handlerTimeoutMs);
      reply.raw.once('close', () => clearTimeout(timer));
      done();
    });
  },
  { name: 'answer-timeout' },
);
