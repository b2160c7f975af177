import type { FastifyRequest } from 'fastify';
import { REQUEST_ID_HEADER, type WorkerRequest } from '../http/worker-protocol.js';

/** Handled by the gateway, so that one complete response serves every client. */
const GATEWAY_HEADERS = [
  'accept-encoding',
  'if-match',
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
  'if-range',
  'range',
  'connection',
];
/** Dropped when forwarding a response. */
export const HOP_BY_HOP_HEADERS = ['connection', 'date', 'keep-alive'];

/** Copies a record without the given keys. */
export const omit = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** Removes hop-by-hop and connection-specific response headers. */
export const withoutHopByHop = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  omit(headers, HOP_BY_HOP_HEADERS);

/** The bytes of a message between threads as a Buffer: postMessage() turns one into a plain Uint8Array. */
export const toBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length);

/**
 * Converts a client request to a request for a worker: HEAD becomes GET, and header fields that the gateway
 * handles are removed.
 */
export function toUpstreamRequest({
  method,
  originalUrl,
  headers,
  body,
  raw,
  ip,
  id,
}: FastifyRequest): WorkerRequest {
  return {
    method: method === 'HEAD' ? 'GET' : method,
    url: originalUrl,
    headers: { ...omit(headers, GATEWAY_HEADERS), [REQUEST_ID_HEADER]: id },
    body: body as Buffer | undefined,
    remoteAddress: raw.socket.remoteAddress ?? ip,
  };
}
