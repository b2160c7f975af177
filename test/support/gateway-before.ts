import type { FastifyInstance } from 'fastify';
import { type AppParts, gatewayProblemTemplates } from '../../src/app.js';
import { buildGateway } from '../../src/gateway/gateway.js';
import { RasterPool } from '../../src/gateway/raster-pool.js';
import { handleWorkerRequest, toDatasetState, type WorkerRequest } from '../../src/http/worker-protocol.js';

export interface Inner extends Pick<AppParts, 'settings' | 'catalogue'> {
  /** CPU clock for charging; without it, responses take no time and cost one point each. */
  readonly processorMs?: (() => number) | undefined;
}

/** The gateway in front of an application in the same thread, with the application's API description. */
export async function gatewayBefore(
  inner: FastifyInstance,
  { settings, catalogue, processorMs = () => 0 }: Inner,
): Promise<FastifyInstance> {
  const send = (request: WorkerRequest) => handleWorkerRequest(inner, request, processorMs);
  await inner.ready();
  const gateway = await buildGateway({
    settings,
    rasterPool: new RasterPool(),
    upstream: {
      request: send,
      requestDirect: send,
      problemTemplates: gatewayProblemTemplates(),
      get state() {
        return toDatasetState(catalogue);
      },
      stats: { queued: 0, abandoned: 0, exits: { time: 0, memory: 0, died: 0, start: 0 } },
    },
  });
  gateway.decorate('openapi', inner.openapi);
  return gateway;
}
