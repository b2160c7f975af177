import type { GraphQLFieldConfigMap } from 'graphql';
import type { Country } from '../../dataset/countries.js';
import { gapsOf } from '../../dataset/known-gaps.js';
import { findOutcomes, type OutcomeFilter as OutcomeFilterValue } from '../../dataset/outcomes.js';
import { askedYear } from '../../dataset/period.js';
import { connectionField } from '../connection.js';
import { ASSUMED_SIZES } from '../limits.js';
import type { InScope, QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import { standingAfter } from './eligibility.js';
import { afterReport, OutcomeFilter } from './filters.js';
import type { ObjectTypes } from './object-types.js';
import { countryPrecedentsField } from './precedent-fields.js';
import { spellsOfCountry } from './watch-list-spell.js';

/** What the clock says of a country. */
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
  watchListSpells: connectionField<InScope<Country>>(types.WatchListSpell, {
    description: 'The spells of the country on the Tier 2 Watch List, oldest first',
    assumedSize: ASSUMED_SIZES.spells,
    parentOf: ({ fact }) => fact.iso2,
    items: ({ fact }, _filter, { release }) => spellsOfCountry(release, fact.iso2),
  }),
  outcomes: connectionField<InScope<Country>, OutcomeFilterValue>(types.StepOutcome, {
    description: 'What each report did with the country, in the words of the clock, oldest first',
    assumedSize: ASSUMED_SIZES.reports,
    orders: ['YEAR'],
    filter: OutcomeFilter,
    parentOf: ({ fact }) => fact.iso2,
    items: ({ fact }, filter, { release }) => findOutcomes(release, fact.iso2, filter),
    gaps: ({ fact }, filter, { release }) => gapsOf(release, fact.iso2, filter),
  }),
});
