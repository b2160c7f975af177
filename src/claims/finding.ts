import { clockHistoryOf } from '../dataset/clock.js';
import type { CountryRef } from '../dataset/countries.js';
import type { TotalMeasure } from '../dataset/totals.js';
import type { EvidenceGrade } from '../domain/evidence.js';
import { nameInSentence } from '../domain/sentences.js';
import { TIERS, type Tier } from '../domain/tier.js';
import { CLAIM_BOUND, VERDICT_WORD } from '../domain/vocabulary/claims.js';
import { capitalized, listed } from '../engine/english.js';
import type { History } from '../engine/history.js';
import type { Trace } from '../engine/trace.js';
import {
  type ClaimCell,
  type ClaimRow,
  cellOf,
  isOut,
  type Knowledge,
  onTier,
  possibleTiers,
} from './cell.js';

/*
 * Three-valued logic (Kleene's): a statement is true, false, or not known.
 * What is not known never becomes false for want of a row.
 */

export type Truth = boolean | null;

const VERDICTS = VERDICT_WORD.values;
export type VerdictWord = (typeof VERDICTS)[number];

export function allOf(truths: Iterable<Truth>): Truth {
  let all: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === null) all = null;
  }
  return all;
}

export const anyOf = (truths: Iterable<Truth>): Truth => not(allOf([...truths].map(not)));

export const not = (truth: Truth): Truth => (truth === null ? null : !truth);

export function inEveryCase(truths: readonly Truth[]): Truth {
  const [first = null, ...others] = truths;
  return others.every((truth) => truth === first) ? first : null;
}

export function verdictOf(truth: Truth): VerdictWord {
  if (truth === null) return 'not_known';
  return truth ? 'supported' : 'refuted';
}

export const BOUNDS = CLAIM_BOUND.values;
export type Bound = (typeof BOUNDS)[number];

/**
 * Compares a claimed number with a known range; null if the range leaves it open.
 * @param known both included
 */
export function within(
  { claimed, bound }: { readonly claimed: number; readonly bound: Bound },
  { from, to }: { readonly from: number; readonly to: number },
): Truth {
  const holds = (number: number): boolean =>
    bound === 'exactly' ? number === claimed : bound === 'at_least' ? number >= claimed : number <= claimed;
  if (holds(from) && holds(to)) return bound !== 'exactly' || from === to ? true : null;
  if (bound === 'exactly') return claimed < from || claimed > to ? false : null;
  return holds(from) || holds(to) ? null : false;
}

/** The clause of the law that decided. */
export interface DecidedBy {
  readonly rule: string;
  readonly citation: string;
}

/** Result of a statement about one country in one report, or about a whole report. */
export interface Finding {
  readonly truth: Truth;
  readonly reason: string;
  /** The reason without `also`. */
  readonly own: string;
  /** Those that are all that `own` says; none where it says other things. */
  readonly placements: readonly ClaimRow[];
  /** Sentences at the end of the reason that hold of no country alone: where findings are told together, once. */
  readonly also: readonly string[];
  /** True if the reason, after "False.", says what is so instead of the claim. */
  readonly corrects: boolean;
  /** True if it is not known for want of a rank; a count passes over such a country. */
  readonly incomparable: boolean;
  readonly rows: readonly ClaimRow[];
  /** `null` where no clause of the law was asked. */
  readonly clause: DecidedBy | null;
  /** Works out why, clause by clause; `null` where the engine was not asked, or gives no one answer. */
  readonly explain: (() => Trace | null) | null;
  readonly grades: readonly EvidenceGrade[];
  readonly context: string | null;
  /** Sentences without which a quotation would say too much. */
  readonly caveats: readonly string[];
}

export const finding = (
  truth: Truth,
  reason: string | readonly string[],
  rows: readonly ClaimRow[],
  more: Partial<Omit<Finding, 'truth' | 'reason' | 'own' | 'rows'>> = {},
): Finding => ({
  truth,
  reason: [reason, more.also ?? []].flat().filter(Boolean).join(' '),
  own: [reason].flat().filter(Boolean).join(' '),
  rows,
  placements: [],
  also: [],
  corrects: false,
  incomparable: false,
  clause: null,
  explain: null,
  grades: [],
  context: null,
  caveats: [],
  ...more,
});

/** The rows of those cells that are known. */
export const rowsOf = (cells: Iterable<ClaimCell>): ClaimRow[] =>
  [...cells].flatMap((cell) => (cell.known ? [cell.row] : []));

export const unknownsOf = (cells: Iterable<ClaimCell>): string[] =>
  [...cells].flatMap((cell) => (cell.known ? [] : [cell.why]));

/** A statement about one country in one report, true or false. */
export interface Statement {
  /** Follows "Cambodia was". */
  readonly predicate: string;
  /** Follows the predicate where a number is told: the reports that are put together; without it "in 2022". */
  readonly when?: ((year: number) => string) | undefined;
  /** The stated total that counts the countries of which it is true, where State or the press gave one. */
  readonly measure: TotalMeasure | null;
  /** True if the report of a year could say so at all; every report if left out. */
  readonly possibleIn?: ((knowledge: Knowledge, year: number) => boolean) | undefined;
  /** Why it cannot be known of some countries whose placements are known, as a sentence. */
  readonly whyOpen?: string | undefined;
  /** True if it runs the clock for each country, which takes long. */
  readonly asksLaw?: boolean | undefined;
  /** Finds out; the country's own placement in the report is known. */
  readonly check: (knowledge: Knowledge, country: CountryRef, year: number) => Finding;
}

/**
 * Finds out whether a statement is true of a country in a report. Where the country's own placement is not
 * known, nothing that is said of it is known when the report is not out; when the dataset has a gap there,
 * only what comes to the same whatever the placement was.
 */
export function findOut(
  knowledge: Knowledge,
  statement: Statement,
  country: CountryRef,
  year: number,
): Finding {
  const own = cellOf(knowledge, country.iso2, year);
  if (own.known) return statement.check(knowledge, country, year);
  if (!isOut(knowledge.release, year)) return finding(null, '', [], { also: [own.why] });
  const cases = own.possible.map((tier) =>
    statement.check({ ...knowledge, assumed: { iso2: country.iso2, year, tier } }, country, year),
  );
  const incomparable = cases.every((each) => each.incomparable);
  const truth = inEveryCase(cases.map((each) => (each.incomparable ? false : each.truth)));
  if (truth === null || incomparable) return finding(null, '', [], { also: [own.why], incomparable });
  const clause = cases.find((each) => each.clause !== null)?.clause ?? null;
  const reason = settledBy(own.possible, { country, year });
  return finding(truth, reason, [], { also: [own.why], clause });
}

function settledBy(
  possible: readonly (Tier | null)[],
  { country, year }: { readonly country: CountryRef; readonly year: number },
): string {
  const name = nameInSentence(country);
  if (TIERS.every((tier) => possible.includes(tier)))
    return `Whatever the ${year} report did with ${name}, the answer is the same.`;
  const places = possible.flatMap((tier) => (tier === null ? [] : onTier(tier)));
  const either = possible.length === 2 ? 'either ' : '';
  return `${capitalized(name)} was ${either}${listed([...places, ...(possible.includes(null) ? ['not'] : [])], 'or')} in the ${year} report.`;
}

/** The outcome of a history, and the report years it was read from: no other year could change it. */
interface YearsRead {
  readonly truth: Truth;
  readonly years: readonly number[];
}

interface CommonReading {
  readonly truth: Truth;
  /** The report years that were read in the history as the dataset has it, oldest first. */
  readonly years: readonly number[];
  /** Why cells that were tried out are not known; none when the history as the dataset has it is the only one. */
  readonly unknown: readonly string[];
}

/**
 * Reads something off a country's history in which some cells are not known: true or false when it is so
 * whatever those cells are, else not known. Only cells that were read are tried out, so that gaps which
 * cannot matter do not.
 */
export function inEveryHistory(
  knowledge: Knowledge,
  iso2: string,
  read: (history: History) => YearsRead,
): CommonReading {
  const unknown = new Map<number, string>();
  const openYear = ({ years }: YearsRead, assumed: ReadonlySet<number>): number | null => {
    for (const year of years) {
      if (assumed.has(year)) continue;
      const cell = cellOf(knowledge, iso2, year);
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
    const tiers = possibleTiers(cellOf(knowledge, iso2, open));
    return inEveryCase(
      tiers.map((tier) =>
        settle(history.with([{ year: open, tier, evidence: null }]), new Set([...assumed, open])),
      ),
    );
  };
  const { release, assumed } = knowledge;
  const asKnown = clockHistoryOf(release, iso2);
  const history =
    assumed?.iso2 === iso2
      ? asKnown.with([{ year: assumed.year, tier: assumed.tier, evidence: null }])
      : asKnown;
  const truth = settle(history, new Set());
  const years = [...new Set(read(history).years)].sort((a, b) => a - b);
  return { truth, years, unknown: [...unknown.values()] };
}

export const undecided = (truth: Truth, unknown: readonly string[]): string =>
  [...(truth === null ? [] : ['The answer is the same whatever the placement was.']), ...unknown].join(' ');
