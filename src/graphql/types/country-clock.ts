import type { GraphQLFieldConfigMap } from 'graphql';
import type { Country } from '../../dataset/countries.js';
import { askedYear } from '../../dataset/period.js';
import { countryOutcomes } from '../../rest/resources/outcomes.js';
import { countrySpells } from '../../rest/resources/watch-list.js';
import { ASSUMED_SIZES } from '../limits.js';
import { listField, ofCountry } from '../list-field.js';
import type { InScope, QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import { afterReport } from './after-report.js';
import { standingAfter } from './eligibility.js';
import type { ObjectTypes } from './object-types.js';
import { countryPrecedentsField } from './precedent-fields.js';

export const countryClockFields = (
  types: ObjectTypes,
): GraphQLFieldConfigMap<InScope<Country>, QueryContext> => ({
  currentClock: {
    type: required(types.Eligibility),
    description:
      'Where the country stands on the watch-list clock after the newest report, and what the next one may say',
    resolve: ({ scope, fact }) => ({
      scope,
      fact: standingAfter(scope.release, fact.iso2, scope.release.newestYear),
    }),
  },
  eligibility: {
    type: required(types.Eligibility),
    description: 'Where the country stands after a report, with the reasons, and what would change it',
    args: { year: afterReport },
    resolve: ({ scope, fact }, { year }: { readonly year?: number | null }) => {
      const asked = askedYear(scope.release, year ?? scope.release.newestYear);
      return { scope, fact: standingAfter(scope.release, fact.iso2, asked) };
    },
  },
  precedents: countryPrecedentsField(types),
  watchListSpells: listField<InScope<Country>>(countrySpells, types.WatchListSpell, {
    description: 'The spells of the country on the Tier 2 Watch List, oldest first',
    assumedSize: ASSUMED_SIZES.spells,
    paramsOf: ofCountry,
  }),
  outcomes: listField<InScope<Country>>(countryOutcomes, types.StepOutcome, {
    description: 'What each report did with the country, in the words of the clock, oldest first',
    assumedSize: ASSUMED_SIZES.reports,
    orders: ['YEAR'],
    filter: 'OutcomeFilter',
    paramsOf: ofCountry,
  }),
});
