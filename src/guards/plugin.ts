import type { Socket } from 'node:net';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { MAX_FIELD_BYTES, MAX_URL_BYTES, Problem } from '../domain/problem.js';
import { isOperational, oneHost } from './connection-limits.js';
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

export interface LoadSheddingOptions {
  readonly maxEventLoopDelayMs: number;
  readonly onShed: () => void;
}

/** Interval of measuring the delay. */
const SAMPLE_MS = 500;
const RETRY_AFTER_SECONDS = 2;

/** Turns requests away while the service cannot keep up, before those that wait make it worse; health stays reachable. */
const loadShedding = fp(
  async (app: FastifyInstance, { maxEventLoopDelayMs, onShed }: LoadSheddingOptions) => {
    const pressure = new Pressure();
    await app.register(underPressure, {
      maxEventLoopDelay: maxEventLoopDelayMs,
      sampleInterval: SAMPLE_MS,
      pressureHandler: (request, reply) => {
        if (isOperational(request) || !pressure.lasts(performance.now())) return;
        onShed();
        reply.header('retry-after', RETRY_AFTER_SECONDS);
        throw new Problem('overloaded', `The service is overloaded. Ask again in ${RETRY_AFTER_SECONDS} s.`);
      },
    });
  },
  { name: 'load-shedding' },
);

/** Tells a load that lasts from one long answer, or the start of the service, which make a single sample late. */
class Pressure {
  #since = Number.NEGATIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  /** Called for each request that comes under pressure. */
  lasts(now: number): boolean {
    if (now - this.#last > 2 * SAMPLE_MS) this.#since = now;
    this.#last = now;
    return now - this.#since > SAMPLE_MS;
  }
}

/** Milliseconds after which the event loop looks for new requests, though others wait still. */
const SLICE_MS = 10;

/**
 * Answers the requests of one turn of the event loop together: the same code then runs for one after the other, which
 * takes less time than between reading them. Connections take turns, so that a burst on one of them waits for itself.
 */
export const turn = fp(
  async (app: FastifyInstance) => {
    // A list stays with its connection: what is made anew for each turn would hold on to requests that are over.
    const listOf = new WeakMap<Socket, (() => void)[]>();
    let waiting: (() => void)[][] = [];
    const answer = () => {
      const end = performance.now() + SLICE_MS;
      let turns = 0;
      // It grows meanwhile: a connection that has more to ask goes behind all others, and is still a part of this loop.
      for (const own of waiting) {
        turns++;
        const next = own.shift();
        if (own.length > 0) waiting.push(own);
        next?.();
        if (performance.now() > end) break;
      }
      waiting = waiting.slice(turns);
      if (waiting.length > 0) setImmediate(answer);
    };
    app.addHook('onRequest', (request, _reply, done) => {
      // Who asks whether the process lives does not wait for those who ask it for more.
      if (isOperational(request)) {
        done();
        return;
      }
      const { socket } = request;
      let own = listOf.get(socket);
      if (own === undefined) {
        own = [];
        listOf.set(socket, own);
      }
      if (waiting.length === 0) setImmediate(answer);
      if (own.length === 0) waiting.push(own);
      own.push(done);
    });
  },
  { name: 'turn' },
);

export interface GuardObserver {
  readonly onShed: () => void;
  readonly onRateLimited: () => void;
  /** Called when Redis begins, or ceases, to fail. */
  readonly onQuotaStore: (isLost: boolean) => void;
}

export interface GuardOptions {
  readonly maxEventLoopDelayMs: number;
  readonly requestsPerMinute: number;
  readonly redisUrl: string | undefined;
  /** True if the service is known by an https address. */
  readonly hasTls: boolean;
  readonly observer: GuardObserver;
}

/**
 * All that stands before the doors. Each refuses with a problem, which the door that was asked presents as its clients
 * expect it. Whatever is refused is counted, except what is turned away under load.
 */
export const guards = fp(
  async (app: FastifyInstance, options: GuardOptions) => {
    const { maxEventLoopDelayMs, requestsPerMinute: max, redisUrl, hasTls, observer } = options;
    await app.register(loadShedding, { maxEventLoopDelayMs, onShed: observer.onShed });
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
    await app.register(turn);
    await app.register(oneHost);
    await app.register(urlLength);
    await app.register(headerLength);
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
