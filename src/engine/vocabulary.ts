import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import {
  CLAUSE,
  OUTCOME,
  SPELL_ENDING,
  STATUS,
  WAIVER_STATE,
  WATCH_LIST_ANSWER,
} from '../domain/vocabulary/clock.js';

export const STATUSES = STATUS.values;
export const Status = STATUS.schema.register(FIELD_PRESENTATION, { title: 'Watch-list clock' });
export type Status = Fact<typeof Status>;

export const WatchListStanding = WATCH_LIST_ANSWER.schema.register(FIELD_PRESENTATION, {
  title: 'May it stay on the watch list?',
});
export type WatchListStanding = Fact<typeof WatchListStanding>;

export const OUTCOMES = OUTCOME.values;
export const Outcome = OUTCOME.schema.register(FIELD_PRESENTATION, {
  title: 'What the law did',
  kind: 'outcome',
});
export type Outcome = Fact<typeof Outcome>;

export const WaiverState = WAIVER_STATE.schema;
export type WaiverState = Fact<typeof WaiverState>;

export const SpellEnding = SPELL_ENDING.schema;
export type SpellEnding = Fact<typeof SpellEnding>;

export const Clause = CLAUSE.schema;
export type Clause = Fact<typeof Clause>;
