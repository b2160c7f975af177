import { lawOf } from '../../dataset/clock.js';
import type { Rule } from '../../domain/rule.js';
import { firstTimeOn } from '../kinds/first-time.js';
import type { ClaimKind, Statement } from '../statement.js';
import { automaticDowngrade, downgradeOnMerit, relistingLimitDowngrade } from './downgrades.js';
import { moved } from './move.js';
import { waiver } from './waiver.js';

export const EVENTS = [
  'waiver',
  'automatic_downgrade',
  'relisting_limit_downgrade',
  'downgrade_on_merit',
  'upgrade',
  'downgrade',
  'first_listing',
] as const;
export type EventName = (typeof EVENTS)[number];

/** What is claimed, by the rules that govern the reports of which it is. */
const STATEMENTS: Readonly<Record<EventName, (rules: readonly Rule[]) => Statement>> = {
  waiver: () => waiver,
  automatic_downgrade: automaticDowngrade,
  relisting_limit_downgrade: () => relistingLimitDowngrade,
  downgrade_on_merit: () => downgradeOnMerit,
  upgrade: () => moved('upgrade'),
  downgrade: () => moved('downgrade'),
  first_listing: () => firstTimeOn('2WL'),
};

export const eventClaim: ClaimKind<EventName> = {
  description:
    'waiver: kept on the Tier 2 Watch List by a waiver; automatic_downgrade: Tier 3 where the limit of consecutive years applied; relisting_limit_downgrade: Tier 3 where the limit of a relisting applied; downgrade_on_merit: would have been downgraded whatever the law on the watch list; upgrade, downgrade: against the report before; first_listing: on the Tier 2 Watch List for the first time',
  severalYears: true,
  statement: (event, { release }, years) => {
    const law = lawOf(release);
    return STATEMENTS[event](years.filter((year) => law.governs(year)).map((year) => law.eraOf(year)));
  },
};
