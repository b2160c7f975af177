import { LRUCache } from 'lru-cache';

/** Names of the headers that a script of another origin may read. */
const EXPOSED = [
  'Content-Digest',
  'Content-Location',
  'Dataset-Release',
  'Deprecation',
  'ETag',
  'Last-Modified',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Sunset',
  'traceparent',
].join(', ');

/**
 * CORS for everyone. And for those who open an answer in a browser: no guessing of media types, nothing loaded or
 * run by it, no frame around it. Pages and graphics have a Content-Security-Policy of their own.
 */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': EXPOSED,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
};

export const LICENSE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** Links of every answer, in the form of a `Link` field. */
export const LINKS = [
  '</openapi.json>; rel="service-desc"; type="application/json"',
  '</docs>; rel="describedby"; type="text/html"',
  `<${LICENSE_URL}>; rel="license"`,
].join(', ');

/** The moments that answers tell are those of few releases; each is written once. */
const REMEMBERED_DATES = 100;
const dates = new LRUCache<string, string>({ max: REMEMBERED_DATES });

/**
 * A moment as header fields write it (RFC 9110, 5.6.7).
 * @param moment in ISO 8601, UTC
 */
export function httpDate(moment: string): string {
  let date = dates.get(moment);
  if (date === undefined) {
    date = new Date(moment).toUTCString();
    dates.set(moment, date);
  }
  return date;
}
