import { createHash } from 'node:crypto';
import { XMLBuilder } from 'fast-xml-parser';
import type { FastifyInstance } from 'fastify';
import { outcomesOf } from '../../dataset/clock.js';
import { watchListStandings } from '../../dataset/eligibility.js';
import { findGroup, membersIn } from '../../dataset/groups.js';
import type { Release } from '../../dataset/release.js';
import { type Change, changesIn } from '../../dataset/reports.js';
import { findWaivers } from '../../dataset/watch-list.js';
import { TIER_LABELS } from '../../domain/tier.js';
import { DATASET_AUTHOR } from '../../formats/citation.js';
import { type CatalogueServed, serveFromCatalogue } from '../../http/catalogue-answer.js';
import { LICENSE_URL, LINKS } from '../../http/headers.js';
import { noParameters } from '../parameters/parameters.js';

export const ATOM_TYPE = 'application/atom+xml';
export const ATOM_CONTENT_TYPE = `${ATOM_TYPE}; charset=utf-8`;
/** Part of the names of entries: they must stay what they are, wherever a feed is served. */
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

/** A feed as Atom (RFC 4287). */
export const atomDocument = ({ key, title, subtitle, updated, self, links, entries }: AtomFeed): string =>
  builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'en',
      id: nameOf(key),
      title,
      subtitle,
      updated,
      author: { name: DATASET_AUTHOR },
      rights: LICENSE_URL,
      link: [{ '@rel': 'self', '@type': ATOM_TYPE, '@href': self }, ...links.map(linkOf)],
      entry: entries.map(entryOf),
    },
  });

const entryOf = ({ key, title, updated, published, categories = [], links, summary }: AtomEntry) => ({
  id: nameOf(key),
  title,
  updated,
  ...(published === undefined ? {} : { published }),
  category: categories.map((term) => ({ '@term': term })),
  link: links.map(linkOf),
  summary,
});

const linkOf = ({ rel, type, href, title }: AtomLink) => ({
  '@rel': rel,
  '@type': type,
  '@href': href,
  ...(title === undefined ? {} : { '@title': title }),
});

/** A name that is the same whenever and wherever it is made: a UUID of version 8 (RFC 9562) from a digest. */
function nameOf(what: string): string {
  const bytes = createHash('sha256').update(`${NAMESPACE} ${what}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

/** A feed of a part of the dataset: an entry for each report. */
interface SubjectFeed {
  readonly url: string;
  /** @throws Problem for a name that the release does not have */
  readonly of: (release: Release, name: string) => Subject;
}

interface Subject {
  /** The page that it is a feed of; the feed is there too, with `.atom`. */
  readonly path: string;
  readonly title: string;
  /** The subject's entry for a report; `null`: none. */
  readonly entry: (year: number) => ReportEntry | null;
}

interface ReportEntry {
  readonly title: string;
  readonly summary: string;
  readonly path: string;
  /** An entry whose facts are corrected is a new one. */
  readonly facts: string;
}

const FEEDS: readonly SubjectFeed[] = [
  { url: '/countries/:country.atom', of: countryFeed },
  { url: '/groups/:group.atom', of: groupFeed },
  { url: '/watchlist.atom', of: watchListFeed },
];

function countryFeed(release: Release, wanted: string): Subject {
  const { iso2, name } = release.countries.find(wanted);
  const outcomes = new Map(outcomesOf(release, iso2).map((step) => [step.year, step]));
  return {
    path: `/countries/${iso2}`,
    title: `${name} in the Trafficking in Persons Report`,
    entry(year) {
      const placement = release.placement(iso2, year);
      if (!placement) return null;
      const before = release.placement(iso2, year - 1);
      const isSame = before?.tier === placement.tier;
      const outcome = outcomes.get(year);
      return {
        title: `${name}: ${TIER_LABELS[placement.tier]} in the ${year} report`,
        summary: [
          before ? `${isSame ? 'As in' : `${TIER_LABELS[before.tier]} in`} the report before.` : '',
          outcome && outcome.outcome !== 'no_effect' ? outcome.sentence : '',
          `Evidence: ${placement.evidence.replaceAll('_', ' ')}${placement.disputed ? ', disputed' : ''}.`,
        ]
          .filter((sentence) => sentence !== '')
          .join(' '),
        path: `/countries/${iso2}/tiers/${year}`,
        facts: placement.tier,
      };
    },
  };
}

function groupFeed(release: Release, wanted: string): Subject {
  const { id, name } = findGroup(release, wanted);
  return {
    path: `/groups/${id}`,
    title: `${name} in the Trafficking in Persons Report`,
    entry(year) {
      const members = membersIn(release, id, year);
      const changes = changesIn(release, year).filter(({ country }) => members.has(country.iso2));
      const placed = release.placementsIn(year).filter(({ country }) => members.has(country.iso2));
      if (placed.length === 0) return null;
      const [up, down] = (['upgrade', 'downgrade'] as const).map((way) =>
        changes.filter(({ direction }) => direction === way).map(moveOf),
      ) as [string[], string[]];
      return {
        title: `${name} in the ${year} report: ${up.length} up, ${down.length} down`,
        summary: [
          `${placed.length} of its members were placed.`,
          ...listed('Up', up),
          ...listed('Down', down),
        ].join(' '),
        path: `/tiers?year=${year}&group=${id}`,
        facts: placed.map(({ country, tier }) => `${country.iso2}${tier}`).join(),
      };
    },
  };
}

function watchListFeed(release: Release): Subject {
  return {
    path: '/watchlist',
    title: 'The Tier 2 Watch List',
    entry(year) {
      const standings = watchListStandings(release, { year, sort: 'country' });
      if (standings.length === 0) return null;
      const on = (of: number) => release.placementsIn(of).filter(({ tier }) => tier === '2WL');
      const codes = (of: number) => new Set(on(of).map(({ country }) => country.iso2));
      const [here, there] = [codes(year), codes(year - 1)];
      const hasBefore = there.size > 0;
      const names = (of: readonly { country: { name: string } }[]) => of.map(({ country }) => country.name);
      return {
        title: `The Tier 2 Watch List after the ${year} report: ${standings.length} countries and territories`,
        summary: [
          ...listed(
            hasBefore ? 'New' : 'On the first list',
            names(on(year).filter(({ country }) => !there.has(country.iso2))),
          ),
          ...listed('Gone', names(on(year - 1).filter(({ country }) => !here.has(country.iso2)))),
          ...listed('By a waiver', names(findWaivers(release, { year: [year] }))),
          ...listed(
            `Cannot stay in ${year + 1}`,
            names(standings.filter(({ next }) => next.watchList === 'impossible')),
          ),
        ].join(' '),
        path: `/watchlist?year=${year}`,
        facts: [...here].join(),
      };
    },
  };
}

const moveOf = ({ country, from, to }: Change): string =>
  `${country.name} (${sideInWords(from)} to ${sideInWords(to)})`;

const sideInWords = (tier: Change['from']): string =>
  tier === null ? 'not in the report' : TIER_LABELS[tier];

const listed = (heading: string, of: readonly string[]): string[] =>
  of.length === 0 ? [] : [`${heading}: ${of.toSorted((a, b) => a.localeCompare(b, 'en')).join(', ')}.`];

const beginOf = (day: string): string => `${day}T00:00:00Z`;

/** A feed with an entry for each report that says something of its subject, the newest first. */
function feedOf(release: Release, { path, title, entry }: Subject, origin: string): string {
  const entries = release.years.toReversed().flatMap((year): AtomEntry[] => {
    const told = entry(year);
    if (!told) return [];
    const published = beginOf(release.report(year).published_on);
    return [
      {
        key: `report ${year} ${path} ${told.facts}`,
        title: told.title,
        updated: published,
        published,
        links: [{ rel: 'alternate', type: 'text/html', href: `${origin}${told.path}` }],
        summary: told.summary,
      },
    ];
  });
  return atomDocument({
    key: `feed ${path}`,
    title,
    subtitle: `What each report said, from edition ${release.version} of the dataset`,
    updated: release.header.published_at,
    self: `${origin}${path}.atom`,
    links: [{ rel: 'alternate', type: 'text/html', href: `${origin}${path}` }],
    entries,
  });
}

export function serveSubjectFeeds(app: FastifyInstance, served: CatalogueServed): void {
  for (const { url, of } of FEEDS)
    serveFromCatalogue(
      app,
      {
        url,
        // The description of the API has room for sixty operations; /docs and /llms.txt name the feeds.
        schema: { hide: true },
        query: noParameters,
        make({ request, origin, state: { current } }) {
          const [name = ''] = Object.values(request.params as Record<string, string>);
          const subject = of(current, name);
          const address = `${subject.path}.atom`;
          return {
            body: feedOf(current, subject, origin),
            contentType: ATOM_CONTENT_TYPE,
            contentLocation: address,
            headers: { link: `<${address}>; rel="canonical", ${LINKS}` },
          };
        },
      },
      served,
    );
}
