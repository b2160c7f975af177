import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { answerTimeout } from './answer-timeout.js';
import { bodyCoding } from './body-coding.js';
import { headerLength } from './header-length.js';
import { loadShedding } from './load-shedding.js';
import { ownQuotas } from './quotas.js';
import { rateLimit } from './rate-limit.js';
import { oneHost } from './request-target.js';
import { turn } from './turn.js';
import { urlLength } from './url-length.js';

export interface GuardObserver {
  readonly onShed: () => void;
  readonly onTimeout: () => void;
  readonly onRateLimited: () => void;
  /** Called when Redis begins, or ceases, to fail. */
  readonly onQuotaStore: (isLost: boolean) => void;
}

export interface GuardOptions {
  readonly maxEventLoopDelayMs: number;
  readonly handlerTimeoutMs: number;
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
    // Counting takes a promise: what follows must not, or a burst would be answered in one piece behind it.
    await app.register(turn);
    await app.register(oneHost);
    await app.register(urlLength);
    await app.register(headerLength);
    await app.register(bodyCoding);
    await app.register(answerTimeout, {
      handlerTimeoutMs: options.handlerTimeoutMs,
      onTimeout: observer.onTimeout,
    });
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
