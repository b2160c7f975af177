import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { createMemoryQuotas, type Quota, type QuotaStore, toQuota, WINDOW_SECONDS } from './rate-limit.js';

/** Counting a request is not worth a longer delay. */
const COMMAND_TIMEOUT_MS = 100;
const CONNECT_TIMEOUT_MS = 1_000;
const RETRY_DELAY_MS = 2_000;
const KEY_PREFIX = 'tip-tiers:quota';

interface QuotaStoreEvents {
  readonly onLost: (error: unknown) => void;
  readonly onRestored: () => void;
}

/** Redis returns negative TTLs for keys that have just expired. */
const MIN_PLAUSIBLE = -2;
const MAX_PLAUSIBLE = 1e9;

/**
 * A store with implausible responses is treated as lost: NaN
 * exceeds no quota, and a huge count would reject everyone.
 */
const isPlausible = (count: number): boolean =>
  Number.isInteger(count) && count >= MIN_PLAUSIBLE && count <= MAX_PLAUSIBLE;

/**
 * Keeps counters in Redis, shared by all instances. While Redis is down each instance counts on its own: a
 * client may get its quota once per instance, but no request fails or waits.
 * @param max points per window
 */
export async function createRedisQuotas(
  url: string,
  max: number,
  events: QuotaStoreEvents,
): Promise<QuotaStore> {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_TIMEOUT_MS,
    connectTimeout: CONNECT_TIMEOUT_MS,
    retryStrategy: () => RETRY_DELAY_MS,
  });
  // Without an error listener, ioredis logs every failed connection attempt.
  redis.on('error', () => {});
  const shared = new RateLimiterRedis({
    storeClient: redis,
    points: max,
    duration: WINDOW_SECONDS,
    keyPrefix: KEY_PREFIX,
    rejectIfRedisNotReady: true,
  });
  const fallback = createMemoryQuotas(max);
  let isLost = false;
  let retryAt = 0;
  const handleFailure = (error: unknown) => {
    retryAt = performance.now() + RETRY_DELAY_MS;
    if (!isLost) events.onLost(error);
    isLost = true;
  };
  await redis.connect().catch(handleFailure);
  const take = async (client: string, points: number): Promise<Quota> => {
    if (performance.now() < retryAt) return fallback.consume(client, points);
    try {
      const counted = await shared.penalty(client, points);
      if (![counted.consumedPoints, counted.msBeforeNext].every(isPlausible))
        throw new Error('it returned something other than a count');
      if (isLost) events.onRestored();
      isLost = false;
      return toQuota(counted, max);
    } catch (error) {
      handleFailure(error);
      return fallback.consume(client, points);
    }
  };
  return {
    consume: take,
    refund(client) {
      if (isLost) fallback.refund(client);
      else shared.reward(client).catch(handleFailure);
    },
    async close() {
      redis.disconnect();
    },
  };
}
