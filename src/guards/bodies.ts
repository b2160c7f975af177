import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { BODY_LIMITS } from '../domain/body-limits.js';
import { Problem } from '../domain/problem.js';

const KILOBYTE = 1_024;
/** A point of the quota pays for so many bytes of a body, */
const BYTES_A_POINT = 64 * KILOBYTE;
/** a client may have so many under way, */
const MOST_OF_A_CLIENT = 2_048 * KILOBYTE;
/** and all clients together so many. */
const MOST = 49_152 * KILOBYTE;

/** Bytes that a body says it has; one that does not say may have as many as are allowed. */
const lengthOf = ({ headers }: FastifyRequest, maxBytes: number): number =>
  headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : maxBytes;

/** Reads a body only when its client has quota for its length, and where there is room for it. */
export const bodies = fp(
  async (app: FastifyInstance, { maxBytes }: { readonly maxBytes: number }) => {
    const underWay = new Map<string, number>();
    let all = 0;
    const add = (client: string, bytes: number) => {
      const own = (underWay.get(client) ?? 0) + bytes;
      all += bytes;
      if (own > 0) underWay.set(client, own);
      else underWay.delete(client);
    };
    const refusal = (client: string, length: number): Problem | null => {
      if (length > maxBytes) return new Problem('payload-too-large', BODY_LIMITS);
      if ((underWay.get(client) ?? 0) + length > MOST_OF_A_CLIENT)
        return new Problem(
          'overloaded',
          'Too many bodies of this client are under way: send one after the other.',
        );
      return all + length > MOST ? new Problem('overloaded', 'Too many bodies are under way.') : null;
    };
    app.addHook('onRequest', async (request, reply) => {
      if (request.method !== 'POST') return;
      const length = lengthOf(request, maxBytes);
      if (length === 0) return;
      const client = request.clientKey ?? request.ip;
      const problem = refusal(client, length);
      if (problem) {
        // The rest of the body is not read.
        reply.header('connection', 'close');
        throw problem;
      }
      add(client, length);
      reply.raw.once('close', () => add(client, -length));
      const quota = await request.settle?.(Math.floor(length / BYTES_A_POINT));
      if (quota?.exceeded === true) {
        reply.header('connection', 'close');
        throw new Problem('too-many-requests', 'The quota of this client does not reach for a body so long.');
      }
    });
  },
  { name: 'bodies', dependencies: ['rate-limit'] },
);
