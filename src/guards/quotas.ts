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
  /** Requests that were counted in the window, this one among them. */
  readonly counted: number;
  readonly remaining: number;
  /** Milliseconds until the count begins anew. */
  readonly resetMs: number;
}

/** Counts the requests of each client in windows of a minute. */
export interface Quotas {
  /** Counts some requests at once; what is left then is what the last of them is told. Never rejects. */
  take(client: string, requests: number): Promise<Quota>;
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
    take: (client, requests) => take(counts, client, { requests, max }),
    look: (client) => look(counts, client, max),
    giveBack(client) {
      counts.reward(client);
    },
    close: async () => {},
  };
}

/** Counts requests, also beyond the limit: who goes on asking is told how far it is. */
export function take(
  counts: RateLimiterCompatibleAbstract,
  client: string,
  { requests, max }: { readonly requests: number; readonly max: number },
): Promise<Quota> {
  return counts.penalty(client, requests).then((result) => quotaOf(result, max));
}

/** The quotas that requests would have got one after the other which were counted at once. @param last of them */
export function quotasOfEach(last: Quota, requests: number, max: number): Quota[] {
  const quotas: Quota[] = [];
  for (let later = requests - 1; later >= 0; later--)
    quotas.push(quotaAfter(last.counted - later, max, last.resetMs));
  return quotas;
}

/** What a client has left; `exceeded` when the next request would be one too many. */
export async function look(
  counts: RateLimiterCompatibleAbstract,
  client: string,
  max: number,
): Promise<Quota> {
  const result = await counts.get(client);
  if (result === null) return quotaAfter(0, max, WINDOW_SECONDS * MILLISECONDS);
  return { ...quotaOf(result, max), exceeded: result.consumedPoints >= max };
}

const quotaOf = ({ consumedPoints, msBeforeNext }: RateLimiterRes, max: number): Quota =>
  // Never longer than the window, also when the clock was set back meanwhile.
  quotaAfter(consumedPoints, max, Math.min(Math.max(msBeforeNext, 0), WINDOW_SECONDS * MILLISECONDS));

const quotaAfter = (counted: number, max: number, resetMs: number): Quota => ({
  exceeded: counted > max,
  counted,
  remaining: Math.max(max - counted, 0),
  resetMs,
});
