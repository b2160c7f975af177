import { countsByState } from '../../dataset/counts-by-state.js';
import { describeCoverage } from '../../dataset/known-gaps.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { getReport, type Report } from '../../dataset/reports.js';
import { getChanges } from '../../dataset/tier-changes.js';
import { findWeaklyKnown } from '../../dataset/weakly-known.js';
import { dayInWords } from '../../domain/dates.js';
import { capitalize } from '../../engine/english.js';
import type { PageRequest } from '../../kit/resource.js';
import { getNews } from '../../news/news.js';
import { describeMoves, placedSentence } from '../../news/report-words.js';
import { Article } from '../layout/article.js';
import { CountriesByTier } from '../parts/countries-by-tier.js';
import { HowWellKnown } from '../parts/evidence.js';
import { Graphic } from '../parts/graphic.js';
import { Link } from '../parts/inline.js';
import { MissedTotals } from '../parts/missed-totals.js';
import { Quotes } from '../parts/quotes.js';
import { ShareLinks } from '../parts/share-links.js';
import { ByLaw, Firsts, Totals } from './report-sections.js';

interface MoreProps {
  readonly release: ReleaseView;
  readonly report: Report;
  readonly hasChanges: boolean;
}

function More({ release, report, hasChanges }: MoreProps) {
  const { year, officialUrl, rule } = report;
  const path = `/reports/${year}`;
  return (
    <section aria-label="More">
      <ShareLinks>
        {hasChanges && (
          <li>
            <Link to={`${path}/changes`}>Who moved, one by one</Link>
          </li>
        )}
        <li>
          <a href={officialUrl}>The report itself</a>
        </li>
        <li>
          <Link to={`/rules/${rule}`}>The law then: {release.getRule(year).title}</Link>
        </li>
      </ShareLinks>
      <Neighbours years={release.years} year={year} at={(other) => `/reports/${other}`} />
    </section>
  );
}

function MapOfReport({ request, year }: { request: PageRequest; year: number }) {
  const { release } = request;
  const path = `/reports/${year}`;
  const placements = release.placementsIn(year);
  return (
    <section aria-labelledby="map">
      <h2 id="map">The map of {year}</h2>
      <Graphic
        path={`${path}/map`}
        alt={`World map of the placements of the ${year} report; the lists below say the same.`}
        links={false}
      />
      <ShareLinks graphic={{ path: `${path}/map` }} data={`/tiers.csv?year=${year}`}>
        {!request.isPinned && request.asOf === undefined && (
          <li>
            <a href={`/?year=${year}#map`}>Play the years, or see a region</a>
          </li>
        )}
      </ShareLinks>
      <HowWellKnown placements={placements} />
    </section>
  );
}

export function reportPage(request: PageRequest) {
  const { release } = request;
  const report = getReport(release, Number(request.params.year));
  const { year } = report;
  const path = `/reports/${year}`;
  const news = getNews(release, year);
  const covered = describeCoverage(release, year);
  const before = release.years[release.years.indexOf(year) - 1];
  const changes = getChanges(release, year);
  const placements = release.placementsIn(year);
  return (
    <Article
      context={request}
      path={path}
      title={report.title}
      crumbs={[['/reports', 'Reports']]}
      heading={capitalize(news.headline)}
      lead={`${report.title}, published on ${dayInWords(report.publishedOn)}: ${covered}. ${describeMoves(news)}`}
      graphic={`${path}/map`}
      dataset={{
        name: `Placements of the ${report.title}`,
        description: `Placements of ${covered} in the report of ${year}, each with evidence grade and sources.`,
        list: `/tiers?year=${year}`,
      }}
      description={placedSentence(year, covered, news.tiers, countsByState(release, year))}
      alternates={[
        { type: 'application/json', href: `${path}.json`, title: 'This report as JSON' },
        { type: 'text/csv', href: `/tiers.csv?year=${year}`, title: 'Its placements as CSV' },
      ]}
      lists={[
        { label: 'Placements', path: `/tiers?year=${year}` },
        { label: 'Changes', path: `${path}/changes` },
      ]}
    >
      <Quotes
        request={request}
        sentences={news.lead}
        path={path}
        graphic={changes.length > 0 ? `${path}/changes` : `${path}/map`}
      />
      <MissedTotals release={release} year={year} />
      <MapOfReport request={request} year={year} />
      <section aria-labelledby="placements">
        <h2 id="placements">Who is where</h2>
        <CountriesByTier of={placements.map((placement) => ({ country: placement.country, placement }))} />
      </section>
      <section>
        <div class="two">
          <div>
            <ByLaw news={news} weak={findWeaklyKnown(release, year)} />
            <Firsts news={news} />
          </div>
          <Totals news={news} before={before} />
        </div>
      </section>
      {report.knownGaps.length > 0 && (
        <section aria-labelledby="gaps">
          <h2 id="gaps">What is not known</h2>
          <ul>
            {report.knownGaps.map(({ what }) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </section>
      )}
      <More release={release} report={report} hasChanges={changes.length > 0} />
    </Article>
  );
}

interface NeighboursProps {
  readonly years: readonly number[];
  readonly year: number;
  readonly at: (year: number) => string;
}

function Neighbours({ years, year, at }: NeighboursProps) {
  const place = years.indexOf(year);
  const [before, after] = [years[place - 1], years[place + 1]];
  return (
    <nav class="neighbours" aria-label="Reports before and after">
      {before !== undefined && <Link to={at(before)}>← {before}</Link>}
      {after !== undefined && <Link to={at(after)}>{after} →</Link>}
    </nav>
  );
}
