import { z } from 'zod';
import { knownGaps } from '../../dataset/known-gaps.js';
import { findGapsBehind } from '../../dataset/placements.js';
import { type DocumentedSpell, findSpells, WatchListSpell } from '../../dataset/spells.js';
import { FIELD_PRESENTATION } from '../../domain/field-presentation.js';
import { SPELL_ENDING } from '../../domain/vocabulary/clock.js';
import { toColumns } from '../../formats/columns.js';
import { listCell } from '../../formats/table.js';
import { enumListParameter, placeAndYearFilters, placementFilters } from '../parameters/parameters.js';
import { listResource } from '../resource/resource.js';

const { country } = placementFilters;

const spellColumns = toColumns<DocumentedSpell>(
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

export const spells = listResource({
  operationId: 'listSpells',
  path: '/spells',
  graphql: { field: 'spells', type: 'WatchListSpell', below: ['Country'] },
  includesUpcomingReport: true,
  tag: 'Clock',
  summary: 'Spells on the watch list',
  description:
    'Consecutive years of a country on the Tier 2 Watch List: counted years, waivers with their evidence, and how each spell ended. `year`, `from`, `to` and places apply to the start of a spell.',
  query: z.strictObject({
    country,
    ...placeAndYearFilters,
    ending: enumListParameter(SPELL_ENDING.values)
      .optional()
      .describe('How the spell ended')
      .register(FIELD_PRESENTATION, { title: 'How it ended' }),
  }),
  context: { knownGaps },
  item: WatchListSpell,
  columns: spellColumns,
  sort: ['-from', 'country'],
  rows: { noun: ['spell on the Watch List', 'spells on the Watch List'], countBy: 'ending' },
  example: '/spells?country=KH',
  list: ({ release, query }) => ({
    items: findSpells(release, query),
    // Reports with gaps, which may have placed a country on the list.
    context: { knownGaps: () => findGapsBehind(release, { ...query, tier: ['2WL'] }) },
  }),
});
