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
  const isNot = (cell: ClaimPlacement): Truth =>
    cell.known ? cell.tier !== tier : cell.possible.includes(tier) ? null : true;
  return {
    predicate: `${onTier(tier)} for the first time`,
    measure: null,
    check: (knowledge, country, year) => {
      const { release } = knowledge;
      const own = toCell(knowledge, country.iso2, year);
      if (own.known && own.tier !== tier)
        return finding(false, placementSentence(release, own.row), toRows([own]), {
          placements: hasNoFurtherReason(release, own.row) ? [own.row] : [],
        });
      const earlier = release.years
        .filter((report) => report < year && (tier !== '2WL' || hasWatchList(release, report)))
        .map((report) => ({ report, cell: toCell(knowledge, country.iso2, report) }));
      const before = earlier.filter(({ cell }) => cell.known && cell.tier === tier);
      const name = nameInSentence(country);
      if (before.length > 0) {
        return finding(
          false,
          `${capitalize(name)} was ${onTier(tier)} before, in ${formatYearList(before.map(({ report }) => report))}.`,
          toRows([...before.map(({ cell }) => cell), own]),
          { corrects: true },
        );
      }
      const cells = earlier.map(({ cell }) => cell);
      const truth = conjunction([own.known ? true : null, ...cells.map(isNot)]);
      const since = earlier[0]?.report;
      const found =
        since === undefined
          ? `The ${year} report was the first that could have it so.`
          : `No earlier report that we know of, back to the ${since} report, had ${name} ${tier === 'SC' ? 'as ' : ''}${onTier(tier)}.`;
      return finding(truth, found, toRows([...cells, own]), {
        also: getUnknowns([...cells.filter((cell) => isNot(cell) === null), own]),
        caveats: truth === true ? [found] : [],
      });
    },
  };
}
