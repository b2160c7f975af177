import { groupBy } from '../domain/group-by.js';
import { type Direction, getDirection, type Tier, type Vote } from '../domain/tier.js';
import type { Standing } from '../engine/standing.js';
import type { StepOutcome } from '../engine/step-outcome.js';
import { getOutcomes, getStanding } from './clock.js';
import { type Country, type CountryRef, toRef } from './countries.js';
import { type Coverage, computeCoverage } from './coverage.js';
import { getPossibleTiers } from './known-gaps.js';
import type { Placement } from './placement.js';
import type { Release } from './release.js';

/**
 * A country in a report, with everything derived from its history. These rows are the one table that lists,
 * statistics, claims and graphics filter and group.
 */
export class CountryYear {
  readonly country: CountryRef;
  readonly placement: Placement | undefined;
  readonly tier: Tier | null;
  readonly coverage: Coverage;
  /** First report of the current run of equal placements. */
  readonly since: number;
  /** Placement before that run; NR for not in the report, `null` if not known. */
  readonly cameFrom: Vote | null;
  private readonly hasBegun: boolean;
  /** The same country in the next report; set by the builder. */
  after: CountryYear | undefined;

  constructor(
    private readonly release: Release,
    whole: Country,
    readonly year: number,
    readonly before: CountryYear | undefined,
  ) {
    this.country = before?.country ?? toRef(whole);
    this.placement = release.placement(whole.iso2, year);
    this.tier = this.placement?.tier ?? null;
    this.coverage = computeCoverage(release, whole, year);
    const continues =
      before !== undefined && before.tier === this.tier && (this.tier !== null || before.hasBegun);
    this.hasBegun = this.tier !== null || before?.hasBegun === true;
    this.since = continues ? before.since : year;
    if (continues) this.cameFrom = before.cameFrom;
    else this.cameFrom = before ? before.vote : 'NR';
  }

  get isKnown(): boolean {
    return this.coverage !== 'not_known' && this.coverage !== 'no_such_code';
  }

  /** NR for not in the report; `null` if not known. */
  get vote(): Vote | null {
    return this.coverage === 'not_known' ? null : (this.tier ?? 'NR');
  }

  /** Change from the previous report; `null` in the first one, and if neither covers the country. */
  get change(): Direction | 'not_known' | null {
    const { before, release, country, year } = this;
    if (!before || (before.tier === null && this.tier === null)) return null;
    const after = getPossibleTiers(release, country.iso2, year);
    const ways = new Set(
      getPossibleTiers(release, country.iso2, year - 1).flatMap((from) =>
        after.map((to) => getDirection(from, to)),
      ),
    );
    return ways.size > 1 ? 'not_known' : ([...ways][0] ?? null);
  }

  get standing(): Standing {
    return getStanding(this.release, this.country.iso2, this.year);
  }

  /** Undefined before the first placement, and in the first report. */
  get step(): StepOutcome | undefined {
    return getOutcomes(this.release, this.country.iso2).find(({ year }) => year === this.year);
  }
}

/** Balanced panel, by country and year. */
export const countryYears = (release: Release): readonly CountryYear[] => release.derive(allRows);

/** The rows of a country, oldest first. */
export const getCountryYears = (release: Release, iso2: string): readonly CountryYear[] =>
  release.deriveFor(iso2, toRows);

/**
 * By country.
 * @throws `unknown-report`
 */
export function countryYearsIn(release: Release, year: number): readonly CountryYear[] {
  return release.derive(byYear).get(release.report(year).year) ?? [];
}

const allRows = (release: Release): readonly CountryYear[] =>
  release.countries.all.flatMap(({ iso2 }) => getCountryYears(release, iso2));

const byYear = (release: Release): ReadonlyMap<number, readonly CountryYear[]> =>
  groupBy(countryYears(release), ({ year }) => year);

function toRows(release: Release, country: Country): CountryYear[] {
  const rows: CountryYear[] = [];
  for (const year of release.years) {
    const before = rows.at(-1);
    const row = new CountryYear(release, country, year, before);
    if (before) before.after = row;
    rows.push(row);
  }
  return rows;
}
