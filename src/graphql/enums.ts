import { TABLE_NAMES, TABLES } from '../domain/tables.js';
import {
  CLAIM_BOUND,
  CLAIM_EVENT,
  CLAIM_OFTEN,
  CLAIM_RECORD,
  CLAIM_SHARE,
  TEXT_LOOK,
  TEXT_MENTION_TYPE,
  TEXT_OUTCOME,
  VERDICT_WORD,
} from '../domain/vocabulary/claims.js';
import {
  CHANGE_RELATION,
  CLAUSE,
  OUTCOME,
  SPELL_ENDING,
  STATUS,
  WAIVER_STATE,
  WATCH_LIST_ANSWER,
} from '../domain/vocabulary/clock.js';
import { closedList } from '../domain/vocabulary/closed-list.js';
import {
  CHANGE_DIRECTION,
  CHILD_SOLDIERS_WAIVER,
  CODE_STATUS,
  COUNT_DIMENSION,
  COVERAGE,
  DETERMINATION_KIND,
  DIFFERENCE_KIND,
  EVIDENCE_GRADE,
  GROUP_KIND,
  MEMBERSHIP,
  NAME_KIND,
  NOTE_KIND,
  PANEL_CHANGE,
  RELEASE_STATE,
  SOURCE_KIND,
  TIER,
  TOTAL_MEASURE,
  VOTE,
  YEAR_FROM,
} from '../domain/vocabulary/facts.js';
import { enumOf } from './enum-of.js';

export const ChangeDirectionEnum = enumOf(CHANGE_DIRECTION);
export const ChildSoldiersWaiverEnum = enumOf(CHILD_SOLDIERS_WAIVER);
export const CodeStatusEnum = enumOf(CODE_STATUS);
export const CountDimensionEnum = enumOf(COUNT_DIMENSION);
export const CoverageEnum = enumOf(COVERAGE);
export const DeterminationKindEnum = enumOf(DETERMINATION_KIND);
export const DifferenceKindEnum = enumOf(DIFFERENCE_KIND);
export const EvidenceGradeEnum = enumOf(EVIDENCE_GRADE);
export const GroupKindEnum = enumOf(GROUP_KIND);
export const MembershipEnum = enumOf(MEMBERSHIP);
export const NameKindEnum = enumOf(NAME_KIND);
export const NoteKindEnum = enumOf(NOTE_KIND);
export const PanelChangeEnum = enumOf(PANEL_CHANGE);
export const ReleaseStateEnum = enumOf(RELEASE_STATE);
export const SourceKindEnum = enumOf(SOURCE_KIND);
export const TierEnum = enumOf(TIER);
export const TotalMeasureEnum = enumOf(TOTAL_MEASURE);
export const VoteEnum = enumOf(VOTE);
export const YearFromEnum = enumOf(YEAR_FROM);
export const ChangeRelationEnum = enumOf(CHANGE_RELATION);
export const ClauseEnum = enumOf(CLAUSE);
export const OutcomeEnum = enumOf(OUTCOME);
export const SpellEndingEnum = enumOf(SPELL_ENDING);
export const StatusEnum = enumOf(STATUS);
export const WaiverStateEnum = enumOf(WAIVER_STATE);
export const WatchListAnswerEnum = enumOf(WATCH_LIST_ANSWER);
export const ClaimBoundEnum = enumOf(CLAIM_BOUND);
export const ClaimEventEnum = enumOf(CLAIM_EVENT);
export const ClaimOftenEnum = enumOf(CLAIM_OFTEN);
export const ClaimRecordEnum = enumOf(CLAIM_RECORD);
export const ClaimShareEnum = enumOf(CLAIM_SHARE);
export const TextLookEnum = enumOf(TEXT_LOOK);
export const TextMentionEnum = enumOf(TEXT_MENTION_TYPE);
export const TextOutcomeEnum = enumOf(TEXT_OUTCOME);
export const VerdictWordEnum = enumOf(VERDICT_WORD);
export const TableEnum = enumOf(
  closedList(
    'Table',
    'A table of the dataset',
    TABLE_NAMES.map((value) => ({ value, meaning: TABLES[value].description })),
  ),
);
