import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
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

/** Rejects requests whose host, target or body length is ambiguous (request smuggling). */
export const hostValidation = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', (request, _reply, done) => {
      const { raw, method } = request;
      const { host = '', 'transfer-encoding': coding } = raw.headers;
      if (!hasSingleHost(raw))
        done(new Problem('bad-request', 'An HTTP/1.1 request must have exactly one Host field.'));
      else if (!isValidHost(host)) done(new Problem('bad-request', 'Host is not a valid host.'));
      else if (!isValidHost(request.host ?? '') || !SCHEMES.has(request.protocol))
        // Forwarded headers end up in URLs that users copy.
        done(
          new Problem('bad-request', 'X-Forwarded-Host or X-Forwarded-Proto is not a valid host or scheme.'),
        );
      else if (raw.url?.startsWith('*') && method !== 'OPTIONS')
        done(new Problem('bad-request', 'The request target * is only valid for OPTIONS.'));
      else if (coding !== undefined && coding.toLowerCase() !== CHUNKED)
        done(new Problem('unsupported-transfer-coding', 'Transfer-Encoding must be chunked.'));
      else done();
    });
  },
  { name: 'host-validation' },
);
