import { z } from 'zod';
import { findDeterminations } from '../../dataset/determinations.js';
import { DETERMINATIONS } from '../../domain/tables.js';
import { determinationColumns } from '../columns.js';
import { oneOrMoreOf, placementFilters, yearsParameter } from '../parameters.js';
import { listResource } from '../resource.js';
import { Determination } from '../schemas.js';

export const determinations = listResource({
  operationId: 'listDeterminations',
  path: '/determinations',
  tag: 'Determinations',
  summary: 'Presidential determinations',
  description: 'What the President determined for Tier 3 countries, by US fiscal year (report year + 1).',
  params: z.strictObject({}),
  query: z.strictObject({
    country: placementFilters.country,
    fiscalYear: yearsParameter.optional().describe('US fiscal years, parted by commas'),
    determination: oneOrMoreOf(DETERMINATIONS).optional().describe('What was determined'),
  }),
  item: Determination,
  problems: ['unknown-country'],
  example: '/determinations?fiscalYear=2023&limit=2',
  list: ({ release, query }) => ({
    items: findDeterminations(release, {
      countries: query.country,
      fiscalYears: query.fiscalYear,
      determinations: query.determination,
    }),
    columns: determinationColumns,
  }),
});
