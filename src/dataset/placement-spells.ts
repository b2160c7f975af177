import { getYearsFrom } from '../domain/dates.js';
import type { Tier } from '../domain/tier.js';
import { outcomeInBrief } from '../engine/outcome-words.js';
import type { StepOutcome } from '../engine/step-outcome.js';
import { getLaw, getOutcomes } from './clock.js';
import { getCountryYears } from './country-years.js';
import type { Placement } from './placement.js';
import type { Release } from './release.js';

/** Consecutive reports with the same placement, or none for the same reason. */
export interface PlacementSpell {
  /** `null`: no report of the spell has a placement; see `absence`. */
  readonly tier: Tier | null;
  readonly absence: 'not_covered' | 'not_known' | 'no_such_code' | null;
  readonly from: number;
  readonly to: number;
  /** Oldest first. */
  readonly placements: readonly Placement[];
  /** The law's effect, in a few words; empty for none. */
  readonly phrase: string;
}

type Stretch = Pick<PlacementSpell, 'tier' | 'from' | 'to'>;

export const yearsOfSpell = ({ from, to }: Pick<PlacementSpell, 'from' | 'to'>): number[] =>
  getYearsFrom(from, to);

/**
 * From the first report with a placement, oldest first.
 * @throws `unknown-country`
 */
export function placementSpells(release: Release, iso2: string): readonly PlacementSpell[] {
  const spells = spellsInAllReports(release, iso2);
  const first = spells.findIndex(({ absence }) => absence === null);
  return spells.slice(Math.max(first, 0));
}

/**
 * Over all reports, oldest first.
 * @throws `unknown-country`
 */
export const spellsInAllReports = (release: Release, iso2: string): readonly PlacementSpell[] =>
  release.deriveFor(iso2, getSpells);

function getSpells(release: Release, country: { readonly iso2: string }): PlacementSpell[] {
  const steps = new Map(getOutcomes(release, country.iso2).map((step) => [step.year, step]));
  const spells: (Omit<PlacementSpell, 'phrase' | 'placements'> & { placements: Placement[] })[] = [];
  for (const { year, placement, tier, coverage } of getCountryYears(release, country.iso2)) {
    const absence = placement ? null : getAbsence(coverage);
    const last = spells.at(-1);
    const placements = placement ? [placement] : [];
    if (last && last.tier === tier && last.absence === absence)
      spells[spells.length - 1] = { ...last, to: year, placements: [...last.placements, ...placements] };
    else spells.push({ tier, absence, from: year, to: year, placements });
  }
  return spells.map((spell) => ({ ...spell, phrase: describeSpell(release, spell, steps) }));
}

const getAbsence = (coverage: string): PlacementSpell['absence'] =>
  coverage === 'not_known' ? 'not_known' : coverage === 'no_such_code' ? 'no_such_code' : 'not_covered';

function describeSpell(release: Release, spell: Stretch, steps: ReadonlyMap<number, StepOutcome>): string {
  const first = steps.get(spell.from);
  const began = first === undefined ? null : outcomeInBrief(first);
  const parts = began === null ? [] : [began];
  if (spell.tier === '2WL') {
    const limitFrom = firstLimited(release);
    if (limitFrom !== null && spell.to < limitFrom) parts.push(`Before the limit existed (${limitFrom}).`);
    const that = (outcome: StepOutcome['outcome']) =>
      yearsOfSpell(spell).filter((year) => steps.get(year)?.outcome === outcome);
    const waived = that('waived');
    if (waived.length > 0) parts.push(`Kept there by a waiver in ${waived.join(' and ')}.`);
    const against = that('contradiction');
    if (against.length > 0) parts.push(`The law did not allow it in ${against.join(' and ')}.`);
  }
  return parts.join(' ');
}

function firstLimited(release: Release): number | null {
  const law = getLaw(release);
  return release.years.find((year) => law.governs(year) && law.getEra(year).max_run !== null) ?? null;
}
