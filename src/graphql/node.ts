import { GraphQLID, GraphQLInterfaceType, GraphQLNonNull } from 'graphql';
import { type Fact, Scope } from './fact.js';

const SEPARATOR = '/';

export const Node = new GraphQLInterfaceType({
  name: 'Node',
  description: 'Something that has an id of its own, by which it can be asked for again',
  fields: { id: { type: new GraphQLNonNull(GraphQLID), description: 'Identifier, with the edition in it' } },
  resolveType: (source) => (source instanceof Scope ? 'Dataset' : typeNamed(source as Fact)),
});

const found = new WeakMap<Fact, string>();
const typeNamed = (fact: Fact): string | undefined => found.get(fact);

/** A fact of which the type is known by its name alone. */
export function named(name: string, fact: Fact): Fact {
  found.set(fact, name);
  return fact;
}

export const idOf = (scope: Scope, ...key: readonly string[]): string =>
  [scope.identity, ...key].join(SEPARATOR);
