import type { Outcome, WaiverState } from './vocabulary.js';

interface Step {
  readonly outcome: Outcome;
  readonly waiver: WaiverState | null;
}

/** True where a step came at a limit but a waiver was still open: rankings do not show whether the law decided it. */
export const hadOpenWaiver = ({ waiver }: Pick<Step, 'waiver'>): boolean => waiver === 'open';

/** True for a downgrade to Tier 3 when the law allowed no further year on the Watch List. */
export const isForced = ({ outcome }: Pick<Step, 'outcome'>): boolean => FORCED_OUTCOMES.includes(outcome);

/** Downgrades to Tier 3 when the law allowed no further year on the Watch List. */
export const FORCED_OUTCOMES: readonly Outcome[] = ['automatic_downgrade', 'relisting_limit_downgrade'];

/** Downgrades to Tier 3 at a limit of the law. */
export const LIMIT_DOWNGRADES: readonly Outcome[] = [...FORCED_OUTCOMES, 'open_waiver_downgrade'];

/** True for a downgrade to Tier 3 at a limit of the law, automatic or not. */
export const isDowngradeAtLimit = (step: Pick<Step, 'outcome'>): boolean =>
  LIMIT_DOWNGRADES.includes(step.outcome);
