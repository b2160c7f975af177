import type { Outcome, WaiverState } from './vocabulary.js';

interface Step {
  readonly outcome: Outcome;
  readonly waiver: WaiverState | null;
}

/** True where a step came at a limit but a waiver was still open: placements cannot tell whether the law decided it. */
export const hadOpenWaiver = ({ waiver }: Pick<Step, 'waiver'>): boolean => waiver === 'open';

/** True for a fall to Tier 3 at a limit of the law, forced or not. */
export const isDowngradeAtLimit = ({ outcome }: Pick<Step, 'outcome'>): boolean =>
  outcome === 'automatic_downgrade' || outcome === 'relisting_limit_downgrade';

/** True for a fall to Tier 3 where the law left no further year on the Watch List. */
export const isForced = (step: Step): boolean => isDowngradeAtLimit(step) && !hadOpenWaiver(step);
