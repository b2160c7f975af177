import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

export const WINDOW_SECONDS = 60;
export const MILLISECONDS = 1_000;

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
