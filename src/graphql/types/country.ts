import type { Country } from '../../dataset/countries.js';
import { CurrentCountry } from '../../dataset/current-country.js';
import { determinationGapsBehind, findDeterminations } from '../../dataset/determinations.js';
import { gapsOf } from '../../dataset/known-gaps.js';
import { countryChildSoldiersLists } from '../../rest/resources/child-soldiers.js';
import { countryTiers } from '../../rest/resources/placements.js';
import { connectionField } from '../connection.js';
import { declaredType } from '../declared.js';
import { ASSUMED_SIZES } from '../limits.js';
import { listField, ofCountry } from '../list-field.js';
import { CELL_ORDERS, DETERMINATION_ORDERS, PLACEMENT_ORDERS } from '../order.js';
import { factField, type InScope } from '../scope.js';
import { countryClockFields } from './country-clock.js';
import { knownGapsField } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';

const field = factField<Country>;

/** A country or territory, its tier history, its determinations and its clock. */
export const countryType = (types: ObjectTypes) =>
  declaredType<Country>(CurrentCountry, types, {
    identity: { keyOf: ({ iso2 }) => iso2, find: ({ release }, { text }) => release.countries.get(text) },
    types: { names: 'CountryName' },
    sizes: {
      names: ASSUMED_SIZES.names,
      predecessors: ASSUMED_SIZES.successions,
      successors: ASSUMED_SIZES.successions,
    },
    fields: () => ({
      currentTier: field(
        types.Placement,
        'Placement in the newest report; null where it was not covered',
        (country, scope) => {
          const fact = scope.release.placement(country.iso2, scope.release.newestYear);
          return fact && { scope, fact };
        },
      ),
      knownGaps: knownGapsField<Country>((country, { release }) => gapsOf(release, country.iso2)),
      tiers: listField<InScope<Country>>(countryTiers, types.Placement, {
        description: 'The tier history: a placement for each report that covered the country, oldest first',
        assumedSize: ASSUMED_SIZES.placementsOfCountry,
        orders: PLACEMENT_ORDERS,
        filter: 'TierHistoryFilter',
        paramsOf: ofCountry,
      }),
      determinations: connectionField<InScope<Country>>(types.Determination, {
        description: 'Presidential determinations on the country, oldest first',
        assumedSize: ASSUMED_SIZES.determinationsOfCountry,
        orders: DETERMINATION_ORDERS,
        parentOf: ({ fact }) => fact.iso2,
        items: ({ fact }, _filter, { release }) => findDeterminations(release, { country: [fact.iso2] }),
        gaps: ({ fact }, _filter, { release }) => determinationGapsBehind(release, { country: [fact.iso2] }),
      }),
      childSoldiersListings: listField<InScope<Country>>(
        countryChildSoldiersLists,
        types.ChildSoldiersListing,
        {
          description: 'Reports that list the country under the Child Soldiers Prevention Act, oldest first',
          assumedSize: ASSUMED_SIZES.reports,
          orders: CELL_ORDERS,
          filter: 'CountryChildSoldiersFilter',
          paramsOf: ofCountry,
        },
      ),
      ...countryClockFields(types),
    }),
  });
