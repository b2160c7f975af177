import type { IncomingMessage } from 'node:http';

const ABSOLUTE_FORM = /^https?:\/\/([^/?#]*)(.*)$/i;

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
