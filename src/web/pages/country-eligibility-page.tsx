import { eligibilityOf } from '../../dataset/eligibility.js';
import type { PageRequest } from '../../rest/resource/resource-pages.js';
import { Document } from '../layout/document.js';
import { withSuffix } from '../layout/with-suffix.js';
import { ClockAnswer } from '../parts/clock-answer.js';
import { CountryLink } from '../parts/country-link.js';
import { EVIDENCE_MEANINGS } from '../parts/evidence-grades.js';
import { Link } from '../parts/link.js';
import { TakeAlong } from '../parts/take-along.js';
import { TierBadge } from '../parts/tier-badge.js';
import { YearForm } from '../parts/year-form.js';

/** Where a country stands after a report, and why. */
export function countryEligibilityPage(request: PageRequest) {
  const { release } = request;
  const { year: asked } = request.query as { year?: number };
  const standing = eligibilityOf(release, String(request.params.country), asked);
  const { country, year, next } = standing;
  const isNotKnown = standing.knownGaps.some((gap) => gap.year === year);
  const base = `/countries/${country.iso2}/eligibility`;
  const path = asked === undefined ? base : `${base}?year=${asked}`;
  const title = `${country.name}: the watch-list clock after the ${year} report`;
  return (
    <Document
      context={request}
      title={title}
      description={standing.trace.conclusion}
      alternates={[{ type: 'application/json', href: withSuffix(path, 'json'), title }]}
    >
      <p class="kicker">
        <CountryLink country={country} />
      </p>
      <h1>What the law says of the {next.year} report</h1>
      <div class="standing-line">
        <TierBadge tier={isNotKnown ? 'not_known' : standing.tier} />
        <p>
          in the <Link to={`/reports/${year}`}>{year} report</Link>.{' '}
          {standing.evidence && (
            <span class="muted">
              Weakest evidence: {EVIDENCE_MEANINGS[standing.evidence].name.toLowerCase()}.
            </span>
          )}
        </p>
      </div>
      <YearForm action={base} years={release.years} year={year} label="After the report of" />
      <section aria-labelledby="clock">
        <h2 id="clock">The clock</h2>
        <ClockAnswer answer={standing} />
        <dl class="facts">
          <div>
            <dt>Counted years in a row</dt>
            <dd>{standing.run}</dd>
          </div>
          <div>
            <dt>Waivers used</dt>
            <dd>{standing.waiversUsed}</dd>
          </div>
          <div>
            <dt>Waivers left</dt>
            <dd>{standing.waiversRemaining ?? 'no run that could need one'}</dd>
          </div>
          <div>
            <dt>Decided by</dt>
            <dd>
              {standing.citation}, <Link to={`/rules/${standing.ruleId}`}>{standing.ruleId}</Link>
            </dd>
          </div>
        </dl>
      </section>
      <TakeAlong
        context={request}
        title={title}
        path={path}
        lists={[
          { label: 'Years on the watch list', path: `/countries/${country.iso2}/spells` },
          { label: 'What each report did', path: `/countries/${country.iso2}/outcomes` },
        ]}
      />
    </Document>
  );
}
