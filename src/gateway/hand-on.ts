import type { FastifyRequest } from 'fastify';
import { type Ask, TRACE } from '../http/exchange.js';

/** Fields that are the gateway's own business: an answer is made whole, once, for all who ask. */
const OWN_FIELDS = [
  'accept-encoding',
  'if-match',
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
  'if-range',
  'range',
  'connection',
];
/** Of an answer that is passed on as it came. */
const OF_CONNECTION = ['connection', 'date', 'keep-alive'];

export const without = <T>(
  fields: Readonly<Record<string, T>>,
  names: readonly string[],
): Record<string, T> => Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

export const withoutConnection = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  without(headers, OF_CONNECTION);

/** The request as a worker gets it. */
export function askOf({ method, originalUrl, headers, body, raw, ip, id }: FastifyRequest): Ask {
  return {
    method: method === 'HEAD' ? 'GET' : method,
    url: originalUrl,
    headers: { ...without(headers, OWN_FIELDS), [TRACE]: id },
    body: body as Buffer | undefined,
    remoteAddress: raw.socket.remoteAddress ?? ip,
  };
}
