/*
 * Headers that are the same for every answer, in one place.
 */

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
].join(', ');

/** CORS for everyone, and no guessing of media types. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': EXPOSED,
  'x-content-type-options': 'nosniff',
};

/** What a preflight request is answered with: any header, any of the methods, for a day. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
};

export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** The floating form may be up to a minute behind a new release. */
export const FLOATING = 'public, max-age=60';
export const NO_STORE = 'no-store';

/** Where the licence of the data stands. */
export const LICENSE_URL = 'https://creativecommons.org/licenses/by/4.0/';
