import { Release } from '../../src/dataset/release.js';
import { dayOf } from '../../src/domain/dates.js';
import type { Tables } from '../../src/domain/tables.js';
import { fixedReleaseData, seeds } from '../support/seeds.js';

export const { current: release } = await seeds();
const { header, tables } = release;

const facts = await fixedReleaseData();

/** Pinned, for claims about fixed facts. */
export const fixedRelease = new Release(facts).on(dayOf(facts.header.published_at));

export function releaseWith(change: (tables: Tables) => Partial<Tables>): Release {
  return new Release({ header, tables: { ...tables, ...change(tables) } }).on(dayOf(header.published_at));
}

/** The same release without a country's placement in one report. */
export function releaseWithGap(iso2: string, year: number): Release {
  return releaseWith(({ placements, known_gaps }) => ({
    placements: placements.filter((row) => row.iso2 !== iso2 || row.year !== year),
    known_gaps: [...known_gaps, { iso2, year, what: 'not found', gap_kind: 'placement', stated_total: null }],
  }));
}
