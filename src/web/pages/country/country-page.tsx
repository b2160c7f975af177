import { eligibilityOf } from '../../../dataset/eligibility.js';
import type { PageRequest } from '../../../rest/resource/resource-pages.js';
import { Document } from '../../layout/document.js';
import { feedOf } from '../../layout/feed-link.js';
import { ClockAnswer } from '../../parts/clock-answer.js';
import { Link } from '../../parts/link.js';
import { TakeAlong } from '../../parts/take-along.js';
import { ChildSoldiers } from './child-soldiers.js';
import { CountryFacts } from './country-facts.js';
import { CountryHead } from './country-head.js';
import { CountryPrecedents } from './country-precedents.js';
import { Determinations } from './determinations.js';
import { Disputes } from './disputes.js';
import { History } from './history.js';
import { Timeline } from './timeline.js';

/** A country or territory: where it was placed, what the clock says, and what that rests on. */
export function countryPage(request: PageRequest) {
  const { release } = request;
  const country = release.countries.find(String(request.params.country));
  const standing = eligibilityOf(release, country.iso2);
  const path = `/countries/${country.iso2}`;
  const title = `${country.name} in the Trafficking in Persons Report`;
  return (
    <Document
      context={request}
      graphic={`${path}/tiers`}
      title={title}
      dataset={{
        name: title,
        description: `Placement of ${country.name} in every Trafficking in Persons Report from ${release.years[0]} to ${release.newestYear}, with evidence grade and sources.`,
        list: `${path}/tiers`,
        place: country.name,
      }}
      description={`${country.name}: tier history ${release.years[0]} to ${release.newestYear}, and what the law says of the next report. ${standing.trace.conclusion}`}
      alternates={[
        { type: 'application/json', href: `${path}.json`, title: `${country.name} as JSON` },
        { type: 'text/csv', href: `${path}/tiers.csv`, title: 'Tier history as CSV' },
        ...feedOf(request, path, title),
      ]}
    >
      <CountryHead country={country} release={release} />
      <Timeline country={country} release={release} />
      <section aria-labelledby="clock">
        <h2 id="clock">What the law says of the {standing.next.year} report</h2>
        <ClockAnswer answer={standing} />
        <p>
          <a href={`/what-if?country=${country.iso2}`}>
            Try what if …{(request.pinned || request.asOf !== undefined) && ' in the newest edition'}
          </a>{' '}
          · <Link to={`${path}/eligibility`}>The clock after another report</Link> ·{' '}
          <Link to={`${path}/spells`}>Years on the watch list</Link> ·{' '}
          <Link to={`${path}/outcomes`}>What each report did, by the law</Link>
        </p>
      </section>
      <CountryPrecedents release={release} country={country} />
      <History country={country} release={release} />
      <Disputes country={country} release={release} />
      <Determinations country={country} release={release} />
      <ChildSoldiers country={country} release={release} />
      <CountryFacts country={country} release={release} />
      <TakeAlong
        context={request}
        title={title}
        path={path}
        lists={[
          { label: 'Tier history', path: `${path}/tiers` },
          { label: 'Years on the watch list', path: `${path}/spells` },
          { label: 'Earlier cases of its position', path: `${path}/precedents` },
        ]}
        graphic={`${path}/tiers`}
        feed={path}
      />
    </Document>
  );
}
