import { z } from 'zod';
import { findPanel } from '../../dataset/panel.js';
import { gapsBehind } from '../../dataset/placement-filter.js';
import { PANEL_COLUMNS } from '../../formats/panel-columns.js';
import { PanelItem } from '../fields/panel.js';
import { knownGaps } from '../fields/schemas.js';
import { placementFilters } from '../parameters/parameters.js';
import { listResource } from '../resource/resource.js';

const { country, region, year, from, to } = placementFilters;

export const clock = listResource({
  operationId: 'listClock',
  path: '/clock',
  tag: 'Clock',
  summary: 'Panel of countries and years, with the clock',
  description:
    'One row for every country or territory and every report, whether it was placed or not: tier, change, place on the watch-list clock, outcome, evidence. Balanced, for statistics; `coverage` says why a row has no tier. Parquet and XLSX describe each column.',
  params: z.strictObject({}),
  query: z.strictObject({ country, region, year, from, to }),
  context: { knownGaps },
  item: PanelItem,
  problems: ['unknown-country'],
  example: '/clock?country=KH&from=2021',
  list: ({ release, query }) => {
    const { country: countries, year: years, ...filter } = query;
    return {
      items: findPanel(release, { ...filter, countries, years }),
      columns: PANEL_COLUMNS,
      context: { knownGaps: gapsBehind(release, { ...filter, countries, years }) },
    };
  },
});
