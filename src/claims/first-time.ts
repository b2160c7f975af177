import type { Tier } from '../domain/tier.js';
import { hasWatchList, toCell } from './cell.js';
import { finding, getUnknowns, type Statement, toRows } from './finding.js';
import type { ClaimPlacement } from './knowledge.js';
import { hasNoFurtherReason, onTier, placementSentence } from './placement-words.js';
import { conjunction, type Truth } from './truth.js';
import { beforeSentence, noneBeforeSentence } from './verdict-words.js';

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
      if (sameTier.length > 0) {
        return finding(
          false,
          beforeSentence(
            country,
            tier,
            sameTier.map(({ report }) => report),
          ),
          toRows([...sameTier.map(({ cell }) => cell), current]),
          { corrects: true },
        );
      }
      const cells = earlier.map(({ cell }) => cell);
      const truth = conjunction([current.known ? true : null, ...cells.map(isNot)]);
      const since = earlier[0]?.report ?? null;
      const reason = noneBeforeSentence(country, tier, { year, since });
      return finding(truth, reason, toRows([...cells, current]), {
        also: getUnknowns([...cells.filter((cell) => isNot(cell) === null), current]),
        caveats: truth === true ? [reason] : [],
      });
    },
  };
}
