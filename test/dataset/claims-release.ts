import { Release } from '../../src/dataset/release.js';
import { ReleaseView } from '../../src/dataset/release-view.js';
import { toDay } from '../../src/domain/dates.js';
import type { Tables } from '../../src/domain/tables.js';
import { fixedReleaseData, seeds } from '../support/seeds.js';

export const { current: release } = await seeds();
const { header, tables } = release;

const facts = await fixedReleaseData();

/** Pinned, for claims about fixed facts. */
export const fixedRelease = new ReleaseView(new Release(facts), {
  day: toDay(facts.header.published_at),
});

export function releaseWith(change: (tables: Tables) => Partial<Tables>): ReleaseView {
  const changed = new Release({ header, tables: { ...tables, ...change(tables) } });
  return new ReleaseView(changed, { day: toDay(header.published_at) });
}

/** The same release without a country's placement in one report. */
export function releaseWithGap(iso2: string, year: number): ReleaseView {
  return releaseWith(({ placements, known_gaps }) => ({
    placements: placements.filter((row) => row.iso2 !== iso2 || row.year !== year),
    known_gaps: [...known_gaps, { iso2, year, what: 'not found', gap_kind: 'placement', stated_total: null }],
  }));
}
