import { documentedEnum } from './documented-enum.js';

export const CLAIM_BOUND = documentedEnum('ClaimBound', 'How a claimed number is meant', [
  { value: 'exactly', meaning: 'so many, no more and no fewer' },
  { value: 'at_least', meaning: 'so many or more' },
  { value: 'at_most', meaning: 'so many or fewer' },
]);

export const CLAIM_EVENT = documentedEnum('ClaimEvent', 'What can have happened to a country', [
  { value: 'waiver', meaning: 'kept on the Tier 2 Watch List by a waiver', title: 'kept by a waiver' },
  {
    value: 'automatic_downgrade',
    meaning:
      'placed on Tier 3 at the limit of consecutive years, no waiver left or allowed, or the limit was stated as the reason',
    title: 'automatic downgrade',
  },
  {
    value: 'open_waiver_downgrade',
    meaning:
      'placed on Tier 3 at the limit of consecutive years when the law still allowed a year by a waiver',
    title: 'fell to Tier 3 with a waiver unused',
  },
  {
    value: 'relisting_limit_downgrade',
    meaning: 'placed on Tier 3 where the limit of a relisting applied',
    title: 'down again: back from Tier 3, one year only',
  },
  {
    value: 'downgrade_on_merit',
    meaning: 'downgraded for its own record; known only where its own text was read',
    title: 'down on its merits',
  },
  { value: 'upgrade', meaning: 'on a better tier than in the report before', title: 'up' },
  { value: 'downgrade', meaning: 'on a worse tier than in the report before', title: 'down' },
  {
    value: 'first_listing',
    meaning: 'on the Tier 2 Watch List for the first time',
    title: 'on the Watch List for the first time',
  },
  {
    value: 'first_on_tier_1',
    meaning: 'on Tier 1 for the first time',
    title: 'on Tier 1 for the first time',
  },
  {
    value: 'first_on_tier_2',
    meaning: 'on Tier 2 for the first time',
    title: 'on Tier 2 for the first time',
  },
  {
    value: 'first_on_tier_3',
    meaning: 'on Tier 3 for the first time',
    title: 'on Tier 3 for the first time',
  },
  {
    value: 'first_special_case',
    meaning: 'a special case for the first time',
    title: 'a special case for the first time',
  },
]);

export const CLAIM_OFTEN = documentedEnum('ClaimOften', 'In how many of several reports', [
  { value: 'ever', meaning: 'in one of them at least' },
  { value: 'never', meaning: 'in none of them; of one report: not' },
  { value: 'always', meaning: 'in each that covered the country' },
]);

export const VERDICT_WORD = documentedEnum('VerdictWord', 'What becomes of a claim', [
  {
    value: 'supported',
    meaning: 'so it is; readers see True, or Needs context where it holds only with a condition',
  },
  { value: 'refuted', meaning: 'so it is not; readers see False' },
  {
    value: 'not_known',
    meaning:
      'the dataset cannot tell, because of a known gap, a report that is not out, a country without a rank, or a judgement on merits; readers see Cannot be known, Not in this release, Not ranked, or Needs context where a stated total differs or a predecessor was so',
  },
]);

export const NOT_KNOWN_BECAUSE = documentedEnum('NotKnownBecause', 'Why a claim is neither true nor false', [
  { value: 'not_in_release', meaning: 'the release does not have the report' },
  { value: 'after_as_of', meaning: 'the report came out after the day that asOf names' },
  { value: 'gap', meaning: 'a gap of the dataset hides a placement' },
  { value: 'predecessor', meaning: 'the country was then part of another, of which the claim is true' },
  { value: 'total', meaning: 'State or the press stated a total that differs from the count of the rows' },
  { value: 'merit', meaning: 'the rankings and the law do not show why a report moved a country' },
  { value: 'no_rank', meaning: 'what the claim is about has no rank in the report' },
]);
