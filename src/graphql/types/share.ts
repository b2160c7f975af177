import { GraphQLFloat, GraphQLInt } from 'graphql';
import { required } from '../wrappers.js';

/** A number of cases and their share: the fields of every type that counts cases. */
export const shareFields = {
  cases: { type: required(GraphQLInt), description: 'Number of cases' },
  share: { type: GraphQLFloat, description: 'Share of all that are known, 0 to 1; null of nothing' },
  low: { type: GraphQLFloat, description: 'Lower end of the 95 % interval by Wilson; null of nothing' },
  high: { type: GraphQLFloat, description: 'Upper end of the 95 % interval by Wilson; null of nothing' },
};
