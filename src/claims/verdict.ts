import type { CountryRef } from '../dataset/countries.js';
import type { EvidenceGrade } from '../domain/evidence.js';
import type { Trace } from '../engine/trace.js';
import type { ClaimedGroup } from './group.js';
import type { ClaimParameter } from './kinds.js';
import type { ClaimedCount, ClaimRow, DecidedBy } from './knowledge.js';
import type { ClaimRequest } from './request.js';
import type { VerdictWord } from './truth.js';
import type { Judgement } from './verdict-words.js';

export const TRACE_OF_PART =
  'Why, clause by clause, where the watch-list clock decides: for a waiver, an automatic downgrade, one by the limit of a relisting or on merit, what the report did; for a run, where the country stood after the report. null where the clock is not asked, or where placements that are not known leave it no one answer';
export const TRACE_OF_CLAIM =
  'The trace of a claim on one country in one report; null where it has none, or where more is claimed: then each of the parts has its own';
export const CONTEXT_OF_CLAIM =
  'For a supported claim that holds only with a condition: that condition, as a sentence that can stand alone ("The United States was first ranked in 2010, and …"); readers are then shown "Needs context", and sentence, attribution and titles say the condition and not the claim. null for all others';

export interface VerdictPart {
  readonly country: CountryRef;
  readonly year: number;
  readonly verdict: VerdictWord;
  readonly reason: string;
  readonly evidence: EvidenceGrade | null;
  readonly clause: DecidedBy | null;
  readonly trace: Trace | null;
}

/** Parts of a claim by name, as text: the same for all ways to put it. */
type CanonicalClaim = Readonly<Record<string, string | undefined>>;

export interface Verdict extends Judgement {
  readonly claim: string;
  readonly reason: string;
  readonly sentence: string;
  readonly evidence: EvidenceGrade | null;
  /** The deciding clause of the law; `null` if placements alone decided. */
  readonly clause: DecidedBy | null;
  readonly trace: Trace | null;
  /** Placements that the verdict rests on, ordered by country and year. */
  readonly rows: readonly ClaimRow[];
  readonly parts: readonly VerdictPart[];
  readonly count: ClaimedCount | null;
  readonly group: ClaimedGroup | null;
  readonly attribution: {
    readonly text: string;
    /** Path and query of this response in this release; permanent. */
    readonly release: string;
    readonly claim: CanonicalClaim;
  };
}

type PartsAndRows = Pick<Verdict, 'parts' | 'rows'>;
const claimed = ({ parts, rows }: PartsAndRows) => (parts.length > 0 ? parts : rows);

/** ISO 3166-1 alpha-2 codes of the countries that a claim is about. */
export const countriesClaimed = (verdict: PartsAndRows): ReadonlySet<string> =>
  new Set(claimed(verdict).map(({ country }) => country.iso2));

/** Report years that a claim is about, oldest first. */
export const yearsClaimed = (verdict: PartsAndRows): readonly number[] =>
  [...new Set(claimed(verdict).map(({ year }) => year))].sort((a, b) => a - b);

/** Permanent URL of the response to a claim: path and canonical query in this release. */
export function toCanonicalClaim(
  request: ClaimRequest,
  {
    claimed,
    countries,
    years,
    group,
  }: {
    readonly claimed: ClaimParameter;
    /** Codes, and names of places without one. */
    readonly countries: readonly string[];
    readonly years: readonly number[];
    readonly group: string | undefined;
  },
): CanonicalClaim {
  const parts = {
    country: inOrder(countries),
    ...reportsIn(request, years),
    [claimed]: request[claimed],
    when: request.when,
    streak: request.streak,
    count: request.count,
    others: request.others,
    bound: request.bound,
    region: request.region,
    group,
    status: request.status && inOrder(request.status),
    asOf: request.asOf,
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, value]) => [
      name,
      value === undefined || value === '' ? undefined : String(value),
    ]),
  );
}

function reportsIn({ when }: ClaimRequest, years: readonly number[]) {
  const sorted = [...years].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const unbroken = first !== undefined && last !== undefined && last - first === sorted.length - 1;
  if (when !== undefined && unbroken && sorted.length > 1) return { from: first, to: last };
  return { year: inOrder(years.map(String)) };
}

const inOrder = (values: readonly string[]): string => [...values].sort().join(',');
