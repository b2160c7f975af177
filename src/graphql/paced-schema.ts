import { type GraphQLFieldResolver, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { QueryContext } from './scope.js';

/** Makes the fields of a schema that lead to further objects do their work by the pace of their query. */
export function paced(schema: GraphQLSchema): GraphQLSchema {
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
