import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { ChildSoldiersListing } from '../../dataset/child-soldiers.js';
import { ChildSoldiersWaiverEnum } from '../enums.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import { countryOf } from './country-of.js';
import { knownGapsOfList } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';

const field = factField<ChildSoldiersListing>;

/** A country that a report lists under the Child Soldiers Prevention Act. */
export const childSoldiersListingType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<ChildSoldiersListing>, QueryContext>({
    name: 'ChildSoldiersListing',
    description: 'A country that a report lists under the Child Soldiers Prevention Act, 22 U.S.C. 2370c-1',
    extensions: { wholeList: { knownGaps: knownGapsOfList } },
    fields: () => ({
      country: field(required(types.Country), 'The country', (row, scope) => countryOf(row, scope)),
      year: field(required(GraphQLInt), 'Year of the report in which the list stands', (row) => row.year),
      fiscalYear: field(
        required(GraphQLInt),
        'US fiscal year for which the list restricts military assistance',
        (row) => row.fiscalYear,
      ),
      waiver: field(
        required(ChildSoldiersWaiverEnum),
        'Whether the President waived the restriction',
        (row) => row.waiver,
      ),
      basis: field(required(GraphQLString), 'Where it was read', (row) => row.basis),
      note: field(GraphQLString, 'What to mind', (row) => row.note),
    }),
  });
