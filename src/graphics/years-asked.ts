import { askedPeriod, type Period } from '../dataset/period.js';
import type { Placement, Release } from '../dataset/release.js';

/** The reports that a graphic shows, and how a headline says so. */
export interface YearsAsked {
  readonly years: readonly number[];
  /** Says it with the first and the last year: one year alone is not said twice. */
  readonly inHeadline: (say: (first: number, last: number) => string) => string;
  readonly has: (placement: Placement) => boolean;
}

/** @throws Problem `invalid-parameter` for a period without reports */
export function yearsAsked(release: Release, period: Period): YearsAsked {
  const years = askedPeriod(release, period);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return {
    years,
    inHeadline: (say) =>
      first === last ? say(first, last).replace(`${first}–${last}`, `${first}`) : say(first, last),
    has: ({ year }) => year >= first && year <= last,
  };
}
