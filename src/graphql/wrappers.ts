import { GraphQLList, GraphQLNonNull, type GraphQLNullableType } from 'graphql';

export const required = <Type extends GraphQLNullableType>(type: Type): GraphQLNonNull<Type> =>
  new GraphQLNonNull(type);

export const listOf = <Type extends GraphQLNullableType>(type: Type): GraphQLList<GraphQLNonNull<Type>> =>
  new GraphQLList(required(type));
