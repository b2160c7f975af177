import { z } from 'zod';
import { checkClaim } from '../../../dataset/claims/check-claim.js';
import type { ClaimRequest } from '../../../dataset/claims/request.js';
import type { Release } from '../../../dataset/release.js';
import { searchText } from '../../../domain/address.js';
import { Problem } from '../../../domain/problem.js';
import { validate } from '../../../http/validation.js';
import { noParameters } from '../../../rest/parameters/parameters.js';
import { verify } from '../../../rest/resources/verify.js';
import { Document } from '../../layout/document.js';
import { page } from '../../page.js';
import { CountryField } from '../../parts/country-field.js';
import { SelectField } from '../../parts/select-field.js';
import { ClaimBuilder } from './claim-builder.js';
import { claimChoices } from './claim-choices.js';
import { TextForm } from './text-form.js';
import { VerdictView } from './verdict-view.js';

const MAX_LENGTH = 200;
const blank = z.string().max(MAX_LENGTH).default('');

/** Is it true that …: a form over `/verify`, with its answer. */
export const claimCheckPage = page({
  path: '/claim-check',
  params: noParameters,
  query: z.strictObject({ country: blank, year: blank, claim: blank }),
  html: ({ query, ...context }) => {
    const { release } = context;
    const asked = query.country === '' ? null : askedOf(release, query);
    return (
      <Document
        context={context}
        title="Check a claim"
        description="Check a sentence about a country's placement, waiver or downgrade against the reports and the law."
      >
        <h1>Check a claim</h1>
        <p class="standfirst">
          Is it true? The answer is supported, refuted or not known, with the placements, the clause of the
          law and a sentence to quote.
        </p>
        <TextForm text="" published="" />
        <h2>Or put the claim together</h2>
        <form class="form" action="/claim-check" method="get">
          <CountryField
            release={release}
            name="country"
            label="In the report, this country"
            value={query.country}
            required
          />
          <SelectField
            name="claim"
            label="… so it is claimed …"
            choices={claimChoices(release)}
            value={query.claim}
          />
          <SelectField
            name="year"
            label="… in the report of"
            choices={release.years.toReversed().map((year) => ({ value: String(year), label: String(year) }))}
            value={query.year}
          />
          <button type="submit">Is it true?</button>
        </form>
        {asked !== null && (
          <VerdictView
            verdict={checkClaim(release, requestOf(asked))}
            address={`/verify${searchText(Object.entries(asked))}`}
          />
        )}
        <ClaimBuilder release={release} values={{}} />
      </Document>
    );
  },
});

/** The query of `/verify` that asks what the form asks. */
function askedOf(
  release: Release,
  { country, year, claim }: Readonly<Record<'country' | 'year' | 'claim', string>>,
): Readonly<Record<string, string>> {
  const choices = claimChoices(release);
  const choice = choices.find(({ value }) => value === claim);
  if (!choice) {
    const allowed = choices.map(({ value }) => value);
    throw new Problem(
      'invalid-parameter',
      `claim has a value that is not allowed (allowed: ${allowed.join(', ')}).`,
      {
        errors: [{ parameter: 'claim', value: claim, message: 'has a value that is not allowed', allowed }],
      },
    );
  }
  const [parameter = '', value = ''] = claim.split('=');
  return { country: release.countries.find(country).iso2, year, [parameter]: value };
}

/** Read as `/verify` reads it, so that form and API cannot differ. */
function requestOf(asked: Readonly<Record<string, string>>): ClaimRequest {
  return validate(verify.query, asked, 'query') as ClaimRequest;
}
