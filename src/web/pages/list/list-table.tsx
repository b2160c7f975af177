import type { VNode } from 'preact';
import type { Determination } from '../../../dataset/determinations.js';
import { percentOf } from '../../../dataset/statistics-in-words.js';
import { MEANINGS_OF_CELLS } from '../../../dataset/wide.js';
import { EVIDENCE_NAMES, type EvidenceGrade } from '../../../domain/evidence.js';
import { siteOf } from '../../../domain/hosts.js';
import { Problem } from '../../../domain/problem.js';
import { TIER_LABELS, TIERS, type Tier } from '../../../domain/tier.js';
import {
  OUTCOME,
  SPELL_ENDING,
  STATUS,
  WAIVER_STATE,
  WATCH_LIST_ANSWER,
} from '../../../domain/vocabulary/clock.js';
import { DETERMINATION_KIND, SOURCE_KIND } from '../../../domain/vocabulary/facts.js';
import { type Cell, type Column, LIST_SEPARATOR } from '../../../formats/table.js';
import { Day, Link } from '../../parts/inline.js';
import { ReadIn } from '../../parts/read-in.js';
import { Scrolling } from '../../parts/table.js';
import { TierBadge } from '../../parts/tier-badge.js';
import { WithHosts } from '../../parts/with-hosts.js';
import { headingOf } from './column-words.js';

/** A name that only the data have, for which there are no words: `siwa_headings`, `tvpra-2017`. */
const NAME_IN_DATA = /^[a-z]+(?:[_-][a-z0-9]+)+$/;

function RowInWords({ json }: { json: string }) {
  const values = Object.entries(JSON.parse(json) as Record<string, unknown>);
  return (
    <dl class="row-in-words">
      {values
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{headingOf(name)}</dt>{' '}
            <dd>
              {NAME_IN_DATA.test(String(value)) ? (
                <code>{String(value)}</code>
              ) : (
                <WithHosts text={String(value)} />
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
}

export interface Order {
  readonly column: string;
  readonly isDescending: boolean;
}

const BY_NAME: Order = { column: 'country', isDescending: false };
const words = new Intl.Collator('en', { numeric: true });

const readOrder = (written: string): Order => ({
  column: written.replace(/^-/, ''),
  isDescending: written.startsWith('-'),
});

/**
 * The order in which people are shown rows: the one they ask for; for rows in the order of country codes that of the
 * names; else that of the resource, `null`.
 */
export function orderFor<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  asked: string | undefined,
): Order | null {
  if (asked !== undefined) return readOrder(asked);
  const code = columns.find(({ name }) => name === 'iso2');
  const isByCode =
    code !== undefined &&
    columns.some(({ name }) => name === BY_NAME.column) &&
    items.every((item, index) => {
      const before = items[index - 1];
      return before === undefined || String(code.value(before)) <= String(code.value(item));
    });
  return isByCode ? BY_NAME : null;
}

/**
 * Rows in an order; those that are equal in it keep theirs, and empty cells come last either way.
 * @throws Problem `invalid-parameter` for a column that the list does not have
 */
export function arranged<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  order: Order | null,
): readonly Item[] {
  if (order === null) return items;
  const column = columns.find(({ name }) => name === order.column);
  if (!column) throw unknownColumn(order, columns);
  const cells = new Map(items.map((item) => [item, column.value(item) as Cell]));
  const cellOf = (item: Item): Cell => cells.get(item) ?? null;
  return items.toSorted((a, b) => compare(cellOf(a), cellOf(b), order.isDescending));
}

function unknownColumn({ column, isDescending }: Order, columns: readonly Column<never>[]): Problem {
  const allowed = columns.map(({ name }) => name);
  return new Problem(
    'invalid-parameter',
    `order: this list has no column "${column}". Allowed: ${allowed.join(', ')}, each with - before it for the opposite order.`,
    {
      errors: [
        {
          parameter: 'order',
          value: `${isDescending ? '-' : ''}${column}`,
          message: 'is not a column of this list',
          allowed,
        },
      ],
    },
  );
}

function compare(a: Cell, b: Cell, isDescending: boolean): number {
  if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
  return isDescending ? -order : order;
}

const isEmpty = (cell: Cell): boolean => cell === null || cell === '';

interface ListTableProps<Item> {
  readonly label: string;
  readonly columns: readonly Column<Item>[];
  readonly rows: readonly VNode[];
  readonly order: Order | null;
  readonly at: (order: string) => string;
}

/** Words of the clock, as people say them. */
const WORDS_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  outcome: OUTCOME.titles,
  ending: SPELL_ENDING.titles,
  status: STATUS.titles,
  current_status: STATUS.titles,
  waiver: WAIVER_STATE.titles,
  next_watch_list: WATCH_LIST_ANSWER.titles,
};

const OF_TIERS = /^(?:tier|from_tier|to_tier|next_tier|came_from|current_tier|\d{4})$/;
/** A word of a closed list, as machines write it: `upgraded_in_time`. Names of tables, fields and sources stay. */
const RAW_WORD = /^[a-z]+(?:_[a-z]+)+$/;
const OF_NAMES = /^(?:table|field|column|sources?|groups|id|replaced_by|lineage)$/;
export const WITHOUT_TIER: Readonly<Record<string, string>> = {
  NR: 'not in it',
  NK: 'not known',
  NM: 'no member then',
  LO: 'left out',
};
/** Columns of differences, in which a whole row can stand as JSON. */
const OF_ROWS = /^(?:old|new)$/;
const OF_SHARES = /^(?:share|low|high|survival)$/;
const ADDRESS = /^https?:\/\//;

export function ListTable<Item>({ label, columns, rows, order, at }: ListTableProps<Item>) {
  return (
    <Scrolling label={label}>
      <table class={widthOf(columns) > WIDTH_OF_A_TELEPHONE ? 'list cards' : 'list'}>
        <thead>
          <tr>
            {columns.map(({ name, description }) => (
              <th key={name} scope="col" title={description} aria-sort={sortedBy(name, order)}>
                <Link
                  id={`order-${name}`}
                  data-in-place={`order-${name}`}
                  rel="nofollow"
                  to={at(sortedBy(name, order) === 'ascending' ? `-${name}` : name)}
                >
                  {headingOf(name)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    </Scrolling>
  );
}

/** On a telephone a wider table is shown as a card a row; a number is one wide, a word two. */
const WIDTH_OF_A_TELEPHONE = 7;
const widthOf = (columns: readonly Column<never>[]): number =>
  columns.reduce(
    (sum, { name, type }) =>
      sum + (name === 'sentence' ? 4 : type === 'integer' || type === 'number' ? 1 : 2),
    0,
  );

interface ListRowProps<Item> {
  readonly item: Item;
  readonly columns: readonly Column<Item>[];
  readonly all: readonly Column<Item>[];
}

export function ListRow<Item>({ item, columns, all }: ListRowProps<Item>) {
  const row = new Map(all.map((column) => [column.name, column.value(item) as Cell]));
  return (
    <tr>
      {columns.map(({ name, type }) => {
        const cell = row.get(name) ?? null;
        return name === 'country' ? (
          <th key={name} scope="row">
            {shown(name, cell, row)}
          </th>
        ) : (
          <td key={name} class={classOf(name, cell)} data-label={headingOf(name)}>
            {type === 'date' && cell !== null ? <Day of={String(cell)} /> : shown(name, cell, row)}
          </td>
        );
      })}
    </tr>
  );
}

function sortedBy(name: string, order: Order | null): 'ascending' | 'descending' | undefined {
  if (order?.column !== name) return undefined;
  return order.isDescending ? 'descending' : 'ascending';
}

function classOf(name: string, cell: Cell): string | undefined {
  if (cell === null || cell === '') return 'empty';
  return isProse(cell) ? 'prose' : isShort(name, cell) ? 'nowrap' : undefined;
}

/** A citation or an identifier in four lines would make every row as high. */
const SHORT_LETTERS = 28;
const isShort = (name: string, cell: Cell): boolean =>
  typeof cell === 'string' && cell.length <= SHORT_LETTERS && name !== 'country';

/** Sentences need room, or their rows grow high. */
const PROSE_LETTERS = 60;
const isProse = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length >= PROSE_LETTERS && cell.includes(' ') && !ADDRESS.test(cell);

function shown(name: string, cell: Cell, row: ReadonlyMap<string, Cell>) {
  if (cell === null || cell === '') return <span class="muted">–</span>;
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const iso2 = row.get('iso2');
  if (name === 'country' && iso2) return <Link to={`/countries/${iso2}`}>{cell}</Link>;
  if (name === 'year' && iso2) return <Link to={`/countries/${iso2}/tiers/${cell}`}>{cell}</Link>;
  if (typeof cell === 'number') return OF_SHARES.test(name) ? percentOf(cell) : cell;
  if (OF_TIERS.test(name) && (TIERS as readonly string[]).includes(cell)) {
    return <TierBadge tier={cell as Tier} />;
  }
  if (OF_TIERS.test(name) && cell in WITHOUT_TIER)
    return <abbr title={MEANINGS_OF_CELLS[cell]}>{WITHOUT_TIER[cell]}</abbr>;
  if (name === 'rule')
    return (
      <Link to={`/rules/${cell}`}>
        <code>{cell}</code>
      </Link>
    );
  if (OF_NAMES.test(name)) return <code>{cell.replaceAll(LIST_SEPARATOR, `${LIST_SEPARATOR} `)}</code>;
  if (name === 'evidence' && cell in EVIDENCE_NAMES) return EVIDENCE_NAMES[cell as EvidenceGrade];
  if (name === 'basis') return <ReadIn basis={cell} />;
  if (name === 'determination') return DETERMINATION_KIND.titles[cell as Determination['determination']];
  if (OF_ROWS.test(name) && cell.startsWith('{')) return <RowInWords json={cell} />;
  if (name === 'next_permitted_tiers') return tiersInWords(cell);
  // Rows with a lineage are sources.
  if (name === 'kind' && row.has('lineage')) {
    const url = row.get('url');
    return (
      <>
        {SOURCE_KIND.titles[cell as keyof typeof SOURCE_KIND.titles]}{' '}
        {url && <a href={String(url)}>{siteOf(String(url))}</a>}
      </>
    );
  }
  // Placements cannot tell whether the law decided.
  if (cell === 'automatic_downgrade' && row.get('waiver') === 'open')
    return `${OUTCOME.titles[cell]}, a waiver still open`;
  if (name in WORDS_OF && WORDS_OF[name]?.[cell]) return WORDS_OF[name][cell];
  if (RAW_WORD.test(cell)) return cell.replaceAll('_', ' ');
  return <WithHosts text={cell.replaceAll(LIST_SEPARATOR, `${LIST_SEPARATOR} `)} />;
}

const tiersInWords = (cell: string): string =>
  cell
    .split(LIST_SEPARATOR)
    .map((tier) => TIER_LABELS[tier as Tier])
    .join(', ');
