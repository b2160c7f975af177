import { GraphQLID, GraphQLInterfaceType, GraphQLNonNull } from 'graphql';
import { Scope, type ScopedFact } from './fact.js';

const SEPARATOR = '/';

export const Node = new GraphQLInterfaceType({
  name: 'Node',
  description: 'Something that has an id of its own, by which it can be asked for again',
  fields: { id: { type: new GraphQLNonNull(GraphQLID), description: 'Identifier, with the release in it' } },
  resolveType: (source) => (source instanceof Scope ? 'Dataset' : typeNamed(source as ScopedFact)),
});

const found = new WeakMap<ScopedFact, string>();
const typeNamed = (fact: ScopedFact): string | undefined => found.get(fact);

/** Records the type name of a fact, for interfaces that cannot infer it. */
export function named(name: string, fact: ScopedFact): ScopedFact {
  found.set(fact, name);
  return fact;
}

/** Node id: release and as-of date, then type name and key. */
export const toId = (scope: Scope, ...key: readonly string[]): string =>
  [scope.identity, ...key].join(SEPARATOR);
