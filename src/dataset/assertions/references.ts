import { type ForeignKey, getReferences, SINGULAR_NOUNS } from '../../domain/foreign-keys.js';
import { rowKey } from '../../domain/order.js';
import { TABLE_NAMES, TABLES, type TableName, type TableRow, type Tables } from '../../domain/tables.js';
import type { Vote } from '../../domain/tier.js';
import { type Fault, toFault } from '../csv-table.js';
import { cellKey, type ReleaseIndex, wasCountryAt } from './countries.js';

const SOURCE_SEPARATOR = ';';

export function rejectedSources(row: TableRow<'disputes'>): string[] {
  return row.rejected_sources.split(SOURCE_SEPARATOR);
}

/** Determinations of a fiscal year follow the previous year's report. */
export function getReportYear(row: Pick<TableRow<'determinations'>, 'fiscal_year'>): number {
  return row.fiscal_year - 1;
}

interface RowReference {
  readonly to: keyof typeof SINGULAR_NOUNS;
  readonly key: string | number | null;
}

const FURTHER: { readonly [Name in TableName]?: (row: TableRow<Name>) => readonly RowReference[] } = {
  country_successions: (row) => [
    { to: 'countries', key: row.predecessor },
    ...(row.successor_name === null ? [{ to: 'countries' as const, key: row.successor }] : []),
  ],
  disputes: (row) => rejectedSources(row).map((key) => ({ to: 'sources', key })),
  determinations: (row) => [{ to: 'reports', key: getReportYear(row) }],
  determination_gaps: (row) => [{ to: 'reports', key: getReportYear(row) }],
};

/**
 * References by a single column. For a row that references another by its full key, those of the other row:
 * separate assertions cover the full key.
 */
const simpleReferences = (table: TableName): readonly ForeignKey[] =>
  getReferences(table).flatMap((reference) =>
    reference.columns.length === 1 ? [reference] : getReferences(reference.table),
  );

/** @param broken tables with rows that could not be parsed; references to them are not reported again */
export function referenceFaults(tables: Tables, broken: ReadonlySet<TableName> = new Set()): Fault[] {
  const known = new Map<TableName, ReadonlySet<unknown>>();
  const getKeys = (table: TableName): ReadonlySet<unknown> => {
    const [column = ''] = TABLES[table].key;
    const keys = known.get(table) ?? new Set(tables[table].map((row) => row[column as keyof typeof row]));
    known.set(table, keys);
    return keys;
  };
  const check = <Name extends TableName>(name: Name): Fault[] =>
    tables[name].flatMap((row) => {
      const mentions: readonly RowReference[] = [
        ...simpleReferences(name).map(({ table, columns: [column = ''] }) => ({
          to: table as RowReference['to'],
          key: row[column as keyof typeof row] as RowReference['key'],
        })),
        ...(FURTHER[name]?.(row) ?? []),
      ];
      return mentions
        .filter(({ to, key }) => key !== null && !broken.has(to) && !getKeys(to).has(key))
        .map(({ to, key }) => toFault(name, row, `unknown ${SINGULAR_NOUNS[to]} ${key}`));
    });
  return TABLE_NAMES.flatMap((name) => check(name));
}

type Dispute = TableRow<'disputes'>;

function decided({ placements }: ReleaseIndex, cell: { iso2: string; year: number }): Vote {
  return placements.get(cellKey(cell))?.tier ?? 'NR';
}

/** A dispute must name the placement chosen, another tier, and exactly the sources that voted for that. */
export function wrongDisputes(index: ReleaseIndex): Fault[] {
  return index.release.tables.disputes.flatMap((dispute) => {
    const cell = `${dispute.iso2} ${dispute.year}`;
    const chosen = decided(index, dispute);
    const messages: string[] = [];
    if (dispute.chosen_tier !== chosen)
      messages.push(`the dispute on ${cell} chose ${dispute.chosen_tier}, but the placement is ${chosen}`);
    if (dispute.rejected_tier === dispute.chosen_tier)
      messages.push(`the dispute on ${cell} rejects what it chose`);
    const dissenters = findDissenters(index, dispute);
    const named = rejectedSources(dispute).sort().join(';');
    if (dissenters !== null && dissenters !== named)
      messages.push(
        `the dispute on ${cell} names ${named} for ${dispute.rejected_tier}; the votes for it are by ${dissenters || 'none'}`,
      );
    return messages.map((message) => toFault('disputes', dispute, message));
  });
}

/**
 * `null` if the votes are inconclusive: statements about a country before its code began are not stored as
 * votes.
 */
function findDissenters({ votes, countries, reports }: ReleaseIndex, dispute: Dispute): string | null {
  const country = countries.get(dispute.iso2);
  const report = reports.get(dispute.year);
  if (!country || !report || !wasCountryAt(country, report)) return null;
  return (votes.get(cellKey(dispute)) ?? [])
    .filter((vote) => vote.tier === dispute.rejected_tier)
    .map((vote) => vote.source)
    .sort()
    .join(';');
}

/** A vote that contradicts its placement requires a dispute. */
export function findUndecidedVotes(index: ReleaseIndex): Fault[] {
  const { disputes, placement_votes } = index.release.tables;
  const answered = new Set(disputes.map((dispute) => rowKey('disputes', dispute)));
  return placement_votes.flatMap((vote) => {
    const chosen = decided(index, vote);
    if (vote.tier === chosen || answered.has(rowKey('disputes', { ...vote, rejected_tier: vote.tier })))
      return [];
    const message = `${vote.source} says ${vote.tier} of ${vote.iso2} ${vote.year}, where ${chosen} was chosen without a dispute`;
    return [toFault('placement_votes', vote, message)];
  });
}
