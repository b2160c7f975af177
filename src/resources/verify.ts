import { z } from 'zod';
import { checkClaim } from '../claims/check-claim.js';
import { CLAIM_KINDS, EVENTS } from '../claims/kinds.js';
import type { ClaimRequest } from '../claims/request.js';
import { CLAIM_GRAMMAR, CLAIM_PARTS, HOW_OFTEN, MAX_CLAIMED, WHOLE_NUMBER } from '../claims/request.js';
import { BOUNDS } from '../claims/truth.js';
import {
  CONTEXT_OF_CLAIM,
  countriesClaimed,
  TRACE_OF_CLAIM,
  TRACE_OF_PART,
  type Verdict as VerdictOfClaim,
  yearsClaimed,
} from '../claims/verdict.js';
import { verdictHeadline } from '../claims/verdict-words.js';
import { CountryRef } from '../dataset/countries.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { EvidenceGrade } from '../domain/evidence.js';
import { onDemand } from '../domain/optional-fields.js';
import { TIERS, Tier } from '../domain/tier.js';
import { NOT_KNOWN_BECAUSE, VERDICT_WORD } from '../domain/vocabulary/claims.js';
import { Trace } from '../engine/trace.js';
import { STATUSES } from '../engine/vocabulary.js';
import { searchText } from '../http/query-string.js';
import { validate } from '../http/validation.js';
import {
  commonParameters,
  enumListParameter,
  enumParameter,
  groupParameter,
  includeParameter,
  placementFilters,
} from '../kit/parameters.js';
import { objectResource, pickIncluded } from '../kit/resource.js';

/** Path and query of a verdict in its release; they never change. */
export const verdictPath = ({ release, claim }: VerdictOfClaim['attribution']): string =>
  `/releases/${release}/verify${searchText(Object.entries(claim))}`;

/** Path and query, without suffix, of the picture of a verdict. */
export const verdictPicture = ({ attribution: { claim } }: VerdictOfClaim): string =>
  `/verify${searchText(Object.entries(claim))}`;

const latest = new WeakMap<ReleaseView, { readonly key: string; readonly verdict: VerdictOfClaim }>();

/** The verdict on a claim; the last one is kept, since a page has it again as the text of its picture. */
export function getVerdict(release: ReleaseView, claim: ClaimRequest): VerdictOfClaim {
  const parts = Object.keys(verify.query.shape) as (keyof ClaimRequest)[];
  const key = JSON.stringify(parts.map((part) => claim[part]));
  const kept = latest.get(release);
  if (kept?.key === key) return kept.verdict;
  const verdict = checkClaim(release, claim);
  latest.set(release, { key, verdict });
  return verdict;
}

const VerdictWord = VERDICT_WORD.schema;

const DecidingClause = z
  .object({
    rule: z.string().describe('Era of the law: see /rules'),
    citation: z.string().describe('Clause of the United States Code'),
  })
  .meta({ id: 'DecidingClause', description: 'The deciding clause of the law' });

const grade = EvidenceGrade.nullable().describe(
  'Weakest evidence grade among the facts behind it; null if there are none',
);
const clause = DecidingClause.nullable().describe('null if placements alone decided');
const trace = Trace.nullable();

const ClaimRow = z
  .object({
    country: CountryRef,
    year: z.int().describe('Year of the report'),
    tier: Tier.nullable().describe('Placement; null: the report did not cover the country'),
    evidence: EvidenceGrade.nullable().describe('Evidence grade; null: not covered'),
    sources: onDemand(z.array(z.string()).describe('Identifiers of the supporting sources (see /sources)')),
    disputes: z.array(z.string()).describe('What other sources say, and why it was rejected'),
  })
  .meta({ id: 'ClaimRow', description: 'A placement behind a verdict' });

const VerdictPart = z
  .object({
    country: CountryRef,
    year: z.int().describe('Year of the report'),
    verdict: VerdictWord,
    reason: z.string().describe('Reason'),
    evidence: grade,
    clause,
    trace: onDemand(trace.describe(TRACE_OF_PART)),
  })
  .meta({ id: 'VerdictPart', description: 'The verdict on one country in one report' });

const attribution = z
  .object({
    text: z.string().describe('A sentence to quote: the dataset, its release, and the verdict'),
    url: z
      .url()
      .describe('URL of this response in the REST API, pinned to the release, with scheme and host'),
  })
  .describe('How to quote the verdict');

const MembersInReport = z
  .object({
    year: z.int().describe('Year of the report'),
    members: z.int().describe('Number of ranked members when the report was published'),
  })
  .meta({ id: 'MembersInReport', description: 'Number of members of a group when a report was published' });

const Verdict = z
  .object({
    verdict: VerdictWord,
    notKnownBecause: NOT_KNOWN_BECAUSE.schema
      .nullable()
      .describe('Why it is not known; null for other verdicts'),
    context: z.string().nullable().describe(CONTEXT_OF_CLAIM),
    claim: z.string().describe('The claim in plain English'),
    reason: z.string().describe('Reason'),
    sentence: z.string().describe('The verdict as a sentence to quote'),
    evidence: grade,
    clause,
    trace: onDemand(trace.describe(TRACE_OF_CLAIM)),
    rows: z.array(ClaimRow).describe('The placements behind the verdict, by country and year'),
    parts: z.array(VerdictPart).describe('The verdict on each named country in each report'),
    count: z
      .object({
        claimed: z.int().describe('The claimed number'),
        counted: z.int().describe('Number of countries for which it is true'),
        notKnown: z.int().describe('Number of countries for which it is not known'),
      })
      .nullable()
      .describe('For claims about a number of countries in one report'),
    group: z
      .object({
        id: z.string().describe('Identifier of the group: see /groups'),
        name: z.string().describe('Name of the group'),
        sourceUrl: z.url().describe('Where its members were read'),
        others: z.array(z.string()).describe('Members that no report ever placed'),
        reports: z.array(MembersInReport).describe('Number of members in each report of the claim'),
      })
      .nullable()
      .describe('For claims about members of a group'),
    attribution,
  })
  .meta({ id: 'Verdict', description: 'The verdict on a claim' });

const wholeNumber = z
  .string()
  .regex(/^(0|[1-9]\d*)$/, WHOLE_NUMBER)
  .transform(Number)
  .refine((number) => number <= MAX_CLAIMED, WHOLE_NUMBER)
  .meta({ type: 'integer', pattern: undefined, minimum: 0, maximum: MAX_CLAIMED });

const tierParameter = enumParameter(TIERS, Tier);

/** Maximum lengths of a change and of a region name. */
const MOVE_LENGTH = 20;
const MAX_REGION_LENGTH = 100;

export const verify = objectResource({
  operationId: 'verifyClaim',
  path: '/verify',
  tag: 'Claims',
  summary: 'Claim check',
  description: `Checks one claim: supported, refuted, or not_known if the dataset cannot tell. ${CLAIM_GRAMMAR}`,
  query: z.strictObject({
    country: placementFilters.country,
    year: placementFilters.year,
    from: placementFilters.from,
    to: placementFilters.to,
    tier: tierParameter.optional().describe(CLAIM_KINDS.tier.description),
    event: enumParameter(EVENTS).optional().describe(CLAIM_KINDS.event.description),
    run: wholeNumber.optional().describe(CLAIM_KINDS.run.description),
    move: z.string().max(MOVE_LENGTH).optional().describe(CLAIM_KINDS.move.description),
    count: wholeNumber.optional().describe(CLAIM_PARTS.count),
    others: wholeNumber.optional().describe(CLAIM_PARTS.others),
    bound: enumParameter(BOUNDS).optional().describe(CLAIM_PARTS.bound),
    when: enumParameter(HOW_OFTEN).optional().describe(CLAIM_PARTS.when),
    streak: wholeNumber.optional().describe(CLAIM_PARTS.streak),
    region: z.string().min(1).max(MAX_REGION_LENGTH).optional().describe(CLAIM_PARTS.region),
    group: groupParameter.optional().describe(CLAIM_PARTS.group),
    status: enumListParameter(STATUSES).optional().describe(CLAIM_PARTS.status),
    include: includeParameter('sources', 'trace'),
    ...commonParameters,
  }),
  buildTitle: ({ release, search }) => {
    const request = validate(verify.query, Object.fromEntries(search), 'query') as ClaimRequest;
    const verdict = getVerdict(release, request);
    const last = countriesClaimed(verdict).size === 1 ? yearsClaimed(verdict).at(-1) : undefined;
    return {
      title: verdictHeadline(verdict),
      coveredParameters: [...search.keys()],
      ...(last !== undefined && { last }),
    };
  },
  object: Verdict,
  problems: ['invalid-claim'],
  example: '/verify?country=KH&year=2022&tier=3',
  get: ({ release, query: { include, ...claim } }) => {
    const verdict = checkClaim(release, claim);
    return {
      ...pickIncluded(verdict, ['trace'], include),
      rows: verdict.rows.map((row) => pickIncluded(row, ['sources'], include)),
      parts: verdict.parts.map((part) => pickIncluded(part, ['trace'], include)),
    };
  },
  withOrigin: (verdict, origin) => ({
    ...verdict,
    attribution: { text: verdict.attribution.text, url: `${origin}${verdictPath(verdict.attribution)}` },
  }),
});
