import { listed, phraseOf } from '../engine/english.js';
import type { DurationSummary } from './durations.js';
import type { Transition } from './transitions.js';

/** A share that is there never reads as nothing. */
export function percentOf(share: number): string {
  const whole = Math.round(share * 100);
  return whole === 0 && share > 0 ? '<1%' : `${whole}%`;
}

const shareOf = (of: readonly Transition[], from: string, to: string): number =>
  of.find((each) => each.fromTier === from && each.toTier === to)?.share ?? 0;

/** @param steps reports to which they lead, oldest first */
export function transitionsInWords(of: readonly Transition[], steps: readonly number[]): string {
  const [stay, fall] = [shareOf(of, '2', '2'), shareOf(of, '2', '2WL')];
  if (stay === 0) return '';
  const [first = 0, last = first] = [steps[0], steps.at(-1)];
  const isWhole = last - first + 1 === steps.length;
  const when =
    first === last
      ? `From the ${first - 1} report to that of ${last}`
      : `From one report to the next, ${isWhole ? `${first - 1} to ${last}` : `to those of ${listed(steps.map(String), 'and')}`}`;
  return `${when}, ${percentOf(stay)} of countries on Tier 2 stay there; ${percentOf(fall)} fall to the Watch List.`;
}

export function watchListMovesInWords(of: readonly Transition[]): string {
  const [up, down] = [shareOf(of, '2WL', '2'), shareOf(of, '2WL', '3')];
  return `Of years on the Watch List, ${percentOf(up)} ended in a move up to Tier 2 and ${percentOf(down)} in a fall to Tier 3. Read a row from left to right.`;
}

export function durationsInWords(summaries: readonly DurationSummary[]): string {
  const reports = (count: number) => `${count} ${count === 1 ? 'report' : 'reports'}`;
  const sentences = summaries.flatMap(({ tier, median, spells }) =>
    median === null || spells === 0 || tier === 'SC'
      ? []
      : [{ median, said: `half of all stays on ${phraseOf(tier)} end within ${reports(median)}` }],
  );
  const [first] = sentences.toSorted((a, b) => a.median - b.median);
  const [last] = sentences.toSorted((a, b) => b.median - a.median);
  if (!first || !last) return '';
  const [letter = '', ...rest] = first.said;
  return `${letter.toUpperCase()}${rest.join('')}${first === last ? '' : `; ${last.said}`}.`;
}
