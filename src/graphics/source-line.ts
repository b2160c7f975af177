import type { Placement, Release } from '../dataset/release.js';
import { dayInWords } from '../domain/cells.js';

/** What a graphic shows, for its source line. */
export interface Shown {
  /** The placements that are drawn or counted. */
  readonly placements: readonly Placement[];
  /** What they are, after a number of them: "of 2025", "of Cambodia"; empty where nothing need be said. */
  readonly of: string;
}

/**
 * Whose the facts of a graphic are, and how well they are known: "State Department's TIP Reports, compiled by tip-tiers
 * (edition 1.1.0, 24 November 2026) from 15 sources; 131 of 188 placements of 2025 not read in State's own text".
 */
export function sourceLine(release: Release, { placements, of }: Shown, asOf: string | null): string {
  const { version, published_at } = release.header;
  const edition = `edition ${version}, ${dayInWords(published_at)}`;
  const sources = sourcesOf(release, placements);
  const from = sources === 0 ? '' : ` from ${sources} ${sources === 1 ? 'source' : 'sources'}`;
  const known = asOf === null ? '' : `; as known on ${dayInWords(asOf)}`;
  return `Source: State Department's TIP Reports, compiled by tip-tiers (${edition})${from}${howWellKnown(placements, of)}${known}`;
}

/** How many sources were compared for some placements; what was derived from the others is not one of them. */
function sourcesOf({ tables }: Release, placements: readonly Placement[]): number {
  const derived = new Set(tables.sources.filter(({ kind }) => kind === 'derived').map(({ id }) => id));
  const all = new Set(placements.flatMap(({ sources }) => sources));
  return [...all].filter((source) => !derived.has(source)).length;
}

const inDigits = (count: number): string => count.toLocaleString('en');

function howWellKnown(placements: readonly Placement[], of: string): string {
  if (placements.length === 0) return '';
  const all = placements.length;
  const unread = placements.filter(({ evidence }) => evidence !== 'official').length;
  const what = `${all === 1 ? 'placement' : 'placements'}${of === '' ? '' : ` ${of}`}`;
  if (unread === 0) return `; ${all === 1 ? 'its placement' : `all ${all} ${what}`} read in State's own text`;
  return `; ${inDigits(unread)} of ${inDigits(all)} ${what} not read in State's own text`;
}
