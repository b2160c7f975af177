import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from '../domain/problem.js';
import { isOperational } from './request-target.js';

export interface LoadSheddingOptions {
  readonly maxEventLoopDelayMs: number;
  readonly onShed: () => void;
}

/** Interval of measuring the delay. */
const SAMPLE_MS = 500;
const RETRY_AFTER_SECONDS = 2;

/** Turns requests away while the service cannot keep up, before those that wait make it worse; health stays reachable. */
export const loadShedding = fp(
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
