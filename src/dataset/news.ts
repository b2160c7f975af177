import { TIERS, type Tier } from '../domain/tier.js';
import type { Outcome } from '../engine/vocabulary.js';
import { type CountryOutcome, outcomesOf } from './clock.js';
import { type CountryRef, refOf } from './countries.js';
import type { Release } from './release.js';
import { type Change, changesIn, type Report, reportOf } from './reports.js';

/** The number of countries on one tier, against the reports before. */
export interface TierNews {
  readonly tier: Tier;
  readonly count: number;
  /** In the report before; `null` for the first report. */
  readonly before: number | null;
  /** Whether no earlier report with the tier had as many, or as few. */
  readonly record: 'most' | 'fewest' | null;
}

/** A country that a report puts on a tier for the first time. */
export interface FirstTime {
  readonly country: CountryRef;
  readonly tier: Tier;
}

/** What a report changed: what a news desk looks for on the morning that it comes out. */
export interface News {
  readonly year: number;
  readonly report: Report;
  readonly tiers: readonly TierNews[];
  /** Number of countries covered by the report before; `null` for the first report. */
  readonly coveredBefore: number | null;
  readonly upgrades: readonly Change[];
  readonly downgrades: readonly Change[];
  /** Into or out of the report or the ranking. */
  readonly notComparable: readonly Change[];
  /** Behind a gap: whether they moved is not known. */
  readonly notKnown: readonly Change[];
  /** From the watch list to Tier 3, because the law allowed no other tier but a better one. */
  readonly automaticDowngrades: readonly CountryOutcome[];
  /** On the watch list beyond the limit, by a waiver. */
  readonly waived: readonly CountryOutcome[];
  /** At the limit, and upgraded instead. */
  readonly upgradedInTime: readonly CountryOutcome[];
  /** Placements that the rules do not allow: look twice. */
  readonly contradictions: readonly CountryOutcome[];
  /** In a report for the first time. */
  readonly firstListings: readonly CountryRef[];
  /** In earlier reports, but never on this tier. */
  readonly firstTimes: readonly FirstTime[];
}

const AUTOMATIC: readonly Outcome[] = ['automatic_downgrade', 'relisting_limit_downgrade'];

/**
 * What the report of a year changed.
 * @throws Problem `unknown-report`
 */
export function newsOf(release: Release, year: number): News {
  const report = reportOf(release, year);
  const changes = changesIn(release, year);
  const going = (direction: Change['direction']) =>
    changes.filter((change) => change.direction === direction);
  const steps = release.countries.all.flatMap((country): CountryOutcome[] =>
    outcomesOf(release, country.iso2)
      .filter((step) => step.year === year)
      .map((step) => ({ country: refOf(country), ...step })),
  );
  const that = (...outcomes: Outcome[]) => steps.filter(({ outcome }) => outcomes.includes(outcome));
  const earlier = release.years.filter((each) => each < year).map((each) => reportOf(release, each));
  const placed = release
    .placementsIn(year)
    .map(({ country, tier }) => ({ country, tier, past: pastOf(release, country.iso2, year) }));
  return {
    year,
    report,
    tiers: TIERS.map((tier) => tierNews(tier, report, earlier)),
    coveredBefore: earlier.at(-1)?.covered ?? null,
    upgrades: going('upgrade'),
    downgrades: going('downgrade'),
    notComparable: going('not_comparable'),
    notKnown: going('not_known'),
    automaticDowngrades: that(...AUTOMATIC),
    waived: that('waived'),
    upgradedInTime: that('upgraded_in_time'),
    contradictions: that('contradiction'),
    firstListings:
      earlier.length === 0 ? [] : placed.filter(({ past }) => past.length === 0).map(refOfPlaced),
    firstTimes: placed
      .filter(({ tier, past }) => past.length > 0 && !past.includes(tier))
      .map(({ country, tier }) => ({ country, tier })),
  };
}

const refOfPlaced = ({ country }: { readonly country: CountryRef }): CountryRef => country;

const pastOf = (release: Release, iso2: string, year: number): readonly Tier[] =>
  release
    .historyOf(iso2)
    .filter((placement) => placement.year < year)
    .map(({ tier }) => tier);

function tierNews(tier: Tier, { totals }: Report, earlier: readonly Report[]): TierNews {
  const count = totals[tier];
  // Before its first country a tier was not there: no report without it counts as the fewest.
  const begun = earlier.findIndex((report) => report.totals[tier] > 0);
  const counts = begun === -1 ? [] : earlier.slice(begun).map((report) => report.totals[tier]);
  const record =
    counts.length === 0
      ? null
      : count > Math.max(...counts)
        ? 'most'
        : count < Math.min(...counts)
          ? 'fewest'
          : null;
  return { tier, count, before: earlier.at(-1)?.totals[tier] ?? null, record };
}
