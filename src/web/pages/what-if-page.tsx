import { z } from 'zod';
import { type CountryClock, computeClock } from '../../dataset/country-clock.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { getRules } from '../../dataset/rules.js';
import { TIER_LABELS, TIERS } from '../../domain/tier.js';
import { findProblem } from '../../http/problem.js';
import { searchText } from '../../http/query-string.js';
import { validate } from '../../http/validation.js';
import { resolveNames } from '../../kit/canonical-url.js';
import { readHistory } from '../../kit/history-parameter.js';
import { yearParameter } from '../../kit/parameters.js';
import { Article } from '../layout/article.js';
import { type PageContext, page, RejectedForm } from '../page.js';
import { ClockAnswer } from '../parts/clock-answer.js';
import { Field } from '../parts/field.js';
import { FaultOfForm, type FieldFault, toFault } from '../parts/field-faults.js';
import { CountryField } from '../parts/schema-field.js';
import { WhatIfResult } from './what-if-result.js';

const NEXT_REPORTS = ['next1', 'next2', 'next3'] as const;

/** An empty string assumes nothing. */
type WhatIf = Readonly<
  Record<'country' | 'history' | 'assumedRule' | 'year' | (typeof NEXT_REPORTS)[number], string>
>;

const TIER_CHOICES = [
  { value: '', label: 'nothing assumed' },
  ...TIERS.map((tier) => ({ value: tier, label: TIER_LABELS[tier] })),
  { value: 'NR', label: 'not in the report' },
];

function WhatIfForm({
  release,
  query,
  fault,
}: {
  release: ReleaseView;
  query: WhatIf;
  fault: FieldFault | null;
}) {
  const eras = getRules(release).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <form class="form" action="/what-if" method="get">
      <FaultOfForm fault={fault} />
      <CountryField
        release={release}
        name="country"
        label="Country or territory"
        value={query.country}
        fault={fault}
      />
      <fieldset>
        <legend>Assume that</legend>
        {NEXT_REPORTS.map((name, index) => (
          <Field
            key={name}
            name={name}
            label={`the ${release.newestYear + 1 + index} report says`}
            choices={TIER_CHOICES}
            value={query[name]}
          />
        ))}
      </fieldset>
      <Field
        name="assumedRule"
        label="Rules"
        choices={[{ value: '', label: 'of each report, as they were' }, ...eras]}
        value={query.assumedRule}
        fault={fault}
      />
      <Field
        name="history"
        label="Other placements to assume"
        hint="Year and tier, separated by commas: 2019:2WL,2020:3. They add to the real ones or replace them."
        value={query.history}
        fault={fault}
        input={{ placeholder: '2019:2WL,2020:2WL', spellcheck: false }}
      />
      <Field
        name="year"
        label="After the report of"
        hint="Four digits, such as 2021. Default: the last assumed report, or the newest one."
        value={query.year}
        fault={fault}
        input={{ inputMode: 'numeric', pattern: '\\d{4}' }}
      />
      <button type="submit">What would the law say?</button>
    </form>
  );
}

const blank = z.string().max(2_000).default('');

/** Assumed placements in API format: the selected next reports, then the typed history. */
function getHistory(query: WhatIf, newestYear: number): string {
  const chosen = NEXT_REPORTS.map((name, index) => ({ year: newestYear + 1 + index, tier: query[name] }));
  return [
    ...chosen.filter(({ tier }) => tier !== '').map(({ year, tier }) => `${year}:${tier}`),
    query.history.trim(),
  ]
    .filter((part) => part !== '')
    .join(',');
}

export const whatIfPage = page({
  path: '/what-if',
  query: z.strictObject({
    country: blank,
    next1: blank,
    next2: blank,
    next3: blank,
    year: blank,
    assumedRule: blank,
    history: blank,
  }),
  html: ({ query, ...context }) => {
    const { release } = context;
    const history = getHistory(query, release.newestYear);
    if (query.country === '' && history === '') return toPage(context, query, null, null);
    try {
      const question = toRequest(release, query, history);
      const { country, ...assumed } = question;
      const answer = computeClock(release, country, {
        ...assumed,
        history: history === '' ? undefined : readHistory(history),
      });
      const address = `/countries/${country}/clock${searchText(
        Object.entries(assumed).map(([name, value]): [string, string] => [name, String(value)]),
      )}`;
      return toPage(context, query, { answer, address }, null);
    } catch (error) {
      const problem = findProblem(error);
      if (!problem) throw error;
      const fault = toFault(problem, { action: '/what-if', typed: { ...query }, countryField: 'country' });
      return new RejectedForm(problem.status, toPage(context, query, null, fault));
    }
  },
});

function toRequest(release: ReleaseView, query: WhatIf, history: string) {
  const { year } = resolveNames(
    release,
    validate(
      z.object({ year: yearParameter.optional() }),
      query.year === '' ? {} : { year: query.year },
      'query',
    ),
  );
  return {
    country: release.countries.findByParameter(query.country, 'country').iso2,
    ...(history === '' ? {} : { history }),
    ...(query.assumedRule === '' ? {} : { assumedRule: query.assumedRule }),
    ...(year === undefined ? {} : { year }),
  };
}

function toPage(
  context: PageContext,
  query: WhatIf,
  shown: { readonly answer: CountryClock; readonly address: string } | null,
  fault: FieldFault | null,
) {
  const whatIf = shown?.answer.whatIf;
  return (
    <Article
      context={context}
      title={whatIf?.assumptions ?? 'What if …'}
      description={
        shown
          ? [whatIf ? `${whatIf.assumptions}.` : [], shown.answer.sentence].flat().join(' ')
          : 'Assume the next reports, another history or another era’s rules, and see what the watch-list law would say.'
      }
      crumbs={[['/watchlist', 'The watch-list clock']]}
      heading="What if …"
      {...(shown && { graphic: shown.address })}
      lead="Assume what the next reports say, and see what the law would then allow. The URL of the result can be shared."
    >
      <WhatIfForm release={context.release} query={query} fault={fault} />
      {shown &&
        (whatIf ? (
          <WhatIfResult answer={shown.answer} whatIf={whatIf} address={shown.address} />
        ) : (
          <ClockAnswer answer={shown.answer} address={shown.address} />
        ))}
    </Article>
  );
}
