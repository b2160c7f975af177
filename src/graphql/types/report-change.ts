import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { Change } from '../../dataset/reports.js';
import { ChangeDirectionEnum, TierEnum } from '../enums.js';
import { ASSUMED_SIZES } from '../limits.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import { countryOf } from './country-of.js';
import { knownGapsField } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';

const field = factField<Change>;

/** A placement that is not that of the year before. */
export const reportChangeType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<Change>, QueryContext>({
    name: 'ReportChange',
    description: 'A placement that differs from the report of the year before',
    fields: () => ({
      country: field(required(types.Country), 'The country', (change, scope) => countryOf(change, scope)),
      year: field(required(GraphQLInt), 'Year of the report', (change) => change.year),
      from: field(
        TierEnum,
        'Placement in the report before; null where it did not cover the country or, with NOT_KNOWN, may not have',
        (change) => change.from,
      ),
      to: field(
        TierEnum,
        'Placement in this report; null where it does not cover the country or, with NOT_KNOWN, may not',
        (change) => change.to,
      ),
      fromLabel: field(GraphQLString, "State's name of the tier before", (change) => change.fromLabel),
      toLabel: field(GraphQLString, "State's name of the tier in this report", (change) => change.toLabel),
      direction: field(required(ChangeDirectionEnum), 'Which way it moved', (change) => change.direction),
      knownGaps: knownGapsField<Change>((change) => change.knownGaps, ASSUMED_SIZES.knownGapsOfChange),
    }),
  });
