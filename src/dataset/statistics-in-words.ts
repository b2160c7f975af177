import { formatCount, joinWords, numberWord, toPhrase, toShortPhrase } from '../engine/english.js';
import { countPlacements } from './counts.js';
import type { DurationSummary } from './durations.js';
import { findGroup, formatGroup, toGroupId } from './groups.js';
import type { YearsFilter } from './period.js';
import { formatRegion, type PlaceFilter } from './place-filter.js';
import type { Release } from './release.js';

/** Never rounds a positive share to 0%. */
export function formatPercent(share: number): string {
  const whole = Math.round(share * 100);
  return whole === 0 && share > 0 ? '<1%' : `${whole}%`;
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
