import { scaleLinear } from 'd3-scale';
import { stack, stackOrderNone } from 'd3-shape';
import { gapsIn } from '../dataset/known-gaps.js';
import type { Period } from '../dataset/period.js';
import { inPlace, type PlaceFilter } from '../dataset/place-filter.js';
import type { Placement, Release } from '../dataset/release.js';
import { type Report, reportsOf } from '../dataset/reports.js';
import { RANKED_TIERS, type RankedTier, TIERS, type Tier } from '../domain/tier.js';
import { frame } from './frame.js';
import { key, tierItem } from './key.js';
import { centredLabel } from './label.js';
import { characters, element, joined, type Markup, NOTHING } from './markup.js';
import { membershipNotes } from './membership-notes.js';
import type { Palette } from './palette.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { sourceLine } from './source-line.js';
import { textWidth } from './text/text-width.js';
import { tierFill, tierPatterns } from './tier-patterns.js';
import { weaknessOf } from './weak-evidence.js';
import { placeTitle } from './words/place-title.js';
import type { Words } from './words/words.js';
import { wordsIn } from './words/words.js';
import { yearAxis } from './year-axis.js';
import { yearsAsked } from './years-asked.js';

/** Tiers from the bottom of a bar to its top: the worst stands on the axis, where lengths compare best. */
const BOTTOM_UP: readonly RankedTier[] = [...RANKED_TIERS].reverse();
/** Special cases stand so many pixels above the bar of those that are ranked. */
const APART = 5;
const HEIGHT = { least: 170, share: 0.5, most: 520 };
/** Part of a report's column that its bar takes. */
const BAR = 0.86;
const OUTLINE_WIDTH = 0.6;
const TICKS = 4;

/** What a bar shows. */
type YearTotals = Pick<Report, 'year' | 'totals' | 'covered'>;

/**
 * Number of countries in each tier, report by report: of all, or of a region or group.
 * @throws Problem `invalid-parameter` for a period without reports
 */
export function tiersByYear(
  release: Release,
  { from, to, ...place }: PlaceFilter & Period,
  options: PictureOptions,
): Picture {
  const { years, inHeadline, has } = yearsAsked(release, { from, to });
  const within = inPlace(release, place);
  const placements = release.placements.filter(
    (placement) => has(placement) && within(placement.country.iso2, placement.year),
  );
  const words = wordsIn(options.language);
  const name = placeTitle(release, place, words);
  const reports =
    name === null
      ? reportsOf(release).filter(({ year }) => years.includes(year))
      : totalsOf(years, placements);
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last) throw new Error('a release without reports has no years');
  return frame(
    {
      title: inHeadline((first, last) =>
        words.say('tiersByYear.title', { place: name ?? 'none', first, last }),
      ),
      subtitle:
        first === last
          ? words.say('countries', { count: last.covered })
          : words.say('tiersByYear.subtitle', {
              newestYear: last.year,
              newestCount: last.covered,
              oldestYear: first.year,
              oldestCount: first.covered,
            }),
      description: reports.map((report) => tell(report, words)).join(' '),
      notes: [...membershipNotes(place, words), ...gapNotes(release, reports, placements, words)],
      body: (space) => body(reports, space),
    },
    options,
    sourceLine(
      release,
      {
        placements,
        counted: years.length === release.years.length ? { of: 'allYears' } : { of: 'years', years },
      },
      options,
    ),
  );
}

/** The placements of each report counted by tier. */
function totalsOf(years: readonly number[], placements: readonly Placement[]): YearTotals[] {
  return years.map((year) => {
    const own = placements.filter((placement) => placement.year === year);
    const totals = Object.fromEntries(
      TIERS.map((tier) => [tier, own.filter((placement) => placement.tier === tier).length]),
    ) as Record<Tier, number>;
    return { year, totals, covered: own.length };
  });
}

function tell({ year, totals }: YearTotals, words: Words): string {
  const told = TIERS.filter((tier) => totals[tier] > 0).map((tier) =>
    words.say('tierCount', { tier: words.say(`tiers.${tier}`), count: totals[tier] }),
  );
  const all = told.length === 0 ? words.say('tiersByYear.none') : told.join(words.comma);
  return year + words.colon + all + words.stop;
}

function gapNotes(
  release: Release,
  reports: readonly YearTotals[],
  placements: readonly Placement[],
  { say, years }: Words,
): string[] {
  const gaps = reports.filter(({ year }) => gapsIn(release, year).length > 0).map(({ year }) => year);
  const last = reports.at(-1)?.year ?? release.newestYear;
  const newest = placements.filter(({ year }) => year === last);
  const weak = newest.filter((placement) => weaknessOf(placement) !== null).length;
  return [
    ...(gaps.length === 0 ? [] : [say('tiersByYear.gaps', { when: years(gaps) })]),
    ...(weak === 0 ? [] : [say('tiersByYear.weak', { weak, all: newest.length, year: last })]),
  ];
}

function body(reports: readonly YearTotals[], space: Space): Body {
  const { width, height, palette, sizes, words } = space;
  const most = Math.max(1, ...reports.map(({ covered }) => covered));
  const scaleWidth = textWidth(String(most), sizes.small) + sizes.small / 2;
  const plot = width - scaleWidth;
  const axis = yearAxis(
    reports.map(({ year }) => year),
    { ...space, width: plot },
  );
  const tiers = TIERS.filter((tier) => reports.some(({ totals }) => totals[tier] > 0));
  const signs = key(
    tiers.map((tier) => tierItem(tier, space)),
    space,
  );
  const rest = axis.height + signs.height + 2 * sizes.small;
  const wanted = height === null ? width * HEIGHT.share : height - rest;
  const plotHeight = Math.min(Math.max(wanted, HEIGHT.least), HEIGHT.most);
  const y = scaleLinear().domain([0, most]).nice().range([plotHeight, APART]);
  const step = plot / reports.length;
  const shape = { step, size: Math.min(sizes.small, step / 2), palette, words, y };
  return {
    height: plotHeight + rest,
    markup: joined(
      tierPatterns(palette),
      y.ticks(TICKS).map((tick) => gridLine(tick, y(tick), scaleWidth, width, space)),
      element('g', { transform: `translate(${scaleWidth} 0)` }, bars(reports, shape)),
      element('g', { transform: `translate(${scaleWidth} ${plotHeight + sizes.small / 2})` }, axis.markup),
      element(
        'g',
        { transform: `translate(0 ${plotHeight + axis.height + sizes.small * 1.5})` },
        signs.markup,
      ),
    ),
  };
}

function gridLine(tick: number, y: number, left: number, right: number, { palette, sizes }: Space): Markup {
  const style = { size: sizes.small, fill: palette.muted, anchor: 'end' as const };
  return joined(
    element('line', { x1: left, x2: right, y1: y, y2: y, stroke: palette.grid }),
    centredLabel(String(tick), left - sizes.small / 2, y, style),
  );
}

interface BarShape {
  readonly step: number;
  readonly size: number;
  readonly palette: Palette;
  readonly words: Words;
  readonly y: (count: number) => number;
}

function bars(reports: readonly YearTotals[], shape: BarShape): Markup {
  const { y, step } = shape;
  const series = stack<YearTotals, RankedTier>()
    .keys(BOTTOM_UP)
    .value(({ totals }, tier) => totals[tier])
    .order(stackOrderNone)([...reports]);
  const ranked = series.flatMap((ofTier) =>
    ofTier.map(([from, to], index) => {
      const { year, totals } = reports[index] as YearTotals;
      const box = { left: index * step, top: y(to), height: y(from) - y(to) };
      return bar(ofTier.key, year, totals[ofTier.key], box, shape);
    }),
  );
  const special = reports.map(({ year, totals, covered }, index) => {
    const height = y(0) - y(totals.SC);
    return bar('SC', year, totals.SC, { left: index * step, top: y(covered) - APART, height }, shape);
  });
  return joined(ranked, special);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

function bar(tier: Tier, year: number, count: number, { left, top, height }: Box, shape: BarShape): Markup {
  if (count === 0) return NOTHING;
  const { step, size, palette, words } = shape;
  const width = step * BAR;
  const x = left + (step - width) / 2;
  const isReadable = textWidth(String(count), size) < width && size >= 9 && height > size * 1.3;
  return joined(
    element(
      'rect',
      {
        x,
        y: top,
        width,
        height,
        fill: tierFill(tier, palette),
        stroke: palette.outline,
        'stroke-width': OUTLINE_WIDTH,
      },
      element(
        'title',
        {},
        characters(words.say('tiersByYear.bar', { year, tier, label: words.say(`tiers.${tier}`), count })),
      ),
    ),
    isReadable ? plate(String(count), x + width / 2, top + height / 2, tier, size, palette) : NOTHING,
  );
}

/** A number on a plain ground: the pattern of its bar would run through it. */
function plate(text: string, x: number, y: number, tier: Tier, size: number, palette: Palette): Markup {
  const [width, height] = [textWidth(text, size) + 2, size * 1.15];
  const { fill, ink } = palette.tiers[tier];
  return joined(
    element('rect', { x: x - width / 2, y: y - height / 2, width, height, fill }),
    centredLabel(text, x, y, { size, fill: ink, bold: true, anchor: 'middle' }),
  );
}
