import type { CountryRef } from '../dataset/countries.js';
import { nameAtStart } from '../domain/sentences.js';
import { describeReports } from '../engine/english.js';
import { possibleTiers, toCell } from './cell.js';
import { evaluateStatement, type Finding, finding, type Statement, toRows } from './finding.js';
import { type ClaimContext, isYearSettled } from './knowledge.js';
import { noReportSentence, placementsToText } from './placement-words.js';
import { getReasons } from './reasons.js';
import type { ClaimRequest, HowOften } from './request.js';
import { anyOf, type Bound, conjunction, holdsForEachCase, not, type Truth, within } from './truth.js';
import {
  BUT_NOT_BEFORE,
  boundOfStreak,
  coveredByAll,
  coveredByNone,
  coveredSentence,
  inRowSentence,
  streakCorrection,
  streakWords,
} from './verdict-words.js';

export interface Quantified {
  readonly statement: Statement;
  readonly years: readonly number[];
  /** Reports combined into one statement; `null` if each is checked separately. */
  readonly together: readonly number[] | null;
}

/** Turns a statement on one report into one on several: ever, never, always, or in a row. */
export function quantify(request: ClaimRequest, statement: Statement, years: readonly number[]): Quantified {
  const { when, streak: length } = request;
  const sorted = [...years].sort((a, b) => a - b);
  const last = sorted.slice(-1);
  if (when !== undefined)
    return { statement: howOften(when, statement, sorted), years: last, together: sorted };
  // A streak of zero means "not in this report".
  if (length === 0) return { statement: howOften('never', statement, last), years: last, together: null };
  if (length !== undefined) {
    const own = boundOfStreak(request);
    // A streak of at least one means "in this report".
    if (length === 1 && own === 'at_least') return { statement, years: last, together: null };
    const requested = { length, bound: own, words: streakWords(request) };
    return { statement: streak(statement, requested), years: last, together: null };
  }
  return { statement, years, together: null };
}

const over = (
  statement: Statement,
  own: Pick<Statement, 'predicate' | 'check'> & Partial<Statement>,
): Statement => ({
  usesLaw: statement.usesLaw,
  measure: null,
  ...own,
});

function joinSentences(knowledge: ClaimContext, country: CountryRef, years: readonly number[]): string {
  const { firstYear } = knowledge.release;
  const since = years.filter((year) => year >= firstYear);
  const rows = toRows(since.map((year) => toCell(knowledge, country.iso2, year)));
  return [
    ...(rows.length === 0 ? [] : [`${nameAtStart(country)} ${placementsToText(rows)}.`]),
    ...(since.length === years.length ? [] : [noReportSentence(knowledge.release, firstYear - 1)]),
  ].join(' ');
}

interface Quantifier {
  readonly truth: (truths: readonly Truth[]) => Truth;
  readonly deciding: (truth: boolean) => boolean;
  readonly predicate: (predicate: string, reports: number) => string;
}

const HOW_OFTEN: Readonly<Record<HowOften, Quantifier>> = {
  ever: {
    truth: anyOf,
    deciding: (truth) => truth,
    predicate: (predicate) => `${predicate} at least once`,
  },
  never: {
    truth: (truths) => not(anyOf(truths)),
    deciding: (truth) => !truth,
    predicate: (predicate, reports) => `${reports === 1 ? 'not' : 'never'} ${predicate}`,
  },
  always: {
    truth: (truths) => (truths.length === 0 ? false : conjunction(truths)),
    deciding: (truth) => truth,
    predicate: (predicate) => `always ${predicate}`,
  },
};

const sumHidden = (knowledge: ClaimContext, { maxHidden }: Statement, years: readonly number[]): number =>
  years.reduce((sum, year) => sum + (maxHidden?.(knowledge, year) ?? Number.POSITIVE_INFINITY), 0);

/** "was never on Tier 3": a statement on several reports, anchored to the last of them. */
function howOften(often: HowOften, statement: Statement, years: readonly number[]): Statement {
  const quantifier = HOW_OFTEN[often];
  return over(statement, {
    predicate: quantifier.predicate(statement.predicate, years.length),
    isOfReports: true,
    when: years.length === 1 ? undefined : () => `in ${describeReports(years)}`,
    // What a gap hides cannot have been "never" so.
    maxHidden: often === 'ever' ? (knowledge) => sumHidden(knowledge, statement, years) : undefined,
    check: (knowledge, country) => {
      const reports = years.filter((year) => often !== 'always' || mayCover(knowledge, country, year));
      const all = reports.map((year) => ({
        of: { country, year },
        found: evaluateStatement(knowledge, statement, country, year),
      }));
      // "Always" ignores reports that did not cover the country.
      const truths = all.map(({ of, found: { truth } }) =>
        often === 'always' && truth === false ? notCovered(knowledge, country, of.year) : truth,
      );
      const truth = quantifier.truth(truths);
      const wanted = truth === null ? null : quantifier.deciding(truth);
      const parts = all.filter((_, index) => truths[index] === wanted);
      const deciding = parts.map(({ found }) => found);
      const [first] = deciding;
      const isOfPredecessor =
        truth === null && deciding.length > 0 && deciding.every((each) => each.isOfPredecessor);
      const getReason = (): string => {
        if (reports.length === 1) return first?.own ?? '';
        if (all.length === 0) return coveredByNone(country);
        // Where it was not so, the placements of those reports say it.
        const isPlain = wanted === false && deciding.every(({ describePart }) => describePart === null);
        if (!isPlain) return getReasons(parts);
        return joinSentences(
          knowledge,
          country,
          parts.map(({ of }) => of.year),
        );
      };
      return finding(
        truth,
        getReason(),
        deciding.flatMap((each) => each.rows),
        {
          placements: reports.length === 1 ? (first?.placements ?? []) : [],
          also: reports.length === 1 ? (first?.also ?? []) : [],
          clause: deciding.find(({ clause }) => clause !== null)?.clause ?? null,
          grades: deciding.flatMap(({ grades }) => grades),
          caveats: reports.length === 1 ? deciding.flatMap(({ caveats }) => caveats) : [],
          context: often === 'always' && truth ? alwaysSince(knowledge, statement, { country, years }) : null,
          corrects: often !== 'ever' && reports.length > 1,
          incomparable: reports.length === 1 ? (first?.incomparable ?? false) : isOfPredecessor,
          isOfPredecessor,
        },
      );
    },
  });
}

const mayCover = (knowledge: ClaimContext, { iso2 }: CountryRef, year: number): boolean =>
  possibleTiers(toCell(knowledge, iso2, year)).some((tier) => tier !== null);

const notCovered = (knowledge: ClaimContext, { iso2 }: CountryRef, year: number): Truth =>
  holdsForEachCase(possibleTiers(toCell(knowledge, iso2, year)).map((tier) => tier === null));

/** True if a report is known not to have covered a country. */
export const isNotCovered = (knowledge: ClaimContext, country: CountryRef, year: number): boolean =>
  notCovered(knowledge, country, year) === true;

/** A sentence on the reports that did not cover a country that "always" was so; `null` if all did. */
function alwaysSince(
  knowledge: ClaimContext,
  { predicate }: Statement,
  { country, years }: { readonly country: CountryRef; readonly years: readonly number[] },
): string | null {
  const { release } = knowledge;
  const never = noReportSentence(release, Math.min(...years));
  const reports = years.filter((year) => year >= release.firstYear);
  const covered = reports.filter((year) => release.placement(country.iso2, year));
  const missing = reports.filter((year) => !covered.includes(year));
  if (missing.length === 0) return never && `${coveredByAll(country, predicate, covered)} ${never}`;
  const [first = Number.NaN] = covered;
  const isFirst = release.getHistory(country.iso2).every(({ year }) => year >= first);
  const begun = release.placement(country.iso2, first)?.tier === 'SC' ? 'in a report' : 'ranked';
  const later = missing.filter((year) => year > first);
  const since = isFirst && missing.length > later.length ? { first, begun } : null;
  const sentence = coveredSentence(country, predicate, {
    covered: covered.length,
    missing: missing.length,
    since,
    isThroughout: later.length === 0,
    last: Math.max(...years),
  });
  return [sentence, never].filter((each) => each !== null).join(' ');
}

interface FoundIn {
  readonly year: number;
  readonly found: Finding;
}

/**
 * Checks a statement in each of several reports. Like "always", it ignores reports that did not cover the
 * country and mentions them as context; if the statement fails in a report that did, all are returned.
 */
export function evaluateOverYears(
  knowledge: ClaimContext,
  statement: Statement,
  country: CountryRef,
  years: readonly number[],
): readonly FoundIn[] {
  const found = years.map((year) => ({
    year,
    found: evaluateStatement(knowledge, statement, country, year),
  }));
  const covering = found.filter(
    ({ year, found }) =>
      found.truth !== false || found.describePart !== null || !notCovered(knowledge, country, year),
  );
  const isWhole = covering.length === found.length || covering.length === 0;
  const truth = conjunction(covering.map(({ found }) => found.truth));
  if (isWhole || truth === false) return found;
  const context = truth === true ? alwaysSince(knowledge, statement, { country, years }) : null;
  return covering.map(({ year, found }) => ({ year, found: { ...found, context } }));
}

/**
 * "for the ninth report in a row": number of consecutive reports, up to the given one, for which it is true.
 * Unknown placements make the length a range.
 */
function streak(
  statement: Statement,
  { length: claimed, bound, words }: { length: number; bound: Bound; words: string },
): Statement {
  return over(statement, {
    predicate: [statement.predicate, words].filter(Boolean).join(' '),
    possibleIn: statement.possibleIn,
    when: (year) => (words === '' ? `in the ${year} report${BUT_NOT_BEFORE}` : `up to ${year}`),
    check: (knowledge, country, year) => {
      const { sure, possible, found } = computeStreak(knowledge, statement, { country, year });
      const years = found.map((_, index) => year - index).reverse();
      const truth = within({ claimed, bound }, { from: sure, to: possible });
      const inRow = years.filter((each) => each > year - sure);
      const corrects = truth === false && bound === 'exactly' && sure > 1 && sure === possible;
      return finding(
        truth,
        corrects
          ? streakCorrection(country, statement.predicate, { years: inRow, claimed })
          : [
              possible === 0 ? (found[0]?.reason ?? '') : joinSentences(knowledge, country, years),
              inRowSentence(inRow),
              ...(sure === possible
                ? []
                : found.filter(({ truth }) => truth === null).map(({ reason }) => reason)),
            ],
        toRows(years.map((each) => toCell(knowledge, country.iso2, each))),
        {
          clause: found[0]?.clause ?? null,
          grades: found.flatMap(({ grades }) => grades),
          corrects,
          // One that began with the first report: what came before is no part of it.
          caveats: [noReportSentence(knowledge.release, year - possible)].flatMap(
            (never) => (truth && never) || [],
          ),
        },
      );
    },
  });
}

/** The minimum and maximum length of the streak, and the findings, newest first. */
function computeStreak(
  knowledge: ClaimContext,
  statement: Statement,
  { country, year }: { readonly country: CountryRef; readonly year: number },
): { sure: number; possible: number; found: readonly Finding[] } {
  const found: Finding[] = [];
  let sure: number | null = null;
  const { release } = knowledge;
  for (let report = year; report >= release.firstYear && isYearSettled(release, report); report--) {
    const evaluated = evaluateStatement(knowledge, statement, country, report);
    const each = evaluated.incomparable ? { ...evaluated, truth: false } : evaluated;
    found.push(each);
    if (each.truth !== true) sure ??= year - report;
    if (each.truth === false) return { sure: sure ?? 0, possible: year - report, found };
  }
  return { sure: sure ?? found.length, possible: found.length, found };
}
