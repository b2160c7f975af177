import type { Change } from '../engine/eligibility.js';
import type {
  Clause,
  Outcome,
  SpellEnding,
  Status,
  WaiverState,
  WatchListAnswer,
} from '../engine/vocabulary.js';
import { enumOf } from './enum-of.js';

/* The words of the watch-list clock. */

export const StatusEnum = enumOf<Status>(
  'Status',
  'Where a country stands after a report, with regard to the Tier 2 Watch List',
  {
    not_on_watch_list: 'It is not on the watch list',
    no_clock:
      'It is on the list, but no limit can reach the next report: the years do not count, or the law of the next report sets none',
    clock_running: 'The limit is not reached: the next report may keep it on the list',
    waiver_required: 'The next report may keep it on the list only with a waiver, of which one is left',
    final_year: 'No waiver is left: the next report must place it on Tier 3, unless it is upgraded',
    relisting_limit:
      'It came back to the list straight from a downgrade that ended a run with a waiver and may stay no longer, waiver or not: Tier 3 follows, unless it is upgraded',
  },
);

export const WatchListAnswerEnum = enumOf<WatchListAnswer>(
  'WatchListAnswer',
  'Whether the next report may place the country on the Tier 2 Watch List',
  {
    allowed: 'It may',
    with_waiver: 'It may, with a waiver only',
    impossible: 'It may not',
  },
);

export const OutcomeEnum = enumOf<Outcome>('Outcome', 'What a report did with a country, by the rules', {
  waived: 'Kept on the watch list by a waiver',
  automatic_downgrade:
    'Placed on Tier 3 where the limit of consecutive years applied; whether it would have come there on merit cannot be told from placements',
  relisting_limit_downgrade: 'Placed on Tier 3 where the limit of a relisting applied',
  upgraded_in_time: 'Placed on Tier 1 or 2 where the rules allowed no stay, or a stay with a waiver only',
  left_unranked: 'Made a special case or left out where the rules bound',
  contradiction: 'Placed where the rules do not allow it',
  no_effect: 'The rules did not bind',
});

export const WaiverStateEnum = enumOf<WaiverState>(
  'WaiverState',
  'Whether the law still left the run a waiver when an automatic downgrade ended it',
  { open: 'One was left', exhausted: 'None was left' },
);

export const SpellEndingEnum = enumOf<SpellEnding>('SpellEnding', 'How a spell on the watch list ended', {
  ongoing: 'It is on the list in the newest report',
  automatic_downgrade: 'On Tier 3, where the limit of consecutive years applied',
  relisting_limit_downgrade: 'On Tier 3, where the limit of a relisting applied',
  upgraded_in_time: 'On Tier 1 or 2, where the rules bound',
  upgraded: 'On Tier 1 or 2, without the rules having bound',
  downgraded: 'On Tier 3, without the rules having bound',
  left_unranked: 'As a special case, or out of the report',
});

export const ClauseEnum = enumOf<Clause>(
  'Clause',
  'A step of the decision, in the order in which they are asked',
  {
    listing: 'Is the country on the watch list?',
    consequence: 'Does the law limit the stay?',
    relisting: 'Does the limit of a relisting apply?',
    run: 'Is the run as long as the law allows?',
    waiver: 'Is a waiver left?',
    downgrade: 'Nothing is left',
    placement: 'What the report then did',
  },
);

export const ChangeRelationEnum = enumOf<Change['relation']>(
  'ChangeRelation',
  'How the changes of an entry belong together',
  {
    either: 'The one change is enough, as is each other entry with the same status',
    both_needed: 'Neither of the two is enough alone',
  },
);
