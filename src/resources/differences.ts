import { z } from 'zod';
import {
  type CellValue,
  type Difference,
  type DifferenceRow,
  findDifferences,
  getChangesSince,
  olderRelease,
} from '../dataset/differences.js';
import { describeRankingChanges } from '../dataset/release-in-words.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { dayInWords } from '../domain/dates.js';
import {
  FIELD_PRESENTATION,
  type FieldKind,
  type FieldPresentation,
  getHeading,
  getLabel,
  getPresentation,
} from '../domain/field-presentation.js';
import { TABLE_NAMES_IN_WORDS } from '../domain/table-names.js';
import { TABLE_NAMES, TABLES, type TableName } from '../domain/tables.js';
import { DIFFERENCE_KIND } from '../domain/vocabulary/facts.js';
import { toColumns } from '../formats/columns.js';
import { type Column, LIST_SEPARATOR } from '../formats/table.js';
import { METHOD } from '../kit/list-page.js';
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

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const toSchema = (table: TableName, column: string): z.ZodType =>
  (TABLES[table].row.shape as Readonly<Record<string, z.ZodType>>)[column] as z.ZodType;

const isOfCountry = (table: TableName, column: string): boolean =>
  getPresentation(toSchema(table, column)).kind === 'country';

const columnInWords = (table: TableName, column: string): string => getLabel(column, toSchema(table, column));

/** The columns with cells worded for readers. */
function columnsInWords(release: ReleaseView): readonly Column<Difference>[] {
  const names: Readonly<Partial<Record<FieldKind, (id: string) => string | undefined>>> = {
    country: (id) => release.countries.findByEnglishName(id)?.name,
    source: titlesById(release.tables.sources.map(({ id, title }) => [id, title])),
    group: titlesById(release.tables.groups.map(({ id, name }) => [id, name])),
  };
  const written = (table: TableName, column: string, value: CellValue): string | null => {
    if (value === null || value === '') return null;
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    const { kind, words } = getPresentation(toSchema(table, column));
    const getName = kind && names[kind];
    const text = String(value);
    if (getName)
      return text
        .split(LIST_SEPARATOR)
        .map((id) => getName(id.trim()) ?? id.trim())
        .join('; ');
    return words?.[text] ?? (DAY.test(text) ? dayInWords(text) : text);
  };
  const keyInWords = ({ table, key }: Difference): string =>
    Object.entries(key)
      .toSorted(([a], [b]) => Number(isOfCountry(table, b)) - Number(isOfCountry(table, a)))
      .flatMap(([name, value]) => written(table, name, value) ?? [])
      .join(', ');
  /** The rest of a row, without its key. */
  const getRest = (table: TableName, row: DifferenceRow, key: DifferenceRow): string =>
    JSON.stringify(
      Object.fromEntries(
        Object.entries(row)
          .filter(([name]) => !(name in key))
          .map(([name, value]) => [columnInWords(table, name), written(table, name, value)]),
      ),
    );
  const cell = ({ table, key, column }: Difference, value: CellValue | DifferenceRow): string | null => {
    if (value !== null && typeof value === 'object') return getRest(table, value, key);
    return column === null ? null : written(table, column, value);
  };
  const column = (
    name: string,
    own: FieldPresentation,
    value: (each: Difference) => string | null,
  ): Column<Difference> => ({
    name,
    ...own,
    description: getHeading({ name, ...own }),
    value,
  });
  return [
    column('table', { title: 'Part of the data' }, ({ table }) => TABLE_NAMES_IN_WORDS[table]),
    column('key', { title: 'Which' }, keyInWords),
    column('kind', {}, ({ kind }) => DIFFERENCE_KIND.titles[kind]),
    column(
      'column',
      { title: 'Which part' },
      (each) => each.column && columnInWords(each.table, each.column),
    ),
    column('old', { title: 'Before', kind: 'row' }, (each) => cell(each, each.old)),
    column('new', { title: 'Now', kind: 'row' }, (each) => cell(each, each.new)),
  ];
}

const titlesById = (titles: readonly (readonly [id: string, title: string])[]) => {
  const all = new Map(titles);
  return (id: string) => all.get(id);
};

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
  lead: ({ release, loaded: { since, differences } }) => {
    const placements = differences.filter(({ table }) => table === 'placements');
    return {
      heading: `What release ${release.version} changed`,
      sentence: `${since === null ? 'Release' : `Compared with release ${since}, release`} ${release.version} ${describeRankingChanges(placements, since)}.`,
      inWords: columnsInWords(release),
      crumbs: [METHOD, ['/releases', 'Releases']],
    };
  },
  list: ({ query, loaded: found }) => {
    return {
      context: { since: found.since, counts: found.counts },
      items: findDifferences(found, query),
      present: withoutId,
    };
  },
});
