import type { CountryRef } from '../dataset/countries.js';
import { type PlaceFilter, placePredicate } from '../dataset/place-filter.js';
import { findGapsBehind } from '../dataset/placements.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { countRanked } from '../dataset/reports.js';
import { RANKED_TIERS, TIERS, type Tier } from '../domain/tier.js';
import { capitalize } from '../engine/english.js';
import { spellStart } from './finding-headline.js';
import { nameInWords } from './languages.js';
import { type HeadlineMove, LONGEST_HEADLINE, MAX_NAMES, newsHeadline } from './news-headline.js';
import type { PictureOptions } from './picture.js';
import { type NamedTimeline, toTimeline } from './timeline-cells.js';
import { getWords, type Words } from './words.js';

/** How many a report ranks in a part of the world, in words where a gap can hide who else it ranks there. */
export function describeRanking(
  release: ReleaseView,
  year: number,
  {
    placements,
    place,
  }: { readonly placements: readonly { readonly tier: Tier }[]; readonly place: PlaceFilter },
  words: Words,
): string {
  const count = countRanked(placements);
  const gaps = findGapsBehind(release, { ...place, year: [year], tier: RANKED_TIERS });
  return gaps.length === 0 ? words.number(count) : words.translate('atLeast', { count });
}

/** How many were ranked in the first and the last report that are shown, as a note. */
export function rankedNote(
  release: ReleaseView,
  {
    first,
    last,
    place,
    name,
  }: {
    readonly first: number;
    readonly last: number;
    readonly place: PlaceFilter;
    readonly name: string | null;
  },
  words: Words,
): string {
  const within = placePredicate(release, place);
  const phrase = (year: number) => {
    const placements = release.placementsIn(year).filter(({ country }) => within(country.iso2, year));
    return describeRanking(release, year, { placements, place }, words);
  };
  const values = { place: name ?? 'none', isOne: first === last, last: phrase(last), lastYear: last };
  return words.translate('line.ranked', { ...values, first: phrase(first), firstYear: first });
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
  const phrase = worst.map(
    ({ tier, names }) => words.translate(`short.${tier}`) + words.colon + words.list(names),
  );
  for (const count of [worst.length, 2, 1]) {
    const line = phrase.slice(0, count).join(words.semicolon);
    const names = worst.slice(0, count).flatMap((each) => each.names);
    if (names.length > 0 && names.length <= MAX_NAMES + count && line.length <= LONGEST_HEADLINE) return line;
  }
  const [first] = worst;
  if (!first) return words.translate('finding.noneRanked', { year });
  const where = words.translate(`in.${first.tier}`);
  return capitalize(words.translate('finding.share', { some: first.names.length, all, where, year }));
}

const rank = (tier: Tier): number => (RANKED_TIERS as readonly Tier[]).indexOf(tier);
/** Tier of a row `before` reports before its last; `null` if it has no placement or is unranked. */
const ranked = ({ cells }: NamedTimeline, before: number): Tier | null => {
  const cell = cells.at(-1 - before);
  return cell?.kind === 'placed' && cell.tier !== 'SC' ? cell.tier : null;
};

/** The highlighted rows, if any; otherwise all rows. */
export function highlightedRows<Each extends { readonly isHighlighted: boolean }>(
  rows: readonly Each[],
): readonly Each[] {
  const some = rows.filter(({ isHighlighted }) => isHighlighted);
  return some.length > 0 ? some : rows;
}

/**
 * A headline of several timelines: who moved in the last report that is shown; else who stands on the worst tier, and from
 * when on; how many, where the names are too long.
 * @param rows of every country that the question covers in that report
 */
export function rowsFinding(
  rows: readonly NamedTimeline[],
  year: number,
  words: Words,
): { readonly text: string; readonly moved: readonly string[] } {
  const moves = rows.flatMap((row): HeadlineMove[] => {
    const [before, tier] = [ranked(row, 1), ranked(row, 0)];
    if (before === null || tier === null || before === tier) return [];
    return [{ iso2: row.iso2, name: row.name, tier, isFall: rank(tier) > rank(before) }];
  });
  const moved = moves.map(({ name }) => name);
  const stayedOnTier3 = rows
    .filter((row) => ranked(row, 0) === '3' && !moved.includes(row.name))
    .map(({ name }) => name);
  const news = newsHeadline({ year, moves, stayedOnTier3 }, words);
  if (news !== null) return { text: news.text, moved: news.named };
  const placed = rows.flatMap((row) => {
    const cell = row.cells.at(-1);
    return cell?.kind === 'placed' ? [{ ...row, tier: cell.tier }] : [];
  });
  const [worst] = RANKED_TIERS.toReversed().filter((tier) => placed.some((each) => each.tier === tier));
  const stay = placed.filter(({ tier }) => tier === worst);
  const since = Math.max(...stay.map(({ cells }) => spellStart(cells) ?? cells[0]?.year ?? year));
  if (worst !== undefined && since < year && stay.length <= MAX_NAMES) {
    const values = { name: words.list(stay.map(({ name }) => name)), tier: worst, year: since };
    const whole = words.translate('finding.since', {
      ...values,
      last: year,
      where: words.translate(`in.${worst}`),
    });
    if (whole.length <= LONGEST_HEADLINE) return { text: capitalize(whole), moved: [] };
  }
  return { text: placeFinding(placed, year, words), moved: [] };
}

/** Title about the highlighted countries of a single-report graphic; `null` without highlights. */
export function highlightFinding(
  release: ReleaseView,
  year: number,
  shown: readonly CountryRef[],
  options: PictureOptions,
): string | null {
  const out = (options.highlight ?? []).flatMap((code) => shown.filter(({ iso2 }) => iso2 === code));
  if (out.length === 0) return null;
  const years = release.years.filter((each) => each <= year);
  const rows = out.map((country) => ({
    iso2: country.iso2,
    name: nameInWords(country, options),
    cells: toTimeline(release, country.iso2, years),
  }));
  return rowsFinding(rows, year, getWords(options.language)).text;
}

/** A note naming the low-confidence placements of the countries that changed; empty if there are none. */
export function moveNotes(rows: readonly NamedTimeline[], moved: readonly string[], words: Words): string[] {
  const weak = rows.flatMap(({ name, cells }) => {
    const years = cells
      .slice(-2)
      .flatMap((cell) => (cell.kind === 'placed' && cell.weakness ? [cell.year] : []));
    return moved.includes(name) && years.length > 0 ? [`${name} ${words.years(years)}`] : [];
  });
  return weak.length === 0 ? [] : [words.translate('finding.weak', { when: words.list(weak) })];
}
