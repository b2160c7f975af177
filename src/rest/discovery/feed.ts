import { createHash } from 'node:crypto';
import { XMLBuilder } from 'fast-xml-parser';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { expectedInWords } from '../../dataset/expected-report.js';
import { DATASET_TITLE } from '../../domain/dataset-name.js';
import type { ReleaseHeader } from '../../domain/tables.js';
import { DATASET_AUTHOR } from '../../formats/citation/work.js';
import { type CatalogueServed, serveFromCatalogue } from '../../http/catalogue-answer.js';
import { LICENSE_URL } from '../../http/headers.js';
import { ANSWER_HEADERS, NOT_MODIFIED } from '../openapi/headers.js';
import { problemResponses } from '../openapi/problem-responses.js';
import { noParameters } from '../parameters/parameters.js';

/** Entries of the newest events; older ones stand at /releases. */
const MAX_ENTRIES = 50;
/** Part of the names of entries: they must stay what they are, wherever the feed is served. */
const NAMESPACE = 'tip-tiers feed of releases';

/** Something that happened to a release. */
interface FeedEvent {
  readonly kind: 'published' | 'withdrawn';
  readonly at: string;
  readonly entry: ReleaseHeader;
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  format: true,
  suppressEmptyNode: true,
});

/**
 * The feed of releases and corrections (Atom, RFC 4287): an entry when a release is published, and one when it is
 * withdrawn; the newest first.
 *
 * @param origin scheme and host, for the addresses
 * @param more.updated when something last happened, in UTC
 * @param more.subtitle what is expected next
 */
export function atomFeed(
  entries: readonly ReleaseHeader[],
  origin: string,
  { updated, subtitle }: { readonly updated: string; readonly subtitle: string },
): string {
  const events = entries.flatMap(eventsOf).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'en',
      id: nameOf('feed'),
      title: `${DATASET_TITLE}: releases and corrections`,
      subtitle,
      updated,
      author: { name: DATASET_AUTHOR },
      rights: LICENSE_URL,
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': `${origin}/changes.atom` },
        { '@rel': 'alternate', '@type': 'application/json', '@href': `${origin}/releases` },
      ],
      entry: events.slice(0, MAX_ENTRIES).map((event) => entryOf(event, origin)),
    },
  });
}

function eventsOf(entry: ReleaseHeader): FeedEvent[] {
  const published: FeedEvent = { kind: 'published', at: entry.published_at, entry };
  return entry.withdrawn_at === null
    ? [published]
    : [published, { kind: 'withdrawn', at: entry.withdrawn_at, entry }];
}

function entryOf({ kind, at, entry }: FeedEvent, origin: string) {
  const { version, notes, withdrawn_reason } = entry;
  const url = `${origin}/releases/${version}`;
  const kinds = kind === 'withdrawn' ? ['withdrawal'] : [...new Set(notes.map((note) => note.kind))];
  const sentences = notes.map((note) => note.text);
  return {
    id: nameOf(`${kind} ${version} ${entry.sha256}`),
    title:
      kind === 'withdrawn' ? `Release ${version} is withdrawn` : `Release ${version}: ${kinds.join(', ')}`,
    updated: at,
    ...(kind === 'published' ? { published: at } : {}),
    category: kinds.map((term) => ({ '@term': term })),
    link: [
      { '@rel': 'alternate', '@type': 'application/json', '@href': url },
      { '@rel': 'related', '@type': 'text/csv', '@href': `${url}/changes.csv`, '@title': 'What changed' },
    ],
    summary: kind === 'withdrawn' ? (withdrawn_reason ?? '') : sentences.join('\n'),
  };
}

/** A name that is the same whenever and wherever it is made: a UUID of version 8 (RFC 9562) from a digest. */
function nameOf(what: string): string {
  const bytes = createHash('sha256').update(`${NAMESPACE} ${what}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

const URL = '/changes.atom';
const MEDIA_TYPE = 'application/atom+xml';

/** Serves the feed of releases and corrections. */
export function serveFeed(app: FastifyInstance, served: CatalogueServed): void {
  const schema = {
    operationId: 'getChangesFeed',
    tags: ['Releases'],
    summary: 'Feed of releases and corrections',
    description:
      'An Atom feed with an entry for each release that is published or withdrawn, the newest first.',
    response: {
      200: {
        description: 'The feed',
        headers: ANSWER_HEADERS,
        content: { [MEDIA_TYPE]: { schema: z.string() } },
      },
      ...NOT_MODIFIED,
      ...problemResponses([], { list: false, pinned: false }),
    },
  };
  serveFromCatalogue(
    app,
    {
      url: URL,
      schema,
      query: noParameters,
      make({ origin }) {
        const { entries, changedAt, current } = served.catalogue;
        const subtitle = expectedInWords(current);
        return {
          body: atomFeed(entries, origin, { updated: changedAt, subtitle }),
          contentType: `${MEDIA_TYPE}; charset=utf-8`,
          contentLocation: URL,
        };
      },
    },
    served,
  );
}
