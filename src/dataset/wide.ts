import { z } from 'zod';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { groupBy } from '../domain/group.js';
import { Tier } from '../domain/tier.js';
import { CountryRef } from './countries.js';
import { COVERAGE_MEANINGS, COVERAGES, coverageOf } from './coverage.js';
import type { Placement, Release } from './release.js';

const byYear = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string().regex(/^\d{4}$/), value.nullable());

export const WidePlacements = z
  .object({
    country: CountryRef,
    tiers: byYear(Tier).describe(
      'Tier by report year; null where there is none among the placements asked for: see `coverage`',
    ),
    evidence: byYear(EvidenceGrade).describe('Evidence grade by report year, likewise'),
    disputed: byYear(z.boolean()).describe('Whether the placement is disputed, likewise'),
    coverage: z.record(z.string().regex(/^\d{4}$/), z.enum(COVERAGES)).describe(
      `What the report did by report year, whatever the filters leave: ${Object.entries(COVERAGE_MEANINGS)
        .map(([word, meaning]) => `${word}, ${meaning}`)
        .join('; ')}`,
    ),
  })
  .meta({ id: 'WidePlacements', description: 'Placements of a country, one property a report year' });

export type WideRow = Fact<typeof WidePlacements>;

/**
 * Placements as one row a country, in the order in which the countries come.
 * @param years the years that get a property, whether there is a placement or not
 */
export function widen(
  release: Release,
  placements: readonly Placement[],
  years: readonly number[],
): WideRow[] {
  return [...groupBy(placements, (placement) => placement.country).entries()].map(([country, history]) => {
    const cells = new Map(history.map((placement) => [placement.year, placement]));
    const found = release.countries.find(country.iso2);
    const byYear = <Value>(value: (placement: Placement) => Value) =>
      Object.fromEntries(
        years.map((year) => {
          const placement = cells.get(year);
          return [year, placement ? value(placement) : null];
        }),
      );
    return {
      country,
      tiers: byYear(({ tier }) => tier),
      evidence: byYear(({ evidence }) => evidence),
      disputed: byYear(({ disputed }) => disputed),
      coverage: Object.fromEntries(years.map((year) => [year, coverageOf(release, found, year)])),
    };
  });
}
