import { OUTCOME } from '../domain/vocabulary/clock.js';
import type { Outcome, WaiverState } from './vocabulary.js';

interface Step {
  readonly outcome: Outcome;
  readonly waiver: WaiverState | null;
}

/** True where a step came at a limit but a waiver was still open: placements cannot tell whether the law decided it. */
export const hadOpenWaiver = ({ waiver }: Pick<Step, 'waiver'>): boolean => waiver === 'open';

/** True for a fall to Tier 3 where the law left no further year on the Watch List. */
export const isForced = ({ outcome }: Pick<Step, 'outcome'>): boolean =>
  outcome === 'automatic_downgrade' || outcome === 'relisting_limit_downgrade';

/** True for a fall to Tier 3 at a limit of the law, forced or not. */
export const isDowngradeAtLimit = (step: Pick<Step, 'outcome'>): boolean =>
  isForced(step) || step.outcome === 'open_waiver_downgrade';

/** `up at the limit, a waiver still open`: an outcome as a table names it. */
export const describeOutcome = ({ outcome, waiver }: Step): string =>
  `${OUTCOME.titles[outcome]}${outcome === 'upgraded_in_time' && waiver === 'open' ? ', a waiver still open' : ''}`;
