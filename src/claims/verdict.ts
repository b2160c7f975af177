import type { CountryRef } from '../dataset/countries.js';
import type { Release } from '../dataset/release.js';
import { dayInWords } from '../domain/dates.js';
import type { EvidenceGrade } from '../domain/evidence.js';
import { getHost } from '../domain/hosts.js';
import { toProseText } from '../domain/sentences.js';
import { DATASET_TITLE, SERVICE_NAME } from '../domain/service.js';
import type { NOT_KNOWN_BECAUSE } from '../domain/vocabulary/claims.js';
import type { Trace } from '../engine/trace.js';
import type { ClaimRow } from './cell.js';
import type { ClaimedCount } from './count.js';
import type { DecidedBy, VerdictWord } from './finding.js';
import type { ClaimedGroup, GroupMembership } from './group.js';
import type { ClaimParameter } from './kinds.js';
import type { ClaimRequest } from './request.js';

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

export type NotKnownBecause = (typeof NOT_KNOWN_BECAUSE.values)[number];

export interface Verdict {
  readonly verdict: VerdictWord;
  /** `null` for a claim that is true or false. */
  readonly notKnownBecause: NotKnownBecause | null;
  /** The condition under which a supported claim holds; `null` if there is none. */
  readonly context: string | null;
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

export type Headword = VerdictWord | 'needs_context' | 'not_in_release' | 'no_rank';

/** What readers see for each verdict, and what it means. */
export const HEADWORDS: Readonly<Record<Headword, { readonly word: string; readonly meaning: string }>> = {
  supported: { word: 'True', meaning: 'the record says so' },
  refuted: { word: 'False', meaning: 'the record says otherwise' },
  needs_context: {
    word: 'Needs context',
    meaning: 'so with a condition or of a part only, or a stated number differs from our count',
  },
  not_known: { word: 'Cannot be known', meaning: 'the record has a gap, or does not say' },
  not_in_release: { word: 'Not in this release', meaning: 'a later report, which is not here yet' },
  no_rank: { word: 'Cannot be compared', meaning: 'a special case, or not in the report' },
};

/** What readers see where a claim is not known. */
const HEADWORD_IF_NOT_KNOWN: Readonly<Record<NotKnownBecause, Headword>> = {
  not_in_release: 'not_in_release',
  after_as_of: 'not_known',
  gap: 'not_known',
  merit: 'not_known',
  no_rank: 'no_rank',
  predecessor: 'needs_context',
  total: 'needs_context',
};

type PartsAndRows = Pick<Verdict, 'parts' | 'rows'>;
const claimed = ({ parts, rows }: PartsAndRows) => (parts.length > 0 ? parts : rows);

/** ISO 3166-1 alpha-2 codes of the countries that a claim is about. */
export const countriesClaimed = (verdict: PartsAndRows): ReadonlySet<string> =>
  new Set(claimed(verdict).map(({ country }) => country.iso2));

/** Report years that a claim is about, oldest first. */
export const yearsClaimed = (verdict: PartsAndRows): readonly number[] =>
  [...new Set(claimed(verdict).map(({ year }) => year))].sort((a, b) => a - b);

/** The verdict label for readers: a supported claim needs context if it holds under a condition. */
export const verdictLabel = ({
  verdict,
  context,
  notKnownBecause,
}: Pick<Verdict, 'verdict' | 'context' | 'notKnownBecause'>): Headword => {
  if (notKnownBecause !== null) return HEADWORD_IF_NOT_KNOWN[notKnownBecause];
  return verdict === 'supported' && context !== null ? 'needs_context' : verdict;
};

/**
 * The verdict as a title: "False: Cambodia was on Tier 1 in
 * the 2022 TIP Report."; a condition replaces the claim.
 */
export const verdictHeadline = (
  verdict: Pick<Verdict, 'verdict' | 'context' | 'notKnownBecause' | 'claim'>,
): string => `${HEADWORDS[verdictLabel(verdict)].word}: ${verdict.context ?? verdict.claim}`;

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

/** A citation: the sentence to quote, with its source and that of a group's members. */
export function citationText(
  { version, header }: Release,
  asOf: string | undefined,
  { citation, membership }: { readonly citation: string; readonly membership: GroupMembership | null },
): string {
  const limit = asOf === undefined ? '' : `, limited to what was known on ${dayInWords(asOf)}`;
  const source = `“${toProseText(DATASET_TITLE)}” (${SERVICE_NAME}, release ${version} of ${dayInWords(header.published_at)}${limit})`;
  const members =
    membership === null
      ? ''
      : ` Members of ${membership.inSentence} according to ${getHost(membership.sourceUrl)}.`;
  return `According to ${source}: ${citation}${members}`;
}
