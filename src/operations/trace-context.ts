import { randomBytes, randomFillSync } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';

declare module 'fastify' {
  interface FastifyRequest {
    spanId: string | null;
  }
}

interface TraceParent {
  readonly traceId: string;
  readonly parentId: string;
  readonly sampled: boolean;
}

const TRACEPARENT = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(?:-.*)?$/;
const SAMPLED = 0x01;
const SPAN_ID_BYTES = 8;
const FIRST_ERROR_STATUS = 400;

/** Parses a `traceparent` header (W3C Trace Context); `null` if it is missing or invalid. */
export function readTraceParent(field: string | string[] | undefined): TraceParent | null {
  const [, traceId, parentId, flags] = TRACEPARENT.exec(typeof field === 'string' ? field : '') ?? [];
  if (traceId === undefined || parentId === undefined || flags === undefined) return null;
  return { traceId, parentId, sampled: (Number.parseInt(flags, 16) & SAMPLED) === SAMPLED };
}

/** The id of a request, in logs and responses: its trace id, or a new one. */
export const getTraceId = ({ headers }: Pick<IncomingMessage, 'headers'>): string =>
  (headers.traceparent === undefined ? null : readTraceParent(headers.traceparent)?.traceId) ?? newTraceId();

/**
 * Sends `traceparent` to clients that sent one, and with every error so that it can be found in the log.
 * Other responses omit it, because caches would serve them with another request's id.
 */
export const traceContext = fp(
  async (app: FastifyInstance) => {
    app.decorateRequest('spanId', null);
    app.addHook('onSend', (request, reply, _payload, done) => {
      if (reply.statusCode >= FIRST_ERROR_STATUS || request.headers.traceparent !== undefined) {
        reply.header('traceparent', toTraceParent(request));
      }
      done();
    });
  },
  { name: 'trace-context' },
);

function toTraceParent(request: FastifyRequest): string {
  const spanId = request.spanId ?? randomBytes(SPAN_ID_BYTES).toString('hex');
  const sampled = request.spanId !== null || readTraceParent(request.headers.traceparent)?.sampled === true;
  return `00-${request.id}-${spanId}-${sampled ? '01' : '00'}`;
}

const ID_BYTES = 16;
/** Filling a page with random bytes costs little more than filling one id, and every request needs one. */
const pool = Buffer.alloc(256 * ID_BYTES);
let used = pool.length;

/** Creates a random trace id: 32 hexadecimal digits. */
export function newTraceId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += ID_BYTES;
  return pool.toString('hex', used - ID_BYTES, used);
}
