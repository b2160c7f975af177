import type { EventName } from '../claims/kinds.js';
import type { Extreme, HowOften, Share } from '../claims/request.js';
import type { Bound, VerdictWord } from '../claims/truth.js';
import type { Mention, Reading } from '../texts/answer.js';
import { enumOf } from './enum-of.js';

/* The words of the claim check. */

export const VerdictWordEnum = enumOf<VerdictWord>('VerdictWord', 'What becomes of a claim', {
  supported: 'So it is',
  refuted: 'So it is not',
  not_known:
    'The dataset cannot tell: there is a known gap, the report is not out, or it is a judgement on merits',
});

export const ClaimEventEnum = enumOf<EventName>('ClaimEvent', 'What can have happened to a country', {
  waiver: 'Kept on the Tier 2 Watch List by a waiver',
  automatic_downgrade: 'Placed on Tier 3 where the limit of consecutive years applied',
  relisting_limit_downgrade: 'Placed on Tier 3 where the limit of a relisting applied',
  downgrade_on_merit: 'Would have been downgraded whatever the law on the watch list; never known',
  upgrade: 'On a better tier than in the report before',
  downgrade: 'On a worse tier than in the report before',
  first_listing: 'On the Tier 2 Watch List for the first time',
});

export const ClaimBoundEnum = enumOf<Bound>('ClaimBound', 'How a claimed number is meant', {
  exactly: 'So many, no more and no fewer',
  at_least: 'So many or more',
  at_most: 'So many or fewer',
});

export const ClaimShareEnum = enumOf<Share>('ClaimShare', 'How many countries of a group are meant', {
  all: 'Every one that the report covered',
  most: 'More than half of those that the report covered',
  none: 'None',
});

export const ClaimRecordEnum = enumOf<Extreme>('ClaimRecord', 'A record among the reports', {
  most: 'No other report had more such countries',
  fewest: 'No other report had fewer such countries',
});

export const ClaimOftenEnum = enumOf<HowOften>('ClaimOften', 'In how many of several reports', {
  ever: 'In one of them at least',
  never: 'In none of them; of one report: not',
  always: 'In each that covered the country',
});

export const TextOutcomeEnum = enumOf<Reading['outcome']>(
  'TextOutcome',
  'What became of a reading of a text',
  {
    agrees: 'The rows bear it out',
    differs: 'Look at the rows',
    refuted: 'The rows say otherwise',
    open: 'Not judged',
  },
);

export const TextLookEnum = enumOf<NonNullable<Reading['look']>>('TextLook', 'How much a reading differs', {
  strong: 'No report near that time has the tier',
  weak: 'A report near that time has the tier, or may have it',
});

export const TextMentionEnum = enumOf<Mention['type']>('TextMentionType', 'What is named in a text', {
  country: 'A country or territory',
  group: 'A group that countries join',
  region: 'A region in which countries lie',
  tier: 'A tier',
  year: 'A report year',
});
