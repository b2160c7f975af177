import { createHash } from 'node:crypto';
import { XMLBuilder } from 'fast-xml-parser';
import { DATASET_AUTHOR } from '../../formats/citation.js';
import { LICENSE_URL } from '../../http/headers.js';

export const ATOM_TYPE = 'application/atom+xml';
export const ATOM_CONTENT_TYPE = `${ATOM_TYPE}; charset=utf-8`;
/** Namespace of entry ids, which must never change, whatever host serves the feed. */
const NAMESPACE = 'tip-tiers feed of releases';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  format: true,
  suppressEmptyNode: true,
});

interface AtomLink {
  readonly rel: 'alternate' | 'related';
  readonly type: string;
  readonly href: string;
  readonly title?: string;
}

export interface AtomEntry {
  readonly key: string;
  readonly title: string;
  readonly updated: string;
  readonly published?: string;
  readonly categories?: readonly string[];
  readonly links: readonly AtomLink[];
  readonly summary: string;
}

interface AtomFeed extends Omit<AtomEntry, 'summary' | 'published' | 'categories'> {
  readonly self: string;
  readonly subtitle: string;
  readonly entries: readonly AtomEntry[];
}

/** Serializes an Atom feed (RFC 4287). */
export const atomDocument = ({ key, title, subtitle, updated, self, links, entries }: AtomFeed): string =>
  builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'en',
      id: getName(key),
      title,
      subtitle,
      updated,
      author: { name: DATASET_AUTHOR },
      rights: LICENSE_URL,
      link: [{ '@rel': 'self', '@type': ATOM_TYPE, '@href': self }, ...links.map(toLink)],
      entry: entries.map(toEntry),
    },
  });

const toEntry = ({ key, title, updated, published, categories = [], links, summary }: AtomEntry) => ({
  id: getName(key),
  title,
  updated,
  ...(published === undefined ? {} : { published }),
  category: categories.map((term) => ({ '@term': term })),
  link: links.map(toLink),
  summary,
});

const toLink = ({ rel, type, href, title }: AtomLink) => ({
  '@rel': rel,
  '@type': type,
  '@href': href,
  ...(title === undefined ? {} : { '@title': title }),
});

/** A deterministic id: UUID version 8 (RFC 9562) from a digest. */
function getName(what: string): string {
  const bytes = createHash('sha256').update(`${NAMESPACE} ${what}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
