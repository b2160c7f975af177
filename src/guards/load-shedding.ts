import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from '../domain/problem.js';
import { isOperational } from './operational.js';

export interface LoadSheddingOptions {
  /** Milliseconds that the event loop may be late, on the average of a sample. */
  readonly maxEventLoopDelayMs: number;
  readonly onShed: () => void;
}

/** How often the delay is measured; a shorter sample would take one slow answer for an overload. */
const SAMPLE_MS = 500;
const RETRY_AFTER_SECONDS = 2;

/** Turns requests away while the service cannot keep up, before those that wait make it worse; health stays reachable. */
export const loadShedding = fp(
  async (app: FastifyInstance, { maxEventLoopDelayMs, onShed }: LoadSheddingOptions) => {
    await app.register(underPressure, {
      maxEventLoopDelay: maxEventLoopDelayMs,
      sampleInterval: SAMPLE_MS,
      pressureHandler: (request, reply) => {
        if (isOperational(request)) return;
        onShed();
        reply.header('retry-after', RETRY_AFTER_SECONDS);
        throw new Problem('overloaded', `The service is overloaded. Ask again in ${RETRY_AFTER_SECONDS} s.`);
      },
    });
  },
  { name: 'load-shedding' },
);
