import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from '../domain/problem.js';

const ABSOLUTE_FORM = /^https?:\/\/([^/?#]*)(.*)$/i;
const HOST = 'host';

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

/** Whether a request names its host, and one only: others may have read it as a request to another (RFC 9112, 3.2). */
function namesOneHost({ rawHeaders, headers, httpVersionMinor }: IncomingMessage): boolean {
  let named = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === HOST.length && name.toLowerCase() === HOST) named++;
  }
  return named < 2 && (headers.host !== undefined || httpVersionMinor === 0);
}

/** Refuses requests of which it is not clear to which host they are. */
export const oneHost = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', (request, _reply, done) => {
      if (namesOneHost(request.raw)) done();
      else done(new Problem('bad-request', 'A request of HTTP/1.1 has one field Host, and one only.'));
    });
  },
  { name: 'one-host' },
);

const PREFIX = '/health/';

/** Whether a request asks how the service is: such are answered whatever the load, and count for nobody. */
export const isOperational = ({ raw }: FastifyRequest): boolean => raw.url?.startsWith(PREFIX) === true;
