import { chooseTense } from '../../../dataset/clock.js';
import type { Country } from '../../../dataset/countries.js';
import { type CountryClock, computeClock } from '../../../dataset/country-clock.js';
import { findingInWords } from '../../../dataset/country-finding-words.js';
import { findStatements } from '../../../dataset/downgrade-statements.js';
import { findGaps } from '../../../dataset/known-gaps.js';
import type { ReleaseView } from '../../../dataset/release-view.js';
import { nameAtStart, nameInSentence, toProseText } from '../../../domain/sentences.js';
import { searchText } from '../../../http/query-string.js';
import type { PageRequest } from '../../../kit/resource.js';
import { Article } from '../../layout/article.js';
import { ClockAnswer } from '../../parts/clock-answer.js';
import { CountryLink } from '../../parts/country-link.js';
import { DisputeTable } from '../../parts/dispute-table.js';
import { GapList } from '../../parts/gap-list.js';
import { Joined, Link } from '../../parts/inline.js';
import { Statements } from '../../parts/statements.js';
import { TierBadge } from '../../parts/tier-badge.js';
import { unbroken } from '../../parts/with-hosts.js';
import { CodesAndNames, CountryMargin } from './country-margin.js';
import { History } from './history.js';

export function countryPage(request: PageRequest) {
  const { release } = request;
  const country = release.countries.find(String(request.params.country));
  const standing = computeClock(release, country.iso2);
  const finding = findingInWords(release, country.iso2);
  const path = `/countries/${country.iso2}`;
  const title = `${nameAtStart(country)} in the Trafficking in Persons Report`;
  return (
    <Article
      context={request}
      path={path}
      title={title}
      heading={
        <>
          {toProseText(country.name)}{' '}
          <TierBadge
            tier={release.placement(country.iso2, release.newestYear)?.tier ?? null}
            year={release.newestYear}
          />
        </>
      }
      crumbs={[
        ['/countries', 'Countries'],
        [`/countries${searchText([['region', country.region]])}`, country.region],
      ]}
      sentence={finding.describeFinding}
      lead={
        <>
          {unbroken(finding.reason)} <Successors country={country} release={release} />
        </>
      }
      picture={{
        path: `${path}/tiers`,
        alt: `Timeline of the placements of ${nameInSentence(country)} from ${release.years[0]} to ${release.newestYear}; the table below says the same.`,
        eager: true,
      }}
      data={`${path}/tiers.csv`}
      dataset={{
        name: title,
        description: `Placement of ${nameInSentence(country)} in every Trafficking in Persons Report from ${release.years[0]} to ${release.newestYear}, with evidence grade and sources.`,
        list: `${path}/tiers`,
        place: country.name,
      }}
      description={[finding.describeFinding, finding.reason].filter(Boolean).join(' ')}
      alternates={[
        { type: 'application/json', href: `${path}.json`, title: `${country.name} as JSON` },
        { type: 'text/csv', href: `${path}/tiers.csv`, title: 'Tier history as CSV' },
      ]}
      lists={[
        { label: 'Tier history', path: `${path}/tiers` },
        { label: 'Years on the watch list', path: `/spells?country=${country.iso2}` },
        { label: 'Earlier cases of its clock', path: `/precedents?like=${country.iso2}` },
        { label: 'What each report did, by the law', path: `/outcomes?country=${country.iso2}` },
      ]}
      folds={<CodesAndNames country={country} />}
    >
      <section aria-labelledby="history">
        <div class="two">
          <History country={country} release={release} />
          <CountryMargin request={request} country={country} />
        </div>
      </section>
      <Statements
        of={release.years
          .toReversed()
          .map((year) => ({ year, statements: findStatements(release, country.iso2, year) }))}
      />
      <Disputes country={country} release={release} />
      {standing.next.permittedTiers.length > 0 && <Clock request={request} standing={standing} />}
    </Article>
  );
}

function Clock({ request, standing }: { request: PageRequest; standing: CountryClock }) {
  const { release, isPinned, asOf } = request;
  const { iso2 } = standing.country;
  return (
    <section aria-labelledby="clock">
      <h2 id="clock">
        What the law {chooseTense(release, standing.year) !== 'ahead' ? 'allowed' : 'allows'}{' '}
        {nameInSentence(standing.country)} in the {standing.next.year} report
      </h2>
      <ClockAnswer answer={standing} />
      <p class="note">
        {standing.citation}, <Link to={`/rules/${standing.rule}`}>the law of the time</Link>
      </p>
      <ul class="acts">
        <li>
          <a href={`/what-if?country=${iso2}`}>
            Try “what if”{(isPinned || asOf !== undefined) && ' in the newest release'}
          </a>
        </li>
      </ul>
    </section>
  );
}

/**
 * Successor countries and since when they are ranked. The dates are those of the ISO codes, some weeks after
 * the event.
 */
function Successors({ country, release }: { country: Country; release: ReleaseView }) {
  const ranked = country.successors.filter(({ iso2 }) => release.countries.get(iso2));
  const [first] = ranked;
  if (!first) return null;
  const year = first.on.slice(0, 4);
  const isOne = ranked.length === 1;
  return (
    <>
      <Joined last=" and " of={ranked.map((next) => <CountryLink key={next.iso2} country={next} />)} />
      {country.validTo === null && `, part of it until ${year},`}
      {isOne ? ' is ranked by itself.' : ' are ranked by themselves.'}
    </>
  );
}

function Disputes({ country, release }: { country: Country; release: ReleaseView }) {
  const disputes = release.tables.disputes.filter(({ iso2 }) => iso2 === country.iso2);
  const gaps = findGaps(release, country.iso2);
  if (disputes.length + gaps.length === 0) return null;
  return (
    <section aria-labelledby="doubts">
      <h2 id="doubts">{disputes.length > 0 ? 'Where a source disagrees' : 'What is not known'}</h2>
      {disputes.length > 0 && (
        <DisputeTable
          disputes={disputes}
          release={release}
          label="Where sources disagree"
          withReasons={false}
        />
      )}
      {gaps.length > 0 && (
        <details class="fold">
          <summary>Known gaps of the reports ({gaps.length})</summary>
          <GapList gaps={gaps} />
        </details>
      )}
    </section>
  );
}
