import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { FORMATS, type FormatName } from '../formats/format.js';
import { Problem } from './problem.js';

/** Content codings of stored responses, the preferred one first. */
const CODINGS = ['br', 'gzip', 'identity'] as const;
export type Coding = (typeof CODINGS)[number];

/** The library's types lack its option for breaking ties between codings. */
interface PreferringNegotiator {
  encodings(available: readonly Coding[], options: { preferred: readonly Coding[] }): Coding[];
}

const REMEMBERED = 500;
/** Clients send few distinct values, so parse each once. */
const remembered = new LRUCache<string, FormatName | 'none'>({ max: REMEMBERED });
const rememberedCodings = new LRUCache<string, Coding>({ max: REMEMBERED });

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
  let choice = remembered.get(key);
  if (choice === undefined) {
    // Keep the parameters, so that `Accept: application/json; charset=utf-8` matches.
    const types = available.map((name) => FORMATS[name].contentType);
    const [preferred] = new Negotiator({ headers: { accept } }).mediaTypes(types as string[]);
    choice = available.find((name) => FORMATS[name].contentType === preferred) ?? 'none';
    remembered.set(key, choice);
  }
  return choice;
}

/**
 * Like {@link preferredFormat}, but throws if there is no match.
 * @param elsewhere a sentence on formats available at other URLs
 * @throws Problem `not-acceptable`, with the available media types
 */
export function chooseFormat(
  accept: string | undefined,
  available: readonly FormatName[],
  elsewhere = '',
): FormatName {
  const choice = preferredFormat(accept, available);
  if (choice !== 'none') return choice;
  const types = available.map((name) => FORMATS[name].mediaType);
  throw new Problem(
    'not-acceptable',
    `Accept allows none of the forms of this resource: ${types.join(', ')}.${elsewhere}`,
    {
      available: types,
    },
  );
}

/** Picks the content coding that Accept-Encoding prefers; `identity` if none is allowed. */
export function chooseCoding(acceptEncoding: string | undefined): Coding {
  if (acceptEncoding === undefined) return 'identity';
  let choice = rememberedCodings.get(acceptEncoding);
  if (choice === undefined) {
    const negotiator = new Negotiator({
      headers: { 'accept-encoding': acceptEncoding },
    }) as unknown as PreferringNegotiator;
    choice = negotiator.encodings(CODINGS, { preferred: CODINGS })[0] ?? 'identity';
    rememberedCodings.set(acceptEncoding, choice);
  }
  return choice;
}
