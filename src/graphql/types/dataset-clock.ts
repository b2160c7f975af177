import type { GraphQLFieldConfigMap } from 'graphql';
import { watchListGaps, watchListStandings } from '../../dataset/eligibility.js';
import { findPanel, type PanelFilter } from '../../dataset/panel.js';
import { gapsBehind } from '../../dataset/placement-filter.js';
import {
  type DowngradeFilter,
  findDowngrades,
  findWaivers,
  type WaiverFilter,
} from '../../dataset/watch-list.js';
import type { Status } from '../../engine/vocabulary.js';
import { connectionField } from '../connection.js';
import { checkNames } from '../country-names.js';
import { ASSUMED_SIZES, COUNTED } from '../limits.js';
import { CELL_ORDERS, PLACEMENT_ORDERS } from '../order.js';
import { answeringScope, type QueryContext } from '../scope.js';
import {
  afterReport,
  DowngradeFilterInput,
  EligibilityFilter,
  PanelFilterInput,
  WaiverFilterInput,
} from './filters.js';
import type { ObjectTypes } from './object-types.js';
import { precedentsField } from './precedent-fields.js';

interface ListedCountries {
  readonly countries?: readonly string[];
}

interface EligibilityFilterValue extends ListedCountries {
  readonly statuses?: readonly Status[];
}

interface EligibilityArguments {
  readonly year?: number;
}

/** What the clock says of all countries: fields of Dataset and Query. */
export const datasetClockFields = (types: ObjectTypes): GraphQLFieldConfigMap<unknown, QueryContext> => ({
  eligibility: connectionField<unknown, EligibilityFilterValue, EligibilityArguments>(types.Eligibility, {
    description:
      'Where every country on the Tier 2 Watch List stands, with the reasons: who has run out of waivers, who needs one; the most urgent first',
    assumedSize: ASSUMED_SIZES.watchList,
    orders: ['COUNTRY', 'NAME', 'RUN'],
    filter: EligibilityFilter,
    args: { year: afterReport },
    scopeOf: answeringScope,
    items: (_source, filter, { release }, _context, { year }) =>
      watchListStandings(release, { ...checkNames(filter), year }),
    gaps: (_source, { countries }, { release }, { year }) => watchListGaps(release, { year, countries }),
  }),
  clock: connectionField<unknown, PanelFilter>(types.PanelRow, {
    description:
      'The panel: every country or territory in every report, placed or not, with its place on the clock; by country and year',
    assumedSize: COUNTED,
    orders: PLACEMENT_ORDERS,
    filter: PanelFilterInput,
    scopeOf: answeringScope,
    items: (_source, filter, { release }) => findPanel(release, checkNames(filter)),
    gaps: (_source, filter, { release }) => gapsBehind(release, filter),
  }),
  precedents: precedentsField(types),
  waivers: connectionField<unknown, WaiverFilter>(types.Waiver, {
    description:
      'Waivers: decisions that kept a country on the watch list although the limit of consecutive years would have moved it to Tier 3; by country and year',
    assumedSize: COUNTED,
    orders: CELL_ORDERS,
    filter: WaiverFilterInput,
    scopeOf: answeringScope,
    items: (_source, filter, { release }) => findWaivers(release, checkNames(filter)),
  }),
  downgrades: connectionField<unknown, DowngradeFilter>(types.Downgrade, {
    description:
      'Steps from the watch list to Tier 3, each with what the rules say of it; by country and year',
    assumedSize: COUNTED,
    orders: CELL_ORDERS,
    filter: DowngradeFilterInput,
    scopeOf: answeringScope,
    items: (_source, filter, { release }) => findDowngrades(release, checkNames(filter)),
  }),
});
