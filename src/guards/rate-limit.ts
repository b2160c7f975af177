import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from '../domain/problem.js';
import { ClientKeys } from './client-key.js';
import { isOperational } from './operational.js';
import { type Quota, type Quotas, quotasOfEach, WINDOW_SECONDS } from './quotas.js';

declare module 'node:http' {
  interface IncomingMessage {
    /** What is left to the client, when the request was counted before it came to the hooks. */
    quota?: Quota;
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What is left to the client; `null` for a request that is not counted. */
    quota: Quota | null;
  }
  interface FastifyInstance {
    rateLimiter: RateLimiter;
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

/** Counts requests, and says in `RateLimit-Policy` and `RateLimit` what is left. */
export class RateLimiter {
  readonly #quotas: Quotas;
  readonly #max: number;
  readonly #policy: string;
  readonly #clients = new ClientKeys(WINDOW_SECONDS * MILLISECONDS);

  constructor(quotas: Quotas, max: number) {
    this.#quotas = quotas;
    this.#max = max;
    this.#policy = `${POLICY};q=${max};w=${WINDOW_SECONDS}`;
  }

  /** Counts a request. Never rejects. */
  take(address: string): Promise<Quota> {
    return this.#quotas.take(this.#clients.of(address), 1);
  }

  /** Counts requests that came together, as if one after the other. Never rejects. */
  async takeEach(address: string, requests: number): Promise<Quota[]> {
    const last = await this.#quotas.take(this.#clients.of(address), requests);
    return quotasOfEach(last, requests, this.#max);
  }

  /** What is left for a request that is not counted; `exceeded` when a counted one would be refused. Never rejects. */
  look(address: string): Promise<Quota> {
    return this.#quotas.look(this.#clients.of(address));
  }

  /** Counts a request for nothing after all. */
  giveBack(address: string, quota: Quota): Quota {
    this.#quotas.giveBack(this.#clients.of(address));
    return { ...quota, remaining: Math.min(quota.remaining + 1, this.#max) };
  }

  /** The header fields that tell it, names and values in turn. */
  fieldsOf({ remaining, resetMs }: Quota): [string, string, string, string] {
    const state = `${POLICY};r=${remaining};t=${secondsOf(resetMs)}`;
    return ['ratelimit-policy', this.#policy, 'ratelimit', state];
  }
}

/**
 * Lets each client ask so many times a minute, and tells it in `RateLimit-Policy` and `RateLimit`
 * (draft-ietf-httpapi-ratelimit-headers). An answer that the client has already counts for nothing.
 */
export const rateLimit = fp(
  async (app: FastifyInstance, { quotas, max, onRefused }: RateLimitOptions) => {
    const limiter = new RateLimiter(quotas, max);
    app.decorate('rateLimiter', limiter);
    app.decorateRequest('quota', null);
    app.addHook('onRequest', (request, reply, done) => {
      if (isOperational(request)) {
        done();
        return;
      }
      const goOn = (quota: Quota) => {
        request.quota = quota;
        if (!quota.exceeded) {
          done();
          return;
        }
        onRefused();
        const seconds = secondsOf(quota.resetMs);
        reply.header('retry-after', seconds);
        done(tooMany(max, seconds));
      };
      if (request.raw.quota) goOn(request.raw.quota);
      else limiter.take(request.ip).then(goOn, done);
    });
    app.addHook('onSend', (request, reply, _payload, done) => {
      if (request.quota !== null) {
        const isFree = reply.statusCode === NOT_MODIFIED;
        const quota = isFree ? limiter.giveBack(request.ip, request.quota) : request.quota;
        const [policy, policyOf, state, stateOf] = limiter.fieldsOf(quota);
        reply.header(policy, policyOf).header(state, stateOf);
      }
      done();
    });
    app.addHook('onClose', () => quotas.close());
  },
  { name: 'rate-limit' },
);

const tooMany = (max: number, seconds: number): Problem =>
  new Problem(
    'too-many-requests',
    `This client has asked more than ${max} times in a minute. Ask again in ${seconds} s.`,
    { limit: max, windowSeconds: WINDOW_SECONDS },
  );

/** Whole seconds, and at least one: to come back at once would be too early. */
const secondsOf = (milliseconds: number): number => Math.max(Math.ceil(milliseconds / MILLISECONDS), 1);
