import type { Placement, Release } from '../dataset/release.js';
import type { PictureOptions } from './picture.js';
import type { Counted } from './words/words.js';
import { wordsIn } from './words/words-in.js';

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
  return words.source({
    version,
    day: words.day(published_at),
    sources: sourcesOf(release, placements),
    placements: placements.length,
    unread: placements.filter(({ evidence }) => evidence !== 'official').length,
    counted,
    asOf: asOf === null ? null : words.day(asOf),
  });
}

/** How many sources were compared for some placements; what was derived from the others is not one of them. */
function sourcesOf({ tables }: Release, placements: readonly Placement[]): number {
  const derived = new Set(tables.sources.filter(({ kind }) => kind === 'derived').map(({ id }) => id));
  const all = new Set(placements.flatMap(({ sources }) => sources));
  return [...all].filter((source) => !derived.has(source)).length;
}
