import { z } from 'zod';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { Spell, SpellWaiver } from '../engine/spells.js';
import { getSpells } from './clock.js';
import { CountryRef, toRef } from './countries.js';
import type { Release } from './release.js';
import { createStepFilter, type StepFilter } from './step-filter.js';
import { findWaivers } from './waivers.js';

const WaiverOfSpell = z
  .object({
    ...SpellWaiver.shape,
    evidence: EvidenceGrade.nullable().describe(
      'Evidence grade of the waiver; null: it follows from the rules alone',
    ),
    basis: z
      .string()
      .nullable()
      .describe('Source of the waiver, or how it was derived; null: it follows from the rules alone'),
  })
  .meta({ id: 'SpellWaiver', description: 'A year on the watch list that needed a waiver' });

export const WatchListSpell = z
  .object({
    country: CountryRef,
    ...Spell.shape,
    waivers: z.array(WaiverOfSpell).describe('The years that needed a waiver'),
  })
  .meta({ id: 'WatchListSpell', description: 'Consecutive years of a country on the Tier 2 Watch List' });

export type DocumentedSpell = Fact<typeof WatchListSpell>;

interface SpellFilter extends StepFilter {
  readonly ending?: readonly DocumentedSpell['ending'][] | undefined;
}

const spellsOfCountry = (release: Release, { iso2 }: { readonly iso2: string }): DocumentedSpell[] => {
  const country = toRef(release.countries.find(iso2));
  const read = new Map(findWaivers(release, { country: [iso2] }).map((row) => [row.year, row]));
  return getSpells(release, iso2).map((spell) => ({
    country,
    ...spell,
    waivers: spell.waivers.map((waiver) => ({
      ...waiver,
      evidence: read.get(waiver.year)?.evidence ?? null,
      basis: read.get(waiver.year)?.basis ?? null,
    })),
  }));
};

const allSpells = (release: Release): readonly DocumentedSpell[] =>
  release.countries.all.flatMap((country) => spellsOfCountry(release, country));

/**
 * By country, oldest first, each waiver with what is known of it. The filters apply to the report in which a
 * spell began.
 * @throws InvalidArgument for a name, year or period that the release does not have
 */
export function findSpells(release: Release, filter: SpellFilter = {}): readonly DocumentedSpell[] {
  const within = createStepFilter(release, filter);
  return release
    .derive(allSpells)
    .filter(
      ({ country, from: year, ending }) =>
        within({ country, year }) && (filter.ending?.includes(ending) ?? true),
    );
}
