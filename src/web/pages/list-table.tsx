import { COVERAGE_MEANINGS } from '../../dataset/coverage.js';
import { TIERS, type Tier } from '../../domain/tier.js';
import { type Cell, type Column, LIST_SEPARATOR } from '../../formats/table.js';
import { Link } from '../parts/link.js';
import { Scrolling } from '../parts/scrolling.js';
import { TierBadge } from '../parts/tier-badge.js';

interface ListTableProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly columns: readonly Column<Item>[];
}

/** Columns that hold a tier: by these names, or a report year of a wide table. */
const OF_TIERS = /^(?:tier|from|to|next_tier|came_from|current_tier|\d{4})$/;
/** A word of a closed list, as machines write it: `upgraded_in_time`. Names of tables, fields and sources stay. */
const RAW_WORD = /^[a-z]+(?:_[a-z]+)+$/;
const OF_NAMES = /^(?:table|field|column|sources?|id|replaced_by|lineage)$/;
const WITHOUT_TIER: Readonly<Record<string, string>> = {
  NR: COVERAGE_MEANINGS.not_covered,
  NK: COVERAGE_MEANINGS.not_known,
};
const ADDRESS = /^https?:\/\//;

/** Rows with the columns that they have in CSV; countries and placements lead to their pages. */
export function ListTable<Item>({ label, items, columns }: ListTableProps<Item>) {
  return (
    <Scrolling label={label}>
      <table class="list">
        <thead>
          <tr>
            {columns.map(({ name, description }) => (
              <th key={name} scope="col" title={description}>
                {name.replaceAll('_', ' ')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const row = new Map(columns.map((column) => [column.name, column.value(item) as Cell]));
            return (
              <tr key={[...row.values()].join('|')}>
                {[...row].map(([name, cell]) => (
                  <td key={name} class={isProse(cell) ? 'prose' : isShort(name, cell) ? 'nowrap' : undefined}>
                    {shown(name, cell, row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolling>
  );
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
  if (cell === null) return <span class="muted">–</span>;
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const iso2 = row.get('iso2');
  if (name === 'country' && iso2) return <Link to={`/countries/${iso2}`}>{cell}</Link>;
  if (name === 'year' && iso2) return <Link to={`/countries/${iso2}/tiers/${cell}`}>{cell}</Link>;
  if (typeof cell === 'number') return cell;
  if (OF_TIERS.test(name) && (TIERS as readonly string[]).includes(cell)) {
    return <TierBadge tier={cell as Tier} />;
  }
  const why = WITHOUT_TIER[cell];
  if (OF_TIERS.test(name) && why) return <abbr title={why}>{cell}</abbr>;
  if (ADDRESS.test(cell) && !cell.includes(LIST_SEPARATOR)) return <a href={cell}>{cell}</a>;
  if (RAW_WORD.test(cell) && !OF_NAMES.test(name)) return cell.replaceAll('_', ' ');
  return cell.replaceAll(LIST_SEPARATOR, `${LIST_SEPARATOR} `);
}
