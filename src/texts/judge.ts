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
  readonly inForce: number | null;
  /** Verdicts by their request: the same claim is checked once. */
  readonly known: Map<string, Verdict | string>;
}

/** Lets `/verify` judge a reading, and chooses how loud to say it. @param mayRefute whether nothing around it forbids that */
export function judge(judging: Judging, read: Read, mayRefute: boolean): Reading {
  const { start, end } = read;
  const open = (why: string): Reading => ({
    start,
    end,
    reads: null,
    outcome: 'open',
    look: null,
    against: [],
    why,
    query: null,
    url: null,
  });
  if (read.open !== null) return open(read.open);
  const verdict = verdictOf(judging, read);
  if (typeof verdict === 'string') return open(verdict);
  const { path } = verdict.citation;
  // The sentence says it where the reason has nothing to add.
  const reason = verdict.reason || verdict.sentence;
  const base = { start, end, reads: verdict.claim, query: path.slice(path.indexOf('?') + 1), url: path };
  if (verdict.context !== null)
    return { ...base, outcome: 'open', look: null, against: [], why: verdict.context };
  if (verdict.verdict === 'supported')
    return { ...base, outcome: 'agrees', look: null, against: [], why: reason };
  if (verdict.verdict === 'not_known')
    return { ...base, outcome: 'open', look: null, against: [], why: reason };
  const against = [
    ...new Set(verdict.parts.flatMap((part) => (part.verdict === 'refuted' ? [part.country.iso2] : []))),
  ];
  const none = noneNear(judging, read, against);
  if (none === null) return { ...base, outcome: 'differs', look: 'weak', against, why: reason };
  return {
    ...base,
    outcome: read.plain && mayRefute ? 'refuted' : 'differs',
    look: 'strong',
    against,
    why: none,
  };
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
  judging: Judging,
  { tier, kind, request }: Read,
  against: readonly string[],
): string | null {
  const { release, inForce } = judging;
  if (tier === null || !['place', 'up', 'down', 'move'].includes(kind) || against.length === 0) return null;
  if (request.streak !== undefined || request.since !== undefined || request.firstTimeInTier !== undefined)
    return null;
  const years = [
    ...new Set([
      ...(request.year ?? []).flatMap((year) => [year - 1, year, year + 1]),
      ...(inForce === null ? [] : [inForce - 1, inForce]),
    ]),
  ]
    .filter((year) => release.years.includes(year))
    .sort((a, b) => a - b);
  const may = against.some((iso2) => years.some((year) => mayBe(release, { iso2, year }, tier)));
  if (may) return null;
  const names = against.map((iso2) => release.countries.get(iso2)?.name ?? iso2);
  return `No report of ${listed(years.map(String), 'or')} has ${listed(names, 'or')} on ${TIER_LABELS[tier]}.`;
}

const mayBe = (release: Release, { iso2, year }: { iso2: string; year: number }, tier: Tier): boolean =>
  release.placement(iso2, year)?.tier === tier ||
  isDisputedCell(release, iso2, year) ||
  possibleTiersOf(release, iso2, year).length > 1;
