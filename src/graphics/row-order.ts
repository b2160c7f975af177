import { TIERS } from '../domain/tier.js';
import type { NamedTimeline } from './timeline-cells.js';

export const ROW_ORDERS = ['name', 'best', 'worst'] as const;
type RowOrder = (typeof ROW_ORDERS)[number];

/**
 * Sorts rows by name, or by the last placement drawn, best or worst tier first. Special cases, which are
 * unranked, and countries without a placement come last.
 */
export function sortRowsByOrder<Each extends NamedTimeline>(
  rows: readonly Each[],
  order: RowOrder,
  language: string,
): Each[] {
  const byName = rows.toSorted((a, b) => a.name.localeCompare(b.name, language));
  if (order === 'name') return byName;
  const sign = order === 'best' ? 1 : -1;
  const rank = ({ cells }: NamedTimeline): number => {
    const last = cells.findLast((cell) => cell.kind === 'placed');
    if (last === undefined) return TIERS.length + 1;
    return last.tier === 'SC' ? TIERS.length : sign * TIERS.indexOf(last.tier);
  };
  return byName.sort((a, b) => rank(a) - rank(b));
}
