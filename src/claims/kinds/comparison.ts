import { nameInSentence } from '../../domain/article.js';
import { rankOf, type Tier } from '../../domain/tier.js';
import { type Cell, cellOf, type Knowledge, placementSentence, possibleTiers } from '../cell.js';
import { claimYear } from '../claim-years.js';
import { finding, rowsOf, unknownsOf } from '../finding.js';
import type { ClaimKind, Statement } from '../statement.js';
import { inEveryCase } from '../truth.js';

/** A report year of the same country, or another country in the same report. */
const REPORT_YEAR = /^\d{4}$/;

type Comparison = 'worse' | 'better';

/** "placed worse than in the report of 2021", "placed worse than Thailand". */
function compared(how: Comparison, other: string, { release }: Knowledge): Statement {
  const otherYear = REPORT_YEAR.test(other) ? claimYear(`${how}Than`, Number(other)) : null;
  const otherCountry = otherYear === null ? release.countries.find(other) : null;
  return {
    predicate: `placed ${how} than ${(otherCountry && nameInSentence(otherCountry)) ?? `in the report of ${otherYear}`}`,
    measure: null,
    refuse: (year, country) =>
      otherYear === year || (otherCountry !== null && otherCountry.iso2 === country?.iso2)
        ? `That would compare a placement in ${year} with itself.`
        : null,
    check: (knowledge, country, year) => {
      const than = { iso2: otherCountry?.iso2 ?? country.iso2, year: otherYear ?? year };
      const own = cellOf(knowledge, country.iso2, year);
      const against = cellOf(knowledge, than.iso2, than.year);
      const truth = inEveryCase(
        possibleTiers(own).flatMap((tier) =>
          possibleTiers(against).map((otherTier) => stands(how, tier, otherTier)),
        ),
      );
      return finding(truth, reasonOf(knowledge, [own, against]), rowsOf([against, own]));
    },
  };
}

/** Whether a tier is worse (or better) than another; one without a rank is neither. */
export function stands(how: Comparison, tier: Tier | null, other: Tier | null): boolean {
  const [rank, otherRank] = [tier && rankOf(tier), other && rankOf(other)];
  if (rank === null || otherRank === null) return false;
  return how === 'worse' ? rank > otherRank : rank < otherRank;
}

function reasonOf({ release }: Knowledge, cells: readonly Cell[]): string {
  const [first, ...others] = rowsOf(cells);
  const sameCountry = others.every((row) => row.country.iso2 === first?.country.iso2);
  const sentences = rowsOf(cells).map((row) =>
    sameCountry
      ? placementSentence(release, row)
      : placementSentence(release, row).replace('the country', nameInSentence(row.country)),
  );
  const unranked = cells.some((cell) => cell.known && (cell.tier === null || rankOf(cell.tier) === null));
  const incomparable = unranked ? ['A country that is not ranked cannot be compared.'] : [];
  return [...sentences, unknownsOf(cells), ...incomparable].filter((part) => part !== '').join(' ');
}

export const worseThanClaim: ClaimKind<string> = {
  description: 'A report year of the same country, or the code or name of a country in the same report',
  severalYears: false,
  statement: (other, knowledge) => compared('worse', other, knowledge),
};

export const betterThanClaim: ClaimKind<string> = {
  description: 'A report year of the same country, or the code or name of a country in the same report',
  severalYears: false,
  statement: (other, knowledge) => compared('better', other, knowledge),
};
