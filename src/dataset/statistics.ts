import { z } from 'zod';
import { compareCells } from '../domain/order.js';
import { Problem } from '../domain/problem.js';
import { type Fact, groupBy, TIERS, Tier, VOTES, Vote } from '../domain/tier.js';
import type { COUNT_DIMENSION } from '../domain/vocabulary/facts.js';
import { findGroups, membersIn } from './groups.js';
import { type PanelRow, panelOf } from './panel.js';
import { askedPeriod, type Period } from './period.js';
import { inPlace, type PlaceFilter } from './place-filter.js';
import type { Release } from './release.js';

const PARTITIONS = ['region', 'subregion', 'group'] as const;
type Partition = (typeof PARTITIONS)[number];

/** The parts to which a country belongs in the year of a report: of groups, all of which it is a member. */
function partsOf(
  release: Release,
  partition: Partition,
  { membership }: PlaceFilter,
): (iso2: string, year: number) => readonly string[] {
  if (partition === 'group') {
    const ids = findGroups(release).map(({ id }) => id);
    return (iso2, year) => ids.filter((id) => membersIn(release, id, year, membership).has(iso2));
  }
  const byCountry = new Map(release.countries.all.map((country) => [country.iso2, [country[partition]]]));
  return (iso2) => byCountry.get(iso2) ?? [];
}

/** The share of some cases among all. All cases are counted, none is a sample: it has no interval. */
export const Share = z.object({
  cases: z.int().describe('Number of cases'),
  share: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('Of the cases of which the next report is known, 0 to 1; null of nothing'),
});

export type Share = Fact<typeof Share>;

const DECIMALS = 4;

/** @param cases 0 to `of` */
export const shareOf = (cases: number, of: number): Share => ({
  cases,
  share: of === 0 ? null : rounded(cases / of),
});

export const rounded = (number: number): number => Number(number.toFixed(DECIMALS));

const fraction = z.number().min(0).max(1);

export const Transition = z
  .object({
    from: Vote.describe(
      'Placement in the report before; NR: not in it, of those alone that the report covers: who stays out of both is not counted, so that shares of NR say where newcomers are placed',
    ),
    to: Vote.describe('Placement in the report; NR: not in it'),
    cases: z.int().describe('Number of cases'),
    share: fraction.describe('Of those that came from the same placement, 0 to 1'),
  })
  .meta({ id: 'Transition', description: 'Moves from one placement to another, or stays on one' });

export type Transition = Share & Pick<Fact<typeof Transition>, 'from' | 'to'>;

export interface Transitions {
  /** Every pair of tiers that occurred; shares are of those that came from the same tier. */
  readonly transitions: readonly Transition[];
  readonly cases: number;
  /** Pairs of reports of which it is not known what one of the two did; no share counts them. */
  readonly notKnown: number;
}

export type TransitionFilter = Period & PlaceFilter;

/** Transitions in the reports of a period: each a country in a report and the one before. */
export function transitionSteps(
  release: Release,
  filter: TransitionFilter = {},
): readonly { readonly before: PanelRow; readonly after: PanelRow }[] {
  const years = new Set(askedPeriod(release, filter));
  const within = inPlace(release, filter);
  const rows = panelOf(release);
  return rows.flatMap((after, index) => {
    const before = rows[index - 1];
    if (!before || before.country.iso2 !== after.country.iso2 || !years.has(after.year)) return [];
    if (!within(after.country.iso2, after.year)) return [];
    const isThere = [before, after].every(({ coverage }) => coverage !== 'no_such_code');
    const isCovered = before.tier !== null || after.tier !== null;
    return isThere && isCovered ? [{ before, after }] : [];
  });
}

/** @throws Problem `invalid-parameter` for a name that the release does not have, or a period without reports */
export function countTransitions(release: Release, filter: TransitionFilter = {}): Transitions {
  const steps = transitionSteps(release, filter);
  const known = steps.filter(({ before, after }) =>
    [before, after].every(({ coverage }) => coverage !== 'not_known'),
  );
  const byOrigin = groupBy(known, ({ before }) => before.tier ?? 'NR');
  const transitions = VOTES.flatMap((from) => {
    const origin = byOrigin.get(from) ?? [];
    return VOTES.flatMap((to) => {
      const cases = origin.filter(({ after }) => (after.tier ?? 'NR') === to).length;
      return cases === 0 ? [] : [{ from, to, ...shareOf(cases, origin.length) }];
    });
  });
  return { transitions, cases: known.length, notKnown: steps.length - known.length };
}

export type CountDimension = (typeof COUNT_DIMENSION.values)[number];

export interface CountFilter extends Period, PlaceFilter {
  /** Without it, by year and tier. */
  readonly by?: readonly CountDimension[] | undefined;
}

export const Count = z
  .object({
    year: z.int().nullable().describe('Year of the report; null when not counted by year'),
    part: z.string().nullable().describe('Region, or identifier of a group; null when not counted by one'),
    tier: Tier.nullable().describe('Placement; null when not counted by tier'),
    placements: z.int().describe('Number of placements'),
    share: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('Of the placements of the same year and part, 0 to 1; null without tier'),
  })
  .meta({ id: 'PlacementCount', description: 'Number of placements in one cell' });

export type Count = Fact<typeof Count>;

const USUAL: readonly CountDimension[] = ['year', 'tier'];

/**
 * Each tier of a year and part with placements has a row, with 0 where nobody is on it. @throws Problem
 * `invalid-parameter` for unknown names, years, or two partitions
 */
export function countPlacements(release: Release, filter: CountFilter = {}): readonly Count[] {
  const { by = USUAL } = filter;
  refuseTwoPartitions(by);
  const years = new Set(askedPeriod(release, filter));
  const within = inPlace(release, filter);
  const partition = by.find((each): each is Partition => (PARTITIONS as readonly string[]).includes(each));
  const parts = partition === undefined ? () => [null] : partsOf(release, partition, filter);
  const cells = new Map<string, { year: number | null; part: string | null; tiers: Map<Tier, number> }>();
  for (const { country, year, tier } of release.placements) {
    if (!years.has(year) || !within(country.iso2, year)) continue;
    for (const part of parts(country.iso2, year)) {
      const key = `${by.includes('year') ? year : ''}|${part ?? ''}`;
      const cell = cells.get(key) ?? { year: by.includes('year') ? year : null, part, tiers: new Map() };
      cell.tiers.set(tier, (cell.tiers.get(tier) ?? 0) + 1);
      cells.set(key, cell);
    }
  }
  return [...cells]
    .sort(([, a], [, b]) => (a.year ?? 0) - (b.year ?? 0) || compareCells(a.part ?? '', b.part ?? ''))
    .flatMap(([, { year, part, tiers }]): Count[] => {
      const placements = [...tiers.values()].reduce((sum, each) => sum + each, 0);
      if (!by.includes('tier')) return [{ year, part, tier: null, placements, share: null }];
      // A tier that there was not is not one with nobody on it.
      const hadWatchList = year === null || release.ruleOf(year).has_watch_list;
      return TIERS.filter((tier) => tier !== '2WL' || hadWatchList).map((tier) => {
        const onTier = tiers.get(tier) ?? 0;
        return { year, part, tier, placements: onTier, share: rounded(onTier / placements) };
      });
    });
}

function refuseTwoPartitions(by: readonly CountDimension[]): void {
  const found = PARTITIONS.filter((each) => by.includes(each));
  if (found.length < 2) return;
  const message = `has ${found.join(' and ')}; count by one of them`;
  throw new Problem('invalid-parameter', `by ${message}.`, {
    errors: [{ parameter: 'by', message, value: by.join(',') }],
  });
}
