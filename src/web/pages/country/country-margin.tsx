import { CODE_SCHEME_NAMES, CODE_SCHEMES, codeIn } from '../../../dataset/code-schemes.js';
import type { Country } from '../../../dataset/countries.js';
import { computeCoverage } from '../../../dataset/coverage.js';
import { findGroup, getGroups } from '../../../dataset/groups.js';
import { groupTitle } from '../../../dataset/place-filter.js';
import { STATE_REPORTS_URL } from '../../../dataset/upcoming-report.js';
import { asOfReport } from '../../../dataset/upcoming-report-words.js';
import { groupBy } from '../../../domain/group-by.js';
import { nameAtStart } from '../../../domain/sentences.js';
import { CODE_STATUS, DETERMINATION_KIND } from '../../../domain/vocabulary/facts.js';
import { formatYearCount, joinWords, uncapitalized } from '../../../engine/english.js';
import type { PageRequest } from '../../../kit/resource.js';
import {
  type Determination,
  determinationGapsBehind,
  findDeterminations,
} from '../../../resources/determinations.js';
import { toCitation } from '../../parts/citation.js';
import { Copy } from '../../parts/copy.js';
import { describeEvidence } from '../../parts/evidence.js';
import { Facts } from '../../parts/facts.js';
import { Joined, Link } from '../../parts/inline.js';
import { PrecedentsInBrief } from '../../parts/precedents-in-brief.js';

export function CountryMargin({ request, country }: { request: PageRequest; country: Country }) {
  const { release } = request;
  const groups = getGroups(release, country.iso2, release.newestYear).map((id) => findGroup(release, id));
  const placements = release.getHistory(country.iso2);
  return (
    <div class="aside">
      <PrecedentsInBrief release={release} country={country} />
      <WhatFollowed request={request} country={country} />
      {placements.length > 0 && (
        <section>
          <h2>How well this is known</h2>
          <p>{describeEvidence(placements)}</p>
        </section>
      )}
      {groups.length > 0 && (
        <section>
          <h2>Also in</h2>
          <p>
            <Joined
              of={groups.map((group) => (
                <Link key={group.id} to={`/groups/${group.id}`}>
                  {groupTitle(group)}
                </Link>
              ))}
              by=" · "
            />
          </p>
        </section>
      )}
      <NotHereYet request={request} country={country} />
      <section>
        <h2>To cite</h2>
        <p>
          Tip·Tiers, release {release.version}, {asOfReport(release.newestYear)}.{' '}
          <Copy text={toCitation(request, `/countries/${country.iso2}`)} of="the citation" />
        </p>
      </section>
    </div>
  );
}

/** Links to a report that is overdue or out but not in the release. */
function NotHereYet({ request: { release }, country }: { request: PageRequest; country: Country }) {
  const { upcomingReport } = release;
  if (upcomingReport === null || upcomingReport.state === 'awaited') return null;
  if (computeCoverage(release, country, release.newestYear) === 'no_such_code') return null;
  return (
    <section>
      <h2>Not here yet</h2>
      <p>
        {nameAtStart(country)} in the {upcomingReport.year} report.{' '}
        <a href={STATE_REPORTS_URL}>Look at state.gov</a>
      </p>
    </section>
  );
}

function WhatFollowed({ request: { release }, country }: { request: PageRequest; country: Country }) {
  const filter = { country: [country.iso2] };
  const byYear = groupBy(findDeterminations(release, filter), ({ fiscalYear }) => fiscalYear);
  // Decisions on one year are one line: two would read as a contradiction.
  const byDecision = groupBy([...byYear], ([, rows]) => describeDecisions(rows));
  const gaps = determinationGapsBehind(release, filter).filter(({ countries }) => countries.length > 0);
  if (byYear.size + gaps.length === 0) return null;
  const unread = gaps.map(({ fiscalYear }) => String(fiscalYear));
  return (
    <section>
      <h2>What followed from Tier 3</h2>
      {[...byDecision].map(([decision, years]) => (
        <p key={decision}>
          Fiscal {formatYearCount(years.map(([fiscalYear]) => fiscalYear).sort((a, b) => a - b))}: {decision}.
        </p>
      ))}
      <p class="note">
        {unread.length > 0 &&
          `We do not have the ${joinWords(unread, 'and')} ${unread.length === 1 ? 'decision' : 'decisions'}. `}
        <Link to={`/determinations?country=${country.iso2}`}>Decisions</Link>
      </p>
    </section>
  );
}

/** `Aid cut off, except humanitarian and trade aid, with restrictions waived in part, in the national interest` */
const describeDecisions = (rows: readonly Pick<Determination, 'determination'>[]): string =>
  DETERMINATION_KIND.values
    .filter((kind) => rows.some(({ determination }) => determination === kind))
    .map((kind) => DETERMINATION_KIND.titles[kind])
    .filter((title, _, all) => !all.some((other) => other !== title && other.startsWith(title)))
    .map((title, index) => (index === 0 ? title : uncapitalized(title)))
    .join(', with ');

export function CodesAndNames({ country }: { country: Country }) {
  const { iso2, iso3, m49, intermediateRegion: within } = country;
  const names = country.names.filter(({ kind }) => kind !== 'code').map(({ name }) => name);
  const others = CODE_SCHEMES.flatMap((scheme) => {
    const code = codeIn(country, scheme);
    return code === null ? [] : [`${CODE_SCHEME_NAMES[scheme]} ${code}`];
  });
  return (
    <details class="fold">
      <summary>Codes and names</summary>
      <Facts
        of={[
          [
            'Code',
            `${iso2}, ${iso3}${m49 ? `, M49 ${m49}` : ''} (${CODE_STATUS.titles[country.codeStatus]})`,
          ],
          ['Also found as', names.join(', ')],
          ['Region', [country.region, country.subregion, ...(within ? [within] : [])].join(', ')],
          ['In other datasets', others.join(', ')],
          [
            'Wikidata',
            <a key="wikidata" href={`https://www.wikidata.org/wiki/${country.wikidata}`}>
              {country.wikidata}
            </a>,
          ],
        ]}
      />
    </details>
  );
}
