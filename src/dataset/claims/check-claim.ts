import { weakestOf } from '../../domain/evidence.js';
import { compareCells } from '../../domain/order.js';
import { capitalized } from '../../engine/english.js';
import { type CountryRef, refOf } from '../countries.js';
import type { Release } from '../release.js';
import type { ClaimRow, Knowledge } from './cell.js';
import { citationText, pinnedPath } from './citation.js';
import { CLAIM_KINDS, type ClaimParameter, type ClaimValues } from './claim-kinds.js';
import { type Count, countClaim } from './count.js';
import { findOut } from './find-out.js';
import type { Finding } from './finding.js';
import { type ClaimRequest, checkParts, claimedBy, formOf, invalid, yearsOf } from './request.js';
import { claimWords, quotable } from './sentences.js';
import type { Statement } from './statement.js';
import { allOf, type Truth, verdictOf } from './truth.js';
import type { Verdict, VerdictPart } from './verdict.js';

/** More placements than these are asked for one by one, or as a list. */
export const MAX_PARTS = 1_000;

/** What was found on one named country in one report, or on the number of countries. */
interface Part {
  readonly of: { readonly country: CountryRef; readonly year: number } | null;
  readonly found: Finding;
}

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
  const years = yearsOf(request);
  const countries = countriesOf(release, request);
  if (countries.length * years.length > MAX_PARTS) {
    throw invalid(`The claim asks for more than ${MAX_PARTS} placements at once.`, { unexpected: ['year'] });
  }
  const statement = statementOf(knowledge, claimed, { request, years });
  refuseUnlessClaim(statement, claimed, { years, countries });
  const { parts, count } = partsOf(knowledge, statement, { request, countries, years });
  const truth = allOf(parts.map(({ found }) => found.truth));
  const words = {
    countries,
    years,
    predicate: statement.predicate,
    count: request.count,
    others: request.others,
  };
  const claim = claimWords(words);
  return {
    ...answer(claim, truth, parts),
    count,
    citation: {
      text: citationText(release, request.asOf, { verdict: verdictOf(truth), claim }),
      path: pinnedPath(release, request, { claimed, countries, years }),
    },
  };
}

/** The countries that a request names, each once, in its order. */
function countriesOf(release: Release, { country = [] }: ClaimRequest): CountryRef[] {
  return [...new Set(country.map((name) => release.countries.find(name)))].map(refOf);
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
  // That the claim is made by this parameter is what `claimedBy` found.
  return CLAIM_KINDS[claimed].statement(request[claimed] as ClaimValues[Parameter], knowledge, years);
}

function partsOf(
  knowledge: Knowledge,
  statement: Statement,
  {
    request,
    countries,
    years,
  }: { request: ClaimRequest; countries: readonly CountryRef[]; years: readonly number[] },
): { parts: Part[]; count: Count | null } {
  const named = countries.flatMap((country) =>
    years.map(
      (year): Part => ({ of: { country, year }, found: findOut(knowledge, statement, country, year) }),
    ),
  );
  if (formOf(request) === 'each') return { parts: named, count: null };
  const [year = Number.NaN] = years;
  const claimed = request.count ?? request.others ?? 0;
  const { found, count } = countClaim(knowledge, statement, { claimed, year, except: countries });
  return { parts: [...named, { of: null, found }], count };
}

function answer(claim: string, truth: Truth, parts: readonly Part[]): Omit<Verdict, 'count' | 'citation'> {
  const verdict = verdictOf(truth);
  const deciding = parts.filter(({ found }) => found.truth === truth);
  const findings = deciding.map(({ found }) => found);
  const rows = distinctRows(parts.flatMap(({ found }) => found.rows));
  const restsOn = distinctRows(findings.flatMap((found) => found.rows));
  const evidence = gradeOf({ rows: restsOn, grades: findings.flatMap(({ grades }) => grades) });
  const clause = findings.find((found) => found.clause !== null)?.clause ?? null;
  const verdictParts = parts.flatMap(verdictPartsOf);
  const reason = deciding.map((part) => reasonOf(part, parts.length > 1)).join(' ');
  return {
    verdict,
    claim: `${capitalized(claim)}.`,
    reason,
    sentence: quotable(verdict, claim, {
      reason,
      explained: clause !== null,
      evidence,
      caveats: [
        ...findings.flatMap(({ caveats }) => caveats),
        ...restsOn.flatMap(({ disputes }) => disputes),
      ],
    }),
    evidence,
    clause,
    trace: (parts.length === 1 && verdictParts[0]?.trace) || null,
    rows,
    parts: verdictParts,
  };
}

/** The verdict on a named country in a report; none on the number of countries. */
function verdictPartsOf({ of, found }: Part): VerdictPart[] {
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

function reasonOf({ of, found }: Part, several: boolean): string {
  return of !== null && several ? `${of.country.name}: ${found.reason}` : found.reason;
}

function gradeOf({ rows, grades }: Pick<Finding, 'rows' | 'grades'>) {
  return weakestOf([...rows.flatMap(({ evidence }) => evidence ?? []), ...grades]);
}

/** Each placement once, by country and year. */
function distinctRows(rows: readonly ClaimRow[]): ClaimRow[] {
  const byKey = new Map(rows.map((row) => [`${row.country.iso2}${row.year}`, row]));
  return [...byKey].sort(([a], [b]) => compareCells(a, b)).map(([, row]) => row);
}
