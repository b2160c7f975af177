import { OUTCOME } from '../domain/vocabulary/clock.js';
import type { Outcome, WaiverState } from './vocabulary.js';

interface Step {
  readonly outcome: Outcome;
  readonly waiver: WaiverState | null;
}

/** True if a waiver was still open at the limit: placements alone cannot show whether the law decided. */
export const hadOpenWaiver = ({ waiver }: Pick<Step, 'waiver'>): boolean => waiver === 'open';

/** True for a downgrade to Tier 3 when the law allowed no further year on the Watch List. */
export const isForced = ({ outcome }: Pick<Step, 'outcome'>): boolean =>
  outcome === 'automatic_downgrade' || outcome === 'relisting_limit_downgrade';

/** True for a downgrade to Tier 3 at a limit of the law, automatic or not. */
export const isDowngradeAtLimit = (step: Pick<Step, 'outcome'>): boolean =>
  isForced(step) || step.outcome === 'open_waiver_downgrade';

/** Formats an outcome for a table: `up at the limit, a waiver still open`. */
export const describeOutcome = ({ outcome, waiver }: Step): string =>
  `${OUTCOME.titles[outcome]}${outcome === 'upgraded_in_time' && waiver === 'open' ? ', a waiver still open' : ''}`;
