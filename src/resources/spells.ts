import { z } from 'zod';
import { getClockHistory, getSpells } from '../dataset/clock.js';
import { CountryRef, toRef } from '../dataset/countries.js';
import { knownGaps } from '../dataset/known-gaps.js';
import { type PlacementSpell, spellsInAllReports } from '../dataset/placement-spells.js';
import { findGapsBehind } from '../dataset/placements.js';
import type { Release } from '../dataset/release.js';
import { createStepFilter, type StepFilter } from '../dataset/step-filter.js';
import { findWaivers } from '../dataset/waivers.js';
import { getYearsFrom } from '../domain/dates.js';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { getDirection, type Tier, Tier as TierSchema } from '../domain/tier.js';
import { SPELL_ENDING } from '../domain/vocabulary/clock.js';
import { gradeOfYears } from '../engine/conclusions.js';
import { Spell as EngineSpell, SpellWaiver } from '../engine/spells.js';
import { toColumns } from '../formats/columns.js';
import { listCell } from '../formats/table.js';
import { enumListParameter, placeAndYearFilters, placementFilters } from '../kit/parameters.js';
import { listResource } from '../kit/resource.js';

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

const { country } = placementFilters;

const spellColumns = toColumns<ListedSpell>(
  ListedSpell,
  'country',
  'tier',
  'firstReport',
  'lastReport',
  'years',
  'countedYears',
  'relisted',
  {
    name: 'waiver_years',
    description: 'Years that needed a waiver',
    value: ({ waivers }) => listCell(waivers.map(({ year }) => String(year))),
  },
  'ending',
  'endedIn',
  'nextTier',
  'evidence',
);

export const spells = listResource({
  operationId: 'listSpells',
  path: '/spells',
  graphql: { field: 'spells', type: 'Spell', below: ['Country', 'Group'] },
  includesUpcomingReport: true,
  tag: 'Clock',
  summary: 'Spells on a tier',
  description:
    'Consecutive reports with a country on one tier, the Tier 2 Watch List unless `tier` says otherwise: how long each spell lasted and how it ended; on the watch list also counted years and waivers with their evidence. `year`, `from`, `to` and places apply to the start of a spell.',
  query: z.strictObject({
    country,
    ...placeAndYearFilters,
    tier: placementFilters.tier.describe('Tiers; default: 2WL. Special cases have no spells'),
    ending: enumListParameter(SPELL_ENDING.values)
      .optional()
      .describe('How the spell ended')
      .register(FIELD_PRESENTATION, { title: 'How it ended' }),
  }),
  context: { knownGaps },
  item: ListedSpell,
  columns: spellColumns,
  sort: ['-firstReport', 'country'],
  rows: {
    noun: ['spell on a tier', 'spells on a tier'],
    qualifier: 'spells (on the Watch List unless tier is given)',
    countBy: 'ending',
  },
  example: '/spells?country=KH',
  lead: () => ({
    columns: ['country', 'from', 'to', 'counted_years', 'waiver_years', 'ending', 'next_tier'],
  }),
  list: ({ release, query }) => ({
    items: findSpells(release, query),
    // Reports with gaps, which may have placed a country on the tier.
    context: { knownGaps: () => findGapsBehind(release, { ...query, tier: query.tier ?? ['2WL'] }) },
  }),
});
