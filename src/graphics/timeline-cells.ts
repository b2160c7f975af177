import { getCountryYears } from '../dataset/country-years.js';
import { type Coverage, computeCoverage } from '../dataset/coverage.js';
import type { Placement } from '../dataset/placement.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { evidenceWords } from '../domain/evidence.js';
import type { Tier } from '../domain/tier.js';
import type { Outcome } from '../engine/vocabulary.js';

/** Why a placement is low-confidence: sources disagree, or it has no second source. */
type Weakness = 'disputed' | 'single_source' | 'derived';

/** Why a placement is low-confidence; `null` for State's own text or several sources that agree. */
export function getWeakness({
  evidence,
  disputed,
}: Pick<Placement, 'evidence' | 'disputed'>): Weakness | null {
  if (disputed) return 'disputed';
  return evidence === 'single_source' || evidence === 'derived' ? evidence : null;
}

export type Absence = 'not_covered' | 'not_known' | 'no_code';

export type TimelineCell =
  | { readonly kind: Absence; readonly year: number }
  | {
      readonly kind: 'placed';
      readonly year: number;
      readonly tier: Tier;
      /** The counted year on the watch list; 0 if the year does not count. */
      readonly counted: number;
      readonly outcome: Outcome;
      /** True if the law at the time of the report allowed waivers. */
      readonly hasWaivers: boolean;
      /** Why the placement is marked as low-confidence; `null` if it is not. */
      readonly weakness: Weakness | null;
      readonly known: string;
    };

export type PlacedCell = Extract<TimelineCell, { kind: 'placed' }>;

export interface NamedTimeline {
  readonly iso2: string;
  readonly name: string;
  readonly cells: readonly TimelineCell[];
}

/** Timeline of a country: a cell for every report of the release, or for the given years. */
export function toTimeline(
  release: ReleaseView,
  iso2: string,
  years: readonly number[] = release.years,
): readonly TimelineCell[] {
  return getCountryYears(release, iso2)
    .filter(({ year }) => years.includes(year))
    .map(({ year, placement, coverage, step, standing }): TimelineCell => {
      if (placement === undefined) return { kind: absenceFor(coverage), year };
      const { tier } = placement;
      return {
        kind: 'placed',
        year,
        tier,
        counted: tier === '2WL' ? standing.run : 0,
        outcome: step?.outcome ?? 'no_effect',
        hasWaivers: release.getRule(year).waivers_per_run > 0,
        weakness: getWeakness(placement),
        known: evidenceWords(placement),
      };
    });
}

/** Why a report has no placement of a country. */
export const getAbsence = (release: ReleaseView, iso2: string, year: number): Absence =>
  absenceFor(computeCoverage(release, release.countries.find(iso2), year));

const absenceFor = (coverage: Coverage): Absence =>
  coverage === 'no_such_code' ? 'no_code' : coverage === 'not_known' ? coverage : 'not_covered';
