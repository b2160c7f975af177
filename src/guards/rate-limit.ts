import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../http/problem.js';
import { ClientKeys } from './client-keys.js';
import { isHealthProbe } from './health-probes.js';
import { dropPending } from './request-scheduler.js';

export const WINDOW_SECONDS = 60;
const MS_PER_SECOND = 1_000;
const WINDOW_MS = WINDOW_SECONDS * MS_PER_SECOND;

export interface Quota {
  readonly exceeded: boolean;
  readonly remaining: number;
  readonly resetMs: number;
}

export interface QuotaStore {
  consume(client: string, points: number): Promise<Quota>;
  refund(client: string): void;
  close(): Promise<void>;
}

/**
 * Creates in-process counters.
 * @param max points per window; a client's window starts with its first request
 */
export function createMemoryQuotas(max: number): QuotaStore {
  const counts = new RateLimiterMemory({ points: max, duration: WINDOW_SECONDS });
  return {
    consume: async (client, points) => toQuota(await counts.penalty(client, points), max),
    refund(client) {
      void counts.reward(client);
    },
    close: async () => {},
  };
}

/** Converts a counter of rate-limiter-flexible to a quota. */
export const toQuota = (
  { consumedPoints, msBeforeNext }: Pick<RateLimiterRes, 'consumedPoints' | 'msBeforeNext'>,
  max: number,
): Quota => ({
  exceeded: consumedPoints > max,
  remaining: Math.min(Math.max(max - consumedPoints, 0), max),
  // Cap at the window length in case the clock was set back.
  resetMs: Math.min(Math.max(msBeforeNext, 0), WINDOW_MS),
});

declare module 'fastify' {
  interface FastifyRequest {
    quota: Quota | null;
    /** Quota key: the client's IP address, or its /64 for IPv6. */
    clientKey?: string;
    isCacheHit?: boolean;
    /**
     * Charges points on top of the one that every request
     * costs; they count against the client's next request.
     */
    chargeQuota?(points: number): Promise<Quota | null>;
  }
}

interface RateLimitOptions {
  readonly quotas: QuotaStore;
  readonly max: number;
  readonly onLimited: () => void;
}

const POLICY = '"default"';
const NOT_MODIFIED = 304;
/** Free 304 responses per window, as a multiple of the quota; legitimate clients stay far below. */
const FREE_NOT_MODIFIED_FACTOR = 10;
const MAX_TRACKED_CLIENTS = 50_000;
const TOO_MANY_REQUESTS = 429;

/**
 * Limits requests per client and minute and reports it in `RateLimit-Policy` and `RateLimit`
 * (draft-ietf-httpapi-ratelimit-headers). Expensive responses cost more than one point; a 304 for a cached
 * response is free, up to a limit.
 * @returns charges a request its first point; throws a Problem if the client has none left
 */
export function limitRate(
  app: FastifyInstance,
  { quotas, max, onLimited }: RateLimitOptions,
): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const clients = new ClientKeys(WINDOW_MS);
  const policy = `${POLICY};q=${max};w=${WINDOW_SECONDS}`;
  const notModifiedCounts = new LRUCache<string, { count: number }>({
    max: MAX_TRACKED_CLIENTS,
    ttl: WINDOW_MS,
  });
  const isFreeNotModified = (client: string): boolean => {
    const counter = notModifiedCounts.get(client) ?? { count: 0 };
    if (counter.count === 0) notModifiedCounts.set(client, counter);
    counter.count += 1;
    return counter.count <= max * FREE_NOT_MODIFIED_FACTOR;
  };
  const toKey = (request: FastifyRequest): string => {
    request.clientKey ??= clients.keyFor(request.ip);
    return request.clientKey;
  };
  app.decorateRequest('quota', null);
  app.decorateRequest('clientKey', undefined);
  app.decorateRequest('isCacheHit', false);
  app.decorateRequest('chargeQuota', async function chargeQuota(this: FastifyRequest, points: number) {
    if (this.quota === null || points < 1) return this.quota;
    this.quota = await quotas.consume(toKey(this), points);
    return this.quota;
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (request.quota !== null) {
      const { statusCode } = reply;
      let { remaining } = request.quota;
      const seconds = toSeconds(request.quota.resetMs);
      if (statusCode === NOT_MODIFIED && request.isCacheHit && isFreeNotModified(toKey(request))) {
        quotas.refund(toKey(request));
        remaining = Math.min(remaining + 1, max);
      } else if (statusCode === TOO_MANY_REQUESTS) reply.header('retry-after', seconds);
      reply.header('ratelimit-policy', policy).header('ratelimit', `${POLICY};r=${remaining};t=${seconds}`);
    }
    done();
  });
  app.addHook('onClose', () => quotas.close());
  return async (request, reply) => {
    if (isHealthProbe(request)) return;
    request.quota = await quotas.consume(toKey(request), 1);
    const { exceeded, resetMs } = request.quota;
    if (!exceeded) return;
    onLimited();
    if (dropPending(request.socket)) reply.header('connection', 'close');
    throw new Problem(
      'too-many-requests',
      `Rate limit of ${max} points per minute exceeded. Retry in ${toSeconds(resetMs)} seconds.`,
      { limit: max, windowSeconds: WINDOW_SECONDS },
    );
  };
}

const toSeconds = (milliseconds: number): number => Math.max(Math.ceil(milliseconds / MS_PER_SECOND), 1);
