import { z } from 'zod';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { countedYears, reportYear } from '../domain/fields.js';
import { onDemand } from '../domain/optional-fields.js';
import { Tier, Vote } from '../domain/tier.js';
import { COVERAGE } from '../domain/vocabulary/facts.js';
import { StepOutcome } from '../engine/step-outcome.js';
import { type Outcome, Status } from '../engine/vocabulary.js';
import { CountryRef } from './countries.js';
import { type CountryYear, getCountryYears } from './country-years.js';
import { requestedPeriod, requestedYear, type YearsFilter } from './period.js';
import { type CountriesFilter, countryPredicate } from './place-filter.js';
import type { Release } from './release.js';
import { requestedRule } from './rules.js';

const clock = {
  country: CountryRef,
  year: reportYear.describe('The report after which the country had that clock'),
  status: Status,
  run: countedYears.describe('Consecutive counted years on the watch list'),
  waiversUsed: z.int().describe('Waivers used in the run'),
  cameFrom: Vote.nullable()
    .describe('Placement before its consecutive years on this tier; NR: none; null: not known')
    .register(FIELD_PRESENTATION, { title: 'Before that' }),
};

const { fromTier: _, toTier: __, year: ___, outcome, sentence, ...step } = StepOutcome.shape;

export const Precedent = z
  .object({
    ...clock,
    tier: Tier.describe('Placement in that report'),
    next: z
      .object({
        year: z
          .int()
          .describe('Year of the next report')
          .register(FIELD_PRESENTATION, { title: 'Year of the next report' }),
        tier: Tier.nullable()
          .describe('Placement in the next report; null if there is none')
          .register(FIELD_PRESENTATION, { title: 'Next report' }),
        coverage: z
          .enum(COVERAGE.values)
          .describe('Whether the next report covered it; not_known: hidden by a gap')
          .register(FIELD_PRESENTATION, { title: 'Covered by the next report' }),
        outcome: outcome.nullable().describe('What the next report did; null if not known'),
        ...step,
        sentence: onDemand(sentence),
      })
      .describe('Outcome in the next report'),
  })
  .meta({
    id: 'Precedent',
    description: 'A country with its clock after a report, and what the next report did',
  });

export type Precedent = Fact<typeof Precedent>;

/** Every case whose next report is in the release, by country and year. */
export const allPrecedents = (release: Release): readonly Precedent[] => release.derive(everyCase);

export const casesOfCountry = (release: Release, iso2: string): readonly Precedent[] =>
  release.deriveFor(iso2, getCases);

const everyCase = (release: Release): readonly Precedent[] =>
  release.countries.all.flatMap(({ iso2 }) => casesOfCountry(release, iso2));

const getCases = (release: Release, { iso2 }: { readonly iso2: string }): readonly Precedent[] =>
  getCountryYears(release, iso2).flatMap((row) => {
    const step = row.after?.step;
    if (row.tier === null || !row.after || !step) return [];
    const { fromTier: _, toTier: tier, outcome, ...what } = step;
    const { coverage } = row.after;
    // V8 reads properties of spread objects thirty times slower.
    return [
      Object.assign(getClock(row), {
        tier: row.tier,
        next: { ...what, outcome: coverage === 'not_known' ? null : outcome, tier, coverage },
      }),
    ];
  });

function getClock({ country, year, tier, cameFrom, standing }: CountryYear): ComparedClock {
  const { status, run, waiversUsed } = standing;
  return { country, year, tier, status, run, waiversUsed, cameFrom };
}

/** `year`, or `from` and `to`: the reports after which the country had that clock. */
export interface PrecedentFilter extends YearsFilter, CountriesFilter {
  readonly status?: readonly Status[] | undefined;
  readonly run?: readonly number[] | undefined;
  readonly waiversUsed?: readonly number[] | undefined;
  readonly cameFrom?: readonly Vote[] | undefined;
  readonly rule?: string | undefined;
  readonly tier?: readonly Tier[] | undefined;
  /** Outcome in the next report. */
  readonly outcome?: readonly Outcome[] | undefined;
}

export const ComparedClock = z
  .object({ ...clock, tier: Tier.nullable().describe('Placement in that report; null: not covered') })
  .meta({ id: 'ComparedClock', description: 'Clock of a country, to compare with others' });

export type ComparedClock = Fact<typeof ComparedClock>;

/**
 * By country and year.
 * @throws `invalid-argument` for a name that the release does not have, or a period without reports
 */
export function findPrecedents(release: Release, filter: PrecedentFilter = {}): readonly Precedent[] {
  const years = new Set(requestedPeriod(release, filter));
  const within = countryPredicate(release, filter);
  const rule = filter.rule === undefined ? undefined : requestedRule(release, filter.rule);
  const {
    status: statuses,
    run: runs,
    waiversUsed,
    cameFrom: origins,
    tier: tiers,
    outcome: outcomes,
  } = filter;
  return allPrecedents(release).filter(
    (each) =>
      years.has(each.year) &&
      (!statuses || statuses.includes(each.status)) &&
      (!tiers || tiers.includes(each.tier)) &&
      (!outcomes || (each.next.outcome !== null && outcomes.includes(each.next.outcome))) &&
      (!runs || runs.includes(each.run)) &&
      (!waiversUsed || waiversUsed.includes(each.waiversUsed)) &&
      (!origins || (each.cameFrom !== null && origins.includes(each.cameFrom))) &&
      (rule === undefined || each.next.rule === rule) &&
      within(each.country.iso2, each.year),
  );
}

/**
 * @param requested.likeYear the report after which the clock is compared
 * @throws `unknown-country`, or as {@link findPrecedents}
 */
export function findPrecedentsLike(
  release: Release,
  codeOrName: string,
  {
    likeYear: after = release.newestYear,
    ...filter
  }: Omit<PrecedentFilter, 'status'> & { readonly likeYear?: number | undefined },
): { readonly clock: ComparedClock; readonly precedents: readonly Precedent[] } {
  const country = release.countries.find(codeOrName);
  requestedYear(release, after, 'likeYear');
  const clock = getClock(
    getCountryYears(release, country.iso2).find((row) => row.year === after) as CountryYear,
  );
  const { status, tier } = clock;
  return {
    clock,
    // Off the watch list there is no clock, so compare the tier.
    precedents: findPrecedents(release, { ...filter, status: [status] }).filter(
      (each) => each.year < after && (status !== 'not_on_watch_list' || each.tier === tier),
    ),
  };
}
