import type { GraphQLFieldConfigMap } from 'graphql';
import { CurrentCountry } from '../../dataset/clock.js';
import type { Country } from '../../dataset/countries.js';
import { Determination, determinationGapsBehind, findDeterminations } from '../../dataset/determinations.js';
import { CountryStanding } from '../../dataset/eligibility.js';
import { gapsOf } from '../../dataset/known-gaps.js';
import { askedYear } from '../../dataset/period.js';
import { Placement } from '../../dataset/release.js';
import { countryChildSoldiersLists } from '../../rest/resources/child-soldiers.js';
import { countryOutcomes } from '../../rest/resources/outcomes.js';
import { countryTiers } from '../../rest/resources/placements.js';
import { countrySpells } from '../../rest/resources/watch-list.js';
import { connectionField } from '../connection.js';
import { declaredType } from '../declared.js';
import { ASSUMED_SIZES } from '../limits.js';
import { listField } from '../list-field.js';
import { factField, type InScope, type QueryContext, required } from '../scope.js';
import { standingAfter } from './eligibility.js';
import { knownGapsField } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';
import { afterReport, countryPrecedentsField } from './precedents.js';

const countryClockFields = (types: ObjectTypes): GraphQLFieldConfigMap<InScope<Country>, QueryContext> => ({
  currentClock: {
    type: required(types.of(CountryStanding)),
    description:
      'Where the country stands on the watch-list clock after the newest report, and what the next one may say',
    resolve: ({ scope, fact }) => ({
      scope,
      fact: standingAfter(scope.release, fact.iso2, scope.release.newestYear),
    }),
  },
  eligibility: {
    type: required(types.of(CountryStanding)),
    description: 'Where the country stands after a report, with the reasons, and what would change it',
    args: { year: afterReport },
    resolve: ({ scope, fact }, { year }: { readonly year?: number | null }) => {
      const asked = askedYear(scope.release, year ?? scope.release.newestYear);
      return { scope, fact: standingAfter(scope.release, fact.iso2, asked) };
    },
  },
  precedents: countryPrecedentsField(types),
  watchListSpells: listField<InScope<Country>>(countrySpells, types, {
    description: 'The spells of the country on the Tier 2 Watch List, oldest first',
    assumedSize: ASSUMED_SIZES.spells,
  }),
  outcomes: listField<InScope<Country>>(countryOutcomes, types, {
    description: 'What each report did with the country, in the words of the clock, oldest first',
    assumedSize: ASSUMED_SIZES.reports,
    filter: 'OutcomeFilter',
  }),
});

const field = factField<Country>;

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
        types.of(Placement),
        'Placement in the newest report; null where it was not covered',
        (country, scope) => {
          const fact = scope.release.placement(country.iso2, scope.release.newestYear);
          return fact && { scope, fact };
        },
      ),
      knownGaps: knownGapsField<Country>((country, { release }) => gapsOf(release, country.iso2)),
      tiers: listField<InScope<Country>>(countryTiers, types, {
        description: 'The tier history: a placement for each report that covered the country, oldest first',
        assumedSize: ASSUMED_SIZES.placementsOfCountry,
        filter: 'TierHistoryFilter',
      }),
      determinations: connectionField<InScope<Country>>(types.of(Determination), {
        description: 'Presidential determinations on the country, oldest first',
        assumedSize: ASSUMED_SIZES.determinationsOfCountry,
        parentOf: ({ fact }) => fact.iso2,
        items: ({ fact }, _filter, { release }) => findDeterminations(release, { country: [fact.iso2] }),
        gaps: ({ fact }, _filter, { release }) => determinationGapsBehind(release, { country: [fact.iso2] }),
      }),
      childSoldiersListings: listField<InScope<Country>>(countryChildSoldiersLists, types, {
        description: 'Reports that list the country under the Child Soldiers Prevention Act, oldest first',
        assumedSize: ASSUMED_SIZES.reports,
        filter: 'CountryChildSoldiersFilter',
      }),
      ...countryClockFields(types),
    }),
  });
