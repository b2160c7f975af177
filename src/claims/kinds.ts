import type { Release } from '../dataset/release.js';
import type { Tier } from '../domain/tier.js';
import { CLAIM_EVENT } from '../domain/vocabulary/claims.js';
import { CLOCK_EVENTS, runStatement } from './clock-kinds.js';
import type { Statement } from './finding.js';
import { firstTimeStatement } from './first-time.js';
import type { ClaimContext } from './knowledge.js';
import { type MoveWord, moved } from './move-kinds.js';
import { changeStatement, tierStatement } from './placement-kinds.js';

interface ClaimKind<Value> {
  readonly description: string;
  readonly severalYears: boolean;
  readonly statement: (value: Value, knowledge: ClaimContext, years: readonly number[]) => Statement;
}

export const EVENTS = CLAIM_EVENT.values;
type EventName = (typeof EVENTS)[number];

export interface ClaimValues {
  readonly tier: Tier;
  readonly event: EventName;
  readonly run: number;
  readonly move: MoveWord;
}
export type ClaimParameter = keyof ClaimValues;

const FIRST_TIMES = {
  first_listing: '2WL',
  first_on_tier_1: '1',
  first_on_tier_2: '2',
  first_on_tier_3: '3',
  first_special_case: 'SC',
} as const satisfies Partial<Record<EventName, Tier>>;

const isFirst = (event: EventName): event is keyof typeof FIRST_TIMES => event in FIRST_TIMES;

export const CLAIM_KINDS: { readonly [Parameter in ClaimParameter]: ClaimKind<ClaimValues[Parameter]> } = {
  tier: {
    description: 'The placement: 1, 2, 2WL (the Tier 2 Watch List), 3 or SC',
    severalYears: true,
    statement: tierStatement,
  },
  event: {
    description: CLAIM_EVENT.explained,
    severalYears: true,
    statement: (event, { release }, years) => {
      if (event === 'upgrade' || event === 'downgrade') return changeStatement(event);
      return isFirst(event)
        ? firstTimeStatement(FIRST_TIMES[event])
        : CLOCK_EVENTS[event](getRules(release, years));
    },
  },
  run: {
    description:
      'Number of consecutive counted years on the Tier 2 Watch List, exactly, up to and including the report',
    severalYears: false,
    statement: runStatement,
  },
  move: {
    description:
      'A move against the report before: two ends with a hyphen between, each a tier, better, worse or other: 3-2WL, better-3 (down), 2-better (up)',
    severalYears: true,
    statement: moved,
  },
};

export const CLAIM_PARAMETERS = Object.keys(CLAIM_KINDS) as ClaimParameter[];

const getRules = ({ tables }: Release, years: readonly number[]) =>
  tables.rules.filter(({ first_report, last_report }) =>
    years.some((year) => first_report <= year && (last_report === null || year <= last_report)),
  );
