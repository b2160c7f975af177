import { z } from 'zod';
import { chooseTense } from '../../dataset/clock.js';
import type { CountryStanding } from '../../dataset/country-clock.js';
import { placeName } from '../../dataset/place-filter.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { watchListStandings } from '../../dataset/standings.js';
import { clockHeadings, notHereYet } from '../../dataset/upcoming-report-words.js';
import type { Rule } from '../../domain/rule.js';
import { getRank } from '../../domain/tier.js';
import { capitalize, numberAtStart, numberWord } from '../../engine/english.js';
import { limitSentence } from '../../engine/standing-words.js';
import { FORMATS } from '../../formats/format.js';
import { LICENSE_URL } from '../../http/headers.js';
import { searchText } from '../../http/query-string.js';
import { Redirect } from '../../http/redirect.js';
import { resolveNames } from '../../kit/canonical-url.js';
import { placementFilters, yearParameter } from '../../kit/parameters.js';
import { toTemplate } from '../../kit/path-parameters.js';
import { pickUpcomingReport, supportedFormats } from '../../kit/resource.js';
import { getNews } from '../../news/news.js';
import { RESOURCES } from '../../resources/index.js';
import { Document } from '../layout/document.js';
import { WHOLE_DATASET } from '../layout/linked-data.js';
import { page } from '../page.js';
import { byCountryName, CountryLink } from '../parts/country-link.js';
import { HowWellKnown } from '../parts/evidence.js';
import { Link } from '../parts/inline.js';
import { PrecedentsInBrief } from '../parts/precedents-in-brief.js';
import { SearchForm } from '../parts/search-form.js';
import { unbroken } from '../parts/with-hosts.js';
import { MapOfYears } from './map-of-years.js';
import { RegionsToTap } from './regions-to-tap.js';
import { WATCH_LIST_GROUPS } from './watch-list-page.js';

function entryDocument(release: ReleaseView): object {
  return {
    title: 'tip-tiers',
    description: `Tier history of the U.S. Trafficking in Persons Report, ${release.years[0]} to ${release.newestYear}, with the clock of the Tier 2 Watch List`,
    release: release.version,
    publishedAt: release.header.published_at,
    license: LICENSE_URL,
    ...pickUpcomingReport({ release, params: {}, query: {} }),
    resources: RESOURCES.map((resource) => ({
      href: toTemplate(resource.path),
      title: resource.summary,
      formats: supportedFormats(resource).map((format) => FORMATS[format].mediaType),
      example: resource.example,
    })),
    links: {
      docs: '/docs',
      openapi: '/openapi.json',
      graphql: '/graphql',
      graphiql: '/graphiql',
      mcp: '/mcp',
      llms: '/llms.txt',
      useItIn: '/use-it-in',
      problems: '/problems',
      live: '/health/live',
      ready: '/health/ready',
    },
  };
}

export const homePage = page({
  path: '/',
  query: z.strictObject({
    year: yearParameter.optional().describe('Report year of the map'),
    region: z.literal('').or(placementFilters.region).describe('Region of the map'),
    map: yearParameter.optional().describe('Report year of the map, as it was called before'),
  }),
  json: ({ release }) => entryDocument(release),
  html: ({ query: requested, ...context }) => {
    const { release } = context;
    const query = resolveNames(release, { ...requested, region: requested.region || undefined });
    if (query.map !== undefined) return new Redirect(`/${searchText([['year', String(query.map)]])}`, 308);
    const { year } = release.report(query.year ?? release.newestYear);
    const { region } = query;
    const where = placeName(release, { region });
    const { headline } = getNews(release, release.newestYear);
    const newest = release.placementsIn(release.newestYear);
    const isPast = chooseTense(release, release.newestYear) === 'out';
    return (
      <Document
        context={context}
        title="Tip·Tiers – the tier history of the Trafficking in Persons Report"
        description={`Where the U.S. State Department placed ${release.countries.all.length} countries and territories from ${release.years[0]} to ${release.newestYear}, and the clock of the Tier 2 Watch List.`}
        alternates={[{ type: 'application/json', href: '/', title: 'Entry document of the API' }]}
        graphic={`/reports/${year}/map${searchText([['region', where ?? undefined]])}`}
        dataset={WHOLE_DATASET}
        feed
      >
        <div class="hero">
          <h1>
            How the U.S. ranks {newest.filter(({ tier }) => getRank(tier) !== null).length} countries and
            territories on human trafficking
            {isPast ? '' : ', and who is next to fall'}
          </h1>
          <SearchForm />
        </div>
        <p class="say">
          {unbroken(`In the ${release.newestYear} report, ${headline}.`)}{' '}
          <Link to={`/reports/${release.newestYear}/changes`}>All moves</Link>
        </p>
        <MapOfYears release={release} year={year} region={where} />
        <RegionsToTap release={release} year={year} region={where} />
        <NextToFall release={release} />
        <section aria-label="How we know">
          <HowWellKnown placements={newest} />
        </section>
      </Document>
    );
  },
});

function NextToFall({ release }: { release: ReleaseView }) {
  const standings = watchListStandings(release);
  const rule = release.getRule(release.newestYear + 1);
  const groups = WATCH_LIST_GROUPS.map(([id, statuses]) => ({
    id,
    of: standings.filter(({ status }) => statuses.includes(status)).toSorted(byCountryName),
  }));
  const [must, waiver, free] = groups;
  const tense = chooseTense(release, release.newestYear);
  const headings = clockHeadings(release.newestYear + 1, tense);
  return (
    <section aria-labelledby="next">
      <h2 id="next">
        {must && must.of.length > 0
          ? `${capitalize(numberAtStart(must.of.length))} ${tense === 'ahead' ? 'must' : 'had to'} leave the Watch List in the ${release.newestYear + 1} report`
          : 'The Watch List'}
      </h2>
      <p>
        {unbroken(`${limitSentence(rule)}`)}{' '}
        {tense === 'out' && must && must.of.length > 0 && `${notHereYet(release.newestYear + 1)} `}
        <Link to="/watchlist">The Watch List</Link>
      </p>
      <div class="next">
        {must && must.of.length > 0 && (
          <div class="must">
            <h3>
              {headings.must} ({must.of.length})
            </h3>
            <ul class="plain">
              {must.of.map((standing) => (
                <li key={standing.country.iso2}>
                  <CountryLink country={standing.country} /> <small>{why(standing, rule)}</small>
                </li>
              ))}
            </ul>
          </div>
        )}
        {waiver && waiver.of.length > 0 && <Group kind="may" heading={headings.waiver} of={waiver.of} />}
        {free && free.of.length > 0 && (
          <Group
            kind="free"
            heading={headings[free.of.every(({ run }) => run === 1) ? 'first' : 'free']}
            of={free.of}
          />
        )}
      </div>
      <PrecedentsInBrief release={release} />
    </section>
  );
}

const why = ({ status, run, waiversUsed }: CountryStanding, { waivers_per_run }: Rule): string =>
  status === 'relisting_limit'
    ? 'just back from Tier 3: one year only'
    : `${numberWord(run)} ${run === 1 ? 'year' : 'years'}${waiversUsed > 0 && waivers_per_run > 0 ? ', waiver used' : ''}`;

function Group({ kind, heading, of }: { kind: string; heading: string; of: readonly CountryStanding[] }) {
  return (
    <div class={kind}>
      <h3>
        {heading} ({of.length})
      </h3>
      <ul class="names">
        {of.map(({ country }) => (
          <li key={country.iso2}>
            <CountryLink country={country} />
          </li>
        ))}
      </ul>
    </div>
  );
}
