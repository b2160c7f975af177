import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { FORMATS, type FormatName } from '../formats/format.js';
import { Problem } from './problem.js';

/** Content codings of stored responses, the preferred one first. */
const CONTENT_CODINGS = ['br', 'gzip', 'identity'] as const;
export type ContentCoding = (typeof CONTENT_CODINGS)[number];

/** The library's types lack its option for breaking ties between codings. */
interface NegotiatorWithPreference {
  encodings(
    available: readonly ContentCoding[],
    options: { preferred: readonly ContentCoding[] },
  ): ContentCoding[];
}

const MAX_CACHED_HEADERS = 500;
/** Clients send few distinct values, so parse each once. */
const formatByAccept = new LRUCache<string, FormatName | 'none'>({ max: MAX_CACHED_HEADERS });
const codingByHeader = new LRUCache<string, ContentCoding>({ max: MAX_CACHED_HEADERS });

/**
 * Picks the available format that Accept prefers (RFC 9110, 12.5.1).
 * @param available the default first
 * @returns `none` if Accept allows none of them
 */
export function preferredFormat(
  accept: string | undefined,
  available: readonly FormatName[],
): FormatName | 'none' {
  if (accept === undefined || accept === '*/*') return available[0] as FormatName;
  const key = `${available.join()} ${accept}`;
  let choice = formatByAccept.get(key);
  if (choice === undefined) {
    // Keep the parameters, so that `Accept: application/json; charset=utf-8` matches.
    const types = available.map((name) => FORMATS[name].contentType);
    const [preferred] = new Negotiator({ headers: { accept } }).mediaTypes(types as string[]);
    choice = available.find((name) => FORMATS[name].contentType === preferred) ?? 'none';
    formatByAccept.set(key, choice);
  }
  return choice;
}

/**
 * Like {@link preferredFormat}, but throws if there is no match.
 * @param hint a sentence on formats available at other URLs
 * @throws Problem `not-acceptable`, with the available media types
 */
export function negotiateFormat(
  accept: string | undefined,
  available: readonly FormatName[],
  hint = '',
): FormatName {
  const choice = preferredFormat(accept, available);
  if (choice !== 'none') return choice;
  const types = available.map((name) => FORMATS[name].mediaType);
  throw new Problem(
    'not-acceptable',
    `Accept allows none of the forms of this resource: ${types.join(', ')}.${hint}`,
    {
      available: types,
    },
  );
}

/** Picks the content coding that Accept-Encoding prefers; `identity` if none is allowed. */
export function negotiateCoding(acceptEncoding: string | undefined): ContentCoding {
  if (acceptEncoding === undefined) return 'identity';
  let choice = codingByHeader.get(acceptEncoding);
  if (choice === undefined) {
    const negotiator = new Negotiator({
      headers: { 'accept-encoding': acceptEncoding },
    }) as unknown as NegotiatorWithPreference;
    choice = negotiator.encodings(CONTENT_CODINGS, { preferred: CONTENT_CODINGS })[0] ?? 'identity';
    codingByHeader.set(acceptEncoding, choice);
  }
  return choice;
}
