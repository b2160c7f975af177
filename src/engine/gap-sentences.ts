import { placedAsKnown } from './english.js';
import type { History } from './history.js';

/** What rests on placements that are not known has to say so: a sentence for each of those among some report years. */
export function gapSentences(history: History, years: Iterable<number>): string[] {
  return history
    .gapsAmong(years)
    .map((year) => `${placedAsKnown(history.name, year, history.tierOf(year), history.gapAt(year))}.`);
}
