import type { Tier } from '../../domain/tier.js';
import { cellOf, hasWatchList, isPlacementAlone, onTier, placementSentence } from '../cell.js';
import { finding, rowsOf, unknownsOf } from '../finding.js';
import type { ClaimKind, Statement } from '../statement.js';

/** "on Tier 3": the placement itself. */
export function inTier(tier: Tier): Statement {
  return {
    predicate: onTier(tier),
    measure: tier,
    possibleIn: ({ release }, year) => tier !== '2WL' || hasWatchList(release, year),
    check: (knowledge, country, year) => {
      const cell = cellOf(knowledge, country.iso2, year);
      if (!cell.known) return finding(null, unknownsOf([cell]), []);
      const { release } = knowledge;
      const noList =
        tier === '2WL' && release.years.includes(year) && !hasWatchList(release, year)
          ? release.ruleOf(year)
          : null;
      const reason = placementSentence(release, cell.row);
      return finding(
        cell.tier === tier,
        noList ? `${reason} The law gave the report of ${year} no watch list.` : reason,
        rowsOf([cell]),
        {
          clause: noList && { ruleId: noList.id, citation: noList.citation },
          placement: noList === null && isPlacementAlone(release, cell.row) ? cell.row : null,
        },
      );
    },
  };
}

export const tierClaim: ClaimKind<Tier> = {
  description: 'The placement: 1, 2, 2WL, 3 or SC',
  severalYears: true,
  statement: (tier) => inTier(tier),
};

export const onWatchListClaim: ClaimKind<'watchlist'> = {
  description: 'watchlist: on the Tier 2 Watch List',
  severalYears: true,
  statement: () => inTier('2WL'),
};
