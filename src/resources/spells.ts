import { z } from 'zod';
import { knownGaps } from '../dataset/known-gaps.js';
import { findGapsBehind } from '../dataset/placements.js';
import { findSpells, ListedSpell } from '../dataset/spells.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { SPELL_ENDING } from '../domain/vocabulary/clock.js';
import { toColumns } from '../formats/columns.js';
import { listCell } from '../formats/table.js';
import { enumListParameter, placeAndYearFilters, placementFilters } from '../kit/parameters.js';
import { listResource } from '../kit/resource.js';

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
  list: ({ release, query }) => ({
    items: findSpells(release, query),
    // Reports with gaps, which may have placed a country on the tier.
    context: { knownGaps: () => findGapsBehind(release, { ...query, tier: query.tier ?? ['2WL'] }) },
  }),
});
