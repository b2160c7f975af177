import type { Release } from '../dataset/release.js';
import type { Tier } from '../domain/tier.js';
import { CLAIM_EVENT } from '../domain/vocabulary/claims.js';
import type { Knowledge } from './cell.js';
import { CLOCK_EVENTS, inRun } from './clock-kinds.js';
import { type Comparison, compared, extremeSince } from './comparison-kinds.js';
import type { Statement } from './finding.js';
import { firstTimeOn } from './first-time.js';
import { type MoveWord, moved } from './move-kinds.js';
import { going, inTier } from './placement-kinds.js';

interface ClaimKind<Value> {
  readonly description: string;
  readonly severalYears: boolean;
  readonly statement: (value: Value, knowledge: Knowledge, years: readonly number[]) => Statement;
}

export const EVENTS = CLAIM_EVENT.values;
type EventName = (typeof EVENTS)[number];

export interface ClaimValues {
  readonly tier: Tier;
  readonly event: EventName;
  readonly run: number;
  readonly worseThan: string;
  readonly betterThan: string;
  readonly bestSince: number;
  readonly worstSince: number;
  readonly firstTimeInTier: Tier;
  readonly move: MoveWord;
}
export type ClaimParameter = keyof ClaimValues;

const comparison = (how: Comparison): ClaimKind<string> => ({
  description: 'A report year of the same country, or the code or name of a country in the same report',
  severalYears: false,
  statement: (other, knowledge) => compared(how, other, knowledge),
});

const superlative = (how: Comparison, parameter: 'bestSince' | 'worstSince'): ClaimKind<number> => ({
  description: `A year: placed ${how} than in every report after that of this year and before the report in question`,
  severalYears: false,
  statement: (since, { release }, [year]) => extremeSince({ how, parameter, since }, release, year),
});

export const CLAIM_KINDS: { readonly [Parameter in ClaimParameter]: ClaimKind<ClaimValues[Parameter]> } = {
  tier: {
    description: 'The placement: 1, 2, 2WL (the Tier 2 Watch List), 3 or SC',
    severalYears: true,
    statement: inTier,
  },
  event: {
    description: CLAIM_EVENT.explained,
    severalYears: true,
    statement: (event, { release }, years) => {
      if (event === 'upgrade' || event === 'downgrade') return going(event);
      return event === 'first_listing' ? firstTimeOn('2WL') : CLOCK_EVENTS[event](rulesOf(release, years));
    },
  },
  run: {
    description:
      'Number of consecutive counted years on the Tier 2 Watch List, exactly, up to and including the report',
    severalYears: false,
    statement: inRun,
  },
  worseThan: comparison('worse'),
  betterThan: comparison('better'),
  bestSince: superlative('better', 'bestSince'),
  worstSince: superlative('worse', 'worstSince'),
  firstTimeInTier: {
    description:
      'A tier (1, 2, 2WL, 3 or SC) on which no earlier report, back to the first, placed the country',
    severalYears: false,
    statement: firstTimeOn,
  },
  move: {
    description:
      'A move against the report before: two ends with a hyphen between, each a tier, better, worse or other: 3-2WL, better-3 (down to Tier 3), 2-better (up from Tier 2)',
    severalYears: true,
    statement: moved,
  },
};

export const CLAIM_PARAMETERS = Object.keys(CLAIM_KINDS) as ClaimParameter[];

const rulesOf = ({ tables }: Release, years: readonly number[]) =>
  tables.rules.filter(({ first_report, last_report }) =>
    years.some((year) => first_report <= year && (last_report === null || year <= last_report)),
  );
