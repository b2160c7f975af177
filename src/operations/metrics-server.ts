import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import type { Metrics } from './metrics.js';

declare module 'fastify' {
  interface FastifyInstance {
    metricsAddress: AddressInfo | null;
  }
}

export interface MetricsServerOptions {
  readonly metrics: Metrics;
  readonly host: string;
  readonly port: number;
}

/** Serves `/metrics` on a port of its own: not for the public, and reachable when the other one is not. */
export const metricsServer = fp(
  async (app: FastifyInstance, { metrics, host, port }: MetricsServerOptions) => {
    const { registry } = metrics;
    const server = createServer(async (request, response) => {
      if (request.method !== 'GET' || request.url !== '/metrics') {
        response.writeHead(404).end();
        return;
      }
      try {
        const body = await registry.metrics();
        response.writeHead(200, { 'content-type': registry.contentType }).end(body);
      } catch (err) {
        app.log.error({ err }, 'metrics cannot be read');
        response.writeHead(500).end();
      }
    });
    app.decorate('metricsAddress', null);
    app.addHook('onReady', async () => {
      server.listen(port, host);
      await once(server, 'listening').catch((cause: Error) => {
        throw new Error(
          `Metrics cannot be served on METRICS_HOST ${host}, METRICS_PORT ${port}: ${cause.message}.`,
          { cause },
        );
      });
      app.metricsAddress = server.address() as AddressInfo;
    });
    app.addHook('onClose', async () => {
      server.close();
      server.closeAllConnections();
    });
  },
  { name: 'metrics-server' },
);
