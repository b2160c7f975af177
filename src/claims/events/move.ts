import { directionOf, type Tier } from '../../domain/tier.js';
import { type Cell, cellOf, placementSentence, possibleTiers } from '../cell.js';
import { finding, rowsOf, unknownsOf } from '../finding.js';
import { notTheFirst } from '../reports.js';
import type { Statement } from '../statement.js';
import { inEveryCase } from '../truth.js';

/** "moved up" or "moved down": against the report of the year before. */
export function moved(direction: 'upgrade' | 'downgrade'): Statement {
  return {
    predicate: `${direction}d from the report before`,
    measure: `${direction}s`,
    possibleIn: notTheFirst,
    check: (knowledge, country, year) => {
      const { release } = knowledge;
      const before = cellOf(knowledge, country.iso2, year - 1);
      const own = cellOf(knowledge, country.iso2, year);
      const truth = inEveryCase(
        possibleTiers(before).flatMap((from) =>
          possibleTiers(own).map((to) => directionOf(from, to) === direction),
        ),
      );
      const sentences = rowsOf([before, own]).map((row) => placementSentence(release, row));
      const reason = [...sentences, unknownsOf([before, own]), comparability(before, own)];
      return finding(truth, reason.filter((part) => part !== '').join(' '), rowsOf([before, own]));
    },
  };
}

/** Why a placement is neither better nor worse than the one before; empty where it can be compared. */
export function comparability(before: Cell, after: Cell): string {
  if (!before.known || !after.known) return '';
  return directionOf(before.tier, after.tier) === 'not_comparable'
    ? `To ${movement(before.tier, after.tier)} is neither an upgrade nor a downgrade.`
    : '';
}

function movement(before: Tier | null, after: Tier | null): string {
  if (before === null) return 'come into the report';
  if (after === null) return 'leave the report';
  return 'become a special case, or cease to be one,';
}
