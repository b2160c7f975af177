import type { FastifyInstance } from 'fastify';
import { SERVICE_NAME } from '../../domain/service.js';
import { type CatalogueServed, serveText } from '../../http/catalogue-answer.js';
import { ATOM_CONTENT_TYPE, type AtomEntry, atomDocument } from './atom.js';
import { CHANGELOG, type ChangelogVersion } from './changelog.js';

export const CHANGELOG_PAGE = '/changelog';
const PATH = `${CHANGELOG_PAGE}.atom`;

/** An entry must say when: a version whose day nobody has entered has none yet. */
function entryOf({ version, day, sections }: ChangelogVersion, origin: string): AtomEntry[] {
  if (day === null) return [];
  const changes = sections.flatMap((section) => section.changes);
  const heeded = changes.filter(({ mustBeHeeded }) => mustBeHeeded);
  return [
    {
      key: `changelog ${version}`,
      title: `Version ${version} of the service`,
      updated: `${day}T00:00:00Z`,
      links: [{ rel: 'alternate', type: 'text/html', href: `${origin}${CHANGELOG_PAGE}#v${version}` }],
      summary: [`Changes: ${changes.length}.`, ...heeded.map(({ text }) => text.replaceAll('`', ''))].join(
        '\n',
      ),
    },
  ];
}

/** The versions of the service, the newest first; what must be heeded is told, all else at the page. */
function feedOf(origin: string): string {
  const entries = CHANGELOG.flatMap((version) => entryOf(version, origin));
  return atomDocument({
    key: 'feed changelog',
    title: `${SERVICE_NAME}: versions of the service`,
    subtitle: 'Changes of the API and the service; editions of the data have their own feed, /changes.atom',
    updated:
      entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? '',
    self: `${origin}${PATH}`,
    links: [{ rel: 'alternate', type: 'text/html', href: `${origin}${CHANGELOG_PAGE}` }],
    entries,
  });
}

export const serveChangelogFeed = (app: FastifyInstance, served: CatalogueServed): void =>
  serveText(app, served, {
    url: PATH,
    contentType: ATOM_CONTENT_TYPE,
    textOf: ({ origin }) => feedOf(origin),
  });
