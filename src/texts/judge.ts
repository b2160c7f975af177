import { checkClaim } from '../claims/check-claim.js';
import type { ClaimRequest } from '../claims/request.js';
import type { Verdict } from '../claims/verdict.js';
import type { Release } from '../dataset/release.js';
import { searchText } from '../domain/parameters.js';
import { Problem } from '../domain/problem.js';
import { capitalized } from '../engine/english.js';
import type { Reading } from './answer.js';
import { deniedOnlyBy, trueOnlyBy } from './left-out.js';
import type { ClauseReading } from './read-clauses.js';
import { OTHER_REPORT } from './requests.js';

/*
 * What was read of a clause, judged by `/verify`.
 */

export interface Judging {
  readonly release: Release;
  /** YYYY-MM-DD, for the addresses: the release is limited to it already. */
  readonly asOf: string | undefined;
}

/** Lets `/verify` judge a reading. */
export function judge(judging: Judging, read: ClauseReading): Reading {
  const { start, end } = read;
  const form = formOf(read.understood);
  const open = {
    start,
    end,
    reads: null,
    outcome: 'open' as const,
    against: [],
    query: null,
    url: null,
    form,
  };
  const verdict = read.open ?? verdictOf(judging, read.request);
  if (typeof verdict === 'string') return { ...open, why: verdict };
  const said = { ...open, ...readAs(verdict) };
  if (verdict.context !== null) return { ...said, why: verdict.context };
  // The sentence says it where the reason has nothing to add.
  const why = verdict.reason || verdict.sentence;
  if (verdict.verdict === 'refuted') {
    const only = deniedOnlyBy(verdict, read.request, read.leftOut);
    if (only !== null) return { ...said, why: `it is false only if ${only} counted: ${why}` };
    if (byOtherRule(judging, verdict, read.request))
      return { ...said, why: `it does not say by which rule: ${why}` };
    if (read.isVague) return { ...said, why: `${OTHER_REPORT}: ${why}` };
    if (read.doubt && mayBe(judging, read.doubt.request))
      return { ...said, why: `${read.doubt.why}: ${why}` };
    return { ...said, ...differing(verdict), why };
  }
  const also = read.also.map(({ request, denies }) => ({
    denies,
    request,
    found: verdictOf(judging, request),
  }));
  const denied = also.flatMap(({ denies, found, request }) =>
    denies &&
    typeof found !== 'string' &&
    found.verdict === 'refuted' &&
    deniedOnlyBy(found, request, read.leftOut) === null
      ? found
      : [],
  )[0];
  if (verdict.verdict === 'supported' && denied && !read.isVague)
    return { ...said, ...differing(denied), why: denied.reason };
  const all = [verdict, ...also.map(({ found }) => found)];
  const unsure = all.find((each) => typeof each === 'string' || each.verdict !== 'supported');
  if (unsure === undefined) {
    const more = also.flatMap(({ denies, found }) =>
      denies && typeof found !== 'string' ? found.reason : [],
    );
    const only = trueOnlyBy(verdict, read.request, read.leftOut);
    if (only !== null && read.leftOut.isOfRegion)
      return { ...said, why: `it is true only if ${only} counted: ${why}` };
    const counting = only === null ? [] : `${capitalized(only)} counted.`;
    return { ...said, outcome: 'agrees', why: [why, counting, more].flat().join(' '), form: null };
  }
  return { ...said, why: typeof unsure === 'string' ? unsure : unsure.reason || unsure.sentence };
}

const readAs = ({ claim, citation: { path } }: Verdict) => ({
  reads: claim,
  query: path.slice(path.indexOf('?') + 1),
  url: path,
});

/** A verdict that denies what was read, as the reading tells it. */
function differing(verdict: Verdict) {
  const refuted = verdict.parts.flatMap((part) => (part.verdict === 'refuted' ? [part.country.iso2] : []));
  return {
    ...readAs(verdict),
    outcome: 'differs' as const,
    against: [...new Set(refuted)],
    form: null,
  };
}

function mayBe(judging: Judging, doubt: ClaimRequest): boolean {
  const verdict = verdictOf(judging, doubt);
  return typeof verdict === 'string' || verdict.verdict !== 'refuted';
}

/** `automatically downgraded`: of the rules that do so, another than the one that was asked may have. */
function byOtherRule(
  judging: Judging,
  verdict: Verdict,
  { country = [], ...request }: ClaimRequest,
): boolean {
  if (request.event !== 'automatic_downgrade') return false;
  if (country.length === 0) return true;
  return mayBe(judging, {
    ...request,
    country: differing(verdict).against,
    event: 'relisting_limit_downgrade',
  });
}

/** The claim form, filled in: a person chooses what is missing. */
function formOf(understood: ClaimRequest): string {
  const given = Object.entries(understood).flatMap(([name, value]): [string, string][] =>
    value === undefined || String(value) === '' ? [] : [[name, String(value)]],
  );
  return `/claim-check${searchText(given)}#claim`;
}

function verdictOf({ release, asOf }: Judging, request: ClaimRequest): Verdict | string {
  try {
    return checkClaim(release, { ...request, ...(asOf !== undefined && { asOf }) });
  } catch (error) {
    // A sentence can say what is no claim, as a move from a tier to itself.
    if (!(error instanceof Problem)) throw error;
    return error.detail;
  }
}
