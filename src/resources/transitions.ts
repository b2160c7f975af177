import { z } from 'zod';
import { type CountryYear, countryYears } from '../dataset/country-years.js';
import { requestedPeriod, type YearsFilter } from '../dataset/period.js';
import { type PlaceFilter, placePredicate } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { computeShare, type Share } from '../dataset/share.js';
import { invalidArgument } from '../domain/errors.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { fraction } from '../domain/fields.js';
import { groupBy } from '../domain/group-by.js';
import { VOTES, Vote } from '../domain/tier.js';
import { toColumns } from '../formats/columns.js';
import { describeFilters } from '../kit/filters-in-words.js';
import { filtersIn } from '../kit/list-page.js';
import { placeAndYearFilters } from '../kit/parameters.js';
import { listResource } from '../kit/resource.js';

export const Transition = z
  .object({
    fromTier: Vote.describe(
      'Placement in the report before; NR: not in it, of those alone that the report covers: who stays out of both is not counted, so that shares of NR say where newcomers are placed',
    ).register(FIELD_PRESENTATION, { title: 'From' }),
    toTier: Vote.describe('Placement in the report; NR: not in it').register(FIELD_PRESENTATION, {
      title: 'To',
    }),
    cases: z.int().describe('Number of cases'),
    share: fraction.describe('Share of those with the same previous placement, 0 to 1'),
  })
  .meta({ id: 'Transition', description: 'Transitions from one placement to another, or none' });

export type Transition = Share & Pick<Fact<typeof Transition>, 'fromTier' | 'toTier'>;

interface Transitions {
  /** Every pair of tiers that occurred; shares are relative to the earlier tier. */
  readonly transitions: readonly Transition[];
  readonly cases: number;
  /** Pairs of reports with an unknown placement; excluded from all shares. */
  readonly notKnown: number;
}

type TransitionFilter = YearsFilter & PlaceFilter;

/**
 * The later reports of each pair in a period. `from` and `to` are the first and last report, so the first
 * pair ends in the second report; `year` names the later reports directly.
 * @returns empty for the first report alone, which no report precedes
 * @throws `invalid-argument` for a period of one report, and as {@link requestedPeriod}
 */
export function requestedSteps(release: Release, { from, to, year }: YearsFilter): readonly number[] {
  const first = from ?? release.firstYear;
  const years = requestedPeriod(release, { from, to, year }).filter((each) => each > first);
  const isOfFirst = from === undefined && year?.every((each) => each === first);
  if (years.length > 0 || isOfFirst) return years;
  const parameter = year === undefined ? (from === undefined ? 'to' : 'from') : 'year';
  const message = `selects no change from one report to the next; for a single report use year, from ${release.firstYear + 1} on`;
  throw invalidArgument(parameter, message, { value: (year ?? from ?? to)?.toString() });
}

/** Pairs of a country's consecutive reports in a period. */
function transitionSteps(
  release: Release,
  filter: TransitionFilter = {},
): readonly { readonly before: CountryYear; readonly after: CountryYear }[] {
  const years = new Set(requestedSteps(release, filter));
  const within = placePredicate(release, filter);
  const isThere = ({ coverage }: CountryYear) => coverage !== 'no_such_code';
  return countryYears(release).flatMap((after) => {
    const { before, country, year } = after;
    if (!before || !years.has(year) || !within(country.iso2, year)) return [];
    const isCovered = before.tier !== null || after.tier !== null;
    return isThere(before) && isThere(after) && isCovered ? [{ before, after }] : [];
  });
}

/**
 * @throws `invalid-argument` for a name that the release does not have, or a period without reports
 */
export function countTransitions(release: Release, filter: TransitionFilter = {}): Transitions {
  const steps = transitionSteps(release, filter);
  const known = steps.filter(({ before, after }) =>
    [before, after].every(({ coverage }) => coverage !== 'not_known'),
  );
  const byOrigin = groupBy(known, ({ before }) => before.tier ?? 'NR');
  const transitions = VOTES.flatMap((fromTier) => {
    const origin = byOrigin.get(fromTier) ?? [];
    return VOTES.flatMap((toTier) => {
      const cases = origin.filter(({ after }) => (after.tier ?? 'NR') === toTier).length;
      return cases === 0 ? [] : [{ fromTier, toTier, ...computeShare(cases, origin.length) }];
    });
  });
  return { transitions, cases: known.length, notKnown: steps.length - known.length };
}

export const transitions = listResource({
  operationId: 'listTransitions',
  path: '/statistics/transitions',
  tag: 'Statistics',
  summary: 'Transitions between tiers',
  description:
    'Transitions of countries from one report to the next: counts, and shares by previous placement. from=2024&to=2025, or year=2025, is one transition. NR counts countries that entered the report.',
  query: z.strictObject(placeAndYearFilters),
  context: {
    cases: z.int().describe('Number of pairs of consecutive reports counted'),
    notKnown: z.int().describe('Pairs excluded because a placement is not known'),
  },
  item: Transition,
  columns: toColumns<Transition>(Transition),
  example: '/statistics/transitions?from=2019&limit=4',
  lead: ({ release, search }) => ({
    heading: `How often countries move${describeFilters(release, filtersIn(search))}`,
    more: 'Read a row from left to right: where countries on that tier were in the next report.',
  }),
  list: ({ release, query }) => {
    const { transitions: items, ...context } = countTransitions(release, query);
    return { items, context };
  },
});
