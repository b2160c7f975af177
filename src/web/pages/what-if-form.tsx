import type { Release } from '../../dataset/release.js';
import { rulesOf } from '../../dataset/rules.js';
import { TIER_LABELS, TIERS } from '../../domain/tier.js';
import { Field } from '../parts/field.js';
import { FaultOfForm, type FieldFault } from '../parts/field-fault.js';
import { CountryField } from '../parts/schema-field.js';

export const NEXT_REPORTS = ['next1', 'next2', 'next3'] as const;

/** An empty text assumes nothing. */
export type WhatIf = Readonly<
  Record<'country' | 'history' | 'rules' | 'year' | (typeof NEXT_REPORTS)[number], string>
>;

export const WHAT_IF_FIELDS: WhatIf = {
  country: '',
  next1: '',
  next2: '',
  next3: '',
  year: '',
  rules: '',
  history: '',
};

const TIER_CHOICES = [
  { value: '', label: 'nothing assumed' },
  ...TIERS.map((tier) => ({ value: tier, label: TIER_LABELS[tier] })),
  { value: 'NR', label: 'not in the report' },
];

export function WhatIfForm({
  release,
  query,
  fault,
}: {
  release: Release;
  query: WhatIf;
  fault: FieldFault | null;
}) {
  const eras = rulesOf(release).map(({ id, title }) => ({ value: id, label: title }));
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
        name="rules"
        label="Rules"
        choices={[{ value: '', label: 'of each year, as they were' }, ...eras]}
        value={query.rules}
        fault={fault}
      />
      <Field
        name="history"
        label="Other placements to assume"
        hint="Year and tier, separated by commas: 2019:2WL,2020:3. They replace the real ones; without a country they are the whole history."
        value={query.history}
        fault={fault}
        input={{ placeholder: '2019:2WL,2020:2WL', spellcheck: false }}
      />
      <Field
        name="year"
        label="Asked after the report of"
        hint="A year of four digits, such as 2021; empty: the last report that is known or assumed."
        value={query.year}
        fault={fault}
        input={{ inputMode: 'numeric', pattern: '\\d{4}' }}
      />
      <button type="submit">What would the law say?</button>
    </form>
  );
}
