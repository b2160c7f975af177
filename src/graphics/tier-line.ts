import { scaleLinear } from 'd3-scale';
import { type Period, requestedPeriod } from '../dataset/period.js';
import { type PlaceFilter, placePredicate } from '../dataset/place-filter.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { isWeak } from '../domain/evidence.js';
import { RANKED_TIERS, type RankedTier } from '../domain/tier.js';
import { capitalize } from '../engine/english.js';
import { gapNotes, membershipNotes, statedNotes, weakNotes } from './caveats.js';
import { countFinding, getPeaks, type YearCount } from './count-finding.js';
import { toFooter } from './footer.js';
import { frame } from './frame.js';
import { noWatchListYet } from './headline-alone.js';
import { centredLabel, haloed, label } from './marks/label.js';
import { element, type Mark, NOTHING, rounded, translateMarks } from './marks/mark.js';
import type { Palette } from './palette.js';
import type { Body, LayoutContext, Picture, PictureOptions } from './picture.js';
import { placeTitle, regionNotes } from './place-title.js';
import { rankedNote } from './rows-finding.js';
import { textWidth } from './text/text-width.js';
import { SOCIAL } from './type-sizes.js';
import { getWords, type Words } from './words.js';
import { yearAxis } from './year-axis.js';

/** Tiers that can be charted on their own. */
export const COUNTED_TIERS = RANKED_TIERS;

interface LineOptions extends PlaceFilter, Period {
  readonly tier: RankedTier;
}

/**
 * Line chart of the number of countries on a tier per report; the watch list starts with its first report.
 * @throws `invalid-argument` for a place that the release does not have, or a period without reports
 */
export function tierLine(
  release: ReleaseView,
  { tier, from, to, ...place }: LineOptions,
  options: PictureOptions,
): Picture {
  const words = getWords(options.language);
  const requested = requestedPeriod(release, { from, to });
  const none =
    tier === '2WL' ? noWatchListYet(release, requested.at(-1) ?? release.newestYear, options) : null;
  if (none) return none;
  const years = requested.filter((year) => tier !== '2WL' || release.getRule(year).has_watch_list);
  const within = placePredicate(release, place);
  const placed = (year: number) =>
    release.placementsIn(year).filter(({ country }) => within(country.iso2, year));
  const counts = years.map((year) => ({
    year,
    count: placed(year).filter((each) => each.tier === tier).length,
  }));
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last) throw new Error('a period has a report');
  const name = placeTitle(release, place, words);
  const where = words.translate(`in.${tier}`);
  const scope = name ?? words.translate('world');
  const ranked = rankedNote(release, { first: first.year, last: last.year, place, name }, words);
  return frame(
    {
      scope: scope + words.comma + words.translate(`short.${tier}`),
      year: null,
      title: countFinding(counts, { place: scope, where }, words),
      subtitle: capitalize(
        words.translate('line.subtitle', {
          where,
          place: name ?? 'none',
          years: words.spanInTitle(first.year, last.year),
        }),
      ),
      description:
        counts.map(({ year, count }) => `${year}${words.colon}${count}`).join(words.semicolon) + words.stop,
      caveats: [
        ranked,
        ...regionNotes(release, place, options),
        ...membershipNotes(place, options),
        ...statedNotes(release, { years, tiers: [tier] }, place, options),
        ...gapNotes(release, years, place, options),
        ...weakNotes(placed(last.year), isWeak, String(last.year), options),
      ],
      places: () => new Map(years.map((year) => [String(year), String(year)])),
      body: (space) => toLine(counts, tier, space),
      scene: () => ({
        key: [],
        below: [],
        draw: (space) => toLine(counts, tier, space),
      }),
    },
    options,
    toFooter(release, options, { last: years.at(-1) }),
  );
}

type Ends = readonly [from: number, to: number];

const TICKS = 3;
const HEIGHT = { share: 0.33, least: 200, most: 420 };
const NUMBER = { page: 1.38, social: 2.1 } as const;
const STROKE = { line: 3.5, dot: 5 } as const;

/** From zero; a dot and words at the peak and at the end alone. */
function toLine(counts: readonly YearCount[], tier: RankedTier, space: LayoutContext): Body {
  const { width, height, palette, sizes, words, format } = space;
  const colour = palette.lines[tier] ?? palette.tiers[tier].fill;
  const isPage = format === 'page';
  const shape = format === 'page' ? STROKE : SOCIAL[format];
  const [small, text] = [sizes.small, isPage ? sizes.body : sizes.small];
  const large = text * NUMBER[isPage ? 'page' : 'social'];
  const last = counts.at(-1) as YearCount;
  const peaks = getPeaks(counts);
  const [at] = peaks as [YearCount];
  const after = shape.dot + text * 0.4;
  const right = after + textWidth(String(last.count), large, true);
  const scale = scaleLinear()
    .domain([0, Math.max(at.count, 1)])
    .nice(TICKS);
  const [, top = 1] = scale.domain();
  const left = textWidth(String(top), small) + small * 0.6;
  const plot = width - left - right;
  const axis = small * 1.8;
  // Space for the label above the highest point.
  const over = text * 1.2;
  const wanted = Math.min(Math.max(width * HEIGHT.share, HEIGHT.least), HEIGHT.most);
  const bottom = height === null ? over + wanted : Math.max(height - axis, over + text * 3);
  const y = scale.range([bottom, over]);
  const step = plot / Math.max(counts.length - 1, 1);
  const x = (index: number) => left + (counts.length === 1 ? plot : step * index);
  const years = counts.map(({ year }) => year);
  const points = counts.map(({ count }, index) => `${rounded(x(index))},${rounded(y(count))}`);
  const grid = y
    .ticks(TICKS)
    .filter(Number.isInteger)
    .map((tick) => [
      element('path', {
        d: `M${rounded(left)},${rounded(y(tick))}H${rounded(left + plot)}`,
        stroke: tick === 0 ? palette.outline : palette.grid,
      }),
      centredLabel(String(tick), left - small * 0.6, y(tick), {
        size: small,
        fill: palette.muted,
        anchor: 'end',
      }),
    ]);
  const dot = (index: number) =>
    element('circle', {
      cx: x(index),
      cy: y(counts[index]?.count ?? 0),
      r: shape.dot,
      fill: colour,
      stroke: palette.surface,
      'stroke-width': shape.dot * 0.3,
    });
  const extreme = counts.indexOf(at);
  const isEnd = extreme === counts.length - 1;
  const phrase = words.translate('line.peak', {
    count: at.count,
    years: yearsInWords(peaks.map(({ year }) => year).toReversed(), words),
  });
  const beyond = y(at.count) - (shape.dot + text * 0.85);
  const endY = Math.min(Math.max(y(last.count) + large * 0.35, large * 0.75), bottom);
  const end = left + plot + after;
  return {
    height: bottom + axis,
    anchors: new Map(counts.map(({ year, count }, index) => [String(year), { x: x(index), y: y(count) }])),
    marks: [
      grid,
      element('path', {
        d: `M${points.join('L')}`,
        fill: 'none',
        stroke: colour,
        'stroke-width': shape.line,
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
      }),
      isEnd ? NOTHING : dot(extreme),
      dot(counts.length - 1),
      isEnd ? NOTHING : wordsAt(phrase, x(extreme), beyond, [left, left + plot], text, palette),
      label(String(last.count), end, endY, { size: large, fill: palette.ink, bold: true }),
      translateMarks(
        x(0) - step / 2,
        bottom + small * 0.5,
        yearAxis(years, { ...space, width: step * years.length }, { overhangs: true }).marks,
      ),
    ],
  };
}

/** A text centred on `x`, clamped to the plot. */
function wordsAt(
  words: string,
  x: number,
  y: number,
  [from, to]: Ends,
  size: number,
  palette: Palette,
): Mark {
  const half = textWidth(words, size) / 2;
  const middle = Math.max(Math.min(x, to - half), from + half);
  const style = { size, fill: palette.ink, anchor: 'middle' } as const;
  return haloed(palette.surface, size * 0.28, centredLabel(words, middle, y, style));
}

/** Two years as a list, more as {@link Words.years} has them. */
const yearsInWords = (years: readonly number[], words: Words): string =>
  years.length === 2 ? words.list(years.map(String)) : words.years(years);
