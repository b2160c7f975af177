import { newsOf, type TierNews } from '../../claims/news.js';
import type { CountryOutcome } from '../../dataset/clock.js';
import { TIER_LABELS } from '../../domain/tier.js';
import type { PageRequest } from '../../rest/resource/resource-pages.js';
import { Document } from '../layout/document.js';
import { byCountryName } from '../parts/by-country-name.js';
import { ChangeList } from '../parts/change-list.js';
import { CountryLink } from '../parts/country-link.js';
import { Day } from '../parts/day.js';
import { Graphic } from '../parts/graphic.js';
import { Link } from '../parts/link.js';
import { Neighbours } from '../parts/neighbours.js';
import { Scrolling } from '../parts/scrolling.js';
import { TableHead } from '../parts/table-head.js';
import { TakeAlong } from '../parts/take-along.js';
import { TierBadge } from '../parts/tier-badge.js';

/** What a report changed: the page that a desk opens on the morning that it comes out. */
export function newsPage(request: PageRequest) {
  const { release } = request;
  const news = newsOf(release, Number(request.params.year));
  const { year, report, upgrades, downgrades, automaticDowngrades, relistingLimitDowngrades } = news;
  const { waived, contradictions, firstListings, firstTimes, firstsNotKnown } = news;
  const path = `/reports/${year}/news`;
  const title = `What is new in the ${year} report`;
  const moved = upgrades.length + downgrades.length > 0;
  return (
    <Document
      context={request}
      title={title}
      {...(moved && { graphic: `/reports/${year}/changes` })}
      description={`${upgrades.length} up, ${downgrades.length} down, ${automaticDowngrades.length} by the automatic downgrade, ${relistingLimitDowngrades.length} by the limit of a relisting, ${waived.length} kept on the watch list by a waiver.`}
      alternates={[{ type: 'application/json', href: `${path}.json`, title: `${title} as JSON` }]}
    >
      <p class="kicker">
        <Link to={`/reports/${year}`}>{year} report</Link>
      </p>
      <h1>{title}</h1>
      <p class="standfirst">
        Published on <Day of={report.publishedOn} />: {upgrades.length} up, {downgrades.length} down.{' '}
        {report.covered} countries and territories covered
        {news.coveredBefore !== null && `, ${news.coveredBefore} in the report before`}.
      </p>
      <Neighbours years={release.years} year={year} at={(other) => `/reports/${other}/news`} />
      {contradictions.length > 0 && (
        <Outcomes id="contradictions" title="Placements that the rules do not allow" of={contradictions} />
      )}
      <Totals of={news.tiers} />
      {moved && (
        <Graphic
          path={`/reports/${year}/changes`}
          alt={`Who moved in the ${year} report; the lists below say the same.`}
        />
      )}
      <section aria-labelledby="moved">
        <h2 id="moved">Who moved</h2>
        <div class="columns">
          <div>
            <h3>Down ({downgrades.length})</h3>
            <ChangeList changes={downgrades} />
          </div>
          <div>
            <h3>Up ({upgrades.length})</h3>
            <ChangeList changes={upgrades} />
          </div>
        </div>
        {news.notComparable.length > 0 && (
          <>
            <h3>Into or out of the ranking ({news.notComparable.length})</h3>
            <ChangeList changes={news.notComparable} />
          </>
        )}
        {news.notKnown.length > 0 && (
          <>
            <h3>Not known whether they moved ({news.notKnown.length})</h3>
            <ChangeList changes={news.notKnown} />
          </>
        )}
      </section>
      <Outcomes id="automatic" title="Automatic downgrades to Tier 3" of={automaticDowngrades} />
      <Outcomes id="relisting" title="Downgrades by the limit of a relisting" of={relistingLimitDowngrades} />
      <Outcomes id="waived" title="Kept on the watch list by a waiver" of={waived} />
      <Outcomes id="in-time" title="At the limit, and upgraded" of={news.upgradedInTime} />
      <section aria-labelledby="firsts">
        <h2 id="firsts">For the first time</h2>
        <ul>
          {firstListings.map((country) => (
            <li key={country.iso2}>
              <CountryLink country={country} />: covered by a report
            </li>
          ))}
          {firstTimes.toSorted(byCountryName).map(({ country, tier }) => (
            <li key={country.iso2}>
              <CountryLink country={country} />: {TIER_LABELS[tier]}
            </li>
          ))}
        </ul>
        {firstListings.length + firstTimes.length === 0 && <p class="muted">None.</p>}
        {firstsNotKnown.length > 0 && (
          <>
            <h3>Not known whether for the first time ({firstsNotKnown.length})</h3>
            <p>
              No earlier report that is known placed them there, but the dataset has gaps in earlier reports.
            </p>
            <ul>
              {firstsNotKnown.toSorted(byCountryName).map(({ country, tier }) => (
                <li key={country.iso2}>
                  <CountryLink country={country} />: {TIER_LABELS[tier]}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <TakeAlong
        context={request}
        title={title}
        path={path}
        lists={[
          { label: 'Changes', path: `/reports/${year}/changes` },
          { label: 'Placements', path: `/reports/${year}/tiers` },
        ]}
      />
    </Document>
  );
}

/** How many countries stand on each tier, against the report before. */
function Totals({ of: tiers }: { of: readonly TierNews[] }) {
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">Totals</h2>
      <Scrolling label="Totals">
        <table class="numbers">
          <TableHead of={['Tier', 'Countries', 'Report before', 'Record']} />
          <tbody>
            {tiers.map(({ tier, count, before, record }) => (
              <tr key={tier}>
                <th scope="row">
                  <TierBadge tier={tier} />
                </th>
                <td>{count}</td>
                <td>{before ?? '–'}</td>
                <td>{record === null ? '' : record === 'not_known' ? 'not known' : `${record} so far`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}

/** What the report did with some countries, in a sentence each, with the clause. */
function Outcomes({ id, title, of }: { id: string; title: string; of: readonly CountryOutcome[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} ({of.length})
      </h2>
      {of.length === 0 ? (
        <p class="muted">None.</p>
      ) : (
        <ul>
          {of.toSorted(byCountryName).map(({ country, sentence, citation }) => (
            <li key={country.iso2}>
              <CountryLink country={country} />: {sentence} <span class="muted">({citation})</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
