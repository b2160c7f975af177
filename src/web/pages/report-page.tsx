import { changesIn, reportOf } from '../../dataset/reports.js';
import { groupBy } from '../../domain/group.js';
import { TIER_LABELS, TIERS } from '../../domain/tier.js';
import type { PageRequest } from '../../rest/resource/resource-pages.js';
import { Document } from '../layout/document.js';
import { byCountryName } from '../parts/by-country-name.js';
import { ChangeList } from '../parts/change-list.js';
import { CountryLink } from '../parts/country-link.js';
import { Day } from '../parts/day.js';
import { ExpectedReport } from '../parts/expected-report.js';
import { Graphic } from '../parts/graphic.js';
import { HowWellKnown } from '../parts/how-well-known.js';
import { Link } from '../parts/link.js';
import { Neighbours } from '../parts/neighbours.js';
import { TakeAlong } from '../parts/take-along.js';
import { Tally } from '../parts/tally.js';
import { TierBadge } from '../parts/tier-badge.js';

/** A report: map, who moved, who is on which tier, what cannot be known of it. */
export function reportPage(request: PageRequest) {
  const { release } = request;
  const report = reportOf(release, Number(request.params.year));
  const { year } = report;
  const path = `/reports/${year}`;
  const changes = groupBy(changesIn(release, year), ({ direction }) => direction);
  const byTier = groupBy(release.placementsIn(year), ({ tier }) => tier);
  return (
    <Document
      context={request}
      graphic={`${path}/map`}
      title={report.title}
      dataset={{
        name: `Placements of the ${report.title}`,
        description: `Placement of each of the ${report.covered} countries and territories in the report of ${year}, with evidence grade and sources.`,
        list: `${path}/tiers`,
      }}
      description={`The ${year} report placed ${report.covered} countries and territories: ${TIERS.map((tier) => `${report.totals[tier]} on ${TIER_LABELS[tier]}`).join(', ')}.`}
      alternates={[
        { type: 'application/json', href: `${path}.json`, title: 'This report as JSON' },
        { type: 'text/csv', href: `${path}/tiers.csv`, title: 'Its placements as CSV' },
      ]}
    >
      <p class="kicker">
        <Link to="/reports">Reports</Link>
      </p>
      <h1>{report.title}</h1>
      <p class="standfirst">
        Published on <Day of={report.publishedOn} />, under the{' '}
        <Link to={`/rules#${report.rule}`}>{release.ruleOf(year).title}</Link>.{' '}
        <a href={report.url}>The report itself</a> · <Link to={`${path}/news`}>What is new in it</Link>
      </p>
      <Neighbours years={release.years} year={year} at={(other) => `/reports/${other}`} />
      <Tally placements={release.placementsIn(year)} label={`Countries on each tier in the ${year} report`} />
      <HowWellKnown placements={release.placementsIn(year)} />
      {year === release.newestYear && <ExpectedReport release={release} />}
      <Graphic
        path={`${path}/map`}
        alt={`World map of the placements of the ${year} report; the lists below say the same.`}
        eager
      />
      {!request.pinned && request.asOf === undefined && (
        <p>
          <a href={`/?year=${year}#map`}>Play the years, or see a region</a>
        </p>
      )}
      {changes.size > 0 && (
        <section aria-labelledby="changes">
          <h2 id="changes">Who moved</h2>
          <div class="columns">
            <div>
              <h3>Down ({changes.get('downgrade')?.length ?? 0})</h3>
              <ChangeList changes={changes.get('downgrade') ?? []} />
            </div>
            <div>
              <h3>Up ({changes.get('upgrade')?.length ?? 0})</h3>
              <ChangeList changes={changes.get('upgrade') ?? []} />
            </div>
          </div>
          {changes.has('not_comparable') && (
            <>
              <h3>Into or out of the ranking ({changes.get('not_comparable')?.length})</h3>
              <ChangeList changes={changes.get('not_comparable') ?? []} />
            </>
          )}
          {changes.has('not_known') && (
            <>
              <h3>Not known whether they moved ({changes.get('not_known')?.length})</h3>
              <ChangeList changes={changes.get('not_known') ?? []} />
            </>
          )}
        </section>
      )}
      <section aria-labelledby="placements">
        <h2 id="placements">Who is where</h2>
        {TIERS.filter((tier) => byTier.has(tier)).map((tier) => (
          <div key={tier}>
            <h3>
              <TierBadge tier={tier} /> {report.totals[tier]}
            </h3>
            <ul class="names">
              {byTier
                .get(tier)
                ?.toSorted(byCountryName)
                .map(({ country }) => (
                  <li key={country.iso2}>
                    <CountryLink country={country} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
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
      <TakeAlong
        context={request}
        title={report.title}
        path={path}
        lists={[
          { label: 'Placements', path: `${path}/tiers` },
          { label: 'Changes', path: `${path}/changes` },
        ]}
        graphic={`${path}/map`}
      />
    </Document>
  );
}
