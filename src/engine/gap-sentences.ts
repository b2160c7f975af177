import { placedAsKnown } from './english.js';
import type { History } from './history.js';

export function gapSentences(history: History, years: Iterable<number>): string[] {
  return history
    .gapsAmong(years)
    .map((year) => `${placedAsKnown(history.name, year, history.tierOf(year), history.gapAt(year))}.`);
}
