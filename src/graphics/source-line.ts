import type { Placement, Release } from '../dataset/release.js';
import type { PictureOptions } from './picture.js';
import { type Words, wordsIn } from './words/words.js';

/** Which placements a source line counts. */
export type Counted =
  | { readonly of: 'allYears' | 'cases' | 'country' }
  | { readonly of: 'report' | 'list'; readonly year: number }
  | { readonly of: 'years'; readonly years: readonly number[] }
  | { readonly of: 'twoReports'; readonly from: number; readonly to: number };

const tellCounted = ({ of, ...rest }: Counted, { say, years }: Words): string =>
  say(`of.${of}`, 'years' in rest ? { years: years(rest.years) } : rest);

/** What a graphic shows, for its source line. */
export interface Shown {
  /** The placements that are drawn or counted. */
  readonly placements: readonly Placement[];
  /** What they are. */
  readonly counted: Counted;
}

/**
 * Whose the facts of a graphic are, and how well they are known: "State Department's TIP Reports, compiled by tip-tiers
 * (edition 1.1.0, 24 November 2026) from 15 sources; 131 of 188 placements of 2025 not read in State's own text".
 */
export function sourceLine(
  release: Release,
  { placements, counted }: Shown,
  { language, asOf }: Pick<PictureOptions, 'language' | 'asOf'>,
): string {
  const { version, published_at } = release.header;
  const words = wordsIn(language);
  return words.say('source', {
    version,
    day: words.day(published_at),
    sources: sourcesOf(release, placements),
    placements: placements.length,
    unread: placements.filter(({ evidence }) => evidence !== 'official').length,
    of: tellCounted(counted, words),
    asOf: asOf === null ? 'none' : words.day(asOf),
  });
}

/** How many sources were compared for some placements; what was derived from the others is not one of them. */
function sourcesOf({ tables }: Release, placements: readonly Placement[]): number {
  const derived = new Set(tables.sources.filter(({ kind }) => kind === 'derived').map(({ id }) => id));
  const all = new Set(placements.flatMap(({ sources }) => sources));
  return [...all].filter((source) => !derived.has(source)).length;
}
