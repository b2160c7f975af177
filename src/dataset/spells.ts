import { z } from 'zod';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { Spell, SpellWaiver } from '../engine/spells.js';
import { spellsOf } from './clock.js';
import type { Release } from './release.js';
import { findWaivers } from './waivers.js';

const WaiverOfSpell = z
  .object({
    ...SpellWaiver.shape,
    evidence: EvidenceGrade.nullable().describe(
      'How well the waiver is known; null: it follows from the rules alone',
    ),
    basis: z
      .string()
      .nullable()
      .describe('Where it was read, or how it was derived; null: it follows from the rules alone'),
  })
  .meta({ id: 'SpellWaiver', description: 'A year on the watch list that needed a waiver' });

export const WatchListSpell = z
  .object({
    ...Spell.shape,
    waivers: z.array(WaiverOfSpell).describe('The years that the rule allowed only with a waiver'),
  })
  .meta({ id: 'WatchListSpell', description: 'Unbroken years of a country on the Tier 2 Watch List' });

export type DocumentedSpell = Fact<typeof WatchListSpell>;

/** Oldest first, each waiver with what was read of it. @throws Problem `unknown-country` */
export function documentedSpells(release: Release, codeOrName: string): readonly DocumentedSpell[] {
  const { iso2 } = release.countries.find(codeOrName);
  const read = new Map(findWaivers(release, { country: [iso2] }).map((row) => [row.year, row]));
  return spellsOf(release, iso2).map((spell) => ({
    ...spell,
    waivers: spell.waivers.map((waiver) => ({
      ...waiver,
      evidence: read.get(waiver.year)?.evidence ?? null,
      basis: read.get(waiver.year)?.basis ?? null,
    })),
  }));
}
