import type { GraphQLFieldConfigMap } from 'graphql';
import { standingOf } from '../../dataset/clock.js';
import { type Country, refOf } from '../../dataset/countries.js';
import type { CountryStanding } from '../../dataset/eligibility.js';
import { gapsOf } from '../../dataset/known-gaps.js';
import { findOutcomes, type OutcomeFilter as OutcomeFilterValue } from '../../dataset/outcomes.js';
import { askedYear } from '../../dataset/period.js';
import { documentedSpells } from '../../dataset/watch-list.js';
import { connectionField } from '../connection.js';
import { ASSUMED_SIZES } from '../limits.js';
import type { InScope, QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import { afterReport, OutcomeFilter } from './filters.js';
import type { ObjectTypes } from './object-types.js';
import { countryPrecedentsField } from './precedent-fields.js';

function standingAfter(
  { scope, fact }: InScope<Country>,
  { year }: { readonly year?: number | null },
): InScope<CountryStanding> {
  const asked = askedYear(scope.release, year ?? scope.release.newestYear);
  const standing = standingOf(scope.release, fact.iso2, asked);
  return { scope, fact: { country: refOf(fact), ...standing } };
}

/** What the clock says of a country. */
export const countryClockFields = (
  types: ObjectTypes,
): GraphQLFieldConfigMap<InScope<Country>, QueryContext> => ({
  standing: {
    type: required(types.Standing),
    description: 'Where the country stands on the watch-list clock: status, run, waivers, next report',
    args: { year: afterReport },
    resolve: standingAfter,
  },
  eligibility: {
    type: required(types.Eligibility),
    description: 'Where the country stands, with the reasons, and what would change it',
    args: { year: afterReport },
    resolve: standingAfter,
  },
  precedents: countryPrecedentsField(types),
  watchList: connectionField<InScope<Country>>(types.WatchListSpell, {
    description: 'The spells of the country on the Tier 2 Watch List, oldest first',
    assumedSize: ASSUMED_SIZES.spells,
    parentOf: ({ fact }) => fact.iso2,
    items: ({ fact }, _filter, { release }) =>
      documentedSpells(release, fact.iso2).map((spell) => ({ country: refOf(fact), ...spell })),
  }),
  outcomes: connectionField<InScope<Country>, OutcomeFilterValue>(types.StepOutcome, {
    description: 'What each report did with the country, in the words of the clock, oldest first',
    assumedSize: ASSUMED_SIZES.reports,
    filter: OutcomeFilter,
    parentOf: ({ fact }) => fact.iso2,
    items: ({ fact }, filter, { release }) => findOutcomes(release, fact.iso2, filter),
    gaps: ({ fact }, filter, { release }) => gapsOf(release, fact.iso2, filter),
  }),
});
