import type { Tier } from '../../domain/tier.js';
import { listed } from '../../engine/english.js';
import { type Cell, cellOf, hasWatchList, type Knowledge, onTier, placementSentence } from '../cell.js';
import { finding, rowsOf, unknownsOf } from '../finding.js';
import type { ClaimKind, Statement } from '../statement.js';
import { allOf, type Truth } from '../truth.js';

/** "on Tier 3 for the first time": on it in this report, and in no report before. */
export function firstTimeOn(tier: Tier): Statement {
  return {
    predicate: `${onTier(tier)} for the first time`,
    measure: null,
    check: (knowledge, country, year) => {
      const own = cellOf(knowledge, country.iso2, year);
      if (own.known && own.tier !== tier) {
        return finding(false, placementSentence(knowledge.release, own.row), rowsOf([own]));
      }
      const earlier = reportsBefore(knowledge, tier, year).map((report) => ({
        report,
        cell: cellOf(knowledge, country.iso2, report),
      }));
      const before = earlier.filter(({ cell }) => cell.known && cell.tier === tier);
      if (before.length > 0) {
        const reports = before.map(({ report }) => String(report));
        const reason = `It was ${onTier(tier)} before, in ${listed(reports, 'and')}.`;
        return finding(false, reason, rowsOf([...before.map(({ cell }) => cell), own]));
      }
      const cells = earlier.map(({ cell }) => cell);
      const truth = allOf([own.known ? true : null, ...cells.map((cell) => isNot(cell, tier))]);
      const since = earlier[0]?.report;
      const found =
        since === undefined
          ? `No report before that of ${year} could have said so.`
          : `No earlier report that is known, back to that of ${since}, has it ${onTier(tier)}.`;
      return finding(
        truth,
        [found, unknownsOf([...cells.filter((cell) => isNot(cell, tier) === null), own])]
          .filter((part) => part !== '')
          .join(' '),
        rowsOf([...cells, own]),
        { caveats: truth === true ? [found] : [] },
      );
    },
  };
}

/** The reports before a year that could have placed a country on a tier. */
function reportsBefore({ release }: Knowledge, tier: Tier, year: number): number[] {
  return release.years.filter((report) => report < year && (tier !== '2WL' || hasWatchList(release, report)));
}

function isNot(cell: Cell, tier: Tier): Truth {
  if (cell.known) return cell.tier !== tier;
  return cell.possible.includes(tier) ? null : true;
}

export const firstTimeClaim: ClaimKind<Tier> = {
  description:
    'A tier (1, 2, 2WL, 3 or SC) on which no earlier report, back to the first, placed the country',
  severalYears: false,
  statement: (tier) => firstTimeOn(tier),
};
