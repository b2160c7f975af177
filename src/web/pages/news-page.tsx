import { type FirstTime, newsOf, type TierNews } from '../../claims/news.js';
import type { LeadSentence } from '../../claims/news-sentences.js';
import type { CountryOutcome } from '../../dataset/clock.js';
import type { Change } from '../../dataset/reports.js';
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
  const { openWaiverDowngrades, waived, contradictions, firstListings, firstTimes, firstsNotKnown } = news;
  const isFirst = news.coveredBefore === null;
  const path = `/reports/${year}/news`;
  const title = `What is new in the ${year} report`;
  const moved = upgrades.length + downgrades.length > 0;
  return (
    <Document
      context={request}
      title={title}
      {...(moved && { graphic: `/reports/${year}/changes` })}
      description={news.lead
        .slice(0, 2)
        .map(({ text }) => text)
        .join(' ')}
      alternates={[{ type: 'application/json', href: `${path}.json`, title: `${title} as JSON` }]}
    >
      <p class="kicker">
        <Link to={`/reports/${year}`}>{year} report</Link>
      </p>
      <h1>{title}</h1>
      <p class="standfirst">
        Published on <Day of={report.publishedOn} />. {report.covered} countries and territories covered
        {!isFirst && `, ${news.coveredBefore} in the report before`}.
      </p>
      <Lead of={news.lead} />
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
      {!isFirst && (
        <section aria-labelledby="moved">
          <h2 id="moved">Who moved</h2>
          <div class="columns">
            <Moves title="Down" changes={downgrades} />
            <Moves title="Up" changes={upgrades} />
          </div>
          <Moves title="Into or out of the ranking" changes={news.notComparable} />
          <Moves title="Not known whether they moved" changes={news.notKnown} />
        </section>
      )}
      <Names
        id="automatic"
        title="Automatic downgrades to Tier 3"
        note="At the limit of consecutive years, with no waiver left. Placements cannot tell who would have been on Tier 3 anyway."
        of={automaticDowngrades}
      />
      <Names
        id="open-waiver"
        title="Tier 3 at the limit, a waiver still open"
        note="Whether the limit or the merits decided cannot be known."
        of={openWaiverDowngrades}
      />
      <Names
        id="relisting"
        title="Downgrades by the limit of a relisting"
        note="They had returned from Tier 3 a year earlier; the law allows only one year back on the list."
        of={relistingLimitDowngrades}
      />
      <Names
        id="waived"
        title="Kept on the Watch List by a waiver"
        note="Without one they would have been on Tier 3."
        of={waived}
      />
      <Names
        id="in-time"
        title="Upgraded just in time"
        note="One more year on the list would have meant Tier 3."
        of={news.upgradedInTime}
      />
      {firstListings.length + firstTimes.length + firstsNotKnown.length > 0 && (
        <section aria-labelledby="firsts">
          <h2 id="firsts">For the first time</h2>
          <ul>
            {firstListings.map((country) => (
              <li key={country.iso2}>
                <CountryLink country={country} />: covered by a report
              </li>
            ))}
            <FirstTimes of={firstTimes} />
          </ul>
          {firstsNotKnown.length > 0 && (
            <>
              <h3>Perhaps for the first time ({firstsNotKnown.length})</h3>
              <p>
                No earlier report that we know of placed them there, but our data have gaps in earlier
                reports.
              </p>
              <ul>
                <FirstTimes of={firstsNotKnown} />
              </ul>
            </>
          )}
        </section>
      )}
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

/** Sentences to quote, each with an address. */
function Lead({ of: sentences }: { of: readonly LeadSentence[] }) {
  return (
    <ol class="lead">
      {sentences.map(({ id, text }) => (
        <li key={id} id={id}>
          {text} <a href={`#${id}`}>Link to this sentence</a>
        </li>
      ))}
    </ol>
  );
}

function Moves({ title, changes }: { title: string; changes: readonly Change[] }) {
  return changes.length === 0 ? null : (
    <div>
      <h3>
        {title} ({changes.length})
      </h3>
      <ChangeList changes={changes} />
    </div>
  );
}

const FirstTimes = ({ of }: { of: readonly FirstTime[] }) => (
  <>
    {of.toSorted(byCountryName).map(({ country, tier }) => (
      <li key={country.iso2}>
        <CountryLink country={country} />: {TIER_LABELS[tier]}
      </li>
    ))}
  </>
);

/** Countries of which the same is to be said, named in one line. */
function Names({
  id,
  title,
  note,
  of,
}: {
  id: string;
  title: string;
  note: string;
  of: readonly CountryOutcome[];
}) {
  if (of.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} ({of.length})
      </h2>
      <p>{note}</p>
      <p>
        {of.toSorted(byCountryName).map(({ country }, index) => (
          <>
            {index > 0 && ', '}
            <CountryLink country={country} />
          </>
        ))}
      </p>
    </section>
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
            {tiers
              .filter(({ count, before }) => count > 0 || (before ?? 0) > 0)
              .map(({ tier, count, before, record }) => (
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
      <ul>
        {of.toSorted(byCountryName).map(({ country, sentence, citation }) => (
          <li key={country.iso2}>
            <CountryLink country={country} />: {sentence} <span class="muted">({citation})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
