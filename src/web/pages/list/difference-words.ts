import type { CellValue, Difference, Row } from '../../../dataset/differences.js';
import type { Release } from '../../../dataset/release.js';
import { dayInWords } from '../../../domain/dates.js';
import type { TableName } from '../../../domain/tables.js';
import {
  CHILD_SOLDIERS_WAIVER,
  CODE_STATUS,
  DETERMINATION_KIND,
  DIFFERENCE_KIND,
  EVIDENCE_GRADE,
  GROUP_KIND,
  NAME_KIND,
  SOURCE_KIND,
  TOTAL_MEASURE,
  VOTE,
  YEAR_FROM,
} from '../../../domain/vocabulary/facts.js';
import type { Column } from '../../../formats/table.js';
import { TABLE_NAMES_IN_WORDS } from '../../parts/table-names.js';
import { headingOf } from './column-words.js';

type Words = Readonly<Record<string, string>>;

const VALUES: Readonly<Record<string, Words>> = {
  tier: VOTE.meanings,
  chosen_tier: VOTE.meanings,
  rejected_tier: VOTE.meanings,
  measure: TOTAL_MEASURE.meanings,
  evidence: EVIDENCE_GRADE.titles,
  determination: DETERMINATION_KIND.titles,
  waiver: CHILD_SOLDIERS_WAIVER.meanings,
  year_from: YEAR_FROM.titles,
  code_status: CODE_STATUS.titles,
  'sources.kind': SOURCE_KIND.titles,
  'groups.kind': GROUP_KIND.meanings,
  'country_names.kind': NAME_KIND.meanings,
};

const OF_COUNTRIES = /^(?:iso2|predecessor|successor)$/;
const OF_SOURCES = /^(?:source|rejected_sources)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function differencesInWords(release: Release): readonly Column<Difference>[] {
  const titles = new Map(release.tables.sources.map(({ id, title }) => [id, title]));
  const groups = new Map(release.tables.groups.map(({ id, name }) => [id, name]));
  const written = (table: TableName, name: string, value: CellValue): string | null => {
    if (value === null || value === '') return null;
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    const text = String(value);
    if (OF_COUNTRIES.test(name)) return release.countries.lookUp(text)?.name ?? text;
    if (OF_SOURCES.test(name))
      return text
        .split(';')
        .map((id) => titles.get(id.trim()) ?? id.trim())
        .join('; ');
    if (name === 'group_id' || (table === 'groups' && name === 'id')) return groups.get(text) ?? text;
    if (table === 'sources' && name === 'id') return titles.get(text) ?? text;
    if (DAY.test(text)) return dayInWords(text);
    return (VALUES[`${table}.${name}`] ?? VALUES[name])?.[text] ?? text;
  };
  const keyInWords = ({ table, key }: Difference): string =>
    Object.entries(key)
      .toSorted(([a], [b]) => Number(OF_COUNTRIES.test(b)) - Number(OF_COUNTRIES.test(a)))
      .flatMap(([name, value]) => written(table, name, value) ?? [])
      .join(', ');
  /** Without what the key says of a row already. */
  const restOf = (table: TableName, row: Row, key: Row): string =>
    JSON.stringify(
      Object.fromEntries(
        Object.entries(row)
          .filter(([name]) => !(name in key))
          .map(([name, value]) => [headingOf(name), written(table, name, value)]),
      ),
    );
  const cell = ({ table, key, column }: Difference, value: CellValue | Row): string | null => {
    if (value !== null && typeof value === 'object') return restOf(table, value, key);
    return column === null ? null : written(table, column, value);
  };
  const told: Readonly<Record<string, (each: Difference) => string | null>> = {
    table: ({ table }) => TABLE_NAMES_IN_WORDS[table],
    key: keyInWords,
    kind: ({ kind }) => DIFFERENCE_KIND.titles[kind],
    column: ({ column }) => column && headingOf(column),
    old: (each) => cell(each, each.old),
    new: (each) => cell(each, each.new),
  };
  return Object.entries(told).map(([name, value]) => ({ name, description: headingOf(name), value }));
}
