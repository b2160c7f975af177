import type { Chunk, ChunkOf } from './chunks.js';
import type { Context, Outcome } from './reading.js';

/** `In March 2022, Laos was on Tier 2`: it can be of the report of 2021. */
export const EARLY =
  'It names a day before the report of that year came out: which report it means cannot be told.';

/** The years that are named, if any are. */
export function datesOf(chunks: readonly Chunk[]): readonly ChunkOf<'year'>[] | null {
  const years = chunks.filter((chunk) => chunk.kind === 'year');
  return years.length > 0 ? years : null;
}

/** Whether the report of a year came out behind the day, or the last of the days, that is named with it. */
export const isEarly = ({ year, days }: ChunkOf<'year'>, { publishedOn }: Context): boolean =>
  days !== undefined && days.last < (publishedOn.get(year) ?? '');

/** `In July 2022`: the report of that year came out within that month. */
export function assuming(
  outcome: Outcome,
  dates: readonly ChunkOf<'year'>[],
  { publishedOn }: Context,
): Outcome {
  if ('why' in outcome) return outcome;
  const told = dates.flatMap(({ year, days }) => {
    const out = publishedOn.get(year) ?? '';
    return days !== undefined && days.first < out && out <= days.last
      ? [`The report of ${year}, which came out on ${out}, is taken to be meant.`]
      : [];
  });
  return {
    readings: outcome.readings.map((reading) => ({
      ...reading,
      assumptions: [...reading.assumptions, ...told],
    })),
  };
}
