import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { COMMON_HEADERS } from '../../http/headers.js';

/** Only this service's own resources, without inline scripts or styles. */
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

/** Headers of every page. Pages cannot be framed by other sites; embeds exist for that. */
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

export const toHtml = (document: VNode): string => `<!doctype html>${render(document)}`;
