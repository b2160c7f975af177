import { documentedEnum } from './documented-enum.js';

export const CLAUSE = documentedEnum(
  'Clause',
  'A step of the decision, in the order in which they are asked',
  [
    { value: 'listing', meaning: 'is the country on the watch list?' },
    { value: 'consequence', meaning: 'does the law limit the stay?' },
    { value: 'relisting', meaning: 'does the limit of a relisting apply?' },
    { value: 'run', meaning: 'is the run as long as the law allows?' },
    { value: 'waiver', meaning: 'is a waiver left?' },
    { value: 'downgrade', meaning: 'nothing is left' },
    { value: 'placement', meaning: 'what the report then did' },
  ],
);

export const OUTCOME = documentedEnum('Outcome', 'What a report did with a country, by the rules', [
  { value: 'waived', meaning: 'kept on the watch list by a waiver', title: 'kept on the list by a waiver' },
  {
    value: 'automatic_downgrade',
    meaning:
      'placed on Tier 3 at the limit of consecutive years, no waiver left or allowed; rankings do not show whether State would have ranked it there anyway',
    title: 'fell to Tier 3 with no year on the list left',
  },
  {
    value: 'open_waiver_downgrade',
    meaning:
      'placed on Tier 3 at the limit of consecutive years when the law still allowed a year by a waiver; rankings do not show whether the limit decided',
    title: 'fell to Tier 3 with a waiver unused',
  },
  {
    value: 'relisting_limit_downgrade',
    meaning: 'placed on Tier 3 where the limit of a relisting applied',
    title: 'fell to Tier 3 again, after the one year allowed',
  },
  {
    value: 'upgraded_in_time',
    meaning: 'placed on Tier 1 or 2 where the rules allowed no stay, or a stay with a waiver only',
    title: 'moved up at the limit',
  },
  {
    value: 'left_unranked',
    meaning: 'made a special case or left out where the rules bound',
    title: 'not ranked, at the limit',
  },
  {
    value: 'contradiction',
    meaning: 'placed where the rules do not allow it',
    title: 'not allowed by the law',
  },
  { value: 'no_effect', meaning: 'the rules did not bind', title: 'no limit applied' },
]);

export const OUTCOME_FILTER = documentedEnum('OutcomeFilter', 'Outcomes to list', [
  ...OUTCOME.words,
  {
    value: 'forced',
    meaning: 'automatic_downgrade and relisting_limit_downgrade: the law left no further year',
    title: 'forced by the law',
  },
]);

export const SPELL_ENDING = documentedEnum('SpellEnding', 'How a spell on a tier ended', [
  { value: 'ongoing', meaning: 'it goes on in the newest report', title: 'goes on' },
  {
    value: 'automatic_downgrade',
    meaning: 'on Tier 3, at the limit of consecutive years, no waiver left or allowed',
    title: OUTCOME.titles.automatic_downgrade,
  },
  {
    value: 'open_waiver_downgrade',
    meaning: 'on Tier 3, at the limit of consecutive years, a waiver still open',
    title: OUTCOME.titles.open_waiver_downgrade,
  },
  {
    value: 'relisting_limit_downgrade',
    meaning: 'on Tier 3, where the limit of a relisting applied',
    title: OUTCOME.titles.relisting_limit_downgrade,
  },
  {
    value: 'upgraded_in_time',
    meaning: 'on Tier 1 or 2, where the rules bound',
    title: OUTCOME.titles.upgraded_in_time,
  },
  {
    value: 'upgraded',
    meaning: 'on a better tier, without the rules having bound',
    title: 'up before any limit',
  },
  {
    value: 'downgraded',
    meaning: 'on a worse tier, without the rules having bound',
    title: 'down before any limit',
  },
  {
    value: 'left_unranked',
    meaning: 'as a special case, or out of the report',
    title: 'then not ranked',
  },
  { value: 'not_known', meaning: 'a gap of the dataset hides what followed' },
]);

/** The most urgent last: lists are sorted by it. */
export const STATUS = documentedEnum(
  'Status',
  'Where a country stands after a report, with regard to the Tier 2 Watch List',
  [
    { value: 'not_on_watch_list', meaning: 'it is not on the watch list', title: 'off the list' },
    {
      value: 'no_clock',
      meaning:
        'it is on the list, but no limit can reach the next report: the years do not count, or the law of the next report sets none',
      title: 'on the list, no limit to reach',
    },
    {
      value: 'clock_running',
      meaning: 'the limit is not reached: the next report may keep it on the list',
      title: 'on the list, short of the limit',
    },
    {
      value: 'waiver_required',
      meaning: 'the next report may keep it on the list only with a waiver, of which one is left',
      title: 'only with a waiver',
    },
    {
      value: 'final_year',
      meaning: 'no waiver is left: the next report must place it on Tier 3, unless it is upgraded',
      title: 'must leave the list',
    },
    {
      value: 'relisting_limit',
      meaning:
        'it came back to the list straight from a downgrade that ended a run with a waiver and may stay no longer, waiver or not: Tier 3 follows, unless it is upgraded',
      title: 'back from Tier 3, must leave',
    },
  ],
);

export const WAIVER_STATE = documentedEnum(
  'WaiverState',
  'What the waivers of a run came to at the limit of consecutive years',
  [
    { value: 'granted', meaning: 'one kept the country on the watch list', title: 'granted' },
    { value: 'open', meaning: 'one was left when the run ended', title: 'still open' },
    { value: 'exhausted', meaning: 'none was left when the run ended', title: 'none left' },
  ],
);

export const WATCH_LIST_ANSWER = documentedEnum(
  'WatchListAnswer',
  'Whether the next report may place the country on the Tier 2 Watch List',
  [
    { value: 'allowed', meaning: 'it may', title: 'yes' },
    { value: 'with_waiver', meaning: 'it may, with a waiver only', title: 'only with a waiver' },
    { value: 'impossible', meaning: 'it may not', title: 'no' },
  ],
);
