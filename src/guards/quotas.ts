import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** The window in which requests are counted. */
export const WINDOW_SECONDS = 60;
export const MILLISECONDS = 1_000;

export interface Quota {
  /** True if this request is one too many. */
  readonly exceeded: boolean;
  readonly remaining: number;
  /** Milliseconds until the count begins anew. */
  readonly resetMs: number;
}

/** Counts the requests of each client in windows of a minute. */
export interface Quotas {
  /** Counts points, also beyond the limit. Never rejects. */
  take(client: string, points: number): Promise<Quota>;
  /** Takes a point back. */
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

/** @param counted what was counted in the window, this request among it */
export const quotaOf = (
  { consumedPoints, msBeforeNext }: Pick<RateLimiterRes, 'consumedPoints' | 'msBeforeNext'>,
  max: number,
): Quota => ({
  exceeded: consumedPoints > max,
  remaining: Math.min(Math.max(max - consumedPoints, 0), max),
  // Never longer than the window, also when the clock was set back meanwhile.
  resetMs: Math.min(Math.max(msBeforeNext, 0), WINDOW_SECONDS * MILLISECONDS),
});
