import type { FastifyInstance, FastifyRequest, preParsingHookHandler } from 'fastify';
import fp from 'fastify-plugin';
import { MAX_FIELD_BYTES, MAX_URL_BYTES, PROBLEM_TYPES, Problem } from '../http/problem.js';
import { assertUnambiguous } from './host-validation.js';
import { createMemoryQuotas, limitRate } from './rate-limit.js';
import { chargeBody, limitBodies } from './request-bodies.js';

/** Every request header the service reads; the rest are only limited in total, by the parser. */
export const HEADERS_READ = [
  ...['accept', 'accept-encoding', 'content-encoding', 'content-type', 'host', 'range', 'traceparent'],
  ...['if-none-match', 'if-range', 'mcp-protocol-version'],
  ...['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'],
] as const;

/** No client sends more media ranges; each costs time. */
const MAX_RANGES = 16;

function cutAccept({ headers }: FastifyRequest): void {
  if (headers.accept !== undefined) headers.accept = headers.accept.split(',', MAX_RANGES).join(',');
}

/** A percent sign that does not start an escape, as in `40%`. */
const LITERAL_PERCENT = /%(?![\da-f]{2})/gi;

/** Malformed percent-encoding, as the router rejects it in paths; the query parser would pass it through. */
function isMalformed(query: string): boolean {
  try {
    decodeURIComponent(query.replace(LITERAL_PERCENT, '%25'));
    return false;
  } catch {
    return true;
  }
}

/**
 * Rejects what is too long or malformed before anything parses it.
 * @throws Problem
 */
function assertWithinLimits({ originalUrl, headers }: FastifyRequest): void {
  const { length } = originalUrl;
  if (length > MAX_URL_BYTES)
    throw new Problem('uri-too-long', `The URL is ${length} bytes long; the maximum is ${MAX_URL_BYTES}.`);
  const query = originalUrl.indexOf('?');
  if (query !== -1 && isMalformed(originalUrl.slice(query)))
    throw new Problem('bad-request', PROBLEM_TYPES['bad-request'].help);
  const oversized = HEADERS_READ.find((name) => (headers[name]?.length ?? 0) > MAX_FIELD_BYTES);
  if (oversized === undefined) return;
  const detail = `The header field ${oversized} is ${headers[oversized]?.length} bytes long; the maximum is ${MAX_FIELD_BYTES}.`;
  throw new Problem('header-fields-too-large', detail);
}

const IDENTITY = 'identity';

/** Rejects compressed request bodies: they are small, and their decompressed size is unknown. */
const rejectEncodedBody: preParsingHookHandler = (request, reply, payload, done) => {
  const coding = request.headers['content-encoding'];
  if (request.method !== 'POST' || coding === undefined || coding.toLowerCase() === IDENTITY) {
    done(null, payload);
    return;
  }
  // RFC 9110, 15.5.16: Accept-Encoding in a response lists the supported codings.
  reply.header('accept-encoding', IDENTITY);
  const detail = 'A body must not be compressed: send it without Content-Encoding.';
  done(new Problem('unsupported-media-type', detail));
};

/** Two years; browser preload lists require at least one. */
const TRANSPORT_SECURITY = ['strict-transport-security', 'max-age=63072000'] as const;

interface GuardObserver {
  readonly onRateLimited: () => void;
  /** Called when Redis starts or stops failing. */
  readonly onQuotaStore: (isLost: boolean) => void;
}

interface GuardOptions {
  readonly requestsPerMinute: number;
  readonly maxBodyBytes: number;
  readonly redisUrl: string | undefined;
  /** True if the public URL is https. */
  readonly hasTls: boolean;
  readonly observer: GuardObserver;
}

/**
 * Everything that runs before a request is forwarded. Guards
 * throw problems, which are then formatted for the endpoint.
 */
export const guards = fp(
  async (app: FastifyInstance, options: GuardOptions) => {
    const { requestsPerMinute: max, redisUrl, hasTls, observer, maxBodyBytes: maxBytes } = options;
    const quotas =
      redisUrl === undefined
        ? createMemoryQuotas(max)
        : // Load the Redis client only if it is needed.
          await (await import('./redis-quotas.js')).createRedisQuotas(redisUrl, max, {
            onLost: (err) => {
              app.log.warn({ err }, 'Redis is unreachable: this instance counts requests separately');
              observer.onQuotaStore(true);
            },
            onRestored: () => {
              app.log.warn('Redis is reachable again: requests are counted together');
              observer.onQuotaStore(false);
            },
          });
    const chargeRequest = limitRate(app, { quotas, max, onLimited: observer.onRateLimited });
    app.addHook('onRequest', async (request, reply) => {
      if (hasTls) reply.header(...TRANSPORT_SECURITY);
      await chargeRequest(request, reply);
      assertUnambiguous(request);
      assertWithinLimits(request);
      cutAccept(request);
      await chargeBody(request, reply, maxBytes);
    });
    limitBodies(app);
    // After the route has rejected unsupported methods and before the body is read.
    app.addHook('preParsing', rejectEncodedBody);
  },
  { name: 'guards' },
);
