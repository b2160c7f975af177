import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import {
  changesSince,
  type Difference,
  type DifferenceFilter,
  type DifferenceKind,
  type EditionChanges,
  findDifferences,
  olderRelease,
  type Row,
} from '../../dataset/differences.js';
import { TABLE_NAMES } from '../../domain/tables.js';
import { DIFFERENCE_KIND } from '../../domain/vocabulary/facts.js';
import { changes } from '../../rest/resources/changes.js';
import { connectionField } from '../connection.js';
import { CellValueScalar, nodeType } from '../identity.js';
import { enumWith, inputOf } from '../input-of.js';
import { ASSUMED_SIZES, COUNTED_LATER, OWN_COSTS } from '../limits.js';
import { factField, type InScope, listOf, type QueryContext, required } from '../scope.js';
import type { ObjectTypes } from './object-types.js';
import { releaseType } from './release.js';

const ColumnValue = new GraphQLObjectType<readonly [string, unknown], QueryContext>({
  name: 'ColumnValue',
  description: 'A column of a row and what stands in it',
  fields: {
    column: {
      type: required(GraphQLString),
      description: 'Name of the column, as the tables have it',
      resolve: ([column]) => column,
    },
    value: { type: CellValueScalar, description: 'Its value; null: empty', resolve: ([, value]) => value },
  },
});

const difference = factField<Difference>;

const DatasetDifference = new GraphQLObjectType<InScope<Difference>, QueryContext>({
  name: 'DatasetDifference',
  description: 'A row more, a row less, or one cell of a row that is another',
  fields: {
    table: difference(required(enumWith(TABLE_NAMES)), 'Table of the dataset', ({ table }) => table),
    key: {
      ...difference(required(listOf(ColumnValue)), "The row's key", ({ key }) => Object.entries(key)),
      extensions: { assumedSize: ASSUMED_SIZES.columnsOfKey },
    },
    kind: difference(required(enumWith(DIFFERENCE_KIND.values)), 'What became of it', ({ kind }) => kind),
    column: difference(
      GraphQLString,
      'The column that was corrected; null for a whole row',
      ({ column }) => column,
    ),
    old: difference(CellValueScalar, 'What stood in the column; null: empty, or a whole row', (each) =>
      each.kind === 'corrected' ? each.old : null,
    ),
    new: difference(CellValueScalar, 'What stands in the column now; null: empty, or a whole row', (each) =>
      each.kind === 'corrected' ? each.new : null,
    ),
    row: {
      ...difference(
        listOf(ColumnValue),
        'The row that was added or removed; null where one cell of it was corrected',
        (each) => columnsOf(each),
      ),
      extensions: { assumedSize: ASSUMED_SIZES.columnsOfRow },
    },
  },
});

function columnsOf(each: Difference): [string, Row[string]][] | null {
  if (each.kind === 'corrected') return null;
  return Object.entries(each.kind === 'added' ? each.new : each.old);
}

const count = (description: string, kind: DifferenceKind) => ({
  type: required(GraphQLInt),
  description,
  resolve: (counts: EditionChanges['counts']) => counts[kind],
});

const DifferenceCounts = new GraphQLObjectType<EditionChanges['counts'], QueryContext>({
  name: 'DifferenceCounts',
  description: 'Number of differences of each kind, whatever the filter',
  fields: {
    added: count('Number of new rows', 'added'),
    corrected: count('Number of cells that are another', 'corrected'),
    removed: count('Number of rows that are gone', 'removed'),
  },
});

const field = factField<EditionChanges>;

const NOTHING = 'nothing';

const node = nodeType<EditionChanges>('EditionChanges', {
  keyOf: ({ since }) => since ?? NOTHING,
  find: async ({ release: newer, asOf }, { text }, { catalogue, making }) =>
    changesSince(
      text === NOTHING ? null : await olderRelease(catalogue, { newer, since: text, asOf }),
      newer,
      making,
    ),
  cost: OWN_COSTS.changes,
});

export const editionChangesType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<EditionChanges>, QueryContext>({
    name: 'EditionChanges',
    description: 'What changed in an edition since an older one',
    interfaces: node.interfaces,
    extensions: node.extensions,
    fields: () => ({
      ...node.fields,
      since: {
        type: types.of(releaseType),
        description: 'The older edition; null before the first, when everything is new',
        resolve: ({ scope, fact: { since } }, _args, { catalogue }) =>
          since === null ? null : { scope, fact: catalogue.entry(since) },
      },
      counts: field(required(DifferenceCounts), 'Number of differences', ({ counts }) => counts),
      differences: connectionField<InScope<EditionChanges>, DifferenceFilter>(DatasetDifference, {
        description: 'The differences, by table and key',
        assumedSize: COUNTED_LATER,
        filter: inputOf('DifferenceFilter', changes, ['since']),
        parentOf: ({ fact }) => fact.since ?? '',
        items: ({ fact }, filter) => findDifferences(fact, filter),
      }),
    }),
  });
