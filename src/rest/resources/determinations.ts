import { z } from 'zod';
import {
  Determination,
  DeterminationGap,
  type Determination as DeterminationItem,
  DeterminationYear,
  determinationGapsBehind,
  determinationYears,
  findDeterminations,
} from '../../dataset/determinations.js';
import { FOR_PEOPLE } from '../../domain/for-people.js';
import { DETERMINATION_KIND } from '../../domain/vocabulary/facts.js';
import { columnsOf } from '../../formats/columns.js';
import { oneOrMoreOf, place, placementFilters, yearsParameter } from '../parameters/parameters.js';
import { listResource } from '../resource/resource.js';

const columns = columnsOf<DeterminationItem>(Determination);

export const determinations = listResource({
  operationId: 'listDeterminations',
  isFacts: true,
  path: '/determinations',
  graphql: { field: 'determinations', type: 'Determination' },
  tag: 'Determinations',
  summary: 'Presidential determinations',
  description:
    'What the President determined for Tier 3 countries, by US fiscal year (report year + 1); the law asks for it since the report of 2003. A Tier 3 country without a row: see `knownGaps`.',
  query: z.strictObject({
    country: placementFilters.country,
    ...place,
    fiscalYear: yearsParameter.optional().describe('US fiscal years'),
    determination: oneOrMoreOf(DETERMINATION_KIND.values).optional().describe('What was determined'),
  }),
  context: {
    knownGaps: z
      .array(DeterminationGap)
      .describe(
        'Fiscal years of the list of which not all was read: no row is no proof that nothing was determined',
      )
      .register(FOR_PEOPLE, { title: 'What is not known' }),
    fiscalYears: z.array(DeterminationYear).describe('How completely each fiscal year of the list was read'),
  },
  isOfNoReport: true,
  item: Determination,
  columns,
  sort: ['-fiscalYear', 'country'],
  rows: {
    noun: ['determination', 'determinations'],
    told: 'determinations of the President',
    by: 'determination',
  },
  example: '/determinations?fiscalYear=2023&limit=2',
  list: ({ release, query }) => ({
    items: findDeterminations(release, query),
    context: {
      knownGaps: () => determinationGapsBehind(release, query),
      fiscalYears: () => determinationYears(release, query),
    },
  }),
});
