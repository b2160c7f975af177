import { TIER_CELL_WORDS, TIER_CELLS, tierCell } from '../dataset/coverage.js';
import { PanelRow } from '../dataset/panel.js';
import { columnsOf } from './columns.js';
import { type Column, listCell } from './table.js';

export const PANEL_DESCRIPTION =
  'Panel of the clock: every country or territory in every report, placed or not, with its place on the watch-list clock';

export type PanelColumn = Column<PanelRow> & {
  readonly nullable: boolean;
  readonly isKey: boolean;
};

const columns = columnsOf<PanelRow>(
  PanelRow,
  'country',
  'year',
  'coverage',
  {
    name: 'tier',
    description: `Placement: 1, 2, 2WL (Tier 2 Watch List), 3 or SC (special case). ${TIER_CELL_WORDS}`,
    nullable: true,
    values: TIER_CELLS,
    value: (row) => tierCell(row.tier, row.coverage),
  },
  'tierOrdinal',
  'change',
  'yearsInTier',
  'counted',
  'run',
  'waiversUsed',
  'waiversLeft',
  'status',
  'outcome',
  'waiver',
  'rule',
  'evidence',
  {
    name: 'disputed',
    type: 'boolean',
    // Published files say so, and do not change: the weight is equal or greater.
    description: 'Whether sources of equal weight deny what was decided',
    nullable: false,
    value: (row) => row.disputed,
  },
  {
    name: 'groups',
    description:
      'Identifiers of the groups of which the country was a member when the report came out, separated by semicolons; empty where there is none',
    nullable: true,
    value: (row) => (row.groups.length === 0 ? null : listCell(row.groups)),
  },
);

/** What published files say of a column, and go on saying. */
const WORDS_OF_FILES: Readonly<Record<string, string>> = {
  iso3: 'ISO 3166-1 alpha-3 code of the country or territory',
};

/** A cell that is null in JSON is empty here. */
export const PANEL_COLUMNS: readonly PanelColumn[] = columns.map((column) => ({
  ...column,
  description: (WORDS_OF_FILES[column.name] ?? column.description).replaceAll('null', 'empty'),
  nullable: column.nullable ?? false,
  isKey: column.name === 'iso3' || column.name === 'year',
}));
