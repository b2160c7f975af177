import { z } from 'zod';
import { findMissing, Missing, type Missing as MissingItem } from '../dataset/missing.js';
import { MISSING_KIND } from '../domain/vocabulary/facts.js';
import { toColumns } from '../formats/columns.js';
import { listCell } from '../formats/table.js';
import { enumListParameter, placeFilters, placementFilters } from '../kit/parameters.js';
import { listResource } from '../kit/resource.js';

const { country, year } = placementFilters;

export const missing = listResource({
  operationId: 'listMissing',
  path: '/missing',
  tag: 'Method',
  summary: 'What is missing',
  description: 'What the dataset lacks and a reader may have, and where the text is likely to be.',
  pageDescription:
    'What this dataset lacks, and where the text is likely to be. If you have one of these texts, or read it for us, send its address and the sentence that settles the question: see Corrections. A scan or a photograph of the page is welcome.',
  query: z.strictObject({
    kind: enumListParameter(MISSING_KIND.values).optional().describe('What is missing'),
    country,
    ...placeFilters,
    year,
  }),
  isReportIndependent: true,
  item: Missing,
  columns: toColumns<MissingItem>(Missing, 'kind', 'country', 'year', 'what', {
    name: 'leads',
    description: 'Where the text is likely to be, separated by semicolons',
    nullable: true,
    value: ({ leads }) => (leads.length === 0 ? null : listCell(leads.map(({ sourceUrl }) => sourceUrl))),
  }),
  sort: ['kind', '-year', 'country'],
  rows: { noun: ['gap', 'gaps'], countBy: 'kind' },
  example: '/missing?kind=report',
  list: ({ release, query }) => ({ items: findMissing(release, query) }),
});
