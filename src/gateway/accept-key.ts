import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { CITATION_TYPES, FORMATS } from '../formats/format.js';

const MEDIA_TYPES = [
  ...Object.values(FORMATS).map(({ contentType }) => contentType),
  ...Object.values(CITATION_TYPES),
  ...['application/graphql-response+json; charset=utf-8', 'application/problem+json'],
  ...['image/png', 'image/svg+xml', 'text/event-stream'],
];
const NONE = 'none';
const REMEMBERED = 500;
const keys = new LRUCache<string, string>({ max: REMEMBERED });

/** Two Accept fields with the same key choose the same form of any address. */
export function acceptKey(accept: string | undefined): string {
  if (accept === undefined || accept === '*/*') return '';
  let key = keys.get(accept);
  if (key === undefined) {
    const preferred = new Negotiator({ headers: { accept } }).mediaTypes(MEDIA_TYPES);
    key = preferred.map((type) => MEDIA_TYPES.indexOf(type)).join() || NONE;
    keys.set(accept, key);
  }
  return key;
}

/** The one of some media types that an Accept field prefers; the first where it allows none. */
export function chosenType(accept: string | undefined, types: readonly string[]): string {
  const [first = ''] = types;
  if (accept === undefined || types.length < 2) return first;
  return new Negotiator({ headers: { accept } }).mediaTypes([...types])[0] ?? first;
}
