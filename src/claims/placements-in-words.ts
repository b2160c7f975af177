import type { Tier } from '../domain/tier.js';
import { span, thing } from '../engine/english.js';
import type { ClaimRow } from './cell.js';

/**
 * What the reports did with a country, unbroken stretches told once: `2016: Tier 2; 2017 to 2025: Tier 3`.
 * @param rows of one country
 */
export function placementsInWords(rows: readonly ClaimRow[]): string {
  const stretches: { readonly tier: Tier | null; readonly years: number[] }[] = [];
  for (const { year, tier } of [...rows].sort((a, b) => a.year - b.year)) {
    const last = stretches.at(-1);
    if (last?.tier === tier && last.years.at(-1) === year - 1) last.years.push(year);
    else stretches.push({ tier, years: [year] });
  }
  const told = stretches.map(
    ({ tier, years }) => `${span(years)}: ${tier === null ? 'not covered' : thing(tier)}`,
  );
  return `${told.join('; ')}${stretches.length === 1 && rows.length > 1 ? ' in every report' : ''}`;
}
