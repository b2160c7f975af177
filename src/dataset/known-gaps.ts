import { z } from 'zod';
import type { Fact } from '../domain/fact.js';
import { groupBy } from '../domain/group.js';
import { RANKED_TIERS, TIERS, type Tier } from '../domain/tier.js';
import { countTotals, isStatesOwn, type TotalMeasure } from './control-totals.js';
import { outsideLife } from './life.js';
import type { Release } from './release.js';

/** Something that the dataset cannot know. */
export const KnownGap = z
  .object({
    year: z.int().describe('Year of the report'),
    what: z.string().describe('What is missing'),
  })
  .meta({ id: 'KnownGap', description: 'Something that the dataset cannot know' });

export type KnownGap = Fact<typeof KnownGap>;

export const knownGaps = z.array(KnownGap).meta({
  id: 'KnownGaps',
  description:
    'What the dataset cannot know here: a missing row of such a report is no proof that it did not cover the country',
});

type GapRow = Release['tables']['known_gaps'][number];

/** Whose government writes the reports. It left itself out until it first ranked itself: no gap of a report hides that. */
const AUTHOR = 'US';

const isLeftOutByItself = (release: Release, iso2: string, year: number): boolean =>
  iso2 === AUTHOR && release.historyOf(iso2).every((placement) => placement.year > year);

/**
 * Gaps of a country: of its own cells, and of whole reports where they leave it open what
 * became of it; oldest first.
 * @param period first and last report year, both included
 */
export function gapsOf(
  release: Release,
  iso2: string,
  {
    from = Number.NEGATIVE_INFINITY,
    to = Number.POSITIVE_INFINITY,
  }: { from?: number | undefined; to?: number | undefined } = {},
): readonly KnownGap[] {
  return gaps(release, (gap) => gap.year >= from && gap.year <= to && leavesOpen(release, gap, iso2));
}

/** Why it is not known what a report did with a country, by report year. */
export const gapReasonsOf = (release: Release, iso2: string): ReadonlyMap<number, string> =>
  new Map(
    [...groupBy(gapsOf(release, iso2), (gap) => gap.year)]
      .filter(([year]) => tiersBehindGap(release, year).length > 1)
      .map(([year, gaps]) => [year, gaps.map(({ what }) => what).join('; ')]),
  );

/**
 * Gaps that can hide a placement which would stand in a list; oldest first.
 * @param countries codes; without them all countries are listed
 * @param tiers without them all tiers are listed
 */
export function gapsAmong(
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
      const behind = tiersBehindGap(release, gap.year);
      if (!tiers.some((tier) => behind.includes(tier))) return false;
    }
    return !countries || [...countries].some((iso2) => leavesOpen(release, gap, iso2));
  };
  return gaps(release, canHide);
}

/** Gaps of a report, of single cells included. */
export function gapsIn(release: Release, year: number): readonly KnownGap[] {
  return gaps(release, (gap) => gap.year === year);
}

/** All placements that a report can have given a country, behind a gap; `null` is not covered. */
export function possibleTiersOf(release: Release, iso2: string, year: number): readonly (Tier | null)[] {
  const placement = release.placement(iso2, year);
  if (placement) return [placement.tier];
  return gapsOf(release, iso2, { from: year, to: year }).length > 0 ? tiersBehindGap(release, year) : [null];
}

/**
 * The tiers that a country can have had in a report where a gap hides it: those that the law had, and of which State's
 * own totals leave room for one more, and `null`, not covered. What others say that they counted proves nothing.
 */
export function tiersBehindGap(release: Release, year: number): readonly (Tier | null)[] {
  const { has_watch_list } = release.ruleOf(year);
  const complete = release.derive(completeMeasures).get(year) ?? new Set<TotalMeasure>();
  const hasRoom = (tier: Tier): boolean =>
    (tier !== '2WL' || has_watch_list) &&
    !complete.has(tier) &&
    !complete.has('all') &&
    !(complete.has('ranked') && (RANKED_TIERS as readonly Tier[]).includes(tier));
  return [...TIERS.filter(hasRoom), null];
}

/** A gap of a whole report that says what is missing: special cases, and what a total leaves. */
const SPECIAL_CASES = /\bspecial cases (?:are incomplete|rest on)\b/;
const STATED_TOTAL = /\bstated total of (\d+)\b/;

/**
 * Most placements on a tier that the gaps of a report can hide. A gap in special cases opens no seat on a tier,
 * and a total that was stated for the report leaves only what it has more.
 */
export function mostHidden(release: Release, year: number, tier: Tier): number {
  const rows = release.tables.known_gaps.filter((gap) => gap.year === year);
  const single = rows.filter(({ iso2 }) => iso2 !== null && tiersBehindGap(release, year).includes(tier));
  const hidden = rows.flatMap(({ iso2, what }) => {
    if (iso2 !== null) return [];
    if (SPECIAL_CASES.test(what) && tier !== 'SC') return [0];
    const total = STATED_TOTAL.exec(what)?.[1];
    return [
      total === undefined ? Number.POSITIVE_INFINITY : Number(total) - release.placementsIn(year).length,
    ];
  });
  // A total counts single cells that were not found among those that it leaves.
  return Math.max(single.length, ...hidden);
}

/** State's own totals, by report, that the placements reach by name: nobody is missing from them. */
const completeMeasures = (release: Release): ReadonlyMap<number, ReadonlySet<TotalMeasure>> =>
  new Map(
    release.years.map((year) => {
      const cells = release.placementsIn(year).map(({ country, tier }) => ({ iso2: country.iso2, tier }));
      const counted = countTotals(cells, null, release.ruleOf(year).has_watch_list);
      const reached = release.tables.control_totals.filter(
        (total) => total.year === year && isStatesOwn(total) && total.stated === counted[total.measure],
      );
      return [year, new Set(reached.map(({ measure }) => measure))];
    }),
  );

/** True if a gap, of the country or of the whole report, leaves the country's placement open. */
const leavesOpen = (release: Release, gap: GapRow, iso2: string): boolean =>
  gap.iso2 === null ? !isSettled(release, iso2, gap.year) : gap.iso2 === iso2;

/** True if a country's placement is known, although the report as a whole has a gap. */
function isSettled(release: Release, iso2: string, year: number): boolean {
  return (
    release.placement(iso2, year) !== undefined ||
    outsideLife(release, release.countries.find(iso2), year) !== null ||
    // A source was read that says so.
    release.derive(votedOn).has(cellKey(iso2, year)) ||
    isLeftOutByItself(release, iso2, year)
  );
}

/** The cells of which a source was read, in reports with a gap. */
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
