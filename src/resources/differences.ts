import { z } from 'zod';
import {
  type CellValue,
  type Difference,
  type DifferenceRow,
  findDifferences,
  getChangesSince,
  olderRelease,
} from '../dataset/differences.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { TABLE_NAMES, type TableName } from '../domain/tables.js';
import { DIFFERENCE_KIND } from '../domain/vocabulary/facts.js';
import { toColumns } from '../formats/columns.js';
import { enumListParameter } from '../kit/parameters.js';
import { listResource } from '../kit/resource.js';

const cell = z.union([z.string(), z.number(), z.boolean()]).nullable();
const row = z.record(z.string(), cell);

const DatasetDifference = z
  .object({
    table: z
      .enum(TABLE_NAMES)
      .describe('Table of the dataset')
      .register(FIELD_PRESENTATION, { title: 'Part of the data', kind: 'name' }),
    key: row.describe("The row's key, by column"),
    kind: z
      .enum(DIFFERENCE_KIND.values)
      .describe('added: a new row; corrected: a changed value in a row; removed: a deleted row'),
    column: z
      .string()
      .nullable()
      .describe('The column that was corrected; null for a whole row')
      .register(FIELD_PRESENTATION, { title: 'Which part', kind: 'name' }),
    old: z.union([cell, row]).describe('Previous value; null for a new row'),
    new: z.union([cell, row]).describe('New value; null for a removed row'),
  })
  .meta({ id: 'DatasetDifference', description: 'A difference between two releases' });

const counts = z
  .object({ added: z.int(), corrected: z.int(), removed: z.int() })
  .describe('Number of differences of each kind, ignoring filters');

const inOneCell = (value: CellValue | DifferenceRow): string | null =>
  value === null ? null : typeof value === 'object' ? JSON.stringify(value) : String(value);

const columns = toColumns<Difference>(
  DatasetDifference,
  'table',
  { name: 'key', description: "The row's key, its columns separated by |", value: ({ id }) => id },
  'kind',
  'column',
  { name: 'old', description: 'What stood there; a row as JSON', value: (each) => inOneCell(each.old) },
  { name: 'new', description: 'The new value; a row as JSON', value: (each) => inOneCell(each.new) },
);

/** Tables have the key as columns instead. */
const withoutId = ({ id: _, ...difference }: Difference) => difference;

export const differences = listResource({
  operationId: 'listDifferences',
  cost: 20_000,
  path: '/differences',
  tag: 'Releases',
  summary: 'Differences between two releases',
  description:
    'Rows added or removed and values corrected since an older release (`since`; default: the previous release).',
  query: z.strictObject({
    since: z
      .string()
      .min(1)
      .optional()
      .describe('Version of the older release, for example 1.0.0')
      .register(FIELD_PRESENTATION, { title: 'Since release' }),
    table: enumListParameter(TABLE_NAMES as [TableName, ...TableName[]])
      .optional()
      .describe('Tables')
      .register(FIELD_PRESENTATION, { title: 'Part of the data' }),
    kind: enumListParameter(DIFFERENCE_KIND.values).optional().describe('Kinds of difference'),
  }),
  context: {
    since: z.string().nullable().describe('The older release; null before the first one'),
    counts,
  },
  isReportIndependent: true,
  item: DatasetDifference,
  columns,
  example: '/differences?limit=3&table=reports,sources',
  load: async ({ release, asOf, query: { since }, catalogue }) =>
    getChangesSince(await olderRelease(catalogue, { newer: release, since, asOf }), release),
  list: ({ query, loaded: found }) => {
    return {
      context: { since: found.since, counts: found.counts },
      items: findDifferences(found, query),
      present: withoutId,
    };
  },
});
