import type { IncomingMessage } from 'node:http';

const ABSOLUTE_FORM = /^https?:\/\/([^/?#]*)(.*)$/i;

/**
 * Rewrites an absolute-form request target, as sent to proxies, to origin form; its authority overrides Host
 * (RFC 9112, 3.2.2). Must run before routing.
 */
export function normalizeAbsoluteForm(request: IncomingMessage & { originalUrl?: string }): void {
  const { url = '/' } = request;
  if (url.startsWith('/')) return;
  const [, host, rest] = ABSOLUTE_FORM.exec(url) ?? [];
  if (host === undefined || rest === undefined) return;
  request.headers.host = host;
  request.url = rest.startsWith('/') ? rest : `/${rest}`;
  request.originalUrl = request.url;
}
