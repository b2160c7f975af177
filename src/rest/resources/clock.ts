import { z } from 'zod';
import { CODE_SCHEME_TITLES, CODE_SCHEMES, type CodeScheme, codeReader } from '../../dataset/code-schemes.js';
import { knownGaps } from '../../dataset/known-gaps.js';
import { findPanel, PanelRow, panelParts } from '../../dataset/panel.js';
import { gapsBehind } from '../../dataset/placement-filter.js';
import type { Release } from '../../dataset/release.js';
import { PANEL_COLUMNS } from '../../formats/panel-columns.js';
import type { Column } from '../../formats/table.js';

import { oneOrMoreOf, place, placementFilters } from '../parameters/parameters.js';
import { listResource } from '../resource/resource.js';

const { country, year, from, to } = placementFilters;

export const clock = listResource({
  operationId: 'listClock',
  path: '/clock',
  tag: 'Clock',
  summary: 'Panel of countries and years, with the clock',
  description:
    'One row for every country or territory and every report, whether it was placed or not: tier, change, place on the watch-list clock, outcome, evidence. Balanced, for statistics; `coverage` says why a row has no tier. Parquet and XLSX describe each column.',
  params: z.strictObject({}),
  query: z.strictObject({
    country,
    ...place,
    year,
    from,
    to,
    codes: oneOrMoreOf(CODE_SCHEMES).optional().describe('Codes of other datasets beside each row'),
  }),
  context: { knownGaps },
  item: PanelRow,
  problems: ['unknown-country'],
  example: '/clock?country=KH&from=2021',
  parts: panelParts,
  list: ({ release, query }) => ({
    items: findPanel(release, query),
    ...withCodes(release, query.codes),
    context: { knownGaps: gapsBehind(release, query) },
  }),
});

function withCodes(release: Release, codes: readonly CodeScheme[] | undefined) {
  if (!codes) return { columns: PANEL_COLUMNS as readonly Column<PanelRow>[] };
  const codeOf = codeReader(release);
  const columns = codes.map(
    (scheme): Column<PanelRow> => ({
      name: scheme,
      description: `${CODE_SCHEME_TITLES[scheme]}; empty where it has none`,
      value: ({ country }) => codeOf(country.iso2, scheme),
    }),
  );
  return {
    columns: [...PANEL_COLUMNS, ...columns],
    present: (row: PanelRow) => ({
      ...row,
      codes: Object.fromEntries(codes.map((scheme) => [scheme, codeOf(row.country.iso2, scheme)])),
    }),
  };
}
