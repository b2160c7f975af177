import { type News, newsOf } from '../../claims/news.js';
import { dayInWords } from '../../domain/cells.js';
import { TIER_LABELS } from '../../domain/tier.js';
import type { PageRequest } from '../../rest/resource/resource.js';
import { Article } from '../layout/article.js';
import { Acts, Copy } from '../parts/acts.js';
import { unbroken } from '../parts/evidence.js';
import { TableHead } from '../parts/facts.js';
import { byCountryName, CountryLink, CountryNames, Joined, Link, TierBadge } from '../parts/inline.js';
import { Moves } from '../parts/moves.js';

export function newsPage(request: PageRequest) {
  const { release, origin } = request;
  const news = newsOf(release, Number(request.params.year));
  const { year, report, upgrades, downgrades } = news;
  const path = `/reports/${year}/news`;
  const changes = [...downgrades, ...upgrades, ...news.notComparable, ...news.notKnown];
  const place = release.years.indexOf(year);
  const [before, after] = [release.years[place - 1], release.years[place + 1]];
  const graphic = changes.length > 0 ? `/reports/${year}/changes` : `/reports/${year}/map`;
  return (
    <Article
      context={request}
      path={path}
      title={`What changed in the ${year} report`}
      crumbs={[
        ['/reports', 'Reports'],
        [`/reports/${year}`, String(year)],
      ]}
      lead={`Published on ${dayInWords(report.publishedOn)}. ${report.covered} countries and territories${
        before === undefined
          ? ': the first report, so there is nothing to compare it with.'
          : `; ${downgrades.length} went down, ${upgrades.length} up.`
      }`}
      graphic={graphic}
      description={news.lead
        .slice(0, 2)
        .map(({ text }) => text)
        .join(' ')}
      alternates={[
        { type: 'application/json', href: `${path}.json`, title: `What changed in ${year}, as JSON` },
      ]}
      lists={[
        { label: 'Changes', path: `/reports/${year}/changes` },
        { label: 'Placements', path: `/reports/${year}/tiers` },
      ]}
    >
      <ol class="quotes">
        {news.lead.map(({ text, id }) => (
          <li key={id} id={id}>
            <p>{unbroken(text)}</p>
            <ul class="acts">
              <li>
                <Link to={`${path}#${id}`}>Link</Link>
              </li>
              <li>
                <Link to={`${graphic}.png?size=print`}>Picture</Link>
              </li>
              <li>
                <Copy text={`${text} ${origin}/releases/${release.version}${path}#${id}`} of={text} />
              </li>
            </ul>
          </li>
        ))}
      </ol>
      {changes.length > 0 && (
        <section aria-labelledby="moved">
          <h2 id="moved">Who moved</h2>
          <Moves
            changes={changes}
            atLimit={new Set(news.upgradedInTime.map(({ country }) => country.iso2))}
          />
        </section>
      )}
      <section>
        <div class="two">
          <div>
            <ByLaw news={news} />
            <Firsts news={news} />
          </div>
          <Totals news={news} before={before} />
        </div>
      </section>
      <section aria-label="More">
        <Acts graphic={{ path: graphic }}>
          {before !== undefined && (
            <li>
              <Link to={`/reports/${before}/news`}>← What changed in {before}</Link>
            </li>
          )}
          {after !== undefined && (
            <li>
              <Link to={`/reports/${after}/news`}>What changed in {after} →</Link>
            </li>
          )}
          <li>
            <Link to={`/reports/${year}`}>All of the {year} report</Link>
          </li>
        </Acts>
      </section>
    </Article>
  );
}

function ByLaw({ news }: { news: News }) {
  const told = [
    ['Placements that the rules do not allow', news.contradictions],
    ['Automatic downgrade to Tier 3', news.automaticDowngrades],
    ['Tier 3 at the limit, a waiver still open', news.openWaiverDowngrades],
    ['Downgraded at the limit of a relisting', news.relistingLimitDowngrades],
  ] as const;
  const moved = told.flatMap(([, of]) => of);
  if (moved.length + news.waived.length === 0) return null;
  return (
    <>
      <h2>By force of law</h2>
      {[...told, ['Kept on the list by a waiver', news.waived] as const].map(
        ([what, of]) =>
          of.length > 0 && (
            <p key={what}>
              <strong>{what}:</strong> <CountryNames of={of} />.
            </p>
          ),
      )}
      {moved.length > 0 && (
        <details class="fold">
          <summary>Why, country by country</summary>
          <ul>
            {moved.toSorted(byCountryName).map(({ country, sentence, citation }) => (
              <li key={country.iso2}>
                <CountryLink country={country} />: {sentence} <span class="note">{citation}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** More are folded. */
const FIRSTS_SHOWN = 12;

function Firsts({ news: { firstListings, firstTimes, firstsNotKnown } }: { news: News }) {
  const inWords = [
    ['In a report for the first time', firstListings.map((country) => ({ country, tier: null }))],
    ['On this tier for the first time', firstTimes],
    ['Not known whether for the first time, for the data have gaps in earlier reports', firstsNotKnown],
  ] as const;
  if (inWords.every(([, of]) => of.length === 0)) return null;
  return (
    <>
      <h2>For the first time</h2>
      {inWords.map(
        ([what, of]) =>
          of.length > 0 && (
            <details key={what} class="fold" open={of.length <= FIRSTS_SHOWN}>
              <summary>
                {what}: {of.length}
              </summary>
              <p>
                <Joined
                  of={of.toSorted(byCountryName).map(({ country, tier }) => (
                    <>
                      <CountryLink country={country} />
                      {tier && ` (${TIER_LABELS[tier]})`}
                    </>
                  ))}
                />
                .
              </p>
            </details>
          ),
      )}
    </>
  );
}

function Totals({ news: { tiers, year }, before }: { news: News; before: number | undefined }) {
  return (
    <table class="numbers">
      <TableHead of={['Tier', String(year), ...(before === undefined ? [] : [String(before)])]} />
      <tbody>
        {tiers
          .filter(({ count, before: was }) => count > 0 || (was ?? 0) > 0)
          .map(({ tier, count, before: was, record }) => (
            <tr key={tier}>
              <th scope="row">
                <TierBadge tier={tier} />
              </th>
              <td>
                <strong>{count}</strong>
                {record !== null && record !== 'not_known' && <span class="note"> {record} so far</span>}
              </td>
              {before !== undefined && <td>{was}</td>}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
