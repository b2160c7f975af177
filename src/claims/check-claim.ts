import { type CountryRef, refOf } from '../dataset/countries.js';
import type { Release } from '../dataset/release.js';
import { weakestOf } from '../domain/evidence.js';
import { compareCells } from '../domain/order.js';
import { capitalized } from '../engine/english.js';
import { type ClaimRow, disputesInShort, isOut, type Knowledge } from './cell.js';
import { type ClaimedCount, countClaim } from './count.js';
import { allOf, type Finding, type Statement, type Truth, verdictOf } from './finding.js';
import { claimedGroup, type GroupOfClaim, groupOf, membersClaim, membersSentences } from './group.js';
import { CLAIM_KINDS, type ClaimParameter, type ClaimValues } from './kinds.js';
import { ofNoReport } from './no-report.js';
import { findOutOver, quantify } from './quantifiers.js';
import { contextOf, reasonsOf } from './reasons.js';
import { recordClaim } from './records.js';
import {
  type ClaimRequest,
  checkParts,
  claimedBy,
  formOf,
  invalid,
  reportsCompared,
  yearsOf,
} from './request.js';
import { claimWords, quotable, recordWords, weakInWords } from './sentences.js';
import { type ClaimPart, shareParts } from './shares.js';
import { citationText, type NotKnownBecause, pinnedPath, type Verdict, type VerdictPart } from './verdict.js';

const MAX_PARTS = 1_000;

const MAX_COUNTED = 6_000;

/**
 * Checks a claim against the dataset and the law: supported, refuted, or not known. What the dataset cannot
 * know (a gap, a report that is not out, a judgement on merits) is never refuted.
 *
 * @param release already limited to what was known on `request.asOf`, where that is given
 * @throws Problem `invalid-claim` for parts that do not go together, `unknown-country`, `invalid-parameter`
 */
export function checkClaim(release: Release, request: ClaimRequest): Verdict {
  const knowledge: Knowledge = { release, asOf: request.asOf };
  const claimed = claimedBy(request);
  checkParts(request, CLAIM_KINDS[claimed].severalYears);
  const years = yearsOf(request, release);
  const named = countriesOf(release, request);
  const group = groupOf(knowledge, request);
  const said = statementOf(knowledge, claimed, { request, years });
  const { statement, years: asked, together } = quantify(request, said, years);
  refuseUnlessClaim(statement, claimed, { years: asked, countries: named });
  const whom = { named, group, statement, years: asked };
  refuseTooMuch(knowledge, request, { ...whom, reports: together ?? asked });
  const never = ofNoReport(release, request, together ?? asked);
  const { parts: found, count } =
    never === null ? partsOf(knowledge, request, whom) : partsOfNone(never, request, whom);
  const parts = [...found, ...(never === null ? memberParts(release, request, whom) : [])];
  const truth = allOf(parts.map(({ found }) => found.truth));
  const { predicate } = statement;
  const { membership } = group;
  const claim =
    request.record === undefined
      ? claimWords({
          countries: named,
          years: together ?? asked,
          together: together !== null,
          predicate,
          request,
          group,
        })
      : recordWords({
          extreme: request.record,
          year: asked[0] ?? release.newestYear,
          reports: reportsCompared(request, release).filter(
            (report) => statement.possibleIn?.(knowledge, report) ?? true,
          ),
          predicate,
          group,
          members: request.members,
        });
  const told = answer(release, claim, {
    truth,
    years: asked,
    parts,
    // A claim of their number says it already.
    caveats:
      membership === null || request.members !== undefined
        ? []
        : membersSentences(release, membership, asked),
    ofShare: request.share !== undefined && never === null,
    restates: (request.count ?? request.others) !== undefined && (request.bound ?? 'exactly') === 'exactly',
  });
  return {
    ...told,
    count,
    group: membership === null ? null : claimedGroup(release, membership, asked),
    citation: {
      text: citationText(release, request.asOf, { ...told, claim, membership }),
      path: pinnedPath(release, request, {
        claimed,
        countries: named,
        years: together ?? asked,
        group: membership?.id,
      }),
    },
  };
}

function countriesOf(release: Release, { country = [] }: ClaimRequest): CountryRef[] {
  return [...new Set(country.map((name) => release.countries.asked(name, 'country')))].map(refOf);
}

function refuseUnlessClaim(
  { refuse }: Statement,
  claimed: ClaimParameter,
  { years, countries }: { years: readonly number[]; countries: readonly CountryRef[] },
): void {
  for (const year of years) {
    for (const country of countries.length > 0 ? countries : [null]) {
      const detail = refuse?.(year, country) ?? null;
      if (detail !== null) throw invalid(detail, { unexpected: [claimed] });
    }
  }
}

function statementOf<Parameter extends ClaimParameter>(
  knowledge: Knowledge,
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

function partsOf(
  knowledge: Knowledge,
  request: ClaimRequest,
  { named, group, statement, years }: ClaimScope,
): { parts: ClaimPart[]; count: ClaimedCount | null } {
  const parts = named.flatMap((country) =>
    findOutOver(knowledge, statement, country, years).map(
      ({ year, found }): ClaimPart => ({ of: { country, year }, found }),
    ),
  );
  const [year = Number.NaN] = years;
  const { bound = 'exactly', record } = request;
  const form = formOf(request);
  if (form === 'each') return { parts, count: null };
  if (form === 'share') {
    const share = request.share ?? 'all';
    return {
      parts: years.flatMap((each) => shareParts(knowledge, statement, { share, year: each, group })),
      count: null,
    };
  }
  if (record !== undefined) {
    const reports = reportsCompared(request, knowledge.release);
    const found = recordClaim(knowledge, statement, { extreme: record, year, group, reports });
    return { parts: [{ of: null, found }], count: null };
  }
  const claimed = request.count ?? request.others ?? 0;
  const { found, count } = countClaim(knowledge, statement, { claimed, bound, year, group, except: named });
  return { parts: [...parts, { of: null, found }], count };
}

function partsOfNone(found: Finding, request: ClaimRequest, { named, years }: ClaimScope) {
  const ofNamed = named.flatMap((country) =>
    years.map((year): ClaimPart => ({ of: { country, year }, found })),
  );
  const number = request.count ?? request.others;
  return {
    parts: ofNamed.length > 0 ? ofNamed : [{ of: null, found }],
    count: number === undefined ? null : { claimed: number, counted: 0, notKnown: 0 },
  };
}

const memberParts = (
  release: Release,
  { members }: ClaimRequest,
  { group: { membership }, years }: ClaimScope,
): ClaimPart[] =>
  members === undefined || membership === null
    ? []
    : years.map((year) => ({ of: null, found: membersClaim(release, membership, members, year) }));

function refuseTooMuch(
  { release }: Knowledge,
  request: ClaimRequest,
  { named, statement, reports }: ClaimScope & { readonly reports: readonly number[] },
): void {
  const form = formOf(request);
  const placements =
    form === 'each'
      ? named.length * reports.length
      : release.countries.all.length * (request.record === undefined ? reports.length : release.years.length);
  const most = form === 'each' || (statement.asksLaw ?? false) ? MAX_PARTS : MAX_COUNTED;
  if (placements <= most) return;
  throw invalid(`The claim asks for more than ${most} placements at once.`, {
    unexpected: [request.record === undefined ? 'year' : 'record'],
  });
}

function becauseOf(
  release: Release,
  years: readonly number[],
  findings: readonly Finding[],
): NotKnownBecause {
  if (years.some((year) => !isOut(release.whole, year))) return 'not_in_edition';
  if (years.some((year) => !isOut(release, year))) return 'after_as_of';
  if (findings.every(({ incomparable }) => incomparable)) return 'no_rank';
  return findings.some(({ clause }) => clause !== null) ? 'merit' : 'gap';
}

function answer(
  release: Release,
  claim: string,
  {
    truth,
    parts,
    caveats,
    ofShare,
    restates,
    years,
  }: {
    readonly truth: Truth;
    readonly years: readonly number[];
    readonly parts: readonly ClaimPart[];
    readonly caveats: readonly string[];
    readonly ofShare: boolean;
    readonly restates: boolean;
  },
): Omit<Verdict, 'count' | 'group' | 'citation'> {
  const verdict = verdictOf(truth);
  const deciding = parts.filter(({ found }) => found.truth === truth);
  const findings = deciding.map(({ found }) => found);
  const rows = distinctRows(parts.flatMap(({ found }) => found.rows));
  const restsOn = distinctRows(findings.flatMap((found) => found.rows));
  const evidence = gradeOf({ rows: restsOn, grades: findings.flatMap(({ grades }) => grades) });
  const clause = findings.find((found) => found.clause !== null)?.clause ?? null;
  const verdictParts = parts.flatMap(verdictPartsOf);
  const reason = reasonsOf(deciding);
  const ofOne = new Set(deciding.map(({ of }) => of?.country.iso2)).size === 1;
  const context = truth === true ? contextOf(deciding) : null;
  const notKnownBecause = truth === null ? becauseOf(release, years, findings) : null;
  return {
    verdict,
    notKnownBecause,
    context,
    claim: `${capitalized(claim)}.`,
    reason,
    sentence: quotable(verdict, claim, {
      reason,
      notKnownBecause,
      context,
      corrects: !ofShare && ofOne && findings.every(({ corrects }) => corrects),
      explained: clause !== null && !restates,
      weak: weakInWords(evidence, restsOn),
      caveats: [
        ...caveats,
        ...findings.flatMap(({ caveats }) => caveats),
        ...restsOn.flatMap((row) => disputesInShort(release, row)),
      ],
    }),
    evidence,
    clause,
    trace: (parts.length === 1 && verdictParts[0]?.trace) || null,
    rows,
    parts: verdictParts,
  };
}

function verdictPartsOf({ of, found }: ClaimPart): VerdictPart[] {
  if (of === null) return [];
  return [
    {
      ...of,
      verdict: verdictOf(found.truth),
      reason: found.reason,
      evidence: gradeOf(found),
      clause: found.clause,
      trace: found.explain?.() ?? null,
    },
  ];
}

function gradeOf({ rows, grades }: Pick<Finding, 'rows' | 'grades'>) {
  return weakestOf([...rows.flatMap(({ evidence }) => evidence ?? []), ...grades]);
}

function distinctRows(rows: readonly ClaimRow[]): ClaimRow[] {
  const byKey = new Map(rows.map((row) => [`${row.country.iso2}${row.year}`, row]));
  return [...byKey].sort(([a], [b]) => compareCells(a, b)).map(([, row]) => row);
}
