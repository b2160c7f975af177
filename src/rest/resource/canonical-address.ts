import type { FastifyReply } from 'fastify';
import type { Release } from '../../dataset/release.js';
import { FORMATS } from '../../formats/format.js';
import { COMMON_HEADERS, REDIRECT } from '../../http/headers.js';
import type { Incoming } from '../../http/incoming.js';
import type { Resource } from './resource.js';

const PERMANENT_REDIRECT = 308;

/** What is asked of a resource, as far as it stands in the address. */
export interface Addressed {
  /** The release that the address names. */
  readonly version: string | undefined;
  /** The parameters of the path, as they were written. */
  readonly path: Readonly<Record<string, string>>;
  /** The query in its one form, with its question mark; empty for none. */
  readonly queryText: string;
}

/**
 * The one address of what is asked: each cache then has it once, and so has everybody who links to it.
 * @throws Problem `unknown-country`
 */
export function canonicalAddress(
  { raw }: Pick<Incoming, 'raw'>,
  resource: Resource,
  edition: Release,
  { version, path, queryText }: Addressed,
): string {
  const prefix = version === undefined ? '' : `/releases/${version}`;
  const suffix = raw.formatSuffix === undefined ? '' : `.${FORMATS[raw.formatSuffix].suffix}`;
  return `${prefix}${pathOf(resource, canonicalPath(edition, path))}${suffix}${queryText}`;
}

/** The parameters with the canonical code of the country. */
function canonicalPath(edition: Release, path: Addressed['path']): Addressed['path'] {
  return path.country === undefined ? path : { ...path, country: edition.countries.find(path.country).iso2 };
}

/** The path of a resource with its parameters filled in, below the release and without suffix. */
export function pathOf({ path }: Resource, params: Addressed['path']): string {
  if (!path.includes(':')) return path;
  return path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** Sends to the canonical address. */
export function redirectTo(reply: FastifyReply, location: string): FastifyReply {
  return reply
    .code(PERMANENT_REDIRECT)
    .headers({ ...COMMON_HEADERS, 'cache-control': REDIRECT, location })
    .send();
}
