import { z } from 'zod';
import type { Fact } from '../domain/fact.js';

/** The words of the engine's answers. */

export const STATUSES = [
  'not_on_watch_list',
  'no_clock',
  'clock_running',
  'waiver_required',
  'final_year',
  'relisting_limit',
] as const;

export const Status = z.enum(STATUSES).meta({
  id: 'Status',
  description:
    'Where a country stands after a report. not_on_watch_list: it is not on the Tier 2 Watch List; no_clock: it is, but no limit can reach the next report, because the years do not count or its law sets none; clock_running: the limit is not reached; waiver_required: the next report may keep it there only with a waiver; final_year: no waiver is left, Tier 3 follows unless it is upgraded; relisting_limit: it came back from a downgrade after a run with a waiver and may stay no longer, waiver or not',
});
export type Status = Fact<typeof Status>;

export const WATCH_LIST_ANSWERS = ['allowed', 'with_waiver', 'impossible'] as const;

export const WatchListAnswer = z.enum(WATCH_LIST_ANSWERS).meta({
  id: 'WatchListAnswer',
  description: 'Whether the next report may place the country on the Tier 2 Watch List',
});
export type WatchListAnswer = Fact<typeof WatchListAnswer>;

export const OUTCOMES = [
  'waived',
  'automatic_downgrade',
  'relisting_limit_downgrade',
  'upgraded_in_time',
  'left_unranked',
  'contradiction',
  'no_effect',
] as const;

export const Outcome = z.enum(OUTCOMES).meta({
  id: 'Outcome',
  description:
    'What a report did with a country that the rules bound. waived: kept on the watch list by a waiver; automatic_downgrade: Tier 3 where the limit of consecutive years applied; relisting_limit_downgrade: Tier 3 where the limit of a relisting applied; upgraded_in_time: Tier 1 or 2; left_unranked: a special case, or not in the report; contradiction: the rules do not allow the placement; no_effect: the rules did not bind',
});
export type Outcome = Fact<typeof Outcome>;

export const WAIVER_STATES = ['open', 'exhausted'] as const;

export const WaiverState = z.enum(WAIVER_STATES).meta({
  id: 'WaiverState',
  description: 'Whether the law still left the run a waiver when an automatic downgrade ended it',
});
export type WaiverState = Fact<typeof WaiverState>;

export const SPELL_ENDINGS = [
  'ongoing',
  'automatic_downgrade',
  'relisting_limit_downgrade',
  'upgraded_in_time',
  'upgraded',
  'downgraded',
  'left_unranked',
] as const;

export const SpellEnding = z.enum(SPELL_ENDINGS).meta({
  id: 'SpellEnding',
  description:
    'How a spell on the watch list ended: by a bound outcome, or without the rules having bound (upgraded, downgraded); left_unranked: as a special case or out of the report; ongoing: it is on the list in the last report',
});
export type SpellEnding = Fact<typeof SpellEnding>;

export const CLAUSES = [
  'listing',
  'consequence',
  'relisting',
  'run',
  'waiver',
  'downgrade',
  'placement',
] as const;

export const Clause = z.enum(CLAUSES).meta({
  id: 'Clause',
  description:
    'A step of the decision, in the order in which they are asked. listing: is the country on the watch list; consequence: does the law limit the stay; relisting: does the limit of a relisting apply; run: is the run as long as the law allows; waiver: is a waiver left; downgrade: nothing is left; placement: what the report then did',
});
export type Clause = Fact<typeof Clause>;
