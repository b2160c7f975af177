import { checkClaim } from '../claims/check-claim.js';
import type { Verdict } from '../claims/verdict.js';
import { isDisputedCell } from '../dataset/disputed.js';
import { possibleTiersOf } from '../dataset/known-gaps.js';
import type { Release } from '../dataset/release.js';
import { Problem } from '../domain/problem.js';
import { TIER_LABELS, type Tier } from '../domain/tier.js';
import { listed } from '../engine/english.js';
import type { Reading } from './answer.js';
import type { Read } from './read-clauses.js';

export interface Judging {
  readonly release: Release;
  /** YYYY-MM-DD, for the addresses: the release is limited to it already. */
  readonly asOf: string | undefined;
  readonly inForce: number;
  /** Verdicts by their request: the same claim is checked once. */
  readonly known: Map<string, Verdict | string>;
}

/** Lets `/verify` judge a reading, and chooses how loud to say it. @param mayRefute whether nothing around it forbids that */
export function judge(judging: Judging, read: Read, mayRefute: boolean): Reading {
  const place = { start: read.start, end: read.end, look: null, against: [] };
  const verdict = read.open ?? verdictOf(judging, read);
  if (typeof verdict === 'string')
    return { ...place, reads: null, outcome: 'open', why: verdict, query: null, url: null };
  const { path: url } = verdict.citation;
  const said = { ...place, reads: verdict.claim, query: url.slice(url.indexOf('?') + 1), url };
  if (verdict.context !== null) return { ...said, outcome: 'open', why: verdict.context };
  // The sentence says it where the reason has nothing to add.
  const why = verdict.reason || verdict.sentence;
  if (verdict.verdict !== 'refuted')
    return { ...said, outcome: verdict.verdict === 'supported' ? 'agrees' : 'open', why };
  const refuted = verdict.parts.flatMap((part) => (part.verdict === 'refuted' ? [part.country.iso2] : []));
  const against = [...new Set(refuted)];
  const none = noneNear(judging, read, against);
  if (none === null) return { ...said, outcome: 'differs', look: 'weak', against, why };
  const outcome = read.plain && mayRefute ? 'refuted' : 'differs';
  return { ...said, outcome, look: 'strong', against, why: none };
}

function verdictOf({ release, asOf, known }: Judging, { request }: Read): Verdict | string {
  const asked = { ...request, ...(asOf !== undefined && { asOf }) };
  const key = JSON.stringify(asked);
  let verdict = known.get(key);
  if (verdict === undefined) {
    try {
      verdict = checkClaim(release, asked);
    } catch (error) {
      // A sentence can say what is no claim, as a move from a tier to itself.
      if (!(error instanceof Problem)) throw error;
      verdict = error.detail;
    }
    known.set(key, verdict);
  }
  return verdict;
}

/** Says that no report near the time has the tier for any of the countries; `null` where one has it, or may have. */
function noneNear(
  { release, inForce }: Judging,
  { tier, kind, request }: Read,
  against: readonly string[],
): string | null {
  const { year: named = [], streak, since, firstTimeInTier } = request;
  if (tier === null || !['place', 'up', 'down', 'move'].includes(kind) || against.length === 0) return null;
  if (streak !== undefined || since !== undefined || firstTimeInTier !== undefined) return null;
  const near = new Set([...named.flatMap((year) => [year - 1, year, year + 1]), inForce - 1, inForce]);
  const years = release.years.filter((year) => near.has(year));
  if (against.some((iso2) => years.some((year) => mayBe(release, { iso2, year }, tier)))) return null;
  const names = against.map((iso2) => release.countries.find(iso2).name);
  return `No report of ${listed(years.map(String), 'or')} has ${listed(names, 'or')} on ${TIER_LABELS[tier]}.`;
}

const mayBe = (release: Release, { iso2, year }: { iso2: string; year: number }, tier: Tier): boolean =>
  release.placement(iso2, year)?.tier === tier ||
  isDisputedCell(release, iso2, year) ||
  possibleTiersOf(release, iso2, year).length > 1;
