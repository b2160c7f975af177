import type { GraphQLInputObjectType } from 'graphql';

/** What a filter says, in the names of the dataset. */
export function readFilter<Filter extends object>(
  type: GraphQLInputObjectType,
  given: object | null | undefined,
) {
  const fields = type.getFields();
  const named = Object.entries(omitNulls(given ?? {})).map(([name, value]) => [
    fields[name]?.extensions.as ?? name,
    value,
  ]);
  return Object.fromEntries(named) as Filter;
}

/** Members of an input that are null say no more than those that are not given. */
export function omitNulls(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}
