import { z } from 'zod';
import {
  Determination,
  DeterminationGap,
  type Determination as DeterminationItem,
  DeterminationYear,
  determinationGapsBehind,
  determinationYears,
  findDeterminations,
} from '../dataset/determinations.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { DETERMINATION_KIND } from '../domain/vocabulary/facts.js';
import { toColumns } from '../formats/columns.js';
import {
  enumListParameter,
  fiscalYearsParameter,
  placeFilters,
  placementFilters,
  yearsParameter,
} from '../kit/parameters.js';
import { listResource } from '../kit/resource.js';

const columns = toColumns<DeterminationItem>(Determination);

export const determinations = listResource({
  operationId: 'listDeterminations',
  isImmutable: true,
  path: '/determinations',
  graphql: { field: 'determinations', type: 'Determination', below: ['Country', 'Group'] },
  tag: 'Determinations',
  summary: 'Presidential determinations',
  description:
    'Determinations of the President for Tier 3 countries, by US fiscal year (report year + 1), required by law since the 2003 report. For a Tier 3 country without a row see `knownGaps`.',
  query: z.strictObject({
    country: placementFilters.country,
    ...placeFilters,
    fiscalYear: fiscalYearsParameter.optional().describe('US fiscal years'),
    reportYear: yearsParameter
      .optional()
      .describe('Years of the reports, one before the fiscal year')
      .register(FIELD_PRESENTATION, { title: 'Report' }),
    determination: enumListParameter(DETERMINATION_KIND.values).optional().describe('What was determined'),
  }),
  context: {
    knownGaps: z
      .array(DeterminationGap)
      .describe(
        'Fiscal years with unknown determinations: a missing row does not prove that nothing was determined',
      )
      .register(FIELD_PRESENTATION, { title: 'What is not known' }),
    fiscalYears: z.array(DeterminationYear).describe('Coverage of each fiscal year in the list'),
  },
  isReportIndependent: true,
  item: Determination,
  columns,
  sort: ['-fiscalYear', 'country'],
  rows: {
    noun: ['determination', 'determinations'],
    qualifier: 'determinations of the President',
    countBy: 'determination',
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
