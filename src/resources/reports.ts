import { z } from 'zod';
import { yearPredicate } from '../dataset/period.js';
import { getReport, getReports, Report, type Report as ReportItem } from '../dataset/reports.js';
import { TIERS } from '../domain/tier.js';
import { toColumns } from '../formats/columns.js';
import { placementFilters } from '../kit/parameters.js';
import { listResource, objectResource } from '../kit/resource.js';
import { plainTitle, yearFromPath } from '../kit/title.js';

const { year, from, to } = placementFilters;

const reportColumns = toColumns<ReportItem>(
  Report,
  'year',
  'title',
  'publishedOn',
  'rule',
  'covered',
  ...TIERS.map((tier) => [`tier_${tier.toLowerCase()}`, `totals.${tier}`] as const),
  'officialUrl',
);

export const reports = listResource({
  operationId: 'listReports',
  isImmutable: true,
  path: '/reports',
  graphql: { field: 'reports', type: 'Report' },
  tag: 'Reports',
  summary: 'Reports',
  description:
    'All reports with their dates of publication, totals by tier and the applicable era of the law; `upcomingReport` is the next one.',
  query: z.strictObject({ year, from, to }),
  includesUpcomingReport: true,
  buildTitle: () => plainTitle('The reports'),
  item: Report,
  columns: reportColumns,
  sort: ['-year'],
  example: '/reports?limit=2',
  lead: ({ release }) => ({
    heading: `The reports, ${release.firstYear} to ${release.newestYear}`,
    more: 'When each was published, and how many countries and territories it placed on each tier.',
    picture: {
      path: '/statistics/counts',
      alt: 'Number of countries on each tier by year; the table below says the same.',
    },
    columns: ['year', 'published_on', 'covered', 'tier_1', 'tier_2', 'tier_2wl', 'tier_3', 'tier_sc'],
  }),
  list: ({ release, query }) => {
    const isWanted = yearPredicate(release, query);
    return { items: getReports(release).filter(({ year }) => isWanted(year)) };
  },
});

export const report = objectResource({
  operationId: 'getReport',
  isImmutable: true,
  path: '/reports/:year',
  graphql: { field: 'report', type: 'Report' },
  includesUpcomingReport: true,
  tag: 'Reports',
  summary: 'A report',
  description: 'Title, date of publication, totals by tier, link, rule in force.',
  buildTitle: (request) => plainTitle(getReport(request.release, yearFromPath(request)).title),
  object: Report,
  example: '/reports/2022',
  get: ({ release, params }) => getReport(release, params.year),
});
