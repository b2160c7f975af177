import { nameInSentence } from '../domain/sentences.js';
import type { Tier } from '../domain/tier.js';
import { capitalize, formatYearList } from '../engine/english.js';
import {
  type ClaimPlacement,
  hasNoFurtherReason,
  hasWatchList,
  onTier,
  placementSentence,
  toCell,
} from './cell.js';
import { conjunction, finding, getUnknowns, type Statement, type Truth, toRows } from './finding.js';

/** The statement that a country was on a tier for the first time. */
export function firstTimeStatement(tier: Tier): Statement {
  const isNot = (cell: ClaimPlacement): Truth => {
    if (cell.known) return cell.tier !== tier;
    return cell.possible.includes(tier) ? null : true;
  };
  return {
    predicate: `${onTier(tier)} for the first time`,
    measure: null,
    check: (knowledge, country, year) => {
      const { release } = knowledge;
      const current = toCell(knowledge, country.iso2, year);
      if (current.known && current.tier !== tier)
        return finding(false, placementSentence(release, current.row), toRows([current]), {
          placements: hasNoFurtherReason(release, current.row) ? [current.row] : [],
        });
      const earlier = release.years
        .filter((report) => report < year && (tier !== '2WL' || hasWatchList(release, report)))
        .map((report) => ({ report, cell: toCell(knowledge, country.iso2, report) }));
      const sameTier = earlier.filter(({ cell }) => cell.known && cell.tier === tier);
      const name = nameInSentence(country);
      if (sameTier.length > 0) {
        return finding(
          false,
          `${capitalize(name)} was ${onTier(tier)} before, in ${formatYearList(sameTier.map(({ report }) => report))}.`,
          toRows([...sameTier.map(({ cell }) => cell), current]),
          { corrects: true },
        );
      }
      const cells = earlier.map(({ cell }) => cell);
      const truth = conjunction([current.known ? true : null, ...cells.map(isNot)]);
      const since = earlier[0]?.report;
      const reason =
        since === undefined
          ? `The ${year} report was the first that could have it so.`
          : `No earlier report, back to ${since}, is known to have had ${name} ${tier === 'SC' ? 'as ' : ''}${onTier(tier)}.`;
      return finding(truth, reason, toRows([...cells, current]), {
        also: getUnknowns([...cells.filter((cell) => isNot(cell) === null), current]),
        caveats: truth === true ? [reason] : [],
      });
    },
  };
}
