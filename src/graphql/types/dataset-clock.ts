import type { GraphQLFieldConfigMap } from 'graphql';
import { type StandingOrder, watchListGaps, watchListStandings } from '../../dataset/eligibility.js';
import { findPanel, type PanelFilter } from '../../dataset/panel.js';
import { gapsBehind } from '../../dataset/placement-filter.js';
import {
  type DowngradeFilter,
  type ExtensionFilter,
  findDowngrades,
  findExtensions,
} from '../../dataset/watch-list.js';
import type { Status } from '../../engine/vocabulary.js';
import { StandingOrderEnum } from '../clock-enums.js';
import { connectionField } from '../connection.js';
import { checkNames } from '../country-names.js';
import { ASSUMED_SIZES } from '../limits.js';
import { answeringScope, type QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import {
  afterReport,
  DowngradeFilterInput,
  EligibilityFilter,
  ExtensionFilterInput,
  PanelFilterInput,
  WatchListFilter,
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
  readonly orderBy: StandingOrder;
}

/** What the clock says of all countries: fields of Dataset and Query. */
export const datasetClockFields = (types: ObjectTypes): GraphQLFieldConfigMap<unknown, QueryContext> => ({
  eligibility: connectionField<unknown, EligibilityFilterValue, EligibilityArguments>(types.Eligibility, {
    description:
      'Where every country on the Tier 2 Watch List stands, with the reasons: who has run out of waivers, who needs one',
    assumedSize: ASSUMED_SIZES.watchList,
    filter: EligibilityFilter,
    args: {
      year: afterReport,
      orderBy: {
        type: required(StandingOrderEnum),
        defaultValue: 'urgency' satisfies StandingOrder,
        description: 'Order of the countries',
      },
    },
    scopeOf: answeringScope,
    items: (_source, filter, { release }, _context, { year, orderBy }) =>
      watchListStandings(release, { ...checkNames(filter), year, order: orderBy }),
    gaps: (_source, { countries }, { release }, { year }) => watchListGaps(release, { year, countries }),
  }),
  watchList: connectionField<unknown, ListedCountries, { readonly year?: number }>(types.Standing, {
    description:
      'Who is on the Tier 2 Watch List, in which counted year, and what the next report may say; the most urgent first',
    assumedSize: ASSUMED_SIZES.watchList,
    filter: WatchListFilter,
    args: { year: afterReport },
    scopeOf: answeringScope,
    items: (_source, filter, { release }, _context, { year }) =>
      watchListStandings(release, { ...checkNames(filter), year }),
    gaps: (_source, { countries }, { release }, { year }) => watchListGaps(release, { year, countries }),
  }),
  clock: connectionField<unknown, PanelFilter>(types.PanelRow, {
    description:
      'The panel: every country or territory in every report, placed or not, with its place on the clock; by country and year',
    assumedSize: ASSUMED_SIZES.placements,
    filter: PanelFilterInput,
    scopeOf: answeringScope,
    items: (_source, filter, { release }) => findPanel(release, checkNames(filter)),
    gaps: (_source, filter, { release }) => gapsBehind(release, filter),
  }),
  precedents: precedentsField(types),
  extensions: connectionField<unknown, ExtensionFilter>(types.Extension, {
    description:
      'Waivers: decisions that kept a country on the watch list although the limit of consecutive years would have moved it to Tier 3; by country and year',
    assumedSize: ASSUMED_SIZES.extensions,
    filter: ExtensionFilterInput,
    scopeOf: answeringScope,
    items: (_source, filter, { release }) => findExtensions(release, checkNames(filter)),
  }),
  downgrades: connectionField<unknown, DowngradeFilter>(types.Downgrade, {
    description:
      'Steps from the watch list to Tier 3, each with what the rules say of it; by country and year',
    assumedSize: ASSUMED_SIZES.downgrades,
    filter: DowngradeFilterInput,
    scopeOf: answeringScope,
    items: (_source, filter, { release }) => findDowngrades(release, checkNames(filter)),
  }),
});
