import { clockHistoryOf, outcomesOf } from '../dataset/clock.js';
import { gapsOf } from '../dataset/known-gaps.js';
import { livedOn } from '../dataset/life.js';
import type { Release } from '../dataset/release.js';
import { evidenceWords } from '../domain/evidence.js';
import type { Tier } from '../domain/tier.js';
import type { Outcome, WaiverState } from '../engine/vocabulary.js';
import { type Weakness, weaknessOf } from './weak-evidence.js';

export type Absence = 'not_covered' | 'not_known' | 'no_code';

export type TimelineCell =
  | { readonly kind: Absence; readonly year: number }
  | {
      readonly kind: 'placed';
      readonly year: number;
      readonly tier: Tier;
      /** Number of the counted year on the watch list; 0 where the year does not count. */
      readonly counted: number;
      readonly outcome: Outcome;
      readonly waiver: WaiverState | null;
      /** True if the law of the report allowed waivers. */
      readonly hasWaivers: boolean;
      /** Why the placement is marked; `null`: it is well known. */
      readonly weakness: Weakness | null;
      readonly known: string;
    };

/** The timeline of a country: a cell for every report of the release, or for those of some years. */
export function timelineOf(
  release: Release,
  iso2: string,
  years: readonly number[] = release.years,
): readonly TimelineCell[] {
  const history = clockHistoryOf(release, iso2);
  const outcomes = new Map(outcomesOf(release, iso2).map((step) => [step.year, step]));
  return years.map((year): TimelineCell => {
    const placement = release.placement(iso2, year);
    if (placement === undefined) return { kind: absenceOf(release, iso2, year), year };
    const { tier } = placement;
    const step = outcomes.get(year);
    return {
      kind: 'placed',
      year,
      tier,
      counted: tier === '2WL' ? history.clockAfter(year).run : 0,
      outcome: step?.outcome ?? 'no_effect',
      waiver: step?.waiver ?? null,
      hasWaivers: release.ruleOf(year).waivers_per_run > 0,
      weakness: weaknessOf(placement),
      known: evidenceWords(placement),
    };
  });
}

/** Why a report has no placement of a country. */
export function absenceOf(release: Release, iso2: string, year: number): Absence {
  if (!livedOn(release.countries.find(iso2), release.report(year).published_on)) return 'no_code';
  return gapsOf(release, iso2, { from: year, to: year }).length > 0 ? 'not_known' : 'not_covered';
}
