import { countByKind, type Difference } from '../dataset/differences.js';
import { groupBy } from '../domain/group.js';

const PRINTED_PER_TABLE = 20;

/** `+` for a new row, `-` for one that is gone, `~` for a correction. */
export function describeDifferences(
  differences: readonly Difference[],
  since: string | null,
  all: boolean,
): string {
  const { added, corrected, removed } = countByKind(differences);
  const lines = [
    `Since ${since ?? 'the beginning'}: ${added} row(s) added, ${corrected} value(s) corrected, ${removed} row(s) removed.`,
  ];
  for (const [table, ofTable] of groupBy(differences, (difference) => difference.table)) {
    const printed = all ? ofTable : ofTable.slice(0, PRINTED_PER_TABLE);
    lines.push(`  ${table}`, ...printed.map((difference) => `    ${describe(difference)}`));
    const left = ofTable.length - printed.length;
    if (left > 0) lines.push(`    … and ${left} more: --all prints them`);
  }
  return `${lines.join('\n')}\n`;
}

function describe(difference: Difference): string {
  if (difference.kind === 'corrected')
    return `~ ${difference.id} ${difference.column}: ${show(difference.old)} → ${show(difference.new)}`;
  const [sign, row] = difference.kind === 'added' ? ['+', difference.new] : ['-', difference.old];
  const rest = Object.entries(row).filter(([column]) => !(column in difference.key));
  return `${sign} ${difference.id} ${rest.map(([column, value]) => `${column}: ${show(value)}`).join(', ')}`.trimEnd();
}

const show = (value: string | number | boolean | null): string => (value === null ? '(none)' : String(value));
