import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from '../domain/problem.js';
import { sendProblem } from '../rest/problem-handler.js';
import { ClientKeys } from './client-key.js';
import { isOperational } from './operational.js';
import { type Quota, type Quotas, WINDOW_SECONDS } from './quotas.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is left to the client; `null` for a request that is not counted. */
    quota: Quota | null;
  }
}

export interface RateLimitOptions {
  readonly quotas: Quotas;
  /** Requests a minute and client. */
  readonly max: number;
  readonly onRefused: () => void;
}

/** Name of the policy in the headers; there is one for all. */
const POLICY = '"default"';
const NOT_MODIFIED = 304;
const MILLISECONDS = 1_000;

/**
 * Lets each client ask so many times a minute, and tells it in `RateLimit-Policy` and `RateLimit`
 * (draft-ietf-httpapi-ratelimit-headers). An answer that the client has already counts for nothing.
 */
export const rateLimit = fp(
  async (app: FastifyInstance, { quotas, max, onRefused }: RateLimitOptions) => {
    const policy = `${POLICY};q=${max};w=${WINDOW_SECONDS}`;
    const clients = new ClientKeys(WINDOW_SECONDS * MILLISECONDS);
    app.decorateRequest('quota', null);
    app.addHook('onRequest', (request, reply, done) => {
      if (isOperational(request)) {
        done();
        return;
      }
      quotas.take(clients.of(request.ip)).then((quota) => {
        request.quota = quota;
        if (!quota.exceeded) {
          done();
          return;
        }
        onRefused();
        refuse(reply, quota, max);
      }, done);
    });
    app.addHook('onSend', (request, reply, _payload, done) => {
      if (request.quota !== null) {
        reply.headers({ 'ratelimit-policy': policy, ratelimit: stateOf(request, request.quota, reply) });
      }
      done();
    });
    const stateOf = (request: FastifyRequest, { remaining, resetMs }: Quota, reply: FastifyReply) => {
      const isFree = reply.statusCode === NOT_MODIFIED;
      if (isFree) quotas.giveBack(clients.of(request.ip));
      return `${POLICY};r=${isFree ? Math.min(remaining + 1, max) : remaining};t=${secondsOf(resetMs)}`;
    };
    app.addHook('onClose', () => quotas.close());
  },
  { name: 'rate-limit' },
);

function refuse(reply: FastifyReply, { resetMs }: Quota, max: number): void {
  const seconds = secondsOf(resetMs);
  sendProblem(
    reply,
    new Problem(
      'too-many-requests',
      `This client has asked more than ${max} times in a minute. Ask again in ${seconds} s.`,
      { limit: max, windowSeconds: WINDOW_SECONDS },
    ),
    { 'retry-after': String(seconds) },
  );
}

/** Whole seconds, and at least one: to come back at once would be too early. */
const secondsOf = (milliseconds: number): number => Math.max(Math.ceil(milliseconds / MILLISECONDS), 1);
