import { clockHistoryOf } from '../dataset/clock.js';
import type { History } from '../engine/history.js';
import { cellOf, type Knowledge, possibleTiers } from './cell.js';
import { inEveryCase, type Truth } from './truth.js';

/** What a history says, and the report years that it was read from: no other could change it. */
interface Reading {
  readonly truth: Truth;
  readonly years: readonly number[];
}

/** What holds of a country in every history that it can have had. */
export interface CommonReading {
  readonly truth: Truth;
  /** The report years that were read in the history as the dataset has it, oldest first. */
  readonly years: readonly number[];
  /** Why cells that were tried out are not known; none when the history as the dataset has it is the only one. */
  readonly unknown: readonly string[];
}

/**
 * Reads something off a country's history in which some cells are not known: true or false when it is so
 * whatever those cells are, else not known. Only cells that were read are tried out, so that gaps which
 * cannot matter do not.
 */
export function inEveryHistory(
  knowledge: Knowledge,
  iso2: string,
  read: (history: History) => Reading,
): CommonReading {
  const unknown = new Map<number, string>();
  const openYear = ({ years }: Reading, assumed: ReadonlySet<number>): number | null => {
    for (const year of years) {
      if (assumed.has(year)) continue;
      const cell = cellOf(knowledge, iso2, year);
      if (cell.known) continue;
      unknown.set(year, cell.why);
      return year;
    }
    return null;
  };
  const settle = (history: History, assumed: ReadonlySet<number>): Truth => {
    const reading = read(history);
    const open = openYear(reading, assumed);
    if (open === null) return reading.truth;
    const tiers = possibleTiers(cellOf(knowledge, iso2, open));
    return inEveryCase(
      tiers.map((tier) =>
        settle(history.with([{ year: open, tier, evidence: null }]), new Set([...assumed, open])),
      ),
    );
  };
  const history = historyOf(knowledge, iso2);
  const truth = settle(history, new Set());
  const years = [...new Set(read(history).years)].sort((a, b) => a - b);
  return { truth, years, unknown: [...unknown.values()] };
}

/** The history as the dataset has it, with the cell that is assumed. */
function historyOf({ release, assumed }: Knowledge, iso2: string): History {
  const history = clockHistoryOf(release, iso2);
  return assumed?.iso2 === iso2
    ? history.with([{ year: assumed.year, tier: assumed.tier, evidence: null }])
    : history;
}

/** The reason where cells had to be tried out. */
export function undecided(truth: Truth, unknown: readonly string[]): string {
  const same =
    truth === null ? [] : ['It comes to the same whatever the placement was where it is not known.'];
  return [...same, ...unknown].join(' ');
}
