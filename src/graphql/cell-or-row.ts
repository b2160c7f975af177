import { GraphQLNonNull, GraphQLObjectType, type GraphQLOutputType, GraphQLUnionType } from 'graphql';
import { type QueryContext, ScopedFact } from './fact.js';
import { ValueScalar } from './scalars.js';

/** An output type, and how a REST value becomes its source object. */
export interface OutputField {
  readonly type: GraphQLOutputType;
  readonly read: (value: unknown, fact: ScopedFact) => unknown;
}

let made: GraphQLUnionType | undefined;

/** Type of a difference between releases: in REST, either a cell's value or a whole row as an object. */
export function cellOrRow(row: OutputField): OutputField {
  made ??= toType(row);
  return {
    type: made,
    read: (value, { scope, iso2 }) =>
      new ScopedFact(scope, typeof value === 'object' ? { cells: value } : { value }, iso2),
  };
}

function toType(row: OutputField): GraphQLUnionType {
  const Cell = new GraphQLObjectType<ScopedFact, QueryContext>({
    name: 'Cell',
    description: 'What stands in one column of a row',
    fields: { value: { type: ValueScalar, description: 'The value', resolve: ({ own }) => own.value } },
  });
  const Row = new GraphQLObjectType<ScopedFact, QueryContext>({
    name: 'Row',
    description: 'A whole row',
    fields: {
      cells: {
        type: new GraphQLNonNull(row.type),
        description: 'What stands in it, by column',
        resolve: (fact) => row.read(fact.own.cells, fact),
      },
    },
  });
  return new GraphQLUnionType({
    name: 'CellOrRow',
    description: 'What stands in one column, or in a whole row',
    types: [Cell, Row],
    resolveType: ({ own }: ScopedFact) => ('cells' in own ? Row : Cell).name,
  });
}
