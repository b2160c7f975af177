import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
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

/**
 * Charges a request for the body that it announces; a chunked one, for the longest.
 * @throws Problem if it is too long, or the client has too few points left
 */
export async function chargeBody(
  request: FastifyRequest,
  reply: FastifyReply,
  maxBytes: number,
): Promise<void> {
  const { 'transfer-encoding': coding, 'content-length': announced = 0 } = request.headers;
  const length = coding === undefined ? Number(announced) : maxBytes;
  if (request.method !== 'POST' || length === 0) return;
  const isTooLong = length > maxBytes;
  if (!isTooLong) {
    const quota = await request.chargeQuota?.(Math.floor(length / BYTES_PER_POINT));
    if (quota?.exceeded !== true) return;
  }
  // Close, because the rest of the body is left unread.
  reply.header('connection', 'close');
  throw isTooLong
    ? new Problem('payload-too-large', BODY_LIMITS)
    : new Problem('too-many-requests', 'Not enough quota left for a request body of this size.');
}

/** Limits the bytes of request bodies in memory as they arrive; a declared length alone takes none. */
export function limitBodies(app: FastifyInstance): void {
  const received = new BoundedPool<BodyBytes>({
    max: MAX_TOTAL_BYTES,
    priority: ({ startedAt }) => startedAt,
    evict: ({ socket }) => void socket.destroy(),
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
}
