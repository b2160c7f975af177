/** The window in which requests are counted. */
export const WINDOW_SECONDS = 60;
export const MILLISECONDS = 1_000;

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
  /** Counts points, also beyond the limit. At once, or as a promise that never rejects. */
  take(client: string, points: number): Quota | Promise<Quota>;
  /** Takes a point back. */
  giveBack(client: string): void;
  close(): Promise<void>;
}

/** Counts in the memory of this process; the window is the same for all clients. @param max points in a window */
export function ownQuotas(max: number): Quotas {
  const counts = new Map<string, number>();
  let end = 0;
  return {
    take(client, points) {
      // Whole milliseconds: a fraction could make the window longer than it is.
      const now = Math.floor(performance.now());
      if (now >= end) {
        counts.clear();
        end = now + WINDOW_SECONDS * MILLISECONDS;
      }
      const counted = (counts.get(client) ?? 0) + points;
      counts.set(client, counted);
      return quotaOf(counted, max, end - now);
    },
    giveBack(client) {
      const counted = counts.get(client) ?? 0;
      if (counted > 0) counts.set(client, counted - 1);
    },
    close: async () => {},
  };
}

/** @param counted points that were counted in the window, those of this request among them */
export const quotaOf = (counted: number, max: number, resetMs: number): Quota => ({
  exceeded: counted > max,
  remaining: Math.max(max - counted, 0),
  resetMs,
});
