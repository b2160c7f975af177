import {
  type RateLimiterCompatibleAbstract,
  RateLimiterMemory,
  type RateLimiterRes,
} from 'rate-limiter-flexible';

/** The window in which requests are counted. */
export const WINDOW_SECONDS = 60;
const MILLISECONDS = 1_000;

/** What is left to a client. */
export interface Quota {
  /** Whether this request is one too many. */
  readonly exceeded: boolean;
  readonly remaining: number;
  /** Milliseconds until the count begins anew. */
  readonly resetMs: number;
}

/** Counts the requests of each client in windows of a minute. */
export interface Quotas {
  /** Counts a request. Never rejects. */
  take(client: string): Promise<Quota>;
  /** What a client has left, without counting a request. Never rejects. */
  look(client: string): Promise<Quota>;
  /** Counts a request for nothing after all. */
  giveBack(client: string): void;
  close(): Promise<void>;
}

/** Counts in the memory of this process. */
export function ownQuotas(max: number): Quotas {
  const counts = new RateLimiterMemory({ points: max, duration: WINDOW_SECONDS });
  return {
    take: (client) => take(counts, client, max),
    look: (client) => look(counts, client, max),
    giveBack(client) {
      counts.reward(client);
    },
    close: async () => {},
  };
}

/** Counts a request, also beyond the limit: who goes on asking is told how far it is. */
export function take(counts: RateLimiterCompatibleAbstract, client: string, max: number): Promise<Quota> {
  return counts.penalty(client).then((counted) => quotaOf(counted, max));
}

/** What a client has left; `exceeded` when the next request would be one too many. */
export async function look(
  counts: RateLimiterCompatibleAbstract,
  client: string,
  max: number,
): Promise<Quota> {
  const counted = await counts.get(client);
  if (counted === null) return { exceeded: false, remaining: max, resetMs: WINDOW_SECONDS * MILLISECONDS };
  return { ...quotaOf(counted, max), exceeded: counted.consumedPoints >= max };
}

const quotaOf = ({ consumedPoints, msBeforeNext }: RateLimiterRes, max: number): Quota => ({
  exceeded: consumedPoints > max,
  remaining: Math.max(max - consumedPoints, 0),
  // Never longer than the window, also when the clock was set back meanwhile.
  resetMs: Math.min(Math.max(msBeforeNext, 0), WINDOW_SECONDS * MILLISECONDS),
});
