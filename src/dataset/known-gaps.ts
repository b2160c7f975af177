import type { Release } from './release.js';

/** Something that the dataset cannot know. */
export interface KnownGap {
  readonly year: number;
  readonly what: string;
}

/** Whose government writes the reports. It left itself out until it first ranked itself: no gap of a report hides that. */
const AUTHOR = 'US';

const isLeftOutByItself = (release: Release, iso2: string, year: number): boolean =>
  iso2 === AUTHOR && release.historyOf(iso2).every((placement) => placement.year > year);

/**
 * What cannot be known of a country: gaps of its own cells and of whole reports, oldest first.
 * @param period first and last report year, both included
 */
export function gapsOf(
  release: Release,
  iso2: string,
  {
    from = Number.NEGATIVE_INFINITY,
    to = Number.POSITIVE_INFINITY,
  }: { from?: number | undefined; to?: number | undefined } = {},
): readonly KnownGap[] {
  return gaps(
    release,
    (gap) =>
      (gap.iso2 === iso2 || (gap.iso2 === null && !isLeftOutByItself(release, iso2, gap.year))) &&
      gap.year >= from &&
      gap.year <= to,
  );
}

/** What cannot be known of a report, gaps of single cells included. */
export function gapsIn(release: Release, year: number): readonly KnownGap[] {
  return gaps(release, (gap) => gap.year === year);
}

function gaps(
  release: Release,
  keep: (gap: Release['tables']['known_gaps'][number]) => boolean,
): readonly KnownGap[] {
  return release.tables.known_gaps.filter(keep).map(({ year, iso2, what }) => ({
    year,
    what: iso2 === null ? what : `${release.countries.find(iso2).name}: ${what}`,
  }));
}
