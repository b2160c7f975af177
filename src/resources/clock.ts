import { z } from 'zod';
import { CODE_SCHEME_TITLES, CODE_SCHEMES, type CodeScheme, codeReader } from '../dataset/code-schemes.js';
import { describeNotCounted, notCounted } from '../dataset/downgrades.js';
import { knownGaps } from '../dataset/known-gaps.js';
import { findPanel, PanelRow } from '../dataset/panel.js';
import { findGapsBehind } from '../dataset/placements.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { PANEL_CHANGE } from '../domain/vocabulary/facts.js';
import { STATUSES } from '../engine/vocabulary.js';
import { PANEL_COLUMNS } from '../formats/columns.js';
import type { Column } from '../formats/table.js';
import {
  assumedRuleMember,
  assumedRuleParameter,
  enumListParameter,
  outcomeParameter,
  placeAndYearFilters,
  placementFilters,
} from '../kit/parameters.js';
import { listResource } from '../kit/resource.js';

const { country } = placementFilters;

export const clock = listResource({
  operationId: 'listClock',
  path: '/clock',
  graphql: { field: 'clock', type: 'CountryYear', below: ['Report', 'Group'] },
  includesUpcomingReport: true,
  tag: 'Clock',
  summary: 'Panel of countries and years, with the clock',
  description:
    'A balanced panel: one row per country or territory and report, placed or not, with tier, change, watch-list clock, outcome and evidence. `coverage` says why a row has no tier. With `assumedRule`, the clock as if another law had governed. Parquet and XLSX describe each column.',
  pageDescription:
    'One row for every country or territory and every report, whether it was placed or not: tier, change, place on the watch-list clock, outcome, evidence. Balanced, for statistics. Parquet and XLSX describe each column.',
  query: z.strictObject({
    country,
    ...placeAndYearFilters,
    tier: placementFilters.tier,
    status: enumListParameter(STATUSES)
      .optional()
      .describe('Statuses')
      .register(FIELD_PRESENTATION, { title: 'Watch-list clock' }),
    outcome: outcomeParameter,
    change: enumListParameter(PANEL_CHANGE.values)
      .optional()
      .describe('Changes against the report before')
      .register(FIELD_PRESENTATION, { title: 'Moved' }),
    assumedRule: assumedRuleParameter,
    codes: enumListParameter(CODE_SCHEMES)
      .optional()
      .describe('Codes of other datasets to include in each row')
      .register(FIELD_PRESENTATION, { title: 'Codes of other datasets' }),
  }),
  context: { assumedRule: assumedRuleMember, notCounted, knownGaps },
  item: PanelRow,
  columns: PANEL_COLUMNS as readonly Column<PanelRow>[],
  sort: ['country', 'year'],
  rows: {
    noun: ['row of the panel', 'rows of the panel'],
    qualifier:
      'clock, the panel of every country and report for statistics (tier, change, place on the clock, outcome)',
    countBy: 'tier',
  },
  example: '/clock?country=KH&from=2021',
  lead: ({ query: { codes = [] } }) => ({
    columns: ['country', 'year', 'tier', 'status', 'run', 'waivers_used', 'outcome', ...codes],
  }),
  list: ({ release, query }) => ({
    items: findPanel(release, query),
    ...withCodes(release, query.codes),
    context: {
      assumedRule: query.assumedRule ?? null,
      notCounted: () =>
        describeNotCounted(release, query.outcome, (outcome) => findPanel(release, { ...query, outcome })),
      knownGaps: () => findGapsBehind(release, query),
    },
  }),
});

function withCodes(release: ReleaseView, codes: readonly CodeScheme[] | undefined) {
  if (!codes) return {};
  const getCode = codeReader(release);
  const columns = codes.map(
    (scheme): Column<PanelRow> => ({
      name: scheme,
      title: CODE_SCHEME_TITLES[scheme],
      kind: 'code',
      description: `${CODE_SCHEME_TITLES[scheme]}; empty where it has none`,
      value: ({ country }) => getCode(country.iso2, scheme),
    }),
  );
  return {
    columns: [...PANEL_COLUMNS, ...columns],
    present: (row: PanelRow) => ({
      ...row,
      codes: Object.fromEntries(codes.map((scheme) => [scheme, getCode(row.country.iso2, scheme)])),
    }),
  };
}
