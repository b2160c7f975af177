import { z } from 'zod';
import { countByEvidence, evidenceCounts } from '../../dataset/evidence-counts.js';
import { knownGaps } from '../../dataset/known-gaps.js';
import { gapsBehind } from '../../dataset/placements.js';
import { type DocumentedSpell, findSpells, WatchListSpell } from '../../dataset/spells.js';
import { findWaivers, gapsOfWaivers, Waiver, type Waiver as WaiverRow } from '../../dataset/waivers.js';
import { FOR_PEOPLE } from '../../domain/for-people.js';
import { SPELL_ENDING } from '../../domain/vocabulary/clock.js';
import { columnsOf } from '../../formats/columns.js';
import { listCell } from '../../formats/table.js';
import { oneOrMoreOf, placeAndReports, placementFilters } from '../parameters/parameters.js';
import { listResource } from '../resource/resource.js';

const { country, evidence } = placementFilters;

const spellColumns = columnsOf<DocumentedSpell>(
  WatchListSpell,
  'country',
  'from',
  'to',
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

const waiverColumns = columnsOf<WaiverRow>(Waiver);

export const spells = listResource({
  operationId: 'listSpells',
  path: '/spells',
  graphql: { field: 'spells', type: 'WatchListSpell', below: ['Country'] },
  tellsNewer: true,
  tag: 'Clock',
  summary: 'Spells on the watch list',
  description:
    'Unbroken years of a country on the Tier 2 Watch List: counted years, waivers with their evidence, and how each ended. `year`, `from`, `to` and the place are those in which a spell began.',
  query: z.strictObject({
    country,
    ...placeAndReports,
    ending: oneOrMoreOf(SPELL_ENDING.values)
      .optional()
      .describe('How the spell ended')
      .register(FOR_PEOPLE, { title: 'How it ended' }),
  }),
  context: { knownGaps },
  item: WatchListSpell,
  rows: { noun: ['spell on the Watch List', 'spells on the Watch List'], by: 'ending' },
  example: '/spells?country=KH',
  list: ({ release, query }) => ({
    items: findSpells(release, query),
    columns: spellColumns,
    // Reports that may have had a country on the list, without anybody knowing.
    context: { knownGaps: () => gapsBehind(release, { ...query, tier: ['2WL'] }) },
  }),
});

export const waivers = listResource({
  operationId: 'listWaivers',
  isFacts: true,
  path: '/watchlist/waivers',
  graphql: { field: 'waivers', type: 'Waiver', below: ['Country'] },
  tag: 'Clock',
  summary: 'Waivers',
  description:
    'Decisions that kept a country on the watch list although the limit of consecutive years would have moved it to Tier 3.',
  query: z.strictObject({ country, ...placeAndReports, evidence }),
  context: {
    evidenceCounts,
    knownGaps: knownGaps.describe('Reports whose waivers may not all be here, or be too many'),
  },
  contextSince: '1.4.0',
  item: Waiver,
  rows: { noun: ['waiver', 'waivers'], told: 'waivers ("who was waived in 2021")' },
  example: '/watchlist/waivers?year=2021&limit=2',
  list: ({ release, query }) => {
    const items = findWaivers(release, query);
    const context = { evidenceCounts: countByEvidence(items), knownGaps: gapsOfWaivers(release, query) };
    return { items, columns: waiverColumns, context };
  },
});
