import { changesIn, reportOf } from '../../dataset/reports.js';
import { dayInWords } from '../../domain/cells.js';
import { TIER_LABELS, TIERS } from '../../domain/tier.js';
import type { PageRequest } from '../../rest/resource/resource.js';
import { Article } from '../layout/article.js';
import { HowWellKnown } from '../parts/evidence.js';
import { Link } from '../parts/inline.js';
import { Moves, Neighbours, WhoIsWhere } from '../parts/moves.js';
import { Legend, notKnownIn } from './map-of-years.js';

export function reportPage(request: PageRequest) {
  const { release } = request;
  const report = reportOf(release, Number(request.params.year));
  const { year } = report;
  const path = `/reports/${year}`;
  const changes = changesIn(release, year);
  const placements = release.placementsIn(year);
  return (
    <Article
      context={request}
      path={path}
      title={report.title}
      crumbs={[['/reports', 'Reports']]}
      lead={
        <>
          Published on {dayInWords(report.publishedOn)}, under the{' '}
          <Link to={`/rules#${report.rule}`}>{release.ruleOf(year).title}</Link>.
        </>
      }
      picture={{
        path: `${path}/map`,
        alt: `World map of the placements of the ${year} report; the lists below say the same.`,
        eager: true,
        legend: false,
      }}
      data={`${path}/tiers.csv`}
      acts={
        <>
          <li>
            <Link to={`${path}/news`}>What changed</Link>
          </li>
          <li>
            <a href={report.url}>The report itself</a>
          </li>
          {!request.pinned && request.asOf === undefined && (
            <li>
              <a href={`/?year=${year}#map`}>Play the years, or see a region</a>
            </li>
          )}
        </>
      }
      dataset={{
        name: `Placements of the ${report.title}`,
        description: `Placement of each of the ${report.covered} countries and territories in the report of ${year}, with evidence grade and sources.`,
        list: `${path}/tiers`,
      }}
      description={`The ${year} report placed ${report.covered} countries and territories: ${TIERS.filter(
        (tier) => report.totals[tier] !== null,
      )
        .map((tier) => `${report.totals[tier]} on ${TIER_LABELS[tier]}`)
        .join(', ')}.`}
      alternates={[
        { type: 'application/json', href: `${path}.json`, title: 'This report as JSON' },
        { type: 'text/csv', href: `${path}/tiers.csv`, title: 'Its placements as CSV' },
      ]}
      lists={[
        { label: 'Placements', path: `${path}/tiers` },
        { label: 'Changes', path: `${path}/changes` },
      ]}
    >
      <Legend
        placements={placements}
        notKnown={notKnownIn(release, year)}
        label={`Countries and territories on each tier in the ${year} report`}
      />
      <HowWellKnown placements={placements} />
      <Neighbours years={release.years} year={year} at={(other) => `/reports/${other}`} />
      <section aria-labelledby="placements">
        <h2 id="placements">Who is where</h2>
        <WhoIsWhere of={placements.map((placement) => ({ country: placement.country, placement }))} />
      </section>
      {changes.length > 0 && (
        <section aria-labelledby="changes">
          <h2 id="changes">Who moved</h2>
          <Moves changes={changes} />
        </section>
      )}
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
    </Article>
  );
}
