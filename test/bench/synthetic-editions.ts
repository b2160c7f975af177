import { readSeeds } from '../../src/dataset/edition-folder.js';
import type { Edition, PlacementRow, RowOf, Tables } from '../../src/domain/tables.js';

/*
 * Made-up editions of a given size, for measuring: the newest of the seeds with reports of years to come, in which
 * every country stays where it is, but for the watch list, which it leaves upwards.
 */

/** Not of the seeds: a start refuses other content under their versions. */
const MAJOR = 2;
const FIRST_MOMENT = Date.UTC(2030, 0, 1);
const DAY_MS = 86_400_000;

/** What the synthetic editions have in common. */
export async function syntheticTables(seeds: string, placements: number): Promise<Tables> {
  const newest = (await readSeeds(seeds)).at(-1);
  if (!newest) throw new Error(`there is no edition in ${seeds}`);
  const { tables } = newest;
  const lastYear = Math.max(...tables.reports.map(({ year }) => year));
  const last = tables.placements.filter(({ year }) => year === lastYear);
  const source = tables.sources.find(({ kind }) => kind === 'compilation')?.id ?? '';
  const added: PlacementRow[] = [];
  const reports: RowOf<'reports'>[] = [];
  for (let year = lastYear + 1; tables.placements.length + added.length < placements; year++) {
    reports.push({ year, published_on: `${year}-07-01`, url: `https://example.org/${year}` });
    const missing = placements - tables.placements.length - added.length;
    for (const { iso2, tier } of last.slice(0, missing))
      added.push({ iso2, year, tier: tier === '2WL' ? '2' : tier, evidence: 'single_source' });
  }
  return {
    ...tables,
    reports: [...tables.reports, ...reports],
    placements: [...tables.placements, ...added],
    placement_votes: [
      ...tables.placement_votes,
      ...added.map(({ iso2, year, tier }) => ({ iso2, year, source, tier })),
    ],
  };
}

/**
 * One of many editions, each with its own content.
 * @param number counts from 0; the version is 2.{number}.0
 */
export function syntheticEdition(number: number, tables: Tables): Edition {
  const [firstSource, ...sources] = tables.sources;
  return {
    header: {
      version: `${MAJOR}.${number}.0`,
      based_on: number === 0 ? null : `${MAJOR}.${number - 1}.0`,
      published_at: new Date(FIRST_MOMENT + number * DAY_MS).toISOString(),
      notes: [{ kind: 'addition', text: `Synthetic edition ${number}` }],
    },
    tables: {
      ...tables,
      sources: firstSource ? [{ ...firstSource, covers: `Synthetic ${number}` }, ...sources] : [],
    },
  };
}

/** Whether a version is that of a made-up edition. */
export const isSynthetic = (version: string): boolean => version.startsWith(`${MAJOR}.`);
