import type { FastifyInstance } from 'fastify';
import { tenseAfter } from '../../dataset/clock.js';
import type { Release } from '../../dataset/release.js';
import { watchListStandings } from '../../dataset/standings.js';
import { findWaivers, gapsOfWaivers } from '../../dataset/waivers.js';
import { type CatalogueServed, serveText } from '../../http/catalogue-answer.js';
import { ATOM_CONTENT_TYPE, type AtomEntry, atomDocument } from './atom.js';
import { newerReportEntry } from './newer-report-entry.js';

const PAGE = '/watchlist';
const PATH = `${PAGE}.atom`;

const listed = (heading: string, of: readonly string[]): string[] =>
  of.length === 0 ? [] : [`${heading}: ${of.toSorted((a, b) => a.localeCompare(b, 'en')).join(', ')}.`];

/** The entry of a report; `null` for one before there was a list. */
function entryOf(release: Release, year: number, origin: string): AtomEntry | null {
  const standings = watchListStandings(release, { year, sort: 'country' });
  if (standings.length === 0) return null;
  const on = (of: number) => release.placementsIn(of).filter(({ tier }) => tier === '2WL');
  const codes = (of: number) => new Set(on(of).map(({ country }) => country.iso2));
  const [here, there] = [codes(year), codes(year - 1)];
  const names = (of: readonly { country: { name: string } }[]) => of.map(({ country }) => country.name);
  const published = `${release.report(year).published_on}T00:00:00Z`;
  return {
    // An entry whose facts are corrected is a new one.
    key: `report ${year} ${PAGE} ${[...here].join()}`,
    title: `The Tier 2 Watch List after the ${year} report: ${standings.length} countries and territories`,
    updated: published,
    published,
    links: [{ rel: 'alternate', type: 'text/html', href: `${origin}${PAGE}?year=${year}` }],
    summary: [
      ...listed(
        there.size > 0 ? 'New' : 'On the first list',
        names(on(year).filter(({ country }) => !there.has(country.iso2))),
      ),
      ...listed('Gone', names(on(year - 1).filter(({ country }) => !here.has(country.iso2)))),
      ...listed(
        gapsOfWaivers(release, { year: [year] }).length === 0
          ? 'By a waiver'
          : 'By a waiver, as far as is known',
        names(findWaivers(release, { year: [year] })),
      ),
      ...listed(
        `${tenseAfter(release, year) !== 'ahead' ? 'Could not' : 'Cannot'} stay in ${year + 1}`,
        names(standings.filter(({ next }) => next.watchList === 'impossible')),
      ),
    ].join(' '),
  };
}

/** A feed with an entry for each report since there is a watch list, the newest first. */
function feedOf(release: Release, origin: string): string {
  const newer = newerReportEntry(release, origin, PAGE);
  return atomDocument({
    key: `feed ${PAGE}`,
    title: 'The Tier 2 Watch List',
    subtitle: `What each report said, from edition ${release.version} of the dataset`,
    // Entries have whole days, editions moments of UTC: as texts they have the order of time.
    updated: [release.header.published_at, ...newer.map(({ updated }) => updated)].sort().at(-1) ?? '',
    self: `${origin}${PATH}`,
    links: [{ rel: 'alternate', type: 'text/html', href: `${origin}${PAGE}` }],
    entries: [
      ...newer,
      ...release.years.toReversed().flatMap((year) => entryOf(release, year, origin) ?? []),
    ],
  });
}

/** The description of the API has room for sixty operations; /docs and /llms.txt name the feeds. */
export const serveWatchListFeed = (app: FastifyInstance, served: CatalogueServed): void =>
  serveText(app, served, {
    url: PATH,
    contentType: ATOM_CONTENT_TYPE,
    textOf: ({ origin, state: { current } }) => feedOf(current, origin),
  });
