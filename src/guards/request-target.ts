import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { LRUCache } from 'lru-cache';
import { Problem } from '../domain/problem.js';

const ABSOLUTE_FORM = /^https?:\/\/([^/?#]*)(.*)$/i;
const HOST = 'host';
/** Letters, digits and what separates them; IPv6 in brackets; a port, which may be empty (RFC 3986, 3.2.3). */
const HOST_FORM = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{0,5})?$/i;
const knownHosts = new LRUCache<string, true>({ max: 1_000 });

/**
 * Reads an address in absolute form, as proxies are asked, in the usual one; its host is the one that counts
 * (RFC 9112, 3.2.2). Called before the router sees the request.
 */
export function readAbsoluteForm(request: IncomingMessage & { originalUrl?: string }): void {
  const { url = '/' } = request;
  if (url.startsWith('/')) return;
  const [, host, rest] = ABSOLUTE_FORM.exec(url) ?? [];
  if (host === undefined || rest === undefined) return;
  request.headers.host = host;
  request.url = rest.startsWith('/') ? rest : `/${rest}`;
  request.originalUrl = request.url;
}

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

/** The parts of a Transfer-Encoding that Node reads; it takes any other for the body itself. */
const CHUNKED = 'chunked';

/** Refuses requests of which it is not clear to which host they are, for what, or where their body ends. */
export const oneHost = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', ({ raw, method }, _reply, done) => {
      const { host = '', 'transfer-encoding': coding } = raw.headers;
      if (!namesOneHost(raw))
        done(new Problem('bad-request', 'A request of HTTP/1.1 has one field Host, and one only.'));
      else if (!isHost(host)) done(new Problem('bad-request', 'Host does not name a host.'));
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

/** The three signals of `rest/discovery/health.ts`, and nothing that looks like them. */
const OPERATIONAL: ReadonlySet<string | undefined> = new Set([
  '/health/live',
  '/health/ready',
  '/health/fresh',
]);

/** Probes are answered whatever the load, and are free. */
export const isOperational = ({ raw }: FastifyRequest): boolean => OPERATIONAL.has(raw.url);
