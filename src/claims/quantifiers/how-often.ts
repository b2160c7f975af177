import type { CountryRef } from '../../dataset/countries.js';
import { cellOf, type Knowledge, possibleTiers } from '../cell.js';
import { findOut } from '../find-out.js';
import { type Finding, finding, rowsOf } from '../finding.js';
import { placementsInWords } from '../placements-in-words.js';
import type { Statement } from '../statement.js';
import { allOf, anyOf, inEveryCase, not, type Truth } from '../truth.js';

export const HOW_OFTEN = ['ever', 'never', 'always'] as const;
/** In one of several reports at least, in none, or in all that covered the country. */
export type HowOften = (typeof HOW_OFTEN)[number];

/**
 * "was never on Tier 3": what is claimed of several reports together, anchored at the last of them.
 * @param years the reports, oldest first
 */
export function howOften(often: HowOften, said: Statement, years: readonly number[]): Statement {
  return {
    predicate: predicateOf(often, said, years),
    measure: null,
    ...(said.asksLaw === undefined ? {} : { asksLaw: said.asksLaw }),
    refuse: (_year, country) =>
      years.map((year) => said.refuse?.(year, country) ?? null).find((detail) => detail !== null) ?? null,
    check: (knowledge, country) => {
      const reports = years.filter((year) => often !== 'always' || mayCover(knowledge, country, year));
      const found = reports.map((year) => findOut(knowledge, said, country, year));
      return together(often, found, { knowledge, country, reports });
    },
  };
}

function predicateOf(often: HowOften, { predicate }: Statement, years: readonly number[]): string {
  if (often === 'ever') return `${predicate} at least once`;
  if (often === 'always') return `${predicate} whenever covered`;
  return years.length === 1 ? `not ${predicate}` : `never ${predicate}`;
}

/** Whether a report covered a country, or may have. */
const mayCover = (knowledge: Knowledge, { iso2 }: CountryRef, year: number): boolean =>
  possibleTiers(cellOf(knowledge, iso2, year)).some((tier) => tier !== null);

function together(
  often: HowOften,
  found: readonly Finding[],
  {
    knowledge,
    country,
    reports,
  }: { readonly knowledge: Knowledge; readonly country: CountryRef; readonly reports: readonly number[] },
): Finding {
  const truths = found.map(({ truth }) => truth);
  const truth: Truth = {
    ever: () => anyOf(truths),
    never: () => not(anyOf(truths)),
    always: () =>
      found.length === 0
        ? false
        : allOf(truths.map((each, index) => orNotCovered(each, knowledge, country, reports[index] ?? 0))),
  }[often]();
  // What decides: those that hold against "never" or for "ever", those that fail "always"; else all of them.
  const decisive = found.filter(
    (each) =>
      each.truth ===
      (often === 'always' ? truth === true : truth === true ? often === 'ever' : often === 'never'),
  );
  const deciding = truth === null ? found.filter((each) => each.truth === null) : decisive;
  const rows = deciding.flatMap((each) => each.rows);
  const reason =
    reports.length === 1
      ? (deciding[0]?.reason ?? '')
      : truth === null
        ? [...new Set(deciding.map((each) => each.reason))].join(' ')
        : found.length === 0
          ? `None of the reports covered the country.`
          : sumUp(knowledge, country, yearsOf(deciding, found, reports));
  return finding(truth, reason, rows, {
    clause: deciding.find(({ clause }) => clause !== null)?.clause ?? null,
    grades: deciding.flatMap(({ grades }) => grades),
    caveats: reports.length === 1 ? deciding.flatMap(({ caveats }) => caveats) : [],
  });
}

/** "Always" asks nothing of a report that did not cover the country. */
function orNotCovered(truth: Truth, knowledge: Knowledge, { iso2 }: CountryRef, year: number): Truth {
  if (truth !== false) return truth;
  return inEveryCase(possibleTiers(cellOf(knowledge, iso2, year)).map((tier) => tier === null));
}

const yearsOf = (
  deciding: readonly Finding[],
  found: readonly Finding[],
  reports: readonly number[],
): number[] => reports.filter((_, index) => deciding.includes(found[index] as Finding));

function sumUp(knowledge: Knowledge, { iso2 }: CountryRef, years: readonly number[]): string {
  const cells = rowsOf(years.map((year) => cellOf(knowledge, iso2, year)));
  return `${placementsInWords(cells)}.`;
}

export const HOW_OFTEN_DESCRIPTION =
  'ever: in one of the reports of the period at least; never: in none of them (of one year: not); always: in each that covered the country. Without year, from and to, of all reports';
