import { type GraphQLFieldResolver, GraphQLSchema, getNamedType, isObjectType, printSchema } from 'graphql';
import { declaredType } from './declared.js';
import type { QueryContext } from './scope.js';
import { DEFINITIONS } from './types/definitions.js';
import { ObjectTypes } from './types/object-types.js';
import { queryType } from './types/query.js';

/** Makes the fields of a schema that lead to further objects do their work by the pace of their query. */
function paced(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve || !isObjectType(getNamedType(field.type))) continue;
      const inPace: GraphQLFieldResolver<unknown, QueryContext> = (source, args, context, info) =>
        context.failures.watch(
          () => context.pace.run(() => context.pace.inParts(resolve(source, args, context, info))),
          info,
        );
      field.resolve = inPace;
    }
  }
  return schema;
}

/** The schema with its resolvers. They expect a `QueryContext`. */
export const schema = paced(
  new GraphQLSchema({
    description: 'Tier history of the U.S. Trafficking in Persons Report, and the law on its watch list',
    query: queryType(new ObjectTypes(DEFINITIONS, declaredType)),
  }),
);

/** The schema in the GraphQL schema definition language: the text of `openapi/schema.graphql`. */
export const schemaText = (): string => `${printSchema(schema)}\n`;
