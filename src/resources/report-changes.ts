import { z } from 'zod';
import { Change, type Change as ChangeItem, findChanges } from '../dataset/tier-changes.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { CHANGE_DIRECTION } from '../domain/vocabulary/facts.js';
import { toColumns } from '../formats/columns.js';
import { listCell } from '../formats/table.js';
import { ALL_ROWS } from '../kit/list-page.js';
import { enumListParameter, placeFilters, placementFilters, yearParameter } from '../kit/parameters.js';
import { listResource } from '../kit/resource.js';
import { getNews } from '../news/news.js';
import { describeMoves } from '../news/report-words.js';

const changeColumns = toColumns<ChangeItem>(Change, 'country', 'year', 'fromTier', 'toTier', 'direction', {
  name: 'known_gaps',
  title: 'What is not known',
  description: 'Why it is not known',
  value: ({ knownGaps }) => listCell(knownGaps.map(({ year, what }) => `${year}: ${what}`)),
});

export const reportChanges = listResource({
  operationId: 'listReportChanges',
  path: '/reports/:year/changes',
  graphql: { field: 'changes', type: 'ReportChange', below: ['Report'] },
  includesUpcomingReport: true,
  tag: 'Reports',
  summary: 'Upgrades and downgrades',
  title: 'Upgrades and downgrades: {year}',
  description:
    'Placements that differ from the previous report, or may differ because of a known gap; with `since`, in each report from that one on. Empty for the first report.',
  query: z.strictObject({
    country: placementFilters.country,
    ...placeFilters,
    since: yearParameter
      .optional()
      .describe('The first report whose changes are listed; default: this one alone')
      .register(FIELD_PRESENTATION, { title: 'Since' }),
    direction: enumListParameter(CHANGE_DIRECTION.values).optional().describe('Directions'),
  }),
  context: { year: z.int().describe('Year of the report') },
  item: Change,
  columns: changeColumns,
  sort: ['-year', 'direction', 'country'],
  example: '/reports/2022/changes?direction=downgrade&limit=2',
  lead: ({ release, params: { year } }) => ({
    heading: `Who moved in the ${year} report`,
    sentence: describeMoves(getNews(release, year)),
    picture: { path: `/reports/${year}/changes`, alt: 'Who moved; the table below says the same.' },
    columns: ['country', 'from_tier', 'to_tier', 'direction', 'known_gaps'],
    rows: ALL_ROWS,
    crumbs: [
      ['/reports', 'Reports'],
      [`/reports/${year}`, `${year} report`],
    ],
  }),
  list: ({ release, params: { year }, query }) => ({
    context: { year },
    items: findChanges(release, year, query),
  }),
});
