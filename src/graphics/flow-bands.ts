import { countryYearsIn } from '../dataset/country-years.js';
import { inPlace, type PlaceFilter } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { TIERS, type Vote } from '../domain/tier.js';
import type { Words } from './words.js';

export const PLACES: readonly Vote[] = [...TIERS, 'NR'];

export interface FlowBand {
  readonly from: Vote;
  readonly to: Vote;
  readonly countries: number;
}

/** Countries of one of the two reports that no band counts, for what is not known of the other. */
interface LeftOut {
  readonly count: number;
  readonly kind: 'not_known' | 'no_such_code';
  readonly year: number;
}

export interface FlowAsked extends PlaceFilter {
  readonly from: number;
  readonly to: number;
}

const nameOf = (place: Vote, { say }: Words): string =>
  say(place === 'NR' ? 'absences.not_covered' : `tiers.${place}`);

export const tellBand = ({ countries, from, to }: FlowBand, words: Words): string =>
  words.say('flow.band', { count: countries, from: nameOf(from, words), to: nameOf(to, words) });

/**
 * The ways that countries went, and who of the two reports is left out; of a group those that were members in the later
 * report, as transitions count.
 */
export function bandsOf(release: Release, { from, to, ...place }: FlowAsked) {
  const within = inPlace(release, place);
  const later = new Map(countryYearsIn(release, to).map((row) => [row.country.iso2, row]));
  const pairs = countryYearsIn(release, from).flatMap((before) => {
    const after = later.get(before.country.iso2);
    const isMeant = after && within(before.country.iso2, to) && (before.tier !== null || after.tier !== null);
    return isMeant ? [{ before, after }] : [];
  });
  const known = pairs.filter(({ before, after }) => before.isKnown && after.isKnown);
  const bands = PLACES.flatMap((left) =>
    PLACES.flatMap((right): FlowBand[] => {
      const countries = known.filter(
        ({ before, after }) => before.vote === left && after.vote === right,
      ).length;
      return countries === 0 ? [] : [{ from: left, to: right, countries }];
    }),
  );
  const leftOut = (['before', 'after'] as const).flatMap((side) =>
    (['not_known', 'no_such_code'] as const).flatMap((kind): LeftOut[] => {
      const count = pairs.filter((pair) => pair[side].coverage === kind).length;
      return count === 0 ? [] : [{ count, kind, year: side === 'before' ? from : to }];
    }),
  );
  /** How many a report has there, those left out too. */
  const reported = (side: 'from' | 'to', place: Vote): number =>
    pairs
      .map(({ before, after }) => (side === 'from' ? before : after))
      .filter(({ isKnown, vote }) => isKnown && vote === place).length;
  return { bands, leftOut, reported };
}

/** The placement that most left, and where they are now: the two places that most went to, the worse one last. */
export function findingOf(
  { bands, reported }: Pick<ReturnType<typeof bandsOf>, 'bands' | 'reported'>,
  { from, to }: FlowAsked,
  isPast: boolean,
  words: Words,
): string | null {
  const moved = bands
    .filter((band) => band.from !== band.to && isRanked(band.from) && isRanked(band.to))
    .toSorted((a, b) => b.countries - a.countries);
  const origin = moved[0]?.from;
  if (origin === undefined) return null;
  const [first, second] = moved.filter((band) => band.from === origin);
  if (first === undefined || second === undefined) return null;
  const all = reported('from', origin);
  const where = (place: Vote) => words.say(`in.${place === 'NR' ? 'SC' : place}`);
  return words.say('flow.finding', {
    all,
    where: where(origin),
    from,
    to,
    past: isPast,
    first: first.countries,
    firstWhere: where(first.to),
    second: second.countries,
    secondWhere: where(second.to),
  });
}

const isRanked = (place: Vote): boolean => place !== 'NR' && place !== 'SC';

export const countOf = (bands: readonly FlowBand[], side: 'from' | 'to', place: Vote): number =>
  bands.filter((band) => band[side] === place).reduce((sum, { countries }) => sum + countries, 0);
