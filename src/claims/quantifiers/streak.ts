import type { CountryRef } from '../../dataset/countries.js';
import { counted, span } from '../../engine/english.js';
import { type Bound, within } from '../bound.js';
import { cellOf, isOut, type Knowledge } from '../cell.js';
import { findOut } from '../find-out.js';
import { type Finding, finding, rowsOf } from '../finding.js';
import { placementsInWords } from '../placements-in-words.js';
import type { Statement } from '../statement.js';

/**
 * "for the ninth report in a row": of how many reports, the one in question the last, it is true without a break.
 * Where a report in it is not known, only lengths that the known ones leave open are.
 */
export function streak(
  said: Statement,
  { length: claimed, bound }: { length: number; bound: Bound },
): Statement {
  return {
    predicate: `${said.predicate} in ${BOUND_WORDS[bound]}${counted(claimed, 'report')} in a row`,
    measure: null,
    ...(said.asksLaw === undefined ? {} : { asksLaw: said.asksLaw }),
    ...(said.possibleIn === undefined ? {} : { possibleIn: said.possibleIn }),
    refuse: (year, country) => said.refuse?.(year, country) ?? null,
    check: (knowledge, country, year) => {
      const { sure, possible, found } = lengthOf(knowledge, said, { country, year });
      const truth = within({ claimed, bound }, { from: sure, to: possible });
      const years = found.map((_, index) => year - index).reverse();
      const rows = rowsOf(years.map((each) => cellOf(knowledge, country.iso2, each)));
      const unknown = found.filter((each) => each.truth === null).map(({ reason }) => reason);
      const since = span(years.filter((each) => each > year - sure));
      const length =
        sure > 0
          ? `It is so in ${counted(sure, 'report')}${sure === 1 ? '' : ' in a row'} (${since}).`
          : `${possible > 0 ? 'It is not known to be so' : 'It is not so'} in the report of ${year}.`;
      const told = `${length} ${placementsInWords(rows)}.`;
      return finding(truth, sure === possible ? told : [told, ...unknown].join(' '), rows, {
        clause: found[0]?.clause ?? null,
        grades: found.flatMap(({ grades }) => grades),
      });
    },
  };
}

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exactly: 'exactly ',
  at_least: 'at least ',
  at_most: 'at most ',
};

/** The shortest and the longest that the streak can be, and what was found of each report, the newest first. */
function lengthOf(
  knowledge: Knowledge,
  said: Statement,
  { country, year }: { readonly country: CountryRef; readonly year: number },
): { sure: number; possible: number; found: readonly Finding[] } {
  const found: Finding[] = [];
  let sure: number | null = null;
  const [first = year] = knowledge.release.years;
  for (let report = year; report >= first && isOut(knowledge.release, report); report--) {
    const each = findOut(knowledge, said, country, report);
    found.push(each);
    if (each.truth !== true) sure ??= year - report;
    if (each.truth === false) return { sure: sure ?? 0, possible: year - report, found };
  }
  return { sure: sure ?? found.length, possible: found.length, found };
}
