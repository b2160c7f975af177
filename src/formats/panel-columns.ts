import { COVERAGES, TIER_CELL_WORDS, TIER_CELLS, tierCell } from '../dataset/coverage.js';
import { PANEL_CHANGES, type PanelRow } from '../dataset/panel.js';
import { EVIDENCE_GRADES } from '../domain/evidence.js';
import { OUTCOMES, STATUSES, WAIVER_STATES } from '../engine/vocabulary.js';
import { type Column, type ColumnType, listCell } from './table.js';

export const PANEL_DESCRIPTION =
  'Panel of the clock: every country or territory in every report, placed or not, with its place on the watch-list clock';

/** A column of the panel, with all that there is to know of it. */
export type PanelColumn = Column<PanelRow> & {
  /** Whether its cells can be empty. */
  readonly nullable: boolean;
  /** Whether it is a part of what names a row. */
  readonly isKey: boolean;
  /** The values that there are, where they are a closed list. */
  readonly values?: readonly string[];
};

type Traits = Partial<Pick<PanelColumn, 'nullable' | 'isKey' | 'values'>>;

const text = (
  name: string,
  description: string,
  value: (row: PanelRow) => string | null,
  traits: Traits = {},
): PanelColumn => ({ name, description, value, nullable: false, isKey: false, ...traits });

const number = (
  type: Extract<ColumnType, 'integer' | 'number'>,
  name: string,
  description: string,
  value: (row: PanelRow) => number | null,
  traits: Traits = {},
): PanelColumn => ({ name, type, description, value, nullable: true, isKey: false, ...traits });

const flag = (
  name: string,
  description: string,
  value: (row: PanelRow) => boolean | null,
  traits: Traits = {},
): PanelColumn => ({ name, type: 'boolean', description, value, nullable: false, isKey: false, ...traits });

const nullable = { nullable: true };
const NOT_KNOWN = 'empty where it is not known what the report did, or there was no such code';

/** The columns of the panel, in their order. */
export const PANEL_COLUMNS: readonly PanelColumn[] = [
  text('iso3', 'ISO 3166-1 alpha-3 code of the country or territory', (row) => row.country.iso3, {
    isKey: true,
  }),
  text('iso2', 'ISO 3166-1 alpha-2 code', (row) => row.country.iso2),
  text('country', 'English short name', (row) => row.country.name),
  number('integer', 'year', 'Year of the report', (row) => row.year, { nullable: false, isKey: true }),
  text(
    'coverage',
    'placed: on a tier; special_case: covered without a tier; not_covered: not in the report; not_known: a gap of the dataset hides what the report did; no_such_code: the country or its code was not there',
    (row) => row.coverage,
    { values: COVERAGES },
  ),
  text(
    'tier',
    `Placement: 1, 2, 2WL (Tier 2 Watch List), 3 or SC (special case). ${TIER_CELL_WORDS}`,
    (row) => tierCell(row.tier, row.coverage),
    { ...nullable, values: TIER_CELLS },
  ),
  number(
    'number',
    'tier_ordinal',
    'Tier as a number, higher is worse: 1, 2, 2.5 for the watch list, 3; empty for a special case, which has no rank, and without a placement',
    (row) => row.tierOrdinal,
  ),
  text(
    'change',
    'Against the report before: upgrade, downgrade, unchanged; not_comparable: into or out of the report, or a special case; not_known: a gap hides one of the two; empty in the first report and where neither covers it',
    (row) => row.change,
    { ...nullable, values: PANEL_CHANGES },
  ),
  number(
    'integer',
    'years_in_tier',
    'Unbroken reports on the tier, this one included; empty without a placement',
    (row) => row.yearsInTier,
  ),
  flag(
    'counted',
    `Whether it is a year on the watch list that counts towards the limit; ${NOT_KNOWN}`,
    (row) => row.counted,
    nullable,
  ),
  number(
    'integer',
    'run',
    `Consecutive counted years on the watch list that end with the report; ${NOT_KNOWN}`,
    (row) => row.run,
  ),
  number('integer', 'waivers_used', `Waivers that the run has used; ${NOT_KNOWN}`, (row) => row.waiversUsed),
  number(
    'integer',
    'waivers_left',
    'Waivers that the law of the next report leaves the run; empty without a run',
    (row) => row.waiversLeft,
  ),
  text('status', `Where the report left the country on the clock; ${NOT_KNOWN}`, (row) => row.status, {
    ...nullable,
    values: STATUSES,
  }),
  text(
    'outcome',
    'What the report did with the country, by the rules; empty before its first placement, in the first report, and where it is not known',
    (row) => row.outcome,
    { ...nullable, values: OUTCOMES },
  ),
  text(
    'waiver',
    'Whether a waiver was still open when the report downgraded the country automatically: open or exhausted; else empty',
    (row) => row.waiver,
    { ...nullable, values: WAIVER_STATES },
  ),
  text('rule', 'The era of the law that governs the report', (row) => row.rule),
  text('evidence', 'How well the placement is known; empty without one', (row) => row.evidence, {
    ...nullable,
    values: EVIDENCE_GRADES,
  }),
  flag('disputed', 'Whether sources of equal weight deny what was decided', (row) => row.disputed),
  text(
    'groups',
    'Identifiers of the groups of which the country was a member when the report came out, separated by semicolons; empty where there is none',
    (row) => (row.groups.length === 0 ? null : listCell(row.groups)),
    nullable,
  ),
];
