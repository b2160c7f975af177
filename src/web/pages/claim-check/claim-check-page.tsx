import { z } from 'zod';
import { checkClaim } from '../../../claims/check-claim.js';
import type { ClaimRequest } from '../../../claims/request.js';
import type { Verdict } from '../../../claims/verdict.js';
import { verdictHeadline } from '../../../claims/verdict-words.js';
import type { ReleaseView } from '../../../dataset/release-view.js';
import { TIERS } from '../../../domain/tier.js';
import { longestRun } from '../../../engine/conclusions.js';
import { toPhrase } from '../../../engine/english.js';
import { limitName } from '../../../engine/standing-words.js';
import { findProblem, Problem } from '../../../http/problem.js';
import { searchText } from '../../../http/query-string.js';
import { validate } from '../../../http/validation.js';
import { verdictPicture, verify } from '../../../resources/verify.js';
import { annotate } from '../../../texts/annotate.js';
import { Document } from '../../layout/document.js';
import { type PageContext, page, RejectedForm } from '../../page.js';
import { type Choice, Field } from '../../parts/field.js';
import { FaultOfForm, type FieldFault, toFault } from '../../parts/field-faults.js';
import { CountryField } from '../../parts/schema-field.js';
import { renderAnnotatedPage } from './annotated-page.js';
import { ClaimBuilder } from './claim-builder.js';
import { EXAMPLES, Examples } from './examples.js';
import { TEXT_FORM, TEXT_PAGE, TextForm } from './text-form.js';
import { VerdictView } from './verdict-view.js';

export function claimChoices({ tables: { rules } }: ReleaseView): readonly Choice[] {
  return [
    ...TIERS.map((tier) => ({
      value: `tier=${tier}`,
      label: tier === 'SC' ? 'was a special case' : `was on ${toPhrase(tier)}`,
    })),
    { value: 'event=waiver', label: 'was kept on the watch list by a waiver' },
    {
      value: 'event=automatic_downgrade',
      label: `was downgraded automatically, at the ${limitName(rules)}`,
    },
    {
      value: 'event=open_waiver_downgrade',
      label: 'was downgraded at the limit of years with a waiver unused',
    },
    {
      value: 'event=relisting_limit_downgrade',
      label:
        'was downgraded at the limit of a relisting (straight back from Tier 3 after a run with a waiver)',
    },
    { value: 'event=downgrade_on_merit', label: 'was downgraded on its merits' },
    { value: 'event=downgrade', label: 'was downgraded' },
    { value: 'event=upgrade', label: 'was upgraded' },
    { value: 'event=first_listing', label: 'was on the watch list for the first time' },
    { value: 'event=first_on_tier_3', label: 'was on Tier 3 for the first time' },
    ...Array.from({ length: Math.max(...rules.map(longestRun)) }, (_, index) => ({
      value: `run=${index + 1}`,
      label: `was in counted year ${index + 1} on the watch list`,
    })),
  ];
}

const MAX_LENGTH = 200;
const blank = z.string().max(MAX_LENGTH).default('');

export const claimCheckPage = page({
  path: '/claim-check',
  query: z.strictObject({
    ...Object.fromEntries(Object.keys(verify.query.shape).map((name) => [name, blank])),
    country: blank,
    year: blank,
    claim: blank,
    example: z.coerce.number().int().min(1).max(EXAMPLES.length).optional(),
  }),
  html: async ({ query: { example, ...requested }, ...context }) => {
    const { release } = context;
    const text = example === undefined ? undefined : EXAMPLES[example - 1];
    if (text !== undefined) return renderAnnotatedPage(context, text, annotate(release, text));
    const { country, year, claim } = requested;
    const query = { country, year, claim };
    if (country === '' || claim === '') return toPage(context, query, null, null, { draft: requested });
    try {
      const requested = toParameters(release, query);
      const verdict = checkClaim(release, toClaimRequest(requested));
      return toPage(context, query, { verdict, requested }, null);
    } catch (error) {
      const problem = findProblem(error);
      if (!problem) throw error;
      const fault = toFault(problem, {
        action: '/claim-check',
        typed: query,
        countryField: 'country',
        toField: Object.fromEntries(CLAIM_PARAMETERS.map((name) => [name, 'claim'])),
      });
      return new RejectedForm(problem.status, toPage(context, query, null, fault));
    }
  },
});

/** The page again, with the typed text and the error. */
export function rejectedTextPage(
  context: PageContext,
  typed: Readonly<Record<string, string>>,
  problem: Problem,
) {
  const fault = toFault(problem, { action: TEXT_PAGE, typed, countryField: '', toField: {} });
  return toPage(context, { country: '', year: '', claim: '' }, null, null, { text: { typed, fault } });
}

const CLAIM_PARAMETERS = ['tier', 'event', 'run'];

type TypedClaim = Readonly<Record<'country' | 'year' | 'claim', string>>;

interface FormBefore {
  readonly text?: { readonly typed: Readonly<Record<string, string>>; readonly fault: FieldFault };
  /** Fields of an incomplete claim. */
  readonly draft?: Readonly<Record<string, string>>;
}

function toPage(
  context: PageContext,
  typed: TypedClaim,
  answer: { readonly verdict: Verdict; readonly requested: Readonly<Record<string, string>> } | null,
  fault: FieldFault | null,
  { text, draft = {} }: FormBefore = {},
) {
  const { release } = context;
  const isDrafted = Object.values(draft).some((value) => value !== '');
  const address = answer && `/verify${searchText(Object.entries(answer.requested))}`;
  return (
    <Document
      context={context}
      title={answer ? verdictHeadline(answer.verdict) : 'Check a text'}
      description={
        answer
          ? answer.verdict.sentence
          : 'See the tier history of each country that a text names, or check one claim against the reports and the law.'
      }
      form={TEXT_FORM}
      {...(answer && { graphic: verdictPicture(answer.verdict) })}
    >
      {answer ? (
        <>
          <VerdictView verdict={answer.verdict} address={String(address)} />
          <h2 class="on-screen">Check another</h2>
        </>
      ) : (
        <>
          <h1>The countries in your text</h1>
          <p class="standfirst">
            Paste a text. Beside it you see the tier history of each country it names. Nothing is judged; to
            test a single claim, build it below.
          </p>
        </>
      )}
      <div class="on-screen">
        <TextForm
          text={text?.typed.text ?? ''}
          published={text?.typed.published ?? ''}
          fault={text?.fault ?? null}
        />
        <Examples />
        <details class="fold" id="claim" open={answer !== null || fault !== null || isDrafted}>
          <summary>Build a claim</summary>
          <p>
            One claim at a time. The verdict is True, False, Needs context or Cannot be known, with the
            rankings, the clause of the law and a sentence to quote.
          </p>
          {!isDrafted && <ClaimForm release={release} typed={typed} fault={fault} />}
          <details class="fold" open={isDrafted}>
            <summary>All that can be claimed</summary>
            <ClaimBuilder release={release} values={draft} />
          </details>
        </details>
      </div>
    </Document>
  );
}

function ClaimForm({
  release,
  typed,
  fault,
}: {
  release: ReleaseView;
  typed: TypedClaim;
  fault: FieldFault | null;
}) {
  return (
    <form class="form" action="/claim-check" method="get">
      <FaultOfForm fault={fault} />
      <CountryField
        release={release}
        name="country"
        label="In the report, this country"
        value={typed.country}
        input={{ required: true }}
        fault={fault}
      />
      <Field
        name="claim"
        label="… so it is claimed …"
        choices={claimChoices(release)}
        value={typed.claim}
        fault={fault}
      />
      <Field
        name="year"
        label="… in the report of"
        choices={release.years.toReversed().map((year) => ({ value: String(year), label: String(year) }))}
        value={typed.year}
        fault={fault}
      />
      <button type="submit">Is it true?</button>
    </form>
  );
}

function toParameters(
  release: ReleaseView,
  { country, year, claim }: TypedClaim,
): Readonly<Record<string, string>> {
  const choices = claimChoices(release);
  const choice = choices.find(({ value }) => value === claim);
  if (!choice) {
    const allowed = choices.map(({ value }) => value);
    const message = `must be one of: ${allowed.join(', ')}`;
    throw new Problem('invalid-parameter', `claim ${message}.`, {
      errors: [{ parameter: 'claim', value: claim, message, allowed }],
    });
  }
  const [parameter = '', value = ''] = claim.split('=');
  return { country: release.countries.findByParameter(country, 'country').iso2, year, [parameter]: value };
}

/** Validated like `/verify`, so that form and API cannot differ. */
function toClaimRequest(requested: Readonly<Record<string, string>>): ClaimRequest {
  return validate(verify.query, requested, 'query') as ClaimRequest;
}
