import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { SERVICE_VERSION } from '../domain/service.js';
import { SHORT_LIVED } from '../http/cache-control.js';

/** Shared header components. */
export const HEADER_COMPONENTS = {
  ETag: header('Strong validator of the representation', '"FU3d99CJ_s1URm-FLmsIwbiCktedru_foVk2PH74q-s"'),
  'Last-Modified': header(
    'When the release of a pinned URL was published; at other URLs, when the releases or what is known of the next report last changed. Only the ETag says whether a copy is current',
    'Tue, 24 Nov 2026 10:00:00 GMT',
  ),
  'Cache-Control': header(
    'How long the response may be cached: about a minute, or a year if pinned',
    SHORT_LIVED,
  ),
  'Content-Location': header(
    'URL of this response, pinned to the release',
    '/releases/1.1.0/countries/KH/tiers',
  ),
  'Dataset-Release': header('Version of the release that the response is based on', '1.1.0'),
  'Service-Version': header(
    'Version of the service that computed the response from the release',
    SERVICE_VERSION,
  ),
  Link: header('Canonical URL, citation, description, license and other pages', '</docs>; rel="describedby"'),
  'RateLimit-Policy': header(
    'Quota per client, and its window in seconds (draft-ietf-httpapi-ratelimit-headers)',
    '"default";q=600;w=60',
  ),
  RateLimit: header('Remaining requests, and seconds until the quota resets', '"default";r=599;t=60'),
  Allow: header('Allowed methods', 'GET, HEAD, OPTIONS'),
  'Retry-After': header('Seconds to wait before retrying', '5'),
  'Content-Range': header('The range of bytes, and the size of the file', 'bytes 0-1023/146515'),
} as const;

const RESPONSE_HEADER_NAMES = [
  'ETag',
  'Dataset-Release',
  'Service-Version',
  'Cache-Control',
  'Content-Location',
  'Last-Modified',
  'Link',
] as const;

/** A 304 has the headers of the 200. */
export const NOT_MODIFIED = {
  304: {
    id: 'NotModified',
    description: "Not modified: the client's copy is current. Header fields as for 200",
    headers: headerReferences(RESPONSE_HEADER_NAMES),
    // fastify-zod-openapi drops the headers of a response without `content`.
    content: {},
  },
} as const satisfies Record<number, ZodOpenApiResponseObject>;
/** Headers of a 206. */
export const PARTIAL_CONTENT_HEADERS = headerReferences([...RESPONSE_HEADER_NAMES, 'Content-Range']);

function header(description: string, example: string) {
  return { description, schema: { type: 'string' as const }, example };
}

/** References to header components, by header name. */
export function headerReferences(names: readonly (keyof typeof HEADER_COMPONENTS)[]) {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
