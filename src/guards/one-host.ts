import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { LRUCache } from 'lru-cache';
import { Problem } from '../domain/problem.js';

const HOST = 'host';
/** Letters, digits and what separates them; IPv6 in brackets; a port, which may be empty (RFC 3986, 3.2.3). */
const HOST_FORM = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{0,5})?$/i;
const knownHosts = new LRUCache<string, true>({ max: 1_000 });

/** True if a request names exactly one host: others may have read it as a request to another (RFC 9112, 3.2). */
function namesOneHost({ rawHeaders, headers, httpVersionMinor }: IncomingMessage): boolean {
  let named = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === HOST.length && name.toLowerCase() === HOST) named++;
  }
  return named < 2 && (headers.host !== undefined || httpVersionMinor === 0);
}

function isHost(host: string): boolean {
  if (knownHosts.has(host)) return true;
  const isOne = host === '' || (HOST_FORM.test(host) && URL.canParse(`http://${host}`));
  if (isOne) knownHosts.set(host, true);
  return isOne;
}

const SCHEMES: ReadonlySet<string> = new Set(['http', 'https']);

/** The parts of a Transfer-Encoding that Node reads; it takes any other for the body itself. */
const CHUNKED = 'chunked';

/** Refuses requests of which it is not clear to which host they are, for what, or where their body ends. */
export const oneHost = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', (request, _reply, done) => {
      const { raw, method } = request;
      const { host = '', 'transfer-encoding': coding } = raw.headers;
      if (!namesOneHost(raw))
        done(new Problem('bad-request', 'A request of HTTP/1.1 has one field Host, and one only.'));
      else if (!isHost(host)) done(new Problem('bad-request', 'Host does not name a host.'));
      else if (!isHost(request.host ?? '') || !SCHEMES.has(request.protocol))
        // What a trusted proxy hands on of its client stands in addresses that are copied.
        done(new Problem('bad-request', 'X-Forwarded-Host or X-Forwarded-Proto names no host or scheme.'));
      else if (raw.url?.startsWith('*') && method !== 'OPTIONS')
        done(new Problem('bad-request', 'An asterisk is an address for OPTIONS only.'));
      else if (coding !== undefined && coding.toLowerCase() !== CHUNKED)
        done(
          new Problem('unsupported-transfer-coding', 'Transfer-Encoding may be chunked, and nothing else.'),
        );
      else done();
    });
  },
  { name: 'one-host' },
);
