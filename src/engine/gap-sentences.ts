import { placedAsKnown } from './english.js';
import type { History } from './history.js';

/** A sentence for each gap among some report years on which an answer rests. */
export function gapSentences(history: History, years: Iterable<number>): string[] {
  return history
    .gapsAmong(years)
    .map((year) => `${placedAsKnown(history.name, year, history.tierOf(year), history.gapAt(year))}.`);
}
