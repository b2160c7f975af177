import type { GraphQLFieldConfigMap } from 'graphql';
import { clock } from '../../rest/resources/clock.js';
import { watchList } from '../../rest/resources/eligibility.js';
import { downgrades, waivers } from '../../rest/resources/watch-list.js';
import { ASSUMED_SIZES } from '../limits.js';
import { listField } from '../list-field.js';
import { CELL_ORDERS, PLACEMENT_ORDERS } from '../order.js';
import type { QueryContext } from '../scope.js';
import type { ObjectTypes } from './object-types.js';
import { precedentsField } from './precedent-fields.js';

/** Clock fields of Dataset and Query. */
export const datasetClockFields = (types: ObjectTypes): GraphQLFieldConfigMap<unknown, QueryContext> => ({
  eligibility: listField(watchList, types.Eligibility, {
    description:
      'Where every country on the Tier 2 Watch List stands, with the reasons: who has run out of waivers, who needs one; the most urgent first',
    assumedSize: ASSUMED_SIZES.watchList,
    orders: ['COUNTRY', 'NAME', 'RUN'],
    filter: 'EligibilityFilter',
    args: ['year'],
  }),
  clock: listField(clock, types.PanelRow, {
    description:
      'The panel: every country or territory in every report, placed or not, with its place on the clock; by country and year',
    orders: PLACEMENT_ORDERS,
    filter: 'PanelFilter',
  }),
  precedents: precedentsField(types),
  waivers: listField(waivers, types.Waiver, {
    description:
      'Waivers: decisions that kept a country on the watch list although the limit of consecutive years would have moved it to Tier 3; by country and year',
    orders: CELL_ORDERS,
    filter: 'WaiverFilter',
  }),
  downgrades: listField(downgrades, types.Downgrade, {
    description:
      'Steps from the watch list to Tier 3, each with what the rules say of it; by country and year',
    orders: CELL_ORDERS,
    filter: 'DowngradeFilter',
  }),
});
