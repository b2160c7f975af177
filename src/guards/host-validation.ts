import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { Problem } from '../http/problem.js';

const HOST = 'host';
/** Hostname or bracketed IPv6 address with an optional, possibly empty port (RFC 3986, 3.2.3). */
const HOST_PATTERN = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{0,5})?$/i;
const knownHosts = new LRUCache<string, true>({ max: 1_000 });

/** Rejects duplicate Host headers: a proxy in front may have used the other one (RFC 9112, 3.2). */
function hasSingleHost({ rawHeaders, headers, httpVersionMinor }: IncomingMessage): boolean {
  let hostCount = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === HOST.length && name.toLowerCase() === HOST) hostCount++;
  }
  return hostCount < 2 && (headers.host !== undefined || httpVersionMinor === 0);
}

function isValidHost(host: string): boolean {
  if (knownHosts.has(host)) return true;
  const isValid = host === '' || (HOST_PATTERN.test(host) && URL.canParse(`http://${host}`));
  if (isValid) knownHosts.set(host, true);
  return isValid;
}

const SCHEMES: ReadonlySet<string> = new Set(['http', 'https']);

/** The only transfer coding Node decodes; it treats any other as part of the body. */
const CHUNKED = 'chunked';

/**
 * Rejects requests whose host, target or body length is ambiguous (request smuggling).
 * @throws Problem
 */
export function assertUnambiguous({ raw, method, host: forwardedHost = '', protocol }: FastifyRequest): void {
  const { host = '', 'transfer-encoding': coding } = raw.headers;
  if (!hasSingleHost(raw))
    throw new Problem('bad-request', 'An HTTP/1.1 request must have exactly one Host field.');
  if (!isValidHost(host)) throw new Problem('bad-request', 'Host is not a valid host.');
  // Forwarded headers end up in URLs that users copy.
  if (!isValidHost(forwardedHost) || !SCHEMES.has(protocol))
    throw new Problem('bad-request', 'X-Forwarded-Host or X-Forwarded-Proto is not a valid host or scheme.');
  if (raw.url?.startsWith('*') && method !== 'OPTIONS')
    throw new Problem('bad-request', 'The request target * is only valid for OPTIONS.');
  if (coding !== undefined && coding.toLowerCase() !== CHUNKED)
    throw new Problem('unsupported-transfer-coding', 'Transfer-Encoding must be chunked.');
}
