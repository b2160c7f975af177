import { FLOATING } from '../../http/headers.js';

export const HEADER_COMPONENTS = {
  ETag: header('Strong validator of the representation', '"FU3d99CJ_s1URm-FLmsIwbiCktedru_foVk2PH74q-s"'),
  'Last-Modified': header('When the release was published', 'Tue, 24 Nov 2026 10:00:00 GMT'),
  'Cache-Control': header(
    'How long the answer may be kept: about a minute, or without limit when pinned',
    FLOATING,
  ),
  'Content-Location': header(
    'The address of this answer, pinned to the release',
    '/releases/1.1.0/countries/KH/tiers',
  ),
  'Dataset-Release': header('Version of the edition that answers', '1.1.0'),
  Link: header(
    'The address in its one form, citation, description, licence, and other pages',
    '</docs>; rel="describedby"',
  ),
  Vary: header('The request headers that the answer depends on', 'Accept, Accept-Encoding'),
  'RateLimit-Policy': header(
    'Requests that a client has, and the window in seconds (draft-ietf-httpapi-ratelimit-headers)',
    '"default";q=600;w=60',
  ),
  RateLimit: header(
    'Requests that are left, and the seconds until the count begins anew',
    '"default";r=599;t=60',
  ),
  Allow: header('The methods that are allowed', 'GET, HEAD, OPTIONS'),
  'Retry-After': header('Seconds after which to ask again', '5'),
  'Content-Range': header('Which bytes of the file these are, and how many it has', 'bytes 0-1023/146515'),
} as const;

const OF_ANSWERS = ['ETag', 'Content-Location', 'Dataset-Release', 'Link'] as const;

export const NOT_MODIFIED = {
  304: {
    description: 'The client has this answer already; the header fields are those of 200',
    headers: references(OF_ANSWERS),
  },
} as const;
/** Of a part of a file. */
export const PART_HEADERS = references([...OF_ANSWERS, 'Content-Range']);
export const PROBLEM_HEADERS: Readonly<Record<string, object>> = {
  416: references(['Content-Range']),
  429: references(['Retry-After', 'RateLimit-Policy', 'RateLimit']),
  503: references(['Retry-After']),
};

function header(description: string, example: string) {
  return { description, schema: { type: 'string' }, example };
}

function references(names: readonly (keyof typeof HEADER_COMPONENTS)[]) {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
