import {
  GraphQLBoolean,
  type GraphQLFieldConfig,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import type { Determination, DeterminationGap, DeterminationYear } from '../../dataset/determinations.js';
import type { Page } from '../connection-types.js';
import { DeterminationKindEnum } from '../enums.js';
import { ASSUMED_SIZES } from '../limits.js';
import { DateScalar } from '../scalars.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import { countryOf } from './country-of.js';
import type { ObjectTypes } from './object-types.js';

const field = factField<Determination>;

const gapField = factField<DeterminationGap>;

const gapType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<DeterminationGap>, QueryContext>({
    name: 'DeterminationGap',
    description: 'A US fiscal year of which not all determinations are known',
    fields: () => ({
      fiscalYear: gapField(required(GraphQLInt), 'US fiscal year', (gap) => gap.fiscalYear),
      reportYear: gapField(
        required(GraphQLInt),
        'Year of the report that it follows',
        (gap) => gap.reportYear,
      ),
      what: gapField(required(GraphQLString), 'What was not read', (gap) => gap.what),
      countries: {
        ...gapField(
          required(listOf(types.Country)),
          'Those that the report placed in Tier 3 and of which nothing was read for the year',
          (gap, scope) => gap.countries.map((country) => countryOf({ country }, scope)),
        ),
        extensions: { assumedSize: ASSUMED_SIZES.countriesOfGap },
      },
    }),
  });

/** What cannot be known of a list of determinations. */
const determinationGapsOfList = (types: ObjectTypes): GraphQLFieldConfig<Page, QueryContext> => ({
  type: required(listOf(gapType(types))),
  description:
    'Fiscal years of the list of which not all was read: no item is no proof that nothing was determined',
  extensions: { assumedSize: ASSUMED_SIZES.determinationGaps },
  resolve: ({ gaps, scope }) => gaps().map((fact) => ({ scope, fact })),
});

/** How completely a fiscal year was read. */
export const DeterminationYearType = new GraphQLObjectType<DeterminationYear, QueryContext>({
  name: 'DeterminationYear',
  description: 'How completely the determinations for a US fiscal year were read',
  fields: {
    fiscalYear: { type: required(GraphQLInt), description: 'US fiscal year' },
    reportYear: { type: required(GraphQLInt), description: 'Year of the report that it follows' },
    tier3: {
      type: required(GraphQLInt),
      description: 'Number of countries that the report placed in Tier 3',
    },
    withoutRow: {
      type: required(GraphQLInt),
      description: 'Number of those of which nothing was read',
    },
    complete: {
      type: required(GraphQLBoolean),
      description: 'Whether all that was determined was read',
    },
  },
});

/** What the President determined for a Tier 3 country. */
export const determinationType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<Determination>, QueryContext>({
    name: 'Determination',
    description:
      'Presidential determination on a Tier 3 country for a US fiscal year, under 22 U.S.C. 7107(d)',
    extensions: { wholeList: { knownGaps: determinationGapsOfList(types) } },
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
