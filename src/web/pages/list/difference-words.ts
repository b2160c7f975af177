import type { z } from 'zod';
import type { CellValue, Difference, DifferenceRow } from '../../../dataset/differences.js';
import type { ReleaseView } from '../../../dataset/release-view.js';
import { dayInWords } from '../../../domain/dates.js';
import {
  type FieldKind,
  type FieldPresentation,
  getHeading,
  getLabel,
  getPresentation,
} from '../../../domain/field-presentation.js';
import { TABLES, type TableName } from '../../../domain/tables.js';
import { DIFFERENCE_KIND } from '../../../domain/vocabulary/facts.js';
import { type Column, LIST_SEPARATOR } from '../../../formats/table.js';
import { TABLE_NAMES_IN_WORDS } from '../../parts/table-names.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const toSchema = (table: TableName, column: string): z.ZodType =>
  (TABLES[table].row.shape as Readonly<Record<string, z.ZodType>>)[column] as z.ZodType;

const isOfCountry = (table: TableName, column: string): boolean =>
  getPresentation(toSchema(table, column)).kind === 'country';

const columnInWords = (table: TableName, column: string): string => getLabel(column, toSchema(table, column));

export function formatDifferences(release: ReleaseView): readonly Column<Difference>[] {
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
