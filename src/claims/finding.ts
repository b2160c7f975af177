import { getClockHistory } from '../dataset/clock.js';
import { findPredecessorIn, outsideLifetimeReason } from '../dataset/code-validity.js';
import { type CountryRef, toRef } from '../dataset/countries.js';
import type { ReleaseView } from '../dataset/release-view.js';
import type { TotalMeasure } from '../dataset/totals.js';
import type { EvidenceGrade } from '../domain/evidence.js';
import type { History } from '../engine/history.js';
import type { Trace } from '../engine/trace.js';
import { possibleTiers, toCell } from './cell.js';
import {
  type ClaimContext,
  type ClaimPlacement,
  type ClaimRow,
  type DecidedBy,
  isYearSettled,
} from './knowledge.js';
import { placementSentence } from './placement-words.js';
import type { Reasoned } from './reasons.js';
import { holdsForEachCase, type Truth } from './truth.js';
import { settledBy } from './verdict-words.js';

/** Result of checking a statement on one country in one report, or on a whole report. */
export interface Finding extends Reasoned {
  readonly truth: Truth;
  /** True if the reason is a complete correction, to follow "False.". */
  readonly corrects: boolean;
  /** True if it is not known because a rank is missing, or the country was part of another; counts skip it. */
  readonly incomparable: boolean;
  /** True if it is so of the country that this one was then part of, and not of itself. */
  readonly isOfPredecessor: boolean;
  /** True if it is not known because a stated total differs from our count. */
  readonly isTotalMissed: boolean;
  readonly rows: readonly ClaimRow[];
  /** `null` if no clause of the law was applied. */
  readonly clause: DecidedBy | null;
  /** Computes the trace; `null` if the clock was not run, or has no single result. */
  readonly explain: (() => Trace | null) | null;
  readonly grades: readonly EvidenceGrade[];
  /** Caveats that a quotation needs in order not to claim too much. */
  readonly caveats: readonly string[];
}

/** Creates a finding; `also` is appended to the reason. */
export const finding = (
  truth: Truth,
  reason: string | readonly string[],
  rows: readonly ClaimRow[],
  more: Partial<Omit<Finding, 'truth' | 'reason' | 'own' | 'rows'>> = {},
): Finding => {
  const own = joinSentences(reason);
  return {
    truth,
    reason: more.also === undefined ? own : joinSentences([own, ...more.also]),
    own,
    rows,
    placements: [],
    also: [],
    corrects: false,
    incomparable: false,
    isOfPredecessor: false,
    describePart: null,
    isTotalMissed: false,
    clause: null,
    explain: null,
    grades: [],
    context: null,
    caveats: [],
    ...more,
  };
};

const joinSentences = (sentences: string | readonly string[]): string =>
  typeof sentences === 'string' ? sentences : sentences.filter(Boolean).join(' ');

/** The rows of known placements. */
export const toRows = (cells: Iterable<ClaimPlacement>): ClaimRow[] =>
  [...cells].flatMap((cell) => (cell.known ? [cell.row] : []));

/** Reasons why placements are not known. */
export const getUnknowns = (cells: Iterable<ClaimPlacement>): string[] =>
  [...cells].flatMap((cell) => (cell.known ? [] : [cell.why]));

/** A statement on one country in one report. */
export interface Statement {
  /** Follows "Cambodia was". */
  readonly predicate: string;
  /** Follows the predicate in sentences with a number: which reports are combined; "in 2022" if omitted. */
  readonly when?: ((year: number) => string) | undefined;
  /** The kind of stated total that counts the same countries, if State or the press gave one. */
  readonly measure: TotalMeasure | null;
  /** True if the report of a year could make it true at all; every report if omitted. */
  readonly possibleIn?: ((knowledge: ClaimContext, year: number) => boolean) | undefined;
  /** The maximum number of countries of which a gap of the report hides that it is true; no limit if omitted. */
  readonly maxHidden?: ((knowledge: ClaimContext, year: number) => number) | undefined;
  /** A sentence on why it cannot be known of some countries even though their placements are known. */
  readonly whyOpen?: string | undefined;
  /** A sentence on some of the countries that a count has found it true of; empty for none. */
  readonly noteOnCount?:
    | ((release: ReleaseView, year: number, holding: readonly CountryRef[]) => string)
    | undefined;
  /** True if it checks each of several reports itself. */
  readonly isOfReports?: boolean | undefined;
  /** True if it runs the clock for each country, which is slow. */
  readonly usesLaw?: boolean | undefined;
  /** Evaluates the statement, given that the country's placement in the report is known or assumed. */
  readonly check: (knowledge: ClaimContext, country: CountryRef, year: number) => Finding;
}

/**
 * Checks a statement on a country in a report. If the placement itself is not known because the report is
 * unavailable, the result is not known; because of a gap, the result is known only if it is the same for
 * every possible placement.
 */
export function evaluateStatement(
  knowledge: ClaimContext,
  statement: Statement,
  country: CountryRef,
  year: number,
): Finding {
  if (statement.isOfReports) return statement.check(knowledge, country, year);
  const own = toCell(knowledge, country.iso2, year);
  if (own.known) return evaluateOrPredecessor(knowledge, statement, { country, year, row: own.row });
  if (!isYearSettled(knowledge.release, year)) return finding(null, '', [], { also: [own.why] });
  const cases = own.possible.map((tier) =>
    statement.check({ ...knowledge, assumed: { iso2: country.iso2, year, tier } }, country, year),
  );
  const incomparable = cases.every((each) => each.incomparable);
  const truth = holdsForEachCase(cases.map((each) => (each.incomparable ? false : each.truth)));
  if (truth === null || incomparable) return finding(null, '', [], { also: [own.why], incomparable });
  const clause = cases.find((each) => each.clause !== null)?.clause ?? null;
  const reason = settledBy(own.possible, { country, year });
  return finding(truth, reason, [], { also: [own.why], clause });
}

/** Of a country that was part of another then, and not placed itself: what is so of that one, named. */
function evaluateOrPredecessor(
  knowledge: ClaimContext,
  statement: Statement,
  { country, year, row }: { readonly country: CountryRef; readonly year: number; readonly row: ClaimRow },
): Finding {
  const found = statement.check(knowledge, country, year);
  const { release } = knowledge;
  if (found.truth !== false || row.tier !== null || !release.years.includes(year)) return found;
  const part = release.countries.find(country.iso2);
  const whole = findPredecessorIn(release, part, year);
  if (whole === null || !toCell(knowledge, whole.iso2, year).known) return found;
  const { truth, own, rows, placements } = statement.check(knowledge, toRef(whole), year);
  return finding(truth === false ? false : null, [placementSentence(release, row), own], rows, {
    placements,
    describePart: (reports) => outsideLifetimeReason(release, part, year, reports),
    corrects: true,
    incomparable: truth !== false,
    isOfPredecessor: truth === true,
  });
}

/** A truth value and the report years it depends on: no other year could change it. */
interface YearsRead {
  readonly truth: Truth;
  readonly years: readonly number[];
}

interface CommonReading {
  readonly truth: Truth;
  /** Report years it depends on in the history as known, oldest first. */
  readonly years: readonly number[];
  /**
   * Reasons why placements that had to be varied are not
   * known; empty if the history as known is the only one.
   */
  readonly unknown: readonly string[];
}

/**
 * Evaluates a function of a country's history in which some placements are not known: true or false if all
 * possible histories agree, otherwise not known. Only placements that the function depends on are varied, so
 * irrelevant gaps don't matter.
 */
export function holdsForEachHistory(
  knowledge: ClaimContext,
  iso2: string,
  read: (history: History) => YearsRead,
): CommonReading {
  const unknown = new Map<number, string>();
  const openYear = ({ years }: YearsRead, assumed: ReadonlySet<number>): number | null => {
    for (const year of years) {
      if (assumed.has(year)) continue;
      const cell = toCell(knowledge, iso2, year);
      if (cell.known) continue;
      unknown.set(year, cell.why);
      return year;
    }
    return null;
  };
  const settle = (history: History, assumed: ReadonlySet<number>): Truth => {
    const reading = read(history);
    const open = openYear(reading, assumed);
    if (open === null) return reading.truth;
    const tiers = possibleTiers(toCell(knowledge, iso2, open));
    return holdsForEachCase(
      tiers.map((tier) =>
        settle(history.with([{ year: open, tier, evidence: null }]), new Set([...assumed, open])),
      ),
    );
  };
  const { release, assumed } = knowledge;
  const asKnown = getClockHistory(release, iso2);
  const history =
    assumed?.iso2 === iso2
      ? asKnown.with([{ year: assumed.year, tier: assumed.tier, evidence: null }])
      : asKnown;
  const truth = settle(history, new Set());
  const years = [...new Set(read(history).years)].sort((a, b) => a - b);
  return { truth, years, unknown: [...unknown.values()] };
}
