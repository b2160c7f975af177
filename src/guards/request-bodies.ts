import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { BODY_LIMITS } from '../http/body-limits.js';
import { Problem } from '../http/problem.js';
import { BoundedPool } from './bounded-pool.js';

const KILOBYTE = 1_024;
/** Request body bytes covered by one quota point. */
const BYTES_PER_POINT = 64 * KILOBYTE;
/** Maximum total size of request bodies in memory. */
const MAX_TOTAL_BYTES = 49_152 * KILOBYTE;

interface BodyBytes {
  readonly socket: Socket;
  readonly startedAt: number;
}

/** Limits the bytes of request bodies as they arrive; a declared length alone takes no memory. */
export const requestBodies = fp(
  async (app: FastifyInstance, { maxBytes }: { readonly maxBytes: number }) => {
    const received = new BoundedPool<BodyBytes>({
      max: MAX_TOTAL_BYTES,
      priority: ({ startedAt }) => startedAt,
      evict: ({ socket }) => void socket.destroy(),
    });
    app.addHook('onRequest', async (request, reply) => {
      const { 'transfer-encoding': coding, 'content-length': announced = 0 } = request.headers;
      // Chunked bodies have no Content-Length; assume the maximum.
      const length = coding === undefined ? Number(announced) : maxBytes;
      if (request.method !== 'POST' || length === 0) return;
      if (length > maxBytes) {
        // Close, because the rest of the body is left unread.
        reply.header('connection', 'close');
        throw new Problem('payload-too-large', BODY_LIMITS);
      }
      const quota = await request.chargeQuota?.(Math.floor(length / BYTES_PER_POINT));
      if (quota?.exceeded !== true) return;
      reply.header('connection', 'close');
      throw new Problem('too-many-requests', 'Not enough quota left for a request body of this size.');
    });
    app.addHook('preParsing', (request, reply, payload, done) => {
      const { socket, method, clientKey = request.ip } = request;
      if (method === 'POST') {
        const body = { socket, startedAt: performance.now() };
        const count = (chunk: Buffer) => received.add(clientKey, body, chunk.length);
        payload.on('data', count);
        reply.raw.once('close', () => {
          payload.off('data', count);
          received.release(clientKey, body);
        });
      }
      done(null, payload);
    });
  },
  { name: 'request-bodies', dependencies: ['rate-limit'] },
);
