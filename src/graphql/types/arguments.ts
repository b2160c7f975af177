import { GraphQLInt } from 'graphql';

/* Arguments that several fields have. */

export const afterReport = {
  type: GraphQLInt,
  description: 'The report after which the question is asked; the newest when it is not given',
};
