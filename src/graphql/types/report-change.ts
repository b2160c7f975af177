import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { Change } from '../../dataset/reports.js';
import { ChangeDirectionEnum, TierEnum } from '../enums.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import { countryOf } from './country-of.js';
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
        'Placement in the report before; null where it did not cover the country',
        (change) => change.from,
      ),
      to: field(
        TierEnum,
        'Placement in this report; null where it does not cover the country',
        (change) => change.to,
      ),
      fromLabel: field(GraphQLString, "State's name of the tier before", (change) => change.fromLabel),
      toLabel: field(GraphQLString, "State's name of the tier in this report", (change) => change.toLabel),
      direction: field(required(ChangeDirectionEnum), 'Which way it moved', (change) => change.direction),
    }),
  });
