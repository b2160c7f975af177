import { GraphQLNonNull, GraphQLObjectType, type GraphQLOutputType, GraphQLUnionType } from 'graphql';
import { type QueryContext, ScopedRow } from './fact.js';
import { ValueScalar } from './scalars.js';

/** An output type, and how a REST value becomes its source object. */
export interface OutputField {
  readonly type: GraphQLOutputType;
  readonly read: (value: unknown, fact: ScopedRow) => unknown;
}

let made: GraphQLUnionType | undefined;

/** Type of a difference between releases: in REST, either a cell's value or a whole row as an object. */
export function valueOrRow(row: OutputField): OutputField {
  made ??= toType(row);
  return {
    type: made,
    read: (value, { scope, iso2 }) =>
      new ScopedRow(scope, typeof value === 'object' ? { cells: value } : { value }, iso2),
  };
}

function toType(row: OutputField): GraphQLUnionType {
  const Cell = new GraphQLObjectType<ScopedRow, QueryContext>({
    name: 'Cell',
    description: 'Value of one column',
    fields: { value: { type: ValueScalar, description: 'The value', resolve: ({ own }) => own.value } },
  });
  const Row = new GraphQLObjectType<ScopedRow, QueryContext>({
    name: 'Row',
    description: 'A complete row',
    fields: {
      cells: {
        type: new GraphQLNonNull(row.type),
        description: 'Values by column',
        resolve: (fact) => row.read(fact.own.cells, fact),
      },
    },
  });
  return new GraphQLUnionType({
    name: 'CellOrRow',
    description: 'A value of one column, or a complete row',
    types: [Cell, Row],
    resolveType: ({ own }: ScopedRow) => ('cells' in own ? Row : Cell).name,
  });
}
