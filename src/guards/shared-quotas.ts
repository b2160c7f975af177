import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { look, ownQuotas, type Quota, type Quotas, take, WINDOW_SECONDS } from './quotas.js';

/** An answer that needs longer than this to be counted is not worth the wait. */
const COMMAND_TIMEOUT_MS = 100;
const CONNECT_TIMEOUT_MS = 1_000;
/** How long Redis is left alone after it failed. */
const PAUSE_MS = 2_000;
const KEY_PREFIX = 'tip-tiers:quota';

/** Hears when the shared counts are lost, and when they are back. */
export interface StoreWatcher {
  readonly onLost: (error: unknown) => void;
  readonly onBack: () => void;
}

/**
 * Counts in Redis, so that all instances count together. Without Redis each counts for itself: a client may then
 * have the limit once an instance, and no request fails or waits.
 */
export async function sharedQuotas(url: string, max: number, watcher: StoreWatcher): Promise<Quotas> {
  const client = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_TIMEOUT_MS,
    connectTimeout: CONNECT_TIMEOUT_MS,
    retryStrategy: () => PAUSE_MS,
  });
  // A client without a listener for errors writes each failed attempt to connect to the console.
  client.on('error', () => {});
  const shared = new RateLimiterRedis({
    storeClient: client,
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
  await client.connect().catch(lose);
  const ask = async (inRedis: () => Promise<Quota>, instead: () => Promise<Quota>): Promise<Quota> => {
    if (performance.now() < askAgainAt) return instead();
    try {
      const quota = await inRedis();
      if (lost) watcher.onBack();
      lost = false;
      return quota;
    } catch (error) {
      lose(error);
      return instead();
    }
  };
  return {
    take: (key, requests) =>
      ask(
        () => take(shared, key, { requests, max }),
        () => own.take(key, requests),
      ),
    look: (key) =>
      ask(
        () => look(shared, key, max),
        () => own.look(key),
      ),
    giveBack(key) {
      if (lost) own.giveBack(key);
      else shared.reward(key).catch(lose);
    },
    async close() {
      client.disconnect();
    },
  };
}
