import type { ComponentChildren, VNode } from 'preact';
import { formatPercent } from '../../../dataset/statistics-in-words.js';
import { MEANINGS_OF_CELLS } from '../../../dataset/wide.js';
import { type FieldKind, getHeading } from '../../../domain/field-presentation.js';
import { getSite } from '../../../domain/hosts.js';
import { normalizeName } from '../../../domain/names.js';
import { TIER_LABELS, type Tier } from '../../../domain/tier.js';
import { OUTCOME } from '../../../domain/vocabulary/clock.js';
import type { Outcome } from '../../../engine/vocabulary.js';
import { type Cell, type Column, LIST_SEPARATOR } from '../../../formats/table.js';
import { formatSortKey, type SortKey, sortName } from '../../../kit/sort.js';
import { Day, Link } from '../../parts/inline.js';
import { SourceDocument } from '../../parts/source-document.js';
import { Scrolling } from '../../parts/table.js';
import { TierBadge } from '../../parts/tier-badge.js';
import { WithHosts } from '../../parts/with-hosts.js';
import { SUBJECTS } from './columns-for-people.js';

function RowInWords({ json }: { json: string }) {
  const values = Object.entries(JSON.parse(json) as Record<string, unknown>);
  return (
    <dl class="row-in-words">
      {values
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>{' '}
            <dd>
              <Text of={String(value)} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** Rows with a cell that contains a text, as displayed. */
export function filterRows<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  text: string,
): readonly Item[] {
  const wanted = normalizeName(text);
  return items.filter((item) =>
    columns.some((column) => normalizeName(plainText(column, column.value(item) as Cell)).includes(wanted)),
  );
}

/** Displayed text of a cell, without links. */
const plainText = <Item,>({ kind, words }: Column<Item>, cell: Cell): string => {
  const text = String(cell ?? '');
  return words?.[text] ?? (kind === 'tier' ? TIER_LABELS[text as Tier] : undefined) ?? text;
};

export const isEmpty = (cell: Cell): boolean => cell === null || cell === '';

interface ListTableProps<Item> {
  readonly label: string;
  readonly columns: readonly Column<Item>[];
  readonly rows: readonly VNode[];
  readonly order: SortKey | null;
  /** Columns by which the list can be sorted. */
  readonly sortable: readonly Column<Item>[];
  /** A column per year: scroll sideways instead of switching to cards. */
  readonly isMatrix: boolean;
  readonly at: (sort: string) => string;
}

type CellsByName = ReadonlyMap<string, Cell>;

/** An enum value as in the data: `upgraded_in_time`. */
const RAW_WORD = /^[a-z]+(?:_[a-z]+)+$/;
/** A name from the data without a label: `siwa_headings`, `tvpra-2017`. */
const NAME_IN_DATA = /^[a-z]+(?:[_-][a-z0-9]+)+$/;
export const WITHOUT_TIER: Readonly<Record<string, string>> = {
  NR: 'not in it',
  NK: 'not known',
  NM: 'not a member then',
  LO: 'left out',
};
/** Why a row has no tier, by coverage. */
const ABSENCES: Readonly<Record<string, string | undefined>> = {
  not_covered: WITHOUT_TIER.NR,
  not_known: WITHOUT_TIER.NK,
  no_such_code: 'no such country then',
};
const ADDRESS = /^https?:\/\//;

export function ListTable<Item>(props: ListTableProps<Item>) {
  const { label, columns, rows, order, sortable, isMatrix, at } = props;
  return (
    <Scrolling label={label}>
      <table class={!isMatrix && measureWidth(columns) > WIDTH_OF_A_TELEPHONE ? 'list cards' : 'list'}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.name}
                id={`column-${column.name}`}
                scope="col"
                title={column.description}
                aria-sort={sortedBy(column.name, order)}
              >
                {sortable.includes(column) ? (
                  <Link
                    id={`sort-${column.name}`}
                    data-in-place={`sort-${column.name}`}
                    rel="nofollow"
                    to={at(toggleOrder(column.name, order))}
                  >
                    {getHeading(column)}
                  </Link>
                ) : (
                  getHeading(column)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    </Scrolling>
  );
}

/** On a phone, wider tables become a card per row. A numeric column counts one, others two. */
const WIDTH_OF_A_TELEPHONE = 6;
const measureWidth = (columns: readonly Column<never>[]): number =>
  columns.reduce(
    (sum, { kind, type }) => sum + (kind === 'prose' ? 4 : type === 'integer' || type === 'number' ? 1 : 2),
    0,
  );

interface ListRowProps<Item> {
  readonly item: Item;
  readonly columns: readonly Column<Item>[];
  readonly all: readonly Column<Item>[];
  /** Path prefix of the row's own page, followed by its id. */
  readonly at: string | undefined;
}

export function ListRow<Item>({ item, columns, all, at }: ListRowProps<Item>) {
  const row = new Map(all.map((column) => [column.name, column.value(item) as Cell]));
  const id = row.get('id') ?? row.get('version');
  return (
    <tr>
      {columns.map((column) => {
        const { name } = column;
        const cell = row.get(name) ?? null;
        return SUBJECTS.includes(name) ? (
          <th key={name} scope="row">
            {at ? <Link to={`${at}/${id}`}>{shown(column, cell, row)}</Link> : shown(column, cell, row)}
          </th>
        ) : (
          <td key={name} class={getClass(plainText(column, cell))} data-label={getHeading(column)}>
            {shown(column, cell, row)}
          </td>
        );
      })}
    </tr>
  );
}

function sortedBy(name: string, order: SortKey | null): 'ascending' | 'descending' | undefined {
  if (order?.column !== sortName(name)) return undefined;
  return order.isDescending ? 'descending' : 'ascending';
}

/** The order that a click on a heading asks for. */
const toggleOrder = (name: string, order: SortKey | null): string =>
  formatSortKey({ column: sortName(name), isDescending: sortedBy(name, order) === 'ascending' });

function getClass(cell: Cell): string | undefined {
  if (isEmpty(cell)) return 'empty';
  return isProse(cell) ? 'prose' : isShort(cell) ? 'nowrap' : undefined;
}

/** Longer citations and ids would wrap and make every row tall. */
const SHORT_LETTERS = 28;
const isShort = (cell: Cell): boolean => typeof cell === 'string' && cell.length <= SHORT_LETTERS;

/** Sentences need a wide column, or rows get tall. */
const PROSE_LETTERS = 60;
const isProse = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length >= PROSE_LETTERS && cell.includes(' ') && !ADDRESS.test(cell);

const UNSPACED = new RegExp(`${LIST_SEPARATOR}(?! )`, 'g');
const spaced = (cell: string): string => cell.replaceAll(UNSPACED, `${LIST_SEPARATOR} `);

const Text = ({ of: cell }: { of: string }) =>
  NAME_IN_DATA.test(cell) ? <code>{cell}</code> : <WithHosts text={spaced(cell)} />;

/** Renderers by cell kind; the default is text. */
const SHOWN: Readonly<Partial<Record<FieldKind, (cell: string, row: CellsByName) => ComponentChildren>>> = {
  basis: (cell, row) => {
    const fiscalYear = row.get('fiscal_year');
    return <SourceDocument basis={cell} {...(typeof fiscalYear === 'number' && { fiscalYear })} />;
  },
  day: (cell) => <Day of={cell} />,
  country: (cell, row) => (row.get('iso2') ? <Link to={`/countries/${row.get('iso2')}`}>{cell}</Link> : cell),
  name: (cell) => <code>{spaced(cell)}</code>,
  outcome: (cell) => OUTCOME.titles[cell as Outcome],
  report: (cell, row) => (
    <Link to={row.get('iso2') ? `/countries/${row.get('iso2')}/tiers/${cell}` : `/reports/${cell}`}>
      {cell}
    </Link>
  ),
  link: (cell) => (ADDRESS.test(cell) ? <a href={cell}>{getSite(cell)}</a> : <Text of={cell} />),
  row: (cell) => (cell.startsWith('{') ? <RowInWords json={cell} /> : <Text of={cell} />),
  rule: (cell) => (
    <Link to={`/rules/${cell}`}>
      <code>{cell}</code>
    </Link>
  ),
  share: (cell) => formatPercent(Number(cell)),
  tier: (cell) =>
    cell in TIER_LABELS ? (
      <TierBadge tier={cell as Tier} />
    ) : (
      <abbr title={MEANINGS_OF_CELLS[cell]}>{WITHOUT_TIER[cell] ?? cell}</abbr>
    ),
  tiers: (cell) =>
    cell
      .split(LIST_SEPARATOR)
      .map((tier) => TIER_LABELS[tier as Tier])
      .join(', '),
};

function shown({ kind, words, type }: Column<never>, cell: Cell, row: CellsByName): ComponentChildren {
  if (isEmpty(cell)) {
    const absence = kind === 'tier' ? row.get('coverage') : undefined;
    return <span class="muted">{ABSENCES[String(absence)] ?? '–'}</span>;
  }
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const text = String(cell);
  if (type === 'date') return <Day of={text} />;
  const show = kind && SHOWN[kind];
  if (show) return show(text, row);
  return (
    words?.[text] ?? (RAW_WORD.test(text) ? text.replaceAll('_', ' ') : <WithHosts text={spaced(text)} />)
  );
}
