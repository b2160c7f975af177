import { GraphQLInt } from 'graphql';

export const afterReport = {
  type: GraphQLInt,
  description: 'The report from which the clock looks ahead; the newest when it is not given',
};
