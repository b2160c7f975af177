import { z } from 'zod';
import { getYearsFrom } from '../domain/dates.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { fraction } from '../domain/fields.js';
import { TIERS, Tier } from '../domain/tier.js';
import { countryYears } from './country-years.js';
import { requestedPeriod, type YearsFilter } from './period.js';
import { type PlaceFilter, placePredicate } from './place-filter.js';
import type { Release } from './release.js';
import { rounded } from './share.js';

interface TierSpell {
  readonly iso2: string;
  readonly tier: Tier;
  readonly from: number;
  readonly years: number;
  /** False for a spell that is still running, or followed by an unknown placement or the end of the code. */
  readonly hasEnded: boolean;
}

const bound = (which: string) =>
  fraction
    .nullable()
    .describe(
      `${which} bound of the share, 95 % interval by Greenwood, log-log; null if every spell of at most this many years has ended (the share is then exact), and if the share is 0, 1 or null`,
    );

export const Duration = z
  .object({
    tier: Tier,
    years: z.int().describe('Number of reports in the spell'),
    atRisk: z
      .int()
      .describe('Spells known to have ended after this many years or to have lasted longer')
      .register(FIELD_PRESENTATION, { title: 'Counted' }),
    ended: z.int().describe('Spells that ended after this many years'),
    running: z.int().describe('Spells of this many years that had not ended when last observed'),
    survival: fraction
      .nullable()
      .describe(
        'Kaplan-Meier estimate of the share of spells that last longer, 0 to 1; null if atRisk is 0, as nothing was observed',
      ),
    low: bound('Lower'),
    high: bound('Upper'),
  })
  .meta({ id: 'Duration', description: 'How many spells on a tier last longer than a number of years' });

export type Duration = Fact<typeof Duration>;

export const DurationSummary = z.object({
  tier: Tier,
  spells: z.int().describe('Number of spells'),
  ended: z.int().describe('Spells that ended'),
  running: z.int().describe('Spells that had not ended when last observed'),
  median: z
    .int()
    .nullable()
    .describe(
      'Median: years after which at most half of the spells continue; null: more than half do, as far as observed',
    ),
});

export type DurationSummary = Fact<typeof DurationSummary>;

interface DurationFilter extends YearsFilter, PlaceFilter {
  readonly tier?: readonly Tier[] | undefined;
}

interface Durations {
  readonly durations: readonly Duration[];
  readonly summaries: readonly DurationSummary[];
  /** Number of spells that begin in the first report; they count as whole. */
  readonly fromFirstReport: number;
  /** Number of spells excluded because a gap hides their start. */
  readonly leftOut: number;
}

/**
 * Kaplan–Meier estimate (1958); running spells are right-censored.
 * @throws `invalid-argument`
 */
export function estimateDurations(release: Release, filter: DurationFilter = {}): Durations {
  const years = new Set(requestedPeriod(release, filter));
  const isInPlaceThen = placePredicate(release, filter);
  const tiers = TIERS.filter((tier) => filter.tier?.includes(tier) ?? true);
  const selected = spellsOnTiers(release).filter(
    ({ iso2, from, tier }) => years.has(from) && isInPlaceThen(iso2, from) && tiers.includes(tier),
  );
  const withKnownStart = selected.filter(({ hasKnownStart }) => hasKnownStart);
  const durations = tiers.flatMap((tier) => productLimit(withKnownStart, tier));
  return {
    durations,
    summaries: tiers.map((tier) => summarize(withKnownStart, tier, durations)),
    fromFirstReport: withKnownStart.filter(({ from }) => from === release.firstYear).length,
    leftOut: selected.length - withKnownStart.length,
  };
}

type SeenSpell = TierSpell & { readonly hasKnownStart: boolean };

const spellsOnTiers = (release: Release): readonly SeenSpell[] => release.derive(allSpells);

const allSpells = (release: Release): readonly SeenSpell[] =>
  countryYears(release).flatMap(({ country: { iso2 }, year, tier, since: from, cameFrom, after }) =>
    tier === null || after?.tier === tier
      ? []
      : [
          {
            iso2,
            tier,
            from,
            years: year - from + 1,
            hasEnded: after?.isKnown ?? false,
            hasKnownStart: cameFrom !== null,
          },
        ],
  );

/**
 * Product-limit estimator. That a spell ended after L years is seen in the next report, so a running spell of
 * L years is not at risk at L. Exported for its test.
 */
export function productLimit(spells: readonly TierSpell[], tier: Tier): Duration[] {
  const own = spells.filter((spell) => spell.tier === tier);
  let survival = 1;
  /** Sum in Greenwood's formula; grows with each spell that ends. */
  let variance = 0;
  let censored = 0;
  const longest = Math.max(0, ...own.map(({ years }) => years));
  return getYearsFrom(1, longest).map((years) => {
    const now = own.filter((spell) => spell.years === years);
    const ended = now.filter(({ hasEnded }) => hasEnded).length;
    const running = now.length - ended;
    const atRisk = ended + own.filter((spell) => spell.years > years).length;
    censored += running;
    if (atRisk === 0) return { tier, years, atRisk, ended, running, survival: null, ...NO_INTERVAL };
    survival *= 1 - ended / atRisk;
    variance += ended / (atRisk * (atRisk - ended));
    const interval = censored === 0 ? NO_INTERVAL : computeInterval(survival, variance);
    return { tier, years, atRisk, ended, running, survival: rounded(survival), ...interval };
  });
}

const NO_INTERVAL = { low: null, high: null };
/** 97.5th percentile of the normal distribution, for a 95% interval. */
const Z = 1.959964;

/** Confidence interval of a survival estimate, on the log-log scale to stay within 0 and 1. */
function computeInterval(survival: number, variance: number): { low: number | null; high: number | null } {
  if (survival === 0 || survival === 1) return NO_INTERVAL;
  const width = (Z * Math.sqrt(variance)) / Math.abs(Math.log(survival));
  return {
    low: rounded(survival ** Math.exp(width)),
    high: rounded(survival ** Math.exp(-width)),
  };
}

/** Exported for its test: the median is the first duration at which half of the spells or fewer are left. */
export function summarize(
  spells: readonly TierSpell[],
  tier: Tier,
  durations: readonly Duration[],
): DurationSummary {
  const own = spells.filter((spell) => spell.tier === tier);
  const ended = own.filter(({ hasEnded }) => hasEnded).length;
  const medianDuration = durations.find(
    (each) => each.tier === tier && each.survival !== null && each.survival <= 0.5,
  );
  return {
    tier,
    spells: own.length,
    ended,
    running: own.length - ended,
    median: medianDuration?.years ?? null,
  };
}
