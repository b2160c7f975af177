import { z } from 'zod';
import { countByEvidence, evidenceCounts } from '../dataset/evidence-counts.js';
import { knownGaps } from '../dataset/known-gaps.js';
import { findWaivers, gapsOfWaivers, Waiver, type Waiver as WaiverRow } from '../dataset/waivers.js';
import { toColumns } from '../formats/columns.js';
import { placeAndYearFilters, placementFilters } from '../kit/parameters.js';
import { listResource } from '../kit/resource.js';

const { country, evidence } = placementFilters;

const waiverColumns = toColumns<WaiverRow>(Waiver);

export const waivers = listResource({
  operationId: 'listWaivers',
  isImmutable: true,
  path: '/waivers',
  graphql: { field: 'waivers', type: 'Waiver', below: ['Country', 'Group', 'Report'] },
  tag: 'Clock',
  summary: 'Waivers',
  description: 'Waivers that kept a country on the watch list beyond the limit of consecutive years.',
  query: z.strictObject({ country, ...placeAndYearFilters, evidence }),
  context: {
    evidenceCounts,
    knownGaps: knownGaps.describe('Reports with possibly missing or excess waivers'),
  },
  item: Waiver,
  columns: waiverColumns,
  sort: ['-year', 'country'],
  rows: { noun: ['waiver', 'waivers'], qualifier: 'waivers ("who was waived in 2021")' },
  example: '/waivers?year=2021&limit=2',
  lead: () => ({ columns: ['country', 'year', 'number_in_run', 'evidence', 'basis'] }),
  list: ({ release, query }) => {
    const items = findWaivers(release, query);
    const context = { evidenceCounts: countByEvidence(items), knownGaps: gapsOfWaivers(release, query) };
    return { items, context };
  },
});
