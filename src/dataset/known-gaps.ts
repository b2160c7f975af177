import { z } from 'zod';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { groupBy } from '../domain/group-by.js';
import { RANKED_TIERS, TIERS, type Tier } from '../domain/tier.js';
import { countriesAndTerritories } from '../engine/english.js';
import { outsideLifetimeReason } from './code-validity.js';
import type { Release } from './release.js';
import { countTotals, type TotalMeasure } from './totals.js';

export const KnownGap = z
  .object({
    year: z.int().describe('Year of the report'),
    what: z.string().describe('What is missing'),
  })
  .meta({ id: 'KnownGap', description: 'Something that the dataset cannot determine' });

export type KnownGap = Fact<typeof KnownGap>;

export const knownGaps = z
  .array(KnownGap)
  .meta({
    id: 'KnownGaps',
    description:
      'Known gaps: a missing row for such a report does not prove that the country was not covered',
  })
  .register(FIELD_PRESENTATION, { title: 'What is not known' });

type GapRow = Release['tables']['known_gaps'][number];

/**
 * The author of the reports, which did not cover itself until it first ranked itself: a gap in a report
 * cannot hide that.
 */
const AUTHOR = 'US';

const isLeftOutByItself = (release: Release, iso2: string, year: number): boolean =>
  iso2 === AUTHOR && release.getHistory(iso2).every((placement) => placement.year > year);

/**
 * Gaps of the country itself, and of whole reports that leave its placement open; oldest first, both years
 * included.
 */
export function findGaps(
  release: Release,
  iso2: string,
  {
    from = Number.NEGATIVE_INFINITY,
    to = Number.POSITIVE_INFINITY,
  }: { from?: number | undefined; to?: number | undefined } = {},
): readonly KnownGap[] {
  return gaps(release, (gap) => gap.year >= from && gap.year <= to && leavesOpen(release, gap, iso2));
}

/** By report; a country's own gap takes precedence over the report's. */
export const getGapReasons = (release: Release, iso2: string): ReadonlyMap<number, string> =>
  new Map(
    [...groupBy(findGaps(release, iso2), (gap) => gap.year)]
      .filter(([year]) => openTiers(release, year).length > 1)
      .map(([year, gaps]) => {
        const own = release.tables.known_gaps.find((gap) => gap.iso2 === iso2 && gap.year === year);
        return [year, own?.what ?? gaps.map(({ what }) => what).join('; ')];
      }),
  );

/** Gaps that may hide a placement of these countries on these tiers (default: any); oldest first. */
export function selectGaps(
  release: Release,
  {
    years,
    countries,
    tiers,
  }: {
    readonly years: readonly number[];
    readonly countries?: ReadonlySet<string> | undefined;
    readonly tiers?: readonly Tier[] | undefined;
  },
): readonly KnownGap[] {
  const canHide = (gap: GapRow): boolean => {
    if (!years.includes(gap.year)) return false;
    if (tiers) {
      const behind = tiersBehind(release, gap);
      if (!tiers.some((tier) => behind.includes(tier))) return false;
    }
    return !countries || [...countries].some((iso2) => leavesOpen(release, gap, iso2));
  };
  return gaps(release, canHide);
}

/** All gaps of a report. */
export function findGapsIn(release: Release, year: number): readonly KnownGap[] {
  return gaps(release, (gap) => gap.year === year);
}

/** The placement, or all those that a gap leaves possible; `null` means not covered. */
export function getPossibleTiers(release: Release, iso2: string, year: number): readonly (Tier | null)[] {
  const placement = release.placement(iso2, year);
  if (placement) return [placement.tier];
  const rows = gapRowsIn(release, year).filter((gap) => leavesOpen(release, gap, iso2));
  // A country's own gap takes precedence over the report's.
  const gap = rows.find((row) => row.iso2 !== null) ?? rows[0];
  return gap ? tiersBehind(release, gap) : [null];
}

/**
 * Like {@link getPossibleTiers}, without tiers on which no gap of the report can hide a country; for counts.
 */
export const tiersLeftOpen = (release: Release, iso2: string, year: number): readonly (Tier | null)[] =>
  getPossibleTiers(release, iso2, year).filter(
    (tier) => tier === null || release.placement(iso2, year) || countHidden(release, year, tier) > 0,
  );

/** Tiers that existed and that State's own totals leave open, and `null`. Counts by others prove nothing. */
function openTiers(release: Release, year: number): readonly (Tier | null)[] {
  const { has_watch_list } = release.getRule(year);
  const complete = release.derive(completeMeasures).get(year) ?? new Set<TotalMeasure>();
  const canContain = (tier: Tier): boolean =>
    (tier !== '2WL' || has_watch_list) &&
    !complete.has(tier) &&
    !complete.has('all') &&
    !(complete.has('ranked') && (RANKED_TIERS as readonly Tier[]).includes(tier));
  return [...TIERS.filter(canContain), null];
}

/** The gap of a single country may be limited to special cases. */
function tiersBehind(release: Release, { iso2, year, gap_kind }: GapRow): readonly (Tier | null)[] {
  const open = openTiers(release, year);
  return iso2 !== null && gap_kind === 'special_cases'
    ? open.filter((tier) => tier === 'SC' || tier === null)
    : open;
}

const gapRowsIn = (release: Release, year: number): readonly GapRow[] =>
  release.tables.known_gaps.filter((gap) => gap.year === year);

/**
 * For example `140 countries and territories (138 of them known)` with a stated total, `at least 81 …` with
 * any other gap.
 */
export function describeCoverage(release: Release, year: number): string {
  const covered = release.placementsIn(year).length;
  const rows = gapRowsIn(release, year);
  const stated = rows.find(({ stated_total }) => stated_total !== null)?.stated_total ?? null;
  if (stated !== null) return `${stated} ${countriesAndTerritories(stated)} (${covered} of them known)`;
  return `${rows.length === 0 ? '' : 'at least '}${covered} ${countriesAndTerritories(covered)}`;
}

/**
 * Maximum number of countries that gaps can hide on a tier: none for gaps in special cases only, and no more
 * than a stated total leaves.
 */
export function countHidden(release: Release, year: number, tier: Tier): number {
  const rows = gapRowsIn(release, year).filter(({ gap_kind }) => gap_kind === 'placement' || tier === 'SC');
  const single = rows.filter(({ iso2 }) => iso2 !== null && openTiers(release, year).includes(tier));
  const hidden = rows.flatMap(({ iso2, stated_total }) =>
    iso2 === null ? [(stated_total ?? Number.POSITIVE_INFINITY) - release.placementsIn(year).length] : [],
  );
  // A total includes single cells that were not found.
  return Math.max(single.length, ...hidden);
}

/** State's own totals that the placements match exactly, by report: no country is missing from them. */
const completeMeasures = (release: Release): ReadonlyMap<number, ReadonlySet<TotalMeasure>> =>
  new Map(
    release.years.map((year) => {
      const cells = release.placementsIn(year).map(({ country, tier }) => ({ iso2: country.iso2, tier }));
      const counted = countTotals(cells, null, release.getRule(year).has_watch_list);
      const reached = release.tables.control_totals.filter(
        (total) => total.year === year && total.by_state && total.stated === counted[total.measure],
      );
      return [year, new Set(reached.map(({ measure }) => measure))];
    }),
  );

const leavesOpen = (release: Release, gap: GapRow, iso2: string): boolean =>
  gap.iso2 === null ? !isSettled(release, iso2, gap.year) : gap.iso2 === iso2;

function isSettled(release: Release, iso2: string, year: number): boolean {
  return (
    release.placement(iso2, year) !== undefined ||
    outsideLifetimeReason(release, release.countries.find(iso2), year) !== null ||
    release.derive(votedOn).has(cellKey(iso2, year)) ||
    isLeftOutByItself(release, iso2, year)
  );
}

const votedOn = ({ tables }: Release): ReadonlySet<string> => {
  const years = new Set(tables.known_gaps.map(({ year }) => year));
  return new Set(
    tables.placement_votes.filter(({ year }) => years.has(year)).map(({ iso2, year }) => cellKey(iso2, year)),
  );
};

const cellKey = (iso2: string, year: number): string => `${iso2}${year}`;

function gaps(release: Release, keep: (gap: GapRow) => boolean): readonly KnownGap[] {
  return release.tables.known_gaps.filter(keep).map(({ year, iso2, what }) => ({
    year,
    what: iso2 === null ? what : `${release.countries.find(iso2).name}: ${what}`,
  }));
}
