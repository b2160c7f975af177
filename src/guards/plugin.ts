import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { MAX_FIELD_BYTES, MAX_URL_BYTES, PROBLEM_TYPES, Problem } from '../http/problem.js';
import { hostValidation } from './host-validation.js';
import { createMemoryQuotas, rateLimit } from './rate-limit.js';
import { requestBodies } from './request-bodies.js';

const urlLength = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', (request, _reply, done) => {
      const { length } = request.originalUrl;
      if (length <= MAX_URL_BYTES) {
        done();
        return;
      }
      const detail = `The URL is ${length} bytes long; the maximum is ${MAX_URL_BYTES}.`;
      done(new Problem('uri-too-long', detail));
    });
  },
  { name: 'url-length' },
);

/** A percent sign that does not start an escape, as in `40%`. */
const LITERAL_PERCENT = /%(?![\da-f]{2})/gi;

/**
 * Rejects malformed percent-encoding in the query, as the router
 * does for paths; the query parser would pass it through.
 */
const queryEncoding = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', ({ originalUrl }, _reply, done) => {
      const query = originalUrl.indexOf('?');
      try {
        if (query !== -1) decodeURIComponent(originalUrl.slice(query).replace(LITERAL_PERCENT, '%25'));
        done();
      } catch {
        done(new Problem('bad-request', PROBLEM_TYPES['bad-request'].help));
      }
    });
  },
  { name: 'query-encoding' },
);

/** Every request header the service reads; the rest are only limited in total, by the parser. */
export const HEADERS_READ = [
  ...['accept', 'accept-encoding', 'content-encoding', 'content-type', 'host', 'range', 'traceparent'],
  ...['if-modified-since', 'if-none-match', 'if-range', 'mcp-protocol-version'],
  ...['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'],
] as const;

/** Rejects oversized headers before anything parses them. */
const headerLength = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', ({ headers }, _reply, done) => {
      const oversized = HEADERS_READ.find((name) => (headers[name]?.length ?? 0) > MAX_FIELD_BYTES);
      if (oversized === undefined) {
        done();
        return;
      }
      const detail = `The header field ${oversized} is ${headers[oversized]?.length} bytes long; the maximum is ${MAX_FIELD_BYTES}.`;
      done(new Problem('header-fields-too-large', detail));
    });
  },
  { name: 'header-length' },
);

const IDENTITY = 'identity';

/** Rejects compressed request bodies: they are small, and their decompressed size is unknown. */
const contentEncoding = fp(
  async (app: FastifyInstance) => {
    // Runs after the route has rejected unsupported methods and before the body is read.
    app.addHook('preParsing', (request, reply, payload, done) => {
      const coding = request.headers['content-encoding'];
      if (request.method !== 'POST' || coding === undefined || coding.toLowerCase() === IDENTITY) {
        done(null, payload);
        return;
      }
      // RFC 9110, 15.5.16: Accept-Encoding in a response lists the supported codings.
      reply.header('accept-encoding', IDENTITY);
      done(
        new Problem(
          'unsupported-media-type',
          'A body must not be compressed: send it without Content-Encoding.',
        ),
      );
    });
  },
  { name: 'content-encoding' },
);

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
    await app.register(rateLimit, { quotas, max, onLimited: observer.onRateLimited });
    await app.register(hostValidation);
    await app.register(urlLength);
    await app.register(queryEncoding);
    await app.register(headerLength);
    await app.register(requestBodies, { maxBytes });
    await app.register(contentEncoding);
    if (hasTls) await app.register(transportSecurity);
  },
  { name: 'guards' },
);

/** Two years; browser preload lists require at least one. */
const TRANSPORT_SECURITY = ['strict-transport-security', 'max-age=63072000'] as const;

const transportSecurity = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', (_request, reply, done) => {
      reply.header(...TRANSPORT_SECURITY);
      done();
    });
  },
  { name: 'transport-security' },
);
