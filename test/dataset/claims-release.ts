import { Release } from '../../src/dataset/release.js';
import type { Tables } from '../../src/domain/tables.js';
import { seeds } from '../support/seeds.js';

export const { current: release } = await seeds();
const { header, tables } = release;

export function releaseWith(change: (tables: Tables) => Partial<Tables>): Release {
  return new Release({ header, tables: { ...tables, ...change(tables) } });
}

/** The same edition, had a country's placement in a report not been found. */
export function releaseWithGap(iso2: string, year: number): Release {
  return releaseWith(({ placements, known_gaps }) => ({
    placements: placements.filter((row) => row.iso2 !== iso2 || row.year !== year),
    known_gaps: [...known_gaps, { iso2, year, what: 'not found' }],
  }));
}
