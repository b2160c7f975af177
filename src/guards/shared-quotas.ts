import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { ownQuotas, type Quota, type Quotas, quotaOf, WINDOW_SECONDS } from './rate-limit.js';

/** An answer that needs longer than this to be counted is not worth the wait. */
const COMMAND_TIMEOUT_MS = 100;
const CONNECT_TIMEOUT_MS = 1_000;
/** Pause after Redis has failed. */
const PAUSE_MS = 2_000;
const KEY_PREFIX = 'tip-tiers:quota';

interface StoreWatcher {
  readonly onLost: (error: unknown) => void;
  readonly onBack: () => void;
}

/** Redis gives negative times for keys that have just expired. */
const MIN_PLAUSIBLE = -2;
const MAX_PLAUSIBLE = 1e9;

/** A store that answers nonsense is lost: NaN exceeds no quota, and a huge count would reject everybody. */
const isPlausible = (count: number): boolean =>
  Number.isInteger(count) && count >= MIN_PLAUSIBLE && count <= MAX_PLAUSIBLE;

/**
 * Counts in Redis, so that all instances count together. Without Redis each counts for itself: a client may then
 * have the limit once an instance, and no request fails or waits.
 */
export async function sharedQuotas(url: string, max: number, watcher: StoreWatcher): Promise<Quotas> {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_TIMEOUT_MS,
    connectTimeout: CONNECT_TIMEOUT_MS,
    retryStrategy: () => PAUSE_MS,
  });
  // A client without a listener for errors writes each failed attempt to connect to the console.
  redis.on('error', () => {});
  const shared = new RateLimiterRedis({
    storeClient: redis,
    points: max,
    duration: WINDOW_SECONDS,
    keyPrefix: KEY_PREFIX,
    rejectIfRedisNotReady: true,
  });
  const own = ownQuotas(max);
  let lost = false;
  let askAgainAt = 0;
  const lose = (error: unknown) => {
    askAgainAt = performance.now() + PAUSE_MS;
    if (!lost) watcher.onLost(error);
    lost = true;
  };
  await redis.connect().catch(lose);
  const take = async (client: string, points: number): Promise<Quota> => {
    if (performance.now() < askAgainAt) return own.take(client, points);
    try {
      const counted = await shared.penalty(client, points);
      if (![counted.consumedPoints, counted.msBeforeNext].every(isPlausible))
        throw new Error('it answers with something other than a count');
      if (lost) watcher.onBack();
      lost = false;
      return quotaOf(counted, max);
    } catch (error) {
      lose(error);
      return own.take(client, points);
    }
  };
  return {
    take,
    giveBack(client) {
      if (lost) own.giveBack(client);
      else shared.reward(client).catch(lose);
    },
    async close() {
      redis.disconnect();
    },
  };
}
