import type { Release } from '../dataset/release.js';
import { nameInSentence } from '../domain/sentences.js';
import { rankOf, type Tier } from '../domain/tier.js';
import { counted, yearsInList } from '../engine/english.js';
import {
  type ClaimCell,
  cellOf,
  isPlacementAlone,
  type Knowledge,
  placementSentences,
  possibleTiers,
  withoutRank,
} from './cell.js';
import { claimYear } from './claim-year.js';
import {
  allOf,
  anyOf,
  finding,
  inEveryCase,
  rowsOf,
  type Statement,
  type Truth,
  unknownsOf,
} from './finding.js';
import { ofPlacements, type TierOrNone } from './placement-kinds.js';

export type Comparison = 'worse' | 'better';

export function stands(how: Comparison, tier: TierOrNone, other: TierOrNone): Truth {
  const [rank, otherRank] = [tier && rankOf(tier), other && rankOf(other)];
  if (rank === null || otherRank === null) return null;
  return how === 'worse' ? rank > otherRank : rank < otherRank;
}

const isRanked = (tier: TierOrNone): tier is Tier => tier !== null && rankOf(tier) !== null;

const REPORT_YEAR = /^\d{4}$/;

export function compared(how: Comparison, other: string, { release }: Knowledge): Statement {
  const otherYear = REPORT_YEAR.test(other) ? claimYear(`${how}Than`, Number(other)) : null;
  const otherCountry = otherYear === null ? release.countries.asked(other, `${how}Than`) : null;
  return ofPlacements({
    predicate: `ranked ${how} than ${(otherCountry && nameInSentence(otherCountry)) ?? `in ${otherYear}`}`,
    refuse: (year, country) =>
      otherYear === year || (otherCountry !== null && otherCountry.iso2 === country?.iso2)
        ? `That would compare a placement in ${year} with itself.`
        : null,
    reads: ({ iso2, year }) => [
      { iso2: otherCountry?.iso2 ?? iso2, year: otherYear ?? year },
      { iso2, year },
    ],
    holds: (against = null, own = null) => stands(how, own, against),
  });
}

const YEARS_APART = 2;

/**
 * "the best since 2015": better than in every report after that of 2015 and before this one.
 * The report of 2015 itself is not compared: it may have been as good. Reports that did not rank the
 * country are passed over, but one of them must have ranked it.
 */
export function extremeSince(
  { how, parameter, since }: { how: Comparison; parameter: 'bestSince' | 'worstSince'; since: number },
  { firstYear }: Release,
  asked: number | undefined,
): Statement {
  claimYear(parameter, since);
  const from = Math.max(since + 1, firstYear);
  const isOne = from + 1 === asked;
  const beaten = isOne
    ? `In ${from} the ranking was ${how === 'worse' ? 'higher' : 'lower'}.`
    : `No earlier ranking${since < firstYear ? '' : ` from ${from} on`} was as ${how === 'worse' ? 'low' : 'high'}.`;
  const back = since < firstYear ? '' : ` back to that of ${from}`;
  return {
    predicate: `ranked ${how} than ${isOne ? `in ${from}` : `in any earlier report${back}`}`,
    measure: null,
    refuse: (year) =>
      since <= year - YEARS_APART
        ? null
        : `${parameter} must lie at least ${counted(YEARS_APART, 'year')} before ${year}, so that there is a report between to compare with.`,
    check: (knowledge, country, year) => {
      const own = cellOf(knowledge, country.iso2, year);
      const tier = own.known ? own.tier : null;
      const ranked = knowledge.release.years
        .filter((report) => report > since && report < year)
        .map((report) => ({ report, cell: cellOf(knowledge, country.iso2, report) }))
        .filter(({ cell }) => possibleTiers(cell).some(isRanked));
      const cells = ranked.map(({ cell }) => cell);
      const whatever = (cell: ClaimCell, holds: (earlier: TierOrNone) => Truth) =>
        inEveryCase(possibleTiers(cell).map(holds));
      const passes = (cell: ClaimCell) =>
        whatever(cell, (earlier) => !isRanked(earlier) || stands(how, tier, earlier));
      // A cell that is not known ranks it only if every tier that it can have leaves the claim true.
      const oneRanked = anyOf(
        cells.map((cell) => whatever(cell, (earlier) => isRanked(earlier) && stands(how, tier, earlier))),
      );
      const incomparable = !isRanked(tier) || cells.length === 0;
      const failing = ranked.filter(({ cell }) => passes(cell) === false).map(({ report }) => report);
      const rows = rowsOf([own]);
      // Said of no country alone, so that it can be said once of several.
      const general = !isRanked(tier)
        ? withoutRank(rows)
        : cells.length === 0
          ? `No earlier report${back} gave a rank to compare with.`
          : failing.length === 0
            ? beaten
            : '';
      const placed = placementSentences(knowledge.release, rows);
      const than = `no ${how} than in ${yearsInList(failing)}.`;
      return finding(
        incomparable ? null : allOf([...cells.map(passes), oneRanked]),
        general !== '' ? placed : [placed.join(' ').replace(/\.$/, `, ${than}`)],
        rowsOf([...cells, own]),
        {
          incomparable,
          placements:
            general !== '' && rows.every((row) => isPlacementAlone(knowledge.release, row)) ? rows : [],
          also: [general, ...unknownsOf(cells)],
        },
      );
    },
  };
}
