import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { accessLog } from './access-log.js';
import { type Metrics, requestDurations } from './metrics.js';
import { metricsServer } from './metrics-server.js';
import { traceContext } from './trace-context.js';

export interface OperationsOptions {
  /** Metrics and their address; `null` to measure nothing. */
  readonly measured: { readonly metrics: Metrics; readonly host: string; readonly port: number } | null;
  readonly accessLogShare: number;
  readonly tracing: { readonly endpoint: string; readonly share: number } | null;
}

export const operations = fp(
  async (app: FastifyInstance, { measured, accessLogShare, tracing }: OperationsOptions) => {
    await app.register(traceContext);
    if (measured) {
      await app.register(requestDurations, measured);
      await app.register(metricsServer, measured);
    }
    if (accessLogShare > 0) await app.register(accessLog, { share: accessLogShare });
    if (tracing) {
      // Loaded only when it is used: it takes time to load and memory.
      const { openTelemetry } = await import('./open-telemetry.js');
      await app.register(openTelemetry, tracing);
    }
  },
  { name: 'operations' },
);
