import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { CITATION_TYPES, FORMATS } from '../formats/format.js';

const MEDIA_TYPES = [
  ...Object.values(FORMATS).map(({ contentType }) => contentType),
  ...Object.values(CITATION_TYPES),
  ...['application/graphql-response+json; charset=utf-8', 'application/problem+json'],
  ...['image/png', 'image/svg+xml', 'text/event-stream'],
];
const NO_MATCH = 'none';
const MAX_CACHED_HEADERS = 500;
const keyByHeader = new LRUCache<string, string>({ max: MAX_CACHED_HEADERS });

/** Two Accept headers with the same key select the same format at every URL. */
export function acceptKey(accept: string | undefined): string {
  if (accept === undefined || accept === '*/*') return '';
  let key = keyByHeader.get(accept);
  if (key === undefined) {
    const preferred = new Negotiator({ headers: { accept } }).mediaTypes(MEDIA_TYPES);
    key = preferred.map((type) => MEDIA_TYPES.indexOf(type)).join() || NO_MATCH;
    keyByHeader.set(accept, key);
  }
  return key;
}

/** Picks the media type that Accept prefers; falls back to the first one. */
export function negotiateMediaType(accept: string | undefined, types: readonly string[]): string {
  const [first = ''] = types;
  if (accept === undefined || types.length < 2) return first;
  return new Negotiator({ headers: { accept } }).mediaTypes([...types])[0] ?? first;
}
