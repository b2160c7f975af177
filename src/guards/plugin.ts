import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { MAX_FIELD_BYTES, MAX_URL_BYTES, PROBLEM_TYPES, Problem } from '../domain/problem.js';
import { bodies } from './bodies.js';
import { oneHost } from './one-host.js';
import { ownQuotas, rateLimit } from './rate-limit.js';

const urlLength = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', (request, _reply, done) => {
      const { length } = request.originalUrl;
      if (length <= MAX_URL_BYTES) {
        done();
        return;
      }
      const detail = `The address has ${length} bytes; ${MAX_URL_BYTES} are allowed.`;
      done(new Problem('uri-too-long', detail));
    });
  },
  { name: 'url-length' },
);

/** A percent sign that stands for itself, as in `40%`. */
const PLAIN_PERCENT = /%(?![\da-f]{2})/gi;

/** Refuses a query that cannot be decoded, as the router refuses such a path: its parser would take it as it is written. */
const queryCoding = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', ({ originalUrl }, _reply, done) => {
      const query = originalUrl.indexOf('?');
      try {
        if (query !== -1) decodeURIComponent(originalUrl.slice(query).replace(PLAIN_PERCENT, '%25'));
        done();
      } catch {
        done(new Problem('bad-request', PROBLEM_TYPES['bad-request'].help));
      }
    });
  },
  { name: 'query-coding' },
);

/** The header fields of a request that anything here reads; all others are bounded together, by the parser. */
export const FIELDS_READ = [
  ...['accept', 'accept-encoding', 'content-encoding', 'content-type', 'host', 'range', 'traceparent'],
  ...['if-modified-since', 'if-none-match', 'if-range', 'mcp-protocol-version'],
  ...['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'],
] as const;

/** Refuses header fields that are longer than any that has a meaning here, before anything looks into them. */
const headerLength = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', ({ headers }, _reply, done) => {
      const long = FIELDS_READ.find((name) => (headers[name]?.length ?? 0) > MAX_FIELD_BYTES);
      if (long === undefined) {
        done();
        return;
      }
      const detail = `The header field ${long} has ${headers[long]?.length} bytes; ${MAX_FIELD_BYTES} are allowed: say less in it, or leave it out.`;
      done(new Problem('header-fields-too-large', detail));
    });
  },
  { name: 'header-length' },
);

const PLAIN = 'identity';

/** Refuses bodies that are compressed: they are small, and what they would unpack to has no limit that can be read off. */
const bodyCoding = fp(
  async (app: FastifyInstance) => {
    // After the route has refused its methods, and before anything is read.
    app.addHook('preParsing', (request, reply, payload, done) => {
      const coding = request.headers['content-encoding'];
      if (request.method !== 'POST' || coding === undefined || coding.toLowerCase() === PLAIN) {
        done(null, payload);
        return;
      }
      // The field by which RFC 9110 (15.5.16) says which codings there are.
      reply.header('accept-encoding', PLAIN);
      done(
        new Problem(
          'unsupported-media-type',
          'A body must not be compressed: send it without Content-Encoding.',
        ),
      );
    });
  },
  { name: 'body-coding' },
);

interface GuardObserver {
  readonly onRateLimited: () => void;
  /** Called when Redis begins, or ceases, to fail. */
  readonly onQuotaStore: (isLost: boolean) => void;
}

interface GuardOptions {
  readonly requestsPerMinute: number;
  readonly maxBodyBytes: number;
  readonly redisUrl: string | undefined;
  /** True if the service is known by an https address. */
  readonly hasTls: boolean;
  readonly observer: GuardObserver;
}

/**
 * All that stands before the doors. Each refuses with a problem, which the door that was asked presents as its clients
 * expect it. Whatever is refused is counted.
 */
export const guards = fp(
  async (app: FastifyInstance, options: GuardOptions) => {
    const { requestsPerMinute: max, redisUrl, hasTls, observer, maxBodyBytes: maxBytes } = options;
    const quotas =
      redisUrl === undefined
        ? ownQuotas(max)
        : // Only shared counts need a client of Redis.
          await (await import('./shared-quotas.js')).sharedQuotas(redisUrl, max, {
            onLost: (err) => {
              app.log.warn({ err }, 'Redis does not answer: this instance counts requests for itself');
              observer.onQuotaStore(true);
            },
            onBack: () => {
              app.log.warn('Redis answers again: requests are counted together');
              observer.onQuotaStore(false);
            },
          });
    await app.register(rateLimit, { quotas, max, onRefused: observer.onRateLimited });
    await app.register(oneHost);
    await app.register(urlLength);
    await app.register(queryCoding);
    await app.register(headerLength);
    await app.register(bodies, { maxBytes });
    await app.register(bodyCoding);
    if (hasTls) await app.register(transportSecurity);
  },
  { name: 'guards' },
);

/** Name and value: two years, what the lists of browsers ask for. */
const TRANSPORT_SECURITY = ['strict-transport-security', 'max-age=63072000'] as const;

/** Tells browsers to come by TLS only; for a service that is known by an https address. */
const transportSecurity = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', (_request, reply, done) => {
      reply.header(...TRANSPORT_SECURITY);
      done();
    });
  },
  { name: 'transport-security' },
);
