import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { COMMON_HEADERS } from '../../http/headers.js';

/** Sources that a page may load: this service and nothing else; it has no inline script or style. */
const CONTENT_SECURITY = {
  'default-src': "'none'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

const policy = (directives: Record<string, string>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The headers of every page. No other site may show it in a frame: embeds are for that. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON_HEADERS,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy({ ...CONTENT_SECURITY, 'frame-ancestors': "'none'" }),
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
};

export const EMBED_HEADERS: Readonly<Record<string, string>> = {
  ...PAGE_HEADERS,
  'content-security-policy': policy({ ...CONTENT_SECURITY, 'frame-ancestors': '*' }),
};

export const htmlOf = (document: VNode): string => `<!doctype html>${render(document)}`;
