import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { Determination } from '../../dataset/determinations.js';
import { DeterminationKindEnum } from '../enums.js';
import { DateScalar } from '../scalars.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import { countryOf } from './country-of.js';
import type { ObjectTypes } from './object-types.js';

const field = factField<Determination>;

/** What the President determined for a Tier 3 country. */
export const determinationType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<Determination>, QueryContext>({
    name: 'Determination',
    description:
      'Presidential determination on a Tier 3 country for a US fiscal year, under 22 U.S.C. 7107(d)',
    fields: () => ({
      country: field(required(types.Country), 'The country', (row, scope) => countryOf(row, scope)),
      fiscalYear: field(
        required(GraphQLInt),
        'US fiscal year: 1 October of the year before to 30 September',
        (row) => row.fiscalYear,
      ),
      reportYear: field(
        required(GraphQLInt),
        'Year of the report on which it rests',
        (row) => row.reportYear,
      ),
      determination: field(
        required(DeterminationKindEnum),
        'What was determined',
        (row) => row.determination,
      ),
      determinedOn: field(
        DateScalar,
        'Day of the determination; null where it was not read',
        (row) => row.determinedOn,
      ),
      basis: field(required(GraphQLString), 'Where it was read', (row) => row.basis),
    }),
  });
