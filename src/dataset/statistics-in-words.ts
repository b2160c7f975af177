import { type Direction, getDirection } from '../domain/tier.js';
import {
  describeReports,
  formatCount,
  joinWords,
  numberWord,
  toPhrase,
  toShortPhrase,
} from '../engine/english.js';
import { countPlacements } from './counts.js';
import type { DurationSummary } from './durations.js';
import { findGroup, formatGroup, toGroupId } from './groups.js';
import type { YearsFilter } from './period.js';
import { formatRegion, type PlaceFilter } from './place-filter.js';
import type { Precedent } from './precedents.js';
import type { Release } from './release.js';
import type { Transition } from './transitions.js';

/** Never rounds a positive share to 0%. */
export function formatPercent(share: number): string {
  const whole = Math.round(share * 100);
  return whole === 0 && share > 0 ? '<1%' : `${whole}%`;
}

const computeShare = (of: readonly Transition[], from: string, to: string): number =>
  of.find((each) => each.fromTier === from && each.toTier === to)?.share ?? 0;

/**
 * @param steps years of the later reports of each pair, oldest first
 * @param who the countries if not all: `members of the African Union`
 */
export function describeTransitions(
  of: readonly Transition[],
  steps: readonly number[],
  who = 'those',
): string {
  const [stay, fall] = [computeShare(of, '2', '2'), computeShare(of, '2', '2WL')];
  if (stay === 0) return '';
  const [first = 0, last = first] = [steps[0], steps.at(-1)];
  const isWhole = last - first + 1 === steps.length;
  const when =
    first === last
      ? `From the ${first - 1} to the ${last} report`
      : `From one report to the next, ${isWhole ? `${first - 1} to ${last}` : `to ${describeReports(steps)}`}`;
  return `${when}, ${who} on Tier 2 stayed there in ${formatPercent(stay)} of cases and fell to the Watch List in ${formatPercent(fall)}.`;
}

export function describeWatchListMoves(of: readonly Transition[]): string {
  const [up, down] = [computeShare(of, '2WL', '2'), computeShare(of, '2WL', '3')];
  return `Of years on the Watch List, ${formatPercent(up)} ended in a move up to Tier 2 and ${formatPercent(down)} in a fall to Tier 3. Read a row from left to right.`;
}

/**
 * @param whose the countries if not all: ` of members of the African Union`
 * @param begun when the stays began, if not ever: ` that began in 2012`
 */
export function describeDurations(summaries: readonly DurationSummary[], whose = '', begun = ''): string {
  const reports = (count: number) => formatCount(count, 'report');
  const sentences = summaries.flatMap(({ tier, median, spells }) =>
    median === null || spells === 0 || tier === 'SC'
      ? []
      : [
          {
            median,
            sentence: `half of all stays${whose} on ${toPhrase(tier)}${begun} end within ${reports(median)}`,
          },
        ],
  );
  const [first] = sentences.toSorted((a, b) => a.median - b.median);
  const [last] = sentences.toSorted((a, b) => b.median - a.median);
  if (!first || !last) return '';
  const [letter = '', ...rest] = first.sentence;
  return `${letter.toUpperCase()}${rest.join('')}${first === last ? '' : `; ${last.sentence}`}.`;
}

/** Sentence on the last requested report: "In the 2025 report 184 were ranked: 33 on Tier 1, …". */
export function describeCounts(
  release: Release,
  { from, to, year, region, group }: YearsFilter & PlaceFilter,
): string {
  const place = { region, group };
  const counts = countPlacements(release, { from, to, year, ...place });
  const last = counts.at(-1)?.year;
  const own = counts.filter((each) => each.year === last);
  const ranked = own.flatMap(({ tier, placements }) =>
    tier === null || tier === 'SC' ? [] : [{ tier, placements }],
  );
  const all = ranked.reduce((sum, { placements }) => sum + placements, 0);
  if (last == null || all === 0) return '';
  const where = ranked
    .filter(({ placements }) => placements > 0)
    .map(({ tier, placements }) => `${numberWord(placements)} on ${toShortPhrase(tier)}`);
  const who = `${all === 1 && place.group === undefined ? 'one country or territory' : numberWord(all)}${ofPlace(release, place, all)}`;
  return `In the ${last} report ${who} ${all === 1 ? 'was' : 'were'} ranked: ${joinWords(where, 'and')}.`;
}

/** Follows a number: ` members of the African Union in Northern Africa`; `''` for the world. */
function ofPlace(release: Release, { group: named, region }: PlaceFilter, count: number): string {
  const within = region === undefined ? '' : ` in ${formatRegion(release, region)}`;
  if (named === undefined) return within;
  const group = findGroup(release, toGroupId(release, named));
  let members = ` ${count === 1 ? 'member' : 'members'} of`;
  if (group.kind === 'bureau') members = ' under';
  else if (group.kind === 'list') members = ' of';
  return `${members} ${formatGroup(group)}${within}`;
}

/**
 * Sentence on all cases: "In the next report, of 40 cases, 33 stayed where they were, four rose, two fell and
 * one was left out."
 */
export function describeCases(cases: readonly Precedent[]): string {
  const that = (wanted: (each: Precedent) => boolean) => cases.filter(wanted).length;
  const going = (way: Direction) => that(({ tier, next }) => getDirection(tier, next.tier) === way);
  const known = cases.filter(({ next }) => next.coverage !== 'not_known');
  const unranked = known.filter(({ tier, next }) => getDirection(tier, next.tier) === 'not_comparable');
  const parts = [
    { count: going('unchanged'), did: ['stayed where it was', 'stayed where they were'] },
    { count: going('upgrade'), did: ['rose', 'rose'] },
    { count: going('downgrade'), did: ['fell', 'fell'] },
    {
      count: unranked.filter(({ next }) => next.tier !== null).length,
      did: ['became a special case or ceased to be one', 'became special cases or ceased to be'],
    },
    {
      count: unranked.filter(({ next }) => next.tier === null).length,
      did: ['was left out', 'were left out'],
    },
    { count: cases.length - known.length, did: ['is not known', 'are not known'] },
  ].flatMap(({ count, did: [one, more] }) =>
    count === 0 ? [] : [`${numberWord(count)} ${count === 1 ? one : more}`],
  );
  if (parts.length === 0) return '';
  return `In the next report, of ${formatCount(cases.length, 'case')}, ${joinWords(parts, 'and')}.`;
}
