import { GraphQLEnumType } from 'graphql';

interface Naming<Value extends string> {
  /** GraphQL names, where they are not the value in upper case. */
  readonly names?: Partial<Record<Value, string>>;
  /** Order of the values, where it is not that of their descriptions: a record puts numbers first. */
  readonly order?: readonly Value[];
}

/**
 * An enum of the domain under its GraphQL names.
 * @param values description of each value
 */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
  { names = {}, order = Object.keys(values) as Value[] }: Naming<Value> = {},
): GraphQLEnumType {
  const entries = order.map((value) => [
    names[value] ?? value.toUpperCase(),
    { value, description: values[value] },
  ]);
  return new GraphQLEnumType({ name, description, values: Object.fromEntries(entries) });
}
