import type { Rule } from '../domain/rule.js';
import { TIERS, type Tier } from '../domain/tier.js';

export interface ClockState {
  /** Placement in the report; `null`: not covered. */
  readonly tier: Tier | null;
  /** Consecutive counted years on the watch list that end with the report; 0 when it is not on it. */
  readonly run: number;
  /** Years of the run that the two-year rule allowed only with a waiver. */
  readonly waiversUsed: number;
  /** On the watch list, in a spell that began straight after a downgrade that ended a run with a waiver. */
  readonly relisted: boolean;
  /** On Tier 3 without a break since a run that had used a waiver. */
  readonly downgraded: boolean;
}

export const CLOCK_AT_REST: ClockState = {
  tier: null,
  run: 0,
  waiversUsed: 0,
  relisted: false,
  downgraded: false,
};

/** The clock at rest on each placement: states are compared and never changed, so that one of each is enough. */
const AT_REST = new Map([...TIERS, null].map((tier) => [tier, { ...CLOCK_AT_REST, tier }]));
const DOWNGRADED: ClockState = { ...CLOCK_AT_REST, tier: '3', downgraded: true };

const atRestOn = (tier: Tier | null): ClockState => AT_REST.get(tier) ?? { ...CLOCK_AT_REST, tier };

export function runIsFull(state: ClockState, rule: Rule): boolean {
  return rule.max_run !== null && state.run >= rule.max_run;
}

export function relistingIsOver(state: ClockState, rule: Rule): boolean {
  return rule.relisting_max_run !== null && state.relisted && state.run >= rule.relisting_max_run;
}

/** @param tier `null`: not covered, which ends a run as any other tier does. @param rule the era that governs the report */
export function advance(state: ClockState, tier: Tier | null, rule: Rule): ClockState {
  if (tier === '2WL') {
    const relisted = state.tier === '2WL' ? state.relisted : state.downgraded;
    if (!rule.counts_years) return relisted ? { ...CLOCK_AT_REST, tier, relisted } : atRestOn(tier);
    const waiversUsed = state.waiversUsed + (runIsFull(state, rule) ? 1 : 0);
    return { tier, run: state.run + 1, waiversUsed, relisted, downgraded: false };
  }
  if (tier === '3') {
    const downgraded = state.tier === '2WL' ? state.waiversUsed > 0 : state.downgraded;
    return downgraded ? DOWNGRADED : atRestOn(tier);
  }
  return atRestOn(tier);
}

/** True if a placement makes the clock forget all that came before it. */
export function resetsClock(tier: Tier | null): boolean {
  return tier !== '2WL' && tier !== '3';
}
