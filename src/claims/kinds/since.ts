import { rankOf, type Tier } from '../../domain/tier.js';
import { counted, listed } from '../../engine/english.js';
import { type Cell, cellOf, type Knowledge, placementSentence, possibleTiers } from '../cell.js';
import { claimYear } from '../claim-years.js';
import { finding, rowsOf, unknownsOf } from '../finding.js';
import type { ClaimKind, Statement } from '../statement.js';
import { allOf, anyOf, inEveryCase } from '../truth.js';
import { stands } from './comparison.js';

/** With fewer years from the one report to the other there is none between. */
const YEARS_APART = 2;

type Superlative = 'best' | 'worst';

/**
 * "the best since 2015": better than in every report after that of 2015 and before this one.
 * The report of 2015 itself is not compared: it may have been as good. Reports that did not rank the
 * country are passed over, but one of them must have ranked it.
 */
function extremeSince(superlative: Superlative, since: number): Statement {
  const how = superlative === 'best' ? 'better' : 'worse';
  return {
    predicate: `placed ${how} than in every report after that of ${since} which ranked it`,
    measure: null,
    refuse: (year) =>
      since <= year - YEARS_APART
        ? null
        : `${superlative}Since must lie at least ${counted(YEARS_APART, 'year')} before ${year}, so that there is a report between to compare with.`,
    check: (knowledge, country, year) => {
      const own = cellOf(knowledge, country.iso2, year);
      const between = reportsBetween(knowledge, since, year).map((report) => ({
        report,
        cell: cellOf(knowledge, country.iso2, report),
      }));
      const [tier = null] = own.known ? [own.tier] : [];
      const ranked = between.filter(({ cell }) => !cell.known || isRanked(cell.tier));
      const cases = (cell: Cell) =>
        inEveryCase(possibleTiers(cell).map((earlier) => !isRanked(earlier) || stands(how, tier, earlier)));
      // One of the reports between has to have ranked it; a cell that is not known, on a tier that leaves the claim true.
      const oneRanked = anyOf(
        ranked.map(({ cell }) =>
          inEveryCase(possibleTiers(cell).map((earlier) => isRanked(earlier) && stands(how, tier, earlier))),
        ),
      );
      const truth = isRanked(tier) ? allOf([...ranked.map(({ cell }) => cases(cell)), oneRanked]) : false;
      const failing = ranked.filter(({ cell }) => cases(cell) === false).map(({ report }) => report);
      const cells = ranked.map(({ cell }) => cell);
      const reason = [
        ...rowsOf([own]).map((row) => placementSentence(knowledge.release, row)),
        isRanked(tier)
          ? compareSentence(how, failing, oneRanked === false ? 0 : ranked.length)
          : 'Without a rank it cannot be compared.',
        unknownsOf(cells),
      ];
      return finding(truth, reason.filter((part) => part !== '').join(' '), rowsOf([...cells, own]));
    },
  };
}

function compareSentence(how: 'better' | 'worse', failing: readonly number[], compared: number): string {
  if (compared === 0) return `No report between can have ranked it so that this is ${how}.`;
  if (failing.length === 0) return `No placement between that is known denies that it is ${how}.`;
  return `That is not ${how} than in ${failing.length === 1 ? 'the report' : 'the reports'} of ${listed(failing.map(String), 'and')}.`;
}

const isRanked = (tier: Tier | null): tier is Tier => tier !== null && rankOf(tier) !== null;

function reportsBetween({ release }: Knowledge, since: number, year: number): number[] {
  return release.years.filter((report) => report > since && report < year);
}

const description = (how: string) =>
  `A year: placed ${how} than in every report after that of this year and before the report in question`;

export const bestSinceClaim: ClaimKind<number> = {
  description: description('better'),
  severalYears: false,
  statement: (since) => extremeSince('best', claimYear('bestSince', since)),
};

export const worstSinceClaim: ClaimKind<number> = {
  description: description('worse'),
  severalYears: false,
  statement: (since) => extremeSince('worst', claimYear('worstSince', since)),
};
