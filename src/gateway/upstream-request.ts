import type { FastifyRequest } from 'fastify';
import { type Ask, TRACE } from '../http/exchange.js';

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
/** Dropped from responses that are passed through. */
const HOP_BY_HOP_HEADERS = ['connection', 'date', 'keep-alive'];

export const omit = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

export const withoutHopByHop = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  omit(headers, HOP_BY_HOP_HEADERS);

export function toUpstreamRequest({ method, originalUrl, headers, body, raw, ip, id }: FastifyRequest): Ask {
  return {
    method: method === 'HEAD' ? 'GET' : method,
    url: originalUrl,
    headers: { ...omit(headers, GATEWAY_HEADERS), [TRACE]: id },
    body: body as Buffer | undefined,
    remoteAddress: raw.socket.remoteAddress ?? ip,
  };
}
