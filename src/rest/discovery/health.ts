import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../../dataset/catalogue.js';
import { upcomingReportNote } from '../../dataset/upcoming-report-words.js';
import { NO_STORE } from '../../http/cache-control.js';
import { COMMON_HEADERS } from '../../http/headers.js';
import { anyParameters } from '../../http/validation.js';
import { toSentence } from '../../releases/store-errors.js';

interface Watched {
  readonly catalogue: Catalogue;
  readonly pingDatabase: () => Promise<void>;
}

/** Without a database response for this long, new releases may be missing. */
const FRESH_MS = 60_000;
const UNAVAILABLE = 503;

/**
 * `ready`: the database responds. `fresh`: the published releases are being served. Stale with 503 if the
 * database is unreachable or a release is damaged in the store or could not be stored; stale with 200 while a report is out that no
 * release contains, which no restart can fix. Without the database, the service keeps serving what it has
 * loaded. `/health/live` belongs to the gateway (`src/gateway/health.ts`).
 */
export function serveHealth(app: FastifyInstance, { catalogue, pingDatabase }: Watched): void {
  const headers = { ...COMMON_HEADERS, 'cache-control': NO_STORE };
  // Concurrent requests share one query to the database.
  const ping = singleFlight(pingDatabase);
  const refresh = singleFlight(() => catalogue.refresh());

  const schema = { querystring: anyParameters };
  let wasReady = true;
  app.get('/health/ready', { schema }, async (request, reply) => {
    const { version } = catalogue.current;
    try {
      await ping();
      if (!wasReady) request.log.warn('ready again: the store responds');
      wasReady = true;
      return reply.headers(headers).send({ status: 'ready', database: 'reachable', release: version });
    } catch (error) {
      // Probes come every few seconds: log the change.
      if (wasReady) request.log.warn({ reason: toSentence(error) }, 'not ready: the store does not respond');
      wasReady = false;
      return reply
        .code(UNAVAILABLE)
        .headers(headers)
        .send({ status: 'degraded', database: 'unreachable', release: version });
    }
  });

  app.get('/health/fresh', { schema }, async (_request, reply) => {
    const isFresh = () => Date.now() - catalogue.checkedAt.getTime() < FRESH_MS;
    // The failure is in the response, and logged where the store is watched.
    if (!isFresh()) await refresh().catch(() => {});
    const { version, header, newestYear, upcomingReport } = catalogue.current;
    const isBehind = upcomingReport?.state === 'out';
    const { damaged, unstored } = catalogue;
    const fault = isFresh()
      ? faultSentence(damaged, unstored)
      : 'The release store has been unreachable for a minute: new releases may be missing.';
    return reply
      .code(fault === null ? 200 : UNAVAILABLE)
      .headers(headers)
      .send({
        status: fault === null && !isBehind ? 'fresh' : 'stale',
        reason: fault ?? (isBehind ? upcomingReportNote(upcomingReport, newestYear) : undefined),
        damaged: damaged.length > 0 ? damaged : undefined,
        unstored: unstored.length > 0 ? unstored : undefined,
        checkedAt: catalogue.checkedAt.toISOString(),
        release: version,
        publishedAt: header.published_at,
        newestReport: newestYear,
        upcomingReport,
      });
  });
}

const faultSentence = (damaged: readonly string[], unstored: readonly string[]): string | null => {
  const faults = [
    damaged.length > 0 &&
      `Damaged in the store: ${damaged.join(', ')}. See the log for the reason. Restore the release, withdraw it, or move it away.`,
    unstored.length > 0 &&
      `Not stored: ${unstored.join(', ')}. See the log for the reason, such as a full disk. Mend it, then restart the service.`,
  ].filter((sentence) => sentence !== false);
  return faults.length === 0 ? null : faults.join(' ');
};

/** Coalesces concurrent calls into one. */
function singleFlight<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  };
}
