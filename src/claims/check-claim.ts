import { findPredecessorIn, outsideLifetimeReason } from '../dataset/code-validity.js';
import { type CountryRef, describeUnranked, toRef } from '../dataset/countries.js';
import type { ReleaseView } from '../dataset/release-view.js';
import type { UnrankedPlace } from '../dataset/unranked-places.js';
import { getWeakest } from '../domain/evidence.js';
import { compareCells } from '../domain/order.js';
import { nameInSentence } from '../domain/sentences.js';
import { capitalize } from '../engine/english.js';
import { countInEach } from './count.js';
import { type Finding, finding, type Statement } from './finding.js';
import { claimedGroup, type GroupOfClaim, getGroup, membersAsOf, membersSentences } from './group.js';
import { CLAIM_KINDS, type ClaimParameter, type ClaimValues } from './kinds.js';
import { type ClaimContext, type ClaimedCount, type ClaimRow, isYearSettled } from './knowledge.js';
import { noReportSentence, summarizeDisputes, unavailableReportSentence } from './placement-words.js';
import { evaluateOverYears, type Quantified, quantify } from './quantifiers.js';
import { getReasons, toContext } from './reasons.js';
import {
  type ClaimRequest,
  checkParts,
  checkPeriod,
  getClaimValues,
  getYears,
  invalidClaim,
  toForm,
  withLastReport,
} from './request.js';
import { conjunction, type Truth, toVerdict } from './truth.js';
import { toCanonicalClaim, type Verdict, type VerdictPart } from './verdict.js';
import {
  citationText,
  claimWords,
  describeWeakness,
  formerNameSentence,
  type NotKnownBecause,
  othersSentences,
  outsideSentence,
  quoteForSentence,
} from './verdict-words.js';
import { checkWholeGroup } from './whole-group.js';

/** A finding on one country in one report, or on a number of countries. */
interface ClaimPart {
  readonly of: { readonly country: CountryRef; readonly year: number } | null;
  readonly found: Finding;
}

const MAX_PARTS = 1_000;

const MAX_COUNTED = 6_000;

/**
 * Checks a claim against the dataset and the law: supported, refuted, or not known. What the dataset cannot
 * know (a gap, an unpublished report, a judgement on merits) is never refuted.
 *
 * @example checkClaim(release, { country: ['KH'], year: [2022], tier: '3' }).verdict // supported
 * @param release limited to what was known on `written.asOf`, if given
 * @throws `invalid-claim` for parts that cannot be combined, `unknown-country`, `invalid-argument`
 */
export function checkClaim(release: ReleaseView, written: ClaimRequest): Verdict {
  const request = withLastReport(written, release);
  const knowledge: ClaimContext = { release, asOf: request.asOf };
  const claimed = getClaimValues(request);
  checkParts(request, CLAIM_KINDS[claimed].severalYears);
  checkPeriod(written);
  const years = getYears(request, release);
  const { named, keys, notes, formerNames, unranked } = getNamed(release, request);
  const whole = getGroup(knowledge, request);
  const single = toStatement(knowledge, claimed, { request, years });
  const { statement, years: requested, together } = quantify(request, single, years);
  const [report = Number.NaN] = requested;
  const group = together !== null && together.length > 1 ? membersAsOf(whole, report) : whole;
  const whom = { named, group, statement, years: requested };
  assertNotTooMany(knowledge, request, { ...whom, reports: together ?? requested });
  const never =
    findOfUnranked(knowledge, request, { unranked, reports: together ?? requested }) ??
    findWithoutReport(release, request, together ?? requested);
  const { parts, count, reason, condition } =
    never === null ? getParts(knowledge, request, { ...whom, together }) : partsOfNone(never, whom);
  const truth = conjunction(parts.map(({ found }) => found.truth));
  const { membership } = group;
  const claim = claimWords({
    countries: [...named, ...unranked.map(({ name, code }) => ({ name, iso2: code ?? '', iso3: '' }))],
    years: together ?? requested,
    together: together !== null,
    predicate: statement.predicate,
    request,
    group,
  });
  const others = othersSentences(request, {
    named: parts.flatMap(({ of, found }) =>
      of === null
        ? []
        : [{ country: of.country, truth: found.truth, isMember: group.holds(of.country, report) !== false }],
    ),
    count,
    group,
    predicate: statement.predicate,
    when: statement.when?.(report) ?? `in ${report}`,
  });
  const excluded = never === null ? named.filter((country) => group.holds(country, report) === false) : [];
  const outside = outsideSentence(excluded, group, report);
  const isWhole = outside === null && parts.every(({ found }) => found.context === null);
  // A condition replaces the claim, which is then said beside it.
  const says = notes.length > 0 && isWhole ? [`${capitalize(claim)}.`] : [];
  const { citation, ...phrase } = answer(release, claim, {
    truth,
    years: requested,
    parts,
    reason,
    condition:
      [condition, ...notes, ...says, ...(outside === null ? [] : [outside, ...others])]
        .filter(Boolean)
        .join(' ') || null,
    caveats: [
      ...notes,
      ...formerNames,
      ...(outside === null ? [] : [outside]),
      ...others,
      ...(membership === null || (reason ?? condition) !== null
        ? []
        : membersSentences(release, membership, requested)),
    ],
    restates:
      toForm(request) === 'all' ||
      ((request.count ?? request.others) !== undefined && (request.bound ?? 'exactly') === 'exactly'),
  });
  return {
    ...phrase,
    count,
    group: membership === null ? null : claimedGroup(release, membership, requested),
    attribution: {
      text: citationText(release, request.asOf, { citation, membership }),
      release: release.version,
      claim: toCanonicalClaim(request, {
        claimed,
        countries: keys,
        years: together ?? requested,
        group: membership?.id,
      }),
    },
  };
}

interface NamedInClaim {
  readonly named: readonly CountryRef[];
  /** For the URL of the claim. */
  readonly keys: readonly string[];
  /** A sentence for each place that is claimed of and that the entry on a country covers. */
  readonly notes: readonly string[];
  /** A sentence for each state that ended and had another name before: it may have been named by that one. */
  readonly formerNames: readonly string[];
  /** Places that no entry is known to cover. */
  readonly unranked: readonly UnrankedPlace[];
}

/** The countries of a claim; a place such as Scotland stands for the country whose entry covers it. */
function getNamed({ countries, whole }: ReleaseView, { country = [] }: ClaimRequest): NamedInClaim {
  const places = country.map((name) => {
    const place = countries.findUnranked(name);
    const ranked =
      place === undefined
        ? countries.findByParameter(name, 'country')
        : place.within == null
          ? undefined
          : countries.get(place.within);
    const past = whole.countries.get(ranked?.iso2 ?? '');
    const former = past?.validTo == null ? undefined : past.names.find(({ kind }) => kind === 'former');
    return {
      place,
      ranked: ranked && toRef(countries.find(ranked.iso2)),
      former: former?.name ?? null,
    };
  });
  const ranked = places.flatMap(({ ranked }) => ranked ?? []);
  return {
    named: [...new Map(ranked.map((each) => [each.iso2, each])).values()],
    keys: [...new Set(places.map(({ place, ranked }) => place?.code ?? place?.name ?? ranked?.iso2 ?? ''))],
    notes: places.flatMap(({ place, ranked }) => (place && ranked ? describeUnranked(place, ranked) : [])),
    formerNames: places.flatMap(({ ranked, former }) =>
      ranked && former !== null ? formerNameSentence(former, ranked) : [],
    ),
    unranked: places.flatMap(({ place, ranked }) => (place && !ranked ? place : [])),
  };
}

/**
 * The finding for a claim on a place that no report ranks: none of it can be said, but that it was not so; `null` if
 * there is no such place. Never false: the entry on another country may cover it.
 */
function findOfUnranked(
  knowledge: ClaimContext,
  request: ClaimRequest,
  { unranked, reports }: { readonly unranked: readonly UnrankedPlace[]; readonly reports: readonly number[] },
): Finding | null {
  if (unranked.length === 0) return null;
  const reasons = unranked.map((place) => describeUnranked(place, undefined));
  const later = reports.find((year) => !isYearSettled(knowledge.release, year));
  if (later !== undefined)
    return finding(null, '', [], { also: [unavailableReportSentence(knowledge, later), ...reasons] });
  return isDenied(request)
    ? finding(true, '', [], { also: reasons, context: reasons.join(' ') })
    : finding(null, '', [], { also: reasons, incomparable: true });
}

const isDenied = ({ when, count, others, streak, run, bound }: ClaimRequest): boolean =>
  when === 'never' || [count, streak, run].includes(0) || (bound === 'at_most' && others === undefined);

function toStatement<Parameter extends ClaimParameter>(
  knowledge: ClaimContext,
  claimed: Parameter,
  { request, years }: { request: ClaimRequest; years: readonly number[] },
): Statement {
  return CLAIM_KINDS[claimed].statement(request[claimed] as ClaimValues[Parameter], knowledge, years);
}

interface ClaimScope {
  readonly named: readonly CountryRef[];
  readonly group: GroupOfClaim;
  readonly statement: Statement;
  readonly years: readonly number[];
}

interface PartsOfClaim {
  readonly parts: readonly ClaimPart[];
  readonly count: ClaimedCount | null;
  /** Of a claim on a whole group that is false; `null` where the reasons of its parts say it. */
  readonly reason: string | null;
  readonly condition: string | null;
}

function getParts(
  knowledge: ClaimContext,
  request: ClaimRequest,
  { named, group, statement, years, together }: ClaimScope & Pick<Quantified, 'together'>,
): PartsOfClaim {
  const form = toForm(request);
  if (form === 'all')
    return { ...checkWholeGroup(knowledge, statement, { group, years, together }), count: null };
  const parts = named.flatMap((country) =>
    evaluateOverYears(knowledge, statement, country, years).map(
      ({ year, found }): ClaimPart => ({ of: { country, year }, found }),
    ),
  );
  const whole = { reason: null, condition: null };
  if (form === 'each') return { parts, count: null, ...whole };
  for (const country of named) assertExisted(knowledge, country, years);
  const { bound = 'exactly' } = request;
  const claimed = request.count ?? request.others ?? 0;
  const { found, count } = countInEach(knowledge, statement, { claimed, bound, years, group, except: named });
  return { parts: [...parts, { of: null, found }], count, ...whole };
}

/** A country that was part of another is not one of a number: the other is. */
function assertExisted({ release }: ClaimContext, { iso2 }: CountryRef, years: readonly number[]): void {
  const country = release.countries.find(iso2);
  for (const year of years.filter((report) => release.years.includes(report))) {
    const whole = findPredecessorIn(release, country, year);
    if (whole === null) continue;
    throw invalidClaim(
      `${outsideLifetimeReason(release, country, year)} With others, name ${nameInSentence(whole)} (${whole.iso2}).`,
      { unexpected: ['country'] },
    );
  }
}

function partsOfNone(found: Finding, { named, years }: ClaimScope): PartsOfClaim {
  const ofNamed = named.flatMap((country) =>
    years.map((year): ClaimPart => ({ of: { country, year }, found })),
  );
  return {
    parts: ofNamed.length > 0 ? ofNamed : [{ of: null, found }],
    // Nothing is counted where the claim cannot be of what it names.
    count: null,
    reason: null,
    condition: null,
  };
}

function assertNotTooMany(
  { release }: ClaimContext,
  request: ClaimRequest,
  { named, statement, reports }: ClaimScope & { readonly reports: readonly number[] },
): void {
  const form = toForm(request);
  const placements =
    form === 'each' ? named.length * reports.length : release.countries.all.length * reports.length;
  const most = form === 'each' || (statement.usesLaw ?? false) ? MAX_PARTS : MAX_COUNTED;
  if (placements <= most) return;
  throw invalidClaim(`The claim asks for more than ${most} placements at once.`, {
    unexpected: ['year'],
  });
}

function getBecause(
  release: ReleaseView,
  years: readonly number[],
  findings: readonly Finding[],
): NotKnownBecause {
  if (years.some((year) => !isYearSettled(release.whole, year))) return 'not_in_release';
  if (years.some((year) => !isYearSettled(release, year))) return 'after_as_of';
  if (findings.some(({ isOfPredecessor }) => isOfPredecessor)) return 'predecessor';
  if (findings.every(({ incomparable }) => incomparable)) return 'no_rank';
  if (findings.some(({ isTotalMissed }) => isTotalMissed)) return 'total';
  return findings.some(({ clause }) => clause !== null) ? 'merit' : 'gap';
}

function answer(
  release: ReleaseView,
  claim: string,
  {
    truth,
    parts,
    caveats,
    condition,
    reason: ofWhole,
    restates,
    years,
  }: {
    readonly truth: Truth;
    readonly years: readonly number[];
    readonly parts: readonly ClaimPart[];
    readonly caveats: readonly string[];
    /** A condition under which the claim as a whole holds; `null` if there is none. */
    readonly condition: string | null;
    /** Why the claim as a whole is not true; `null` where its parts say it. */
    readonly reason: string | null;
    readonly restates: boolean;
  },
): Omit<Verdict, 'count' | 'group' | 'attribution'> & { readonly citation: string } {
  const verdict = toVerdict(truth);
  const deciding = parts.filter(({ found }) => found.truth === truth);
  const findings = deciding.map(({ found }) => found);
  const rows = distinctRows(parts.flatMap(({ found }) => found.rows));
  const restsOn = distinctRows(findings.flatMap((found) => found.rows));
  const evidence = getGrade({ rows: restsOn, grades: findings.flatMap(({ grades }) => grades) });
  const clause = findings.find((found) => found.clause !== null)?.clause ?? null;
  const verdictParts = parts.flatMap(toVerdictParts);
  const reason = ofWhole ?? getReasons(deciding);
  const ofOne = new Set(deciding.map(({ of }) => of?.country.iso2)).size === 1;
  const context =
    truth === true
      ? [condition, toContext(deciding)].filter((each) => each !== null).join(' ') || null
      : null;
  const notKnownBecause = truth === null ? getBecause(release, years, findings) : null;
  const isCorrection = ofWhole !== null || (ofOne && findings.every(({ corrects }) => corrects));
  const found = {
    reason,
    notKnownBecause,
    context,
    explained: clause !== null && !restates,
    weak: describeWeakness(evidence, restsOn),
    caveats: [
      ...caveats,
      ...findings.flatMap(({ caveats }) => caveats),
      ...restsOn.flatMap((row) => summarizeDisputes(release, row)),
    ],
  };
  const quote = (isCited: boolean): string =>
    quoteForSentence(verdict, claim, { ...found, isCited, corrects: isCorrection && !isCited });
  return {
    verdict,
    notKnownBecause,
    context,
    claim: `${capitalize(claim)}.`,
    reason,
    sentence: quote(false),
    // Beside its source, it says what is false.
    citation: quote(true),
    evidence,
    clause,
    trace: (parts.length === 1 && verdictParts[0]?.trace) || null,
    rows,
    parts: verdictParts,
  };
}

function toVerdictParts({ of, found }: ClaimPart): VerdictPart[] {
  if (of === null) return [];
  return [
    {
      ...of,
      verdict: toVerdict(found.truth),
      reason: found.reason,
      evidence: getGrade(found),
      clause: found.clause,
      trace: found.explain?.() ?? null,
    },
  ];
}

function getGrade({ rows, grades }: Pick<Finding, 'rows' | 'grades'>) {
  return getWeakest([...rows.flatMap(({ evidence }) => evidence ?? []), ...grades]);
}

function distinctRows(rows: readonly ClaimRow[]): ClaimRow[] {
  const byKey = new Map(rows.map((row) => [`${row.country.iso2}${row.year}`, row]));
  return [...byKey].sort(([a], [b]) => compareCells(a, b)).map(([, row]) => row);
}

/**
 * The finding for claims on years before the first report: false, or true for a denial, with the lack of a
 * report as context. `null` if any of the years had a report or may still have one.
 */
function findWithoutReport(
  release: ReleaseView,
  request: ClaimRequest,
  reports: readonly number[],
): Finding | null {
  const never = noReportSentence(release, Math.max(...reports));
  if (never === null) return null;
  const denies = isDenied(request);
  return finding(denies, '', [], { also: [never], context: denies ? never : null, corrects: true });
}
