import { LRUCache } from 'lru-cache';
import { SERVICE_VERSION } from '../domain/service.js';

/** Response headers that cross-origin scripts may read. */
const EXPOSED_HEADERS = [
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
  'Service-Version',
  'Sunset',
  'traceparent',
].join(', ');

/**
 * CORS for all origins. For responses opened in a browser: no MIME sniffing, no subresources, no scripts, no
 * framing. Pages and graphics set their own Content-Security-Policy.
 */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': EXPOSED_HEADERS,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'service-version': SERVICE_VERSION,
  'x-content-type-options': 'nosniff',
};

export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
};

export const LICENSE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** `Link` values sent with every response. */
export const COMMON_LINKS = [
  '</openapi.json>; rel="service-desc"; type="application/json"',
  '</docs>; rel="describedby"; type="text/html"',
  `<${LICENSE_URL}>; rel="license"`,
].join(', ');

/** Types of bodies that no content coding makes smaller. */
export const PRECOMPRESSED_TYPES = /^(?:image\/png|font\/|application\/(?:zip|vnd\.(?:apache|openxml)))/;

/**
 * `Vary`: the request header fields that decide which representation is sent; no field if none does.
 * @param isNegotiated true if Accept decided the format, which a suffix of the URL could have named
 */
export function varyFor(
  contentType: string,
  { isNegotiated }: { readonly isNegotiated: boolean },
): { readonly vary?: string } {
  const fields = [
    ...(isNegotiated ? ['Accept'] : []),
    ...(PRECOMPRESSED_TYPES.test(contentType) ? [] : ['Accept-Encoding']),
  ];
  return fields.length === 0 ? {} : { vary: fields.join(', ') };
}

/** Responses contain the dates of a few releases only; format each once. */
const MAX_CACHED_DATES = 100;
const dates = new LRUCache<string, string>({ max: MAX_CACHED_DATES });

/**
 * Formats a timestamp as an HTTP date (RFC 9110, 5.6.7).
 * @param timestamp ISO 8601, UTC
 */
export function httpDate(timestamp: string): string {
  let date = dates.get(timestamp);
  if (date === undefined) {
    date = new Date(timestamp).toUTCString();
    dates.set(timestamp, date);
  }
  return date;
}
