import { GraphQLID, GraphQLInterfaceType, GraphQLNonNull } from 'graphql';
import { Scope, type ScopedRow } from './fact.js';

const SEPARATOR = '/';

export const Node = new GraphQLInterfaceType({
  name: 'Node',
  description: 'An object with a global id, which node(id:) accepts',
  fields: {
    id: { type: new GraphQLNonNull(GraphQLID), description: 'Global identifier; it contains the release' },
  },
  resolveType: (source) => (source instanceof Scope ? 'Dataset' : typeNamed(source as ScopedRow)),
});

const found = new WeakMap<ScopedRow, string>();
const typeNamed = (fact: ScopedRow): string | undefined => found.get(fact);

/** Records the type name of a fact, for interfaces that cannot infer it. */
export function named(name: string, fact: ScopedRow): ScopedRow {
  found.set(fact, name);
  return fact;
}

/** Node id: release and as-of date, then type name and key. */
export const toId = (scope: Scope, ...key: readonly string[]): string =>
  [scope.identity, ...key].join(SEPARATOR);
