import type { CountryRef } from '../dataset/countries.js';
import type { PlaceFilter } from '../dataset/place-filter.js';
import { gapsBehind } from '../dataset/placements.js';
import type { Release } from '../dataset/release.js';
import { countRanked } from '../dataset/reports.js';
import { RANKED_TIERS, TIERS, type Tier } from '../domain/tier.js';
import { capitalized } from '../engine/english.js';
import { spellStart } from './finding-headline.js';
import { standsOut } from './highlight.js';
import { nameInWords } from './languages.js';
import type { PictureOptions } from './picture.js';
import { type NamedTimeline, timelineOf } from './timeline-cells.js';
import { type Words, wordsIn } from './words.js';

/** Limits of a title: names, and characters per line. */
const MOST_NAMES = 4;
export const LONGEST_HEADLINE = 70;

/** Number of countries that a report ranks in a region, as text that allows for gaps. */
export function rankedInWords(
  release: Release,
  year: number,
  {
    placements,
    place,
  }: { readonly placements: readonly { readonly tier: Tier }[]; readonly place: PlaceFilter },
  words: Words,
): string {
  const count = countRanked(placements);
  const gaps = gapsBehind(release, { ...place, year: [year], tier: RANKED_TIERS });
  return gaps.length === 0 ? words.number(count) : words.say('atLeast', { count });
}

/**
 * Title for several countries in one report: those on the worst tiers, or their number if the names are too
 * long.
 * @param placed the countries and their tiers in that report
 * @param all the number of countries it ranks, as text
 */
export function placeFinding(
  placed: readonly { readonly name: string; readonly tier: Tier }[],
  year: number,
  words: Words,
  all = words.number(countRanked(placed)),
): string {
  const worst = TIERS.filter((tier) => tier !== 'SC')
    .toReversed()
    .map((tier) => ({ tier, names: placed.filter((each) => each.tier === tier).map(({ name }) => name) }))
    .filter(({ names }) => names.length > 0);
  const told = worst.map(({ tier, names }) => words.say(`short.${tier}`) + words.colon + words.list(names));
  for (const count of [worst.length, 2, 1]) {
    const line = told.slice(0, count).join(words.semicolon);
    const names = worst.slice(0, count).flatMap((each) => each.names);
    if (names.length > 0 && names.length <= MOST_NAMES + count && line.length <= LONGEST_HEADLINE)
      return line;
  }
  const [first] = worst;
  if (!first) return words.say('finding.noneRanked', { year });
  const where = words.say(`in.${first.tier}`);
  return capitalized(words.say('finding.share', { some: first.names.length, all, where, year }));
}

const rank = (tier: Tier): number => (RANKED_TIERS as readonly Tier[]).indexOf(tier);
/** Tier of a row `before` reports before its last; `null` if it has no placement or is unranked. */
const ranked = ({ cells }: NamedTimeline, before: number): Tier | null => {
  const cell = cells.at(-1 - before);
  return cell?.kind === 'placed' && cell.tier !== 'SC' ? cell.tier : null;
};

/** The highlighted rows, if any; otherwise all rows. */
export function ofHighlighted<Each extends { readonly isHighlighted: boolean }>(
  rows: readonly Each[],
): readonly Each[] {
  const some = rows.filter(({ isHighlighted }) => isHighlighted);
  return some.length > 0 ? some : rows;
}

/**
 * Title for several timelines: downgrades, then upgrades in the last report shown; otherwise the countries on
 * the worst tier and since when, or their number if the names are too long.
 * @param rows every requested country with a row in that report
 */
export function rowsFinding(
  rows: readonly NamedTimeline[],
  year: number,
  words: Words,
): { readonly text: string; readonly moved: readonly string[] } {
  const moved = rows.flatMap((row) => {
    const [before, tier] = [ranked(row, 1), ranked(row, 0)];
    return before === null || tier === null || before === tier
      ? []
      : [{ name: row.name, tier, falls: rank(tier) > rank(before) }];
  });
  const told = [true, false].flatMap((falls) =>
    RANKED_TIERS.toReversed().flatMap((tier) => {
      const names = moved
        .filter((each) => each.falls === falls && each.tier === tier)
        .map(({ name }) => name);
      if (names.length === 0) return [];
      return [{ tier, names, falls }];
    }),
  );
  // Only the first clause names the report.
  const lineOf = ({ tier, names, falls }: (typeof told)[number], index: number): string => {
    const values = { names: words.list(names), tier, year: index === 0 ? year : 'none' };
    return falls
      ? words.say('finding.fall', { ...values, to: words.say(`to.${tier as '2' | '2WL' | '3'}`) })
      : words.say('finding.rise', values);
  };
  for (let most = told.length; most > 0; most--) {
    const line = told.slice(0, most);
    const text = capitalized(line.map(lineOf).join(words.semicolon));
    const names = line.flatMap((each) => each.names);
    if (names.length <= MOST_NAMES + most && text.length <= LONGEST_HEADLINE) return { text, moved: names };
  }
  const placed = rows.flatMap((row) => {
    const cell = row.cells.at(-1);
    return cell?.kind === 'placed' ? [{ ...row, tier: cell.tier }] : [];
  });
  const [worst] = RANKED_TIERS.toReversed().filter((tier) => placed.some((each) => each.tier === tier));
  const stay = placed.filter(({ tier }) => tier === worst);
  const since = Math.max(...stay.map(({ cells }) => spellStart(cells) ?? cells[0]?.year ?? year));
  if (worst !== undefined && since < year && stay.length <= MOST_NAMES) {
    const values = { name: words.list(stay.map(({ name }) => name)), tier: worst, year: since };
    const whole = words.say('finding.since', {
      ...values,
      last: year,
      where: words.say(`in.${worst}`),
    });
    if (whole.length <= LONGEST_HEADLINE) return { text: capitalized(whole), moved: [] };
  }
  return { text: placeFinding(placed, year, words), moved: [] };
}

/** Title about the highlighted countries of a single-report graphic; `null` without highlights. */
export function highlightFinding(
  release: Release,
  year: number,
  shown: readonly CountryRef[],
  options: PictureOptions,
): string | null {
  const out = shown.filter((country) => standsOut(options, country));
  if (out.length === 0) return null;
  const years = release.years.filter((each) => each <= year);
  const rows = out.map((country) => ({
    name: nameInWords(country, options),
    cells: timelineOf(release, country.iso2, years),
  }));
  return rowsFinding(rows, year, wordsIn(options.language)).text;
}

/** A note naming the low-confidence placements of the countries that changed; empty if there are none. */
export function movesNote(rows: readonly NamedTimeline[], moved: readonly string[], words: Words): string[] {
  const weak = rows.flatMap(({ name, cells }) => {
    const years = cells
      .slice(-2)
      .flatMap((cell) => (cell.kind === 'placed' && cell.weakness ? [cell.year] : []));
    return moved.includes(name) && years.length > 0 ? [`${name} ${words.years(years)}`] : [];
  });
  return weak.length === 0 ? [] : [words.say('finding.weak', { when: words.list(weak) })];
}
