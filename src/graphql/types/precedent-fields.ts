import type { GraphQLFieldConfig } from 'graphql';
import type { Country } from '../../dataset/countries.js';
import { precedentParts } from '../../dataset/precedents/cases.js';
import { findPrecedents, type PrecedentFilter, precedentsOf } from '../../dataset/precedents/find.js';
import { precedents as allPrecedents, countryPrecedents } from '../../rest/resources/precedents.js';
import { inputOf, membersOf } from '../input-of.js';
import { OWN_COSTS } from '../limits.js';
import { answeringScope, type InScope, type QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import { afterReport } from './after-report.js';
import type { ObjectTypes } from './object-types.js';
import type { AskedPrecedents, CountryPrecedents } from './precedents.js';

const PrecedentFilterInput = inputOf('PrecedentFilter', allPrecedents);
const CountryPrecedentFilter = inputOf('CountryPrecedentFilter', countryPrecedents, ['year']);

interface Asked {
  readonly filter?: object | null;
  readonly year?: number | null;
}

/** Precedents of a position: a field of Dataset and Query. */
export const precedentsField = (types: ObjectTypes): GraphQLFieldConfig<unknown, QueryContext> => ({
  type: required(types.Precedents),
  description: 'What happened to the countries that a report left in a position on the watch-list clock',
  extensions: { ownCost: OWN_COSTS.precedents },
  args: { filter: { type: PrecedentFilterInput, description: 'Which cases are wanted' } },
  resolve: async (source, { filter: given }: Asked, context): Promise<InScope<AskedPrecedents>> => {
    const scope = answeringScope(source, context);
    await context.making.through(precedentParts(scope));
    const filter = membersOf(given ?? {}) as PrecedentFilter;
    const precedents = findPrecedents(scope.release, filter);
    return { scope, fact: { asked: JSON.stringify(filter), statuses: filter.status, precedents } };
  },
});

/** Precedents of a country's position. */
export const countryPrecedentsField = (
  types: ObjectTypes,
): GraphQLFieldConfig<InScope<Country>, QueryContext> => ({
  type: required(types.CountryPrecedents),
  description: 'What happened to the countries that stood before where this one stands',
  extensions: { ownCost: OWN_COSTS.precedents },
  args: {
    year: afterReport,
    filter: { type: CountryPrecedentFilter, description: 'Which cases are wanted' },
  },
  resolve: async (
    { scope, fact },
    { filter: given, year }: Asked,
    context,
  ): Promise<InScope<CountryPrecedents>> => {
    await context.making.through(precedentParts(scope));
    const filter = {
      ...(membersOf(given ?? {}) as PrecedentFilter),
      year: year ?? undefined,
    };
    const { position, precedents } = precedentsOf(scope.release, fact.iso2, filter);
    const asked = JSON.stringify([fact.iso2, filter]);
    return { scope, fact: { asked, statuses: [position.status], position, precedents } };
  },
});
