import { parse } from 'node:querystring';
import type { VNode } from 'preact';
import type { Release } from '../../dataset/release.js';
import { PROBLEM_TYPES, type Problem } from '../../domain/problem.js';
import { withoutFormatSuffix } from '../../http/format-suffix.js';
import { type FieldFault, faultOf } from '../parts/field-fault.js';
import { SearchForm } from '../parts/search-form.js';
import { ClaimBuilder } from './claim-check/claim-builder.js';
import { WHAT_IF_FIELDS, WhatIfForm } from './what-if-form.js';

type Typed = Readonly<Record<string, string>>;

interface FormAt {
  readonly countryField: string;
  readonly form: (release: Release, typed: Typed, fault: FieldFault) => VNode;
}

const claimForm: FormAt = {
  countryField: 'country',
  form: (release, typed, fault) => <ClaimBuilder release={release} values={typed} fault={fault} />,
};

const whatIfForm: FormAt = {
  countryField: 'country',
  form: (release, typed, fault) => (
    <WhatIfForm release={release} query={{ ...WHAT_IF_FIELDS, ...typed }} fault={fault} />
  ),
};

/** The forms behind addresses, also of those that only machines were meant to ask. */
const FORMS: Readonly<Record<string, FormAt>> = {
  '/verify': claimForm,
  '/claim-check': claimForm,
  '/eligibility/simulate': whatIfForm,
  '/what-if': whatIfForm,
  '/search': {
    countryField: 'q',
    form: (_release, { q }, fault) => <SearchForm value={q} fault={fault} />,
  },
};

const OF_RELEASE = /^\/releases\/[^/]+(?=\/)/;

/**
 * The form that asks what could not be answered, with what was typed and the reason beside its field; `null` where the
 * address has no form, or where typing something else would not help.
 */
export function problemForm(problem: Problem, address: string, release: Release): VNode | null {
  const [path = '', queryText = ''] = withoutFormatSuffix(address).split('?', 2);
  const action = path.replace(OF_RELEASE, '');
  const at = FORMS[action];
  if (!at || PROBLEM_TYPES[problem.code].status >= 500) return null;
  const typed = Object.fromEntries(
    Object.entries(parse(queryText)).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const { countryField } = at;
  return at.form(
    release,
    typed,
    faultOf(problem, { action, typed, countryField, countries: release.countries }),
  );
}
