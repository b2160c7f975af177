import { GraphQLSchema, printSchema } from 'graphql';
import { declaredType } from './declared.js';
import { paced } from './paced-schema.js';
import { DEFINITIONS } from './types/definitions.js';
import { ObjectTypes } from './types/object-types.js';
import { queryType } from './types/query.js';

/** The schema with its resolvers. They expect a `QueryContext`. */
export const schema = paced(
  new GraphQLSchema({
    description: 'Tier history of the U.S. Trafficking in Persons Report, and the law on its watch list',
    query: queryType(new ObjectTypes(DEFINITIONS, declaredType)),
  }),
);

/** The schema in the GraphQL schema definition language: the text of `openapi/schema.graphql`. */
export const schemaText = (): string => `${printSchema(schema)}\n`;
