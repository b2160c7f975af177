import { z } from 'zod';
import { inPeriod } from '../../dataset/period.js';
import { ExpectedReport, publishedExpectation } from '../../dataset/published-expectation.js';
import { Report, type Report as ReportItem, reportOf, reportsOf } from '../../dataset/reports.js';
import { Change, type Change as ChangeItem, findChanges } from '../../dataset/tier-changes.js';
import { TIERS } from '../../domain/tier.js';
import { CHANGE_DIRECTION } from '../../domain/vocabulary/facts.js';
import { columnsOf } from '../../formats/columns.js';
import { listCell } from '../../formats/table.js';
import { oneOrMoreOf, place, placementFilters } from '../parameters/parameters.js';
import { listResource, objectResource } from '../resource/resource.js';
import { plain, yearIn } from '../resource/told.js';

const reportColumns = columnsOf<ReportItem>(
  Report,
  'year',
  'title',
  'publishedOn',
  'rule',
  'covered',
  ...TIERS.map((tier) => [`tier_${tier.toLowerCase()}`, `totals.${tier}`] as const),
  ['url', 'officialUrl'],
);

const changeColumns = columnsOf<ChangeItem>(Change, 'country', 'year', 'fromTier', 'toTier', 'direction', {
  name: 'known_gaps',
  title: 'What is not known',
  description: 'Why it is not known',
  value: ({ knownGaps }) => listCell(knownGaps.map(({ year, what }) => `${year}: ${what}`)),
});

export const reports = listResource({
  operationId: 'listReports',
  isFacts: true,
  path: '/reports',
  graphql: { field: 'reports', type: 'Report' },
  tag: 'Reports',
  summary: 'Reports',
  description:
    'All reports with their dates of publication, totals by tier and the era of the law that governs them; `newerReport` tells of the one after the last.',
  query: z.strictObject({ from: placementFilters.from, to: placementFilters.to }),
  context: {
    expected: ExpectedReport.optional().describe(
      'The report that an older edition expected; see newerReport',
    ),
  },
  tellsNewer: true,
  tell: () => plain('The reports'),
  item: Report,
  example: '/reports?limit=2',
  list: ({ release, query }) => ({
    items: reportsOf(release).filter(({ year }) => inPeriod(release, query)(year)),
    columns: reportColumns,
    context: publishedExpectation(release),
  }),
});

export const report = objectResource({
  operationId: 'getReport',
  isFacts: true,
  path: '/reports/:year',
  graphql: { field: 'report', type: 'Report' },
  tellsNewer: true,
  tag: 'Reports',
  summary: 'A report',
  description: 'Title, date of publication, totals by tier, link, rule in force.',
  tell: (asked) => plain(reportOf(asked.release, yearIn(asked)).title),
  object: Report,
  example: '/reports/2022',
  get: ({ release, params }) => reportOf(release, params.year),
});

export const reportChanges = listResource({
  operationId: 'listReportChanges',
  path: '/reports/:year/changes',
  graphql: { field: 'changes', type: 'ReportChange', below: ['Report'] },
  tellsNewer: true,
  tag: 'Reports',
  summary: 'Upgrades and downgrades',
  description:
    'Every placement that differs from the report of the year before, or may differ behind a known gap. The first report has none.',
  query: z.strictObject({
    country: placementFilters.country,
    ...place,
    direction: oneOrMoreOf(CHANGE_DIRECTION.values).optional().describe('Which way'),
  }),
  context: { year: z.int().describe('Year of the report') },
  item: Change,
  example: '/reports/2022/changes?direction=downgrade&limit=2',
  list: ({ release, params: { year }, query }) => ({
    context: { year },
    items: findChanges(release, year, query),
    columns: changeColumns,
  }),
});
