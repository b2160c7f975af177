import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../domain/problem.js';
import { ClientKeys } from './client-keys.js';
import { isOperational } from './probes.js';
import { dropRest } from './turns.js';

export const WINDOW_SECONDS = 60;
const MILLISECONDS = 1_000;

export interface Quota {
  readonly exceeded: boolean;
  readonly remaining: number;
  readonly resetMs: number;
}

export interface Quotas {
  take(client: string, points: number): Promise<Quota>;
  giveBack(client: string): void;
  close(): Promise<void>;
}

/** Counts in the memory of this process. @param max points in a window, which begins with a client's first request */
export function ownQuotas(max: number): Quotas {
  const counts = new RateLimiterMemory({ points: max, duration: WINDOW_SECONDS });
  return {
    take: async (client, points) => quotaOf(await counts.penalty(client, points), max),
    giveBack(client) {
      void counts.reward(client);
    },
    close: async () => {},
  };
}

export const quotaOf = (
  { consumedPoints, msBeforeNext }: Pick<RateLimiterRes, 'consumedPoints' | 'msBeforeNext'>,
  max: number,
): Quota => ({
  exceeded: consumedPoints > max,
  remaining: Math.min(Math.max(max - consumedPoints, 0), max),
  // Never longer than the window, also when the clock was set back meanwhile.
  resetMs: Math.min(Math.max(msBeforeNext, 0), WINDOW_SECONDS * MILLISECONDS),
});

declare module 'fastify' {
  interface FastifyRequest {
    quota: Quota | null;
    /** The key by which the client's quota is counted: its address, for IPv6 its /64. */
    clientKey?: string;
    wasReady?: boolean;
    /** Takes points beyond the one of every request, for what was made: the next request of the client pays. */
    settle?(points: number): Promise<Quota | null>;
  }
}

interface RateLimitOptions {
  readonly quotas: Quotas;
  readonly max: number;
  readonly onRefused: () => void;
}

/** Name of the policy in the headers; there is one for all. */
const POLICY = '"default"';
const NOT_MODIFIED = 304;
/** 304s that are free, times the quota: no honest client reaches them. */
const FREE_COPIES = 10;
const CLIENTS_WITH_COPIES = 50_000;
const TOO_MANY_REQUESTS = 429;

/**
 * Limits the requests of each client a minute, and says in `RateLimit-Policy` and `RateLimit` what is left
 * (draft-ietf-httpapi-ratelimit-headers). What is costly to make counts for more than one; a 304 to a ready answer counts
 * for nothing, up to a number.
 */
export const rateLimit = fp(
  async (app: FastifyInstance, { quotas, max, onRefused }: RateLimitOptions) => {
    const clients = new ClientKeys(WINDOW_SECONDS * MILLISECONDS);
    const policy = `${POLICY};q=${max};w=${WINDOW_SECONDS}`;
    const free = new LRUCache<string, { number: number }>({
      max: CLIENTS_WITH_COPIES,
      ttl: WINDOW_SECONDS * MILLISECONDS,
    });
    const isFree = (client: string): boolean => {
      const had = free.get(client) ?? { number: 0 };
      if (had.number === 0) free.set(client, had);
      had.number += 1;
      return had.number <= max * FREE_COPIES;
    };
    const accept = (request: FastifyRequest, reply: FastifyReply, quota: Quota): Problem | undefined => {
      request.quota = quota;
      if (!quota.exceeded) return undefined;
      onRefused();
      if (dropRest(request.socket)) reply.header('connection', 'close');
      return tooMany(max, secondsOf(quota.resetMs));
    };
    const keyOf = (request: FastifyRequest): string => {
      request.clientKey ??= clients.of(request.ip);
      return request.clientKey;
    };
    app.decorateRequest('quota', null);
    app.decorateRequest('clientKey', undefined);
    app.decorateRequest('wasReady', false);
    app.decorateRequest('settle', async function settle(this: FastifyRequest, points: number) {
      if (this.quota === null || points < 1) return this.quota;
      this.quota = await quotas.take(keyOf(this), points);
      return this.quota;
    });
    app.addHook('onRequest', (request, reply, done) => {
      if (isOperational(request)) {
        done();
        return;
      }
      quotas.take(keyOf(request), 1).then((quota) => done(accept(request, reply, quota)), done);
    });
    app.addHook('onSend', (request, reply, _payload, done) => {
      if (request.quota !== null) {
        const { statusCode } = reply;
        let { remaining } = request.quota;
        const seconds = secondsOf(request.quota.resetMs);
        if (statusCode === NOT_MODIFIED && request.wasReady && isFree(keyOf(request))) {
          quotas.giveBack(keyOf(request));
          remaining = Math.min(remaining + 1, max);
        } else if (statusCode === TOO_MANY_REQUESTS) reply.header('retry-after', seconds);
        reply.header('ratelimit-policy', policy).header('ratelimit', `${POLICY};r=${remaining};t=${seconds}`);
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

const secondsOf = (milliseconds: number): number => Math.max(Math.ceil(milliseconds / MILLISECONDS), 1);
