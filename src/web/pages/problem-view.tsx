import { parse } from 'node:querystring';
import type { FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import type { Release } from '../../dataset/release.js';
import { rulesOf } from '../../dataset/rules.js';
import { PROBLEM_TYPES, type Problem, problemPath } from '../../domain/problem.js';
import { TIER_LABELS, TIERS } from '../../domain/tier.js';
import { preferredFormat } from '../../http/answer.js';
import { formatSuffixOf, withoutFormatSuffix } from '../../http/asked.js';
import { Document } from '../layout/document.js';
import { htmlOf, PAGE_HEADERS } from '../layout/html-headers.js';
import { CountryField, FaultOfForm, Field, type FieldFault, faultOf } from '../parts/form-fields.js';
import { CountryLink } from '../parts/inline.js';
import { SearchForm } from '../parts/search-form.js';
import { ClaimBuilder } from './claim-check/claim-builder.js';

export const NEXT_REPORTS = ['next1', 'next2', 'next3'] as const;

/** An empty text assumes nothing. */
export type WhatIf = Readonly<
  Record<'country' | 'history' | 'rules' | 'year' | (typeof NEXT_REPORTS)[number], string>
>;

const WHAT_IF_FIELDS: WhatIf = {
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
function problemForm(problem: Problem, address: string, release: Release): VNode | null {
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

const Suggestions = z.array(z.object({ iso2: z.string(), iso3: z.string(), name: z.string() }));

interface Shown {
  readonly catalogue: Catalogue;
  readonly originOf: (request: FastifyRequest) => string;
}

export const problemPageFor =
  ({ catalogue, originOf }: Shown) =>
  (problem: Problem, request: FastifyRequest) => {
    if (!prefersPage(request)) return null;
    // Those who are refused for asking too much are not to cost more by it.
    if (isConstant(problem)) return refusal(problem);
    const context = { release: catalogue.current, origin: originOf(request), path: '' };
    const suggestions = Suggestions.safeParse(problem.extensions.suggestions);
    const { title, status } = PROBLEM_TYPES[problem.code];
    const form = problemForm(problem, request.originalUrl, context.release);
    return {
      headers: PAGE_HEADERS,
      body: htmlOf(
        <Document context={context} title={title} description={problem.detail}>
          <p class="kicker">Error {status}</p>
          <h1>{title}</h1>
          <p class="standfirst">{problem.detail}</p>
          {form}
          {!form && suggestions.success && suggestions.data.length > 0 && (
            <ul>
              {suggestions.data.map((country) => (
                <li key={country.iso2}>
                  <CountryLink country={country} />
                </li>
              ))}
            </ul>
          )}
          {!form && problem.code === 'unknown-country' && <SearchForm />}
          <p>
            <a href={problemPath(problem.code)}>What this error means</a> · <a href="/">Front page</a>
          </p>
        </Document>,
      ),
    };
  };

const isConstant = ({ code }: Problem): boolean => code === 'too-many-requests' || code === 'overloaded';

/** The same bytes for everybody: `Retry-After` says when to come back. */
const refusal = ({ code }: Problem) => {
  const { title, status, help } = PROBLEM_TYPES[code];
  return {
    headers: PAGE_HEADERS,
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>Error ${status}. ${help}</p><p><a href="${problemPath(code)}">What this error means</a></p></html>`,
  };
};

/** A suffix asks for a form of its own, whatever the browser accepts. */
function prefersPage({ originalUrl, headers }: FastifyRequest): boolean {
  const suffix = formatSuffixOf(originalUrl);
  if (suffix !== undefined) return suffix === 'html';
  if (headers.accept?.includes('text/html') !== true) return false;
  return preferredFormat(headers.accept, ['json', 'html']) === 'html';
}
