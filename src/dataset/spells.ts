import { z } from 'zod';
import { getYearsFrom } from '../domain/dates.js';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { getDirection, type Tier, Tier as TierSchema } from '../domain/tier.js';
import { gradeOfYears } from '../engine/conclusions.js';
import { Spell as EngineSpell, SpellWaiver } from '../engine/spells.js';
import { getClockHistory, getSpells } from './clock.js';
import { CountryRef, toRef } from './countries.js';
import { type PlacementSpell, spellsInAllReports } from './placement-spells.js';
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

const { from, to, ...ofEngine } = EngineSpell.shape;

export const ListedSpell = z
  .object({
    country: CountryRef,
    tier: TierSchema.describe('The tier'),
    firstReport: from,
    lastReport: to,
    ...ofEngine,
    waivers: z.array(WaiverOfSpell).describe('The years that needed a waiver'),
  })
  .meta({ id: 'Spell', description: 'Consecutive reports with a country on one tier' });

export type ListedSpell = Fact<typeof ListedSpell>;

interface SpellFilter extends StepFilter {
  readonly ending?: readonly ListedSpell['ending'][] | undefined;
  /** Default: the watch list. */
  readonly tier?: readonly Tier[] | undefined;
}

function watchListSpells(release: Release, iso2: string): ListedSpell[] {
  const country = toRef(release.countries.find(iso2));
  const read = new Map(findWaivers(release, { country: [iso2] }).map((row) => [row.year, row]));
  return getSpells(release, iso2).map(({ from: firstReport, to: lastReport, waivers, ...spell }) => ({
    country,
    tier: '2WL',
    firstReport,
    lastReport,
    ...spell,
    waivers: waivers.map((waiver) => ({
      ...waiver,
      evidence: read.get(waiver.year)?.evidence ?? null,
      basis: read.get(waiver.year)?.basis ?? null,
    })),
  }));
}

/** Spells on tiers that the clock does not count. */
function otherSpells(release: Release, iso2: string): ListedSpell[] {
  const country = toRef(release.countries.find(iso2));
  const history = getClockHistory(release, iso2);
  const all = spellsInAllReports(release, iso2);
  return all.flatMap(({ tier, from: firstReport, to: lastReport }, index): ListedSpell[] => {
    if (tier === null || tier === '2WL' || tier === 'SC') return [];
    const next = all[index + 1];
    const years = getYearsFrom(firstReport, lastReport);
    return [
      {
        country,
        tier,
        firstReport,
        lastReport,
        years: years.length,
        countedYears: 0,
        relisted: false,
        waivers: [],
        contradictions: [],
        ending: getEnding(tier, next),
        endedIn: next && next.absence !== 'no_such_code' ? next.from : null,
        nextTier: next?.tier ?? null,
        ...gradeOfYears(history, next?.tier == null ? years : [...years, next.from]),
      },
    ];
  });
}

function getEnding(tier: Tier, next: PlacementSpell | undefined): ListedSpell['ending'] {
  if (!next) return 'ongoing';
  if (next.absence === 'not_known') return 'not_known';
  const direction = getDirection(tier, next.tier);
  return direction === 'upgrade' ? 'upgraded' : direction === 'downgrade' ? 'downgraded' : 'left_unranked';
}

const allSpells = (release: Release): readonly ListedSpell[] =>
  release.countries.all.flatMap(({ iso2 }) => [
    ...watchListSpells(release, iso2),
    ...otherSpells(release, iso2),
  ]);

/**
 * By country, oldest first, each waiver with what is known of it. The filters apply to the report in which a
 * spell began.
 * @throws `invalid-argument` for a name, year or period that the release does not have
 */
export function findSpells(release: Release, filter: SpellFilter = {}): readonly ListedSpell[] {
  const within = createStepFilter(release, filter);
  const tiers: readonly Tier[] = filter.tier ?? ['2WL'];
  return release
    .derive(allSpells)
    .filter(
      ({ country, tier, firstReport: year, ending }) =>
        tiers.includes(tier) && within({ country, year }) && (filter.ending?.includes(ending) ?? true),
    );
}
