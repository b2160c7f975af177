import { tenseAfter } from '../../../dataset/clock.js';
import { eligibilityOf } from '../../../dataset/eligibility.js';
import { nameAtStart } from '../../../domain/sentences.js';
import type { PageRequest } from '../../../rest/resource/resource.js';
import { Article } from '../../layout/article.js';
import { ClockAnswer } from '../../parts/clock-answer.js';
import { EVIDENCE_WORDS } from '../../parts/evidence.js';
import { Facts } from '../../parts/facts.js';
import { Link } from '../../parts/inline.js';
import { TierBadge } from '../../parts/tier-badge.js';
import { YearForm } from '../../parts/year-form.js';
import { withSuffix } from '../../reading/addresses.js';

export function countryEligibilityPage(request: PageRequest) {
  const { release } = request;
  const { year: asked } = request.query as { year?: number };
  const standing = eligibilityOf(release, String(request.params.country), asked);
  const { country, year, next } = standing;
  const isNotKnown = standing.knownGaps.some((gap) => gap.year === year);
  const base = `/countries/${country.iso2}/eligibility`;
  const path = asked === undefined ? base : `${base}?year=${asked}`;
  const title = `${nameAtStart(country)}: the watch-list clock after the ${year} report`;
  return (
    <Article
      context={request}
      path={path}
      title={title}
      heading={
        <>
          What the law {tenseAfter(release, year) !== 'ahead' ? 'said' : 'says'} of the {next.year} report{' '}
          <TierBadge tier={isNotKnown ? 'not_known' : standing.tier} year={year} />
        </>
      }
      crumbs={[
        ['/countries', 'Countries'],
        [`/countries/${country.iso2}`, country.name],
        [`/reports/${year}`, `${year} report`],
      ]}
      description={standing.sentence}
      alternates={[{ type: 'application/json', href: withSuffix(path, 'json'), title }]}
      lists={[
        { label: 'Years on the watch list', path: `/spells?country=${country.iso2}` },
        { label: 'What each report did', path: `/outcomes?country=${country.iso2}` },
      ]}
    >
      <section aria-label="The clock">
        <ClockAnswer answer={standing} />
        <Facts
          of={[
            ['Counted years in a row', standing.run],
            ['Waivers used', standing.waiversUsed],
            ['Waivers left', standing.waiversLeft],
            ['Weakest evidence', standing.evidence === null ? 'none' : EVIDENCE_WORDS[standing.evidence]],
            [
              'Decided by',
              <>
                {standing.citation}, <Link to={`/rules/${standing.rule}`}>the law as it was then</Link>
              </>,
            ],
          ]}
        />
        <YearForm action={base} years={release.years} year={year} label="After the report of" />
      </section>
    </Article>
  );
}
