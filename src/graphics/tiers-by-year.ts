import { scaleLinear } from 'd3-scale';
import { stack, stackOrderNone } from 'd3-shape';
import { gapsIn } from '../dataset/known-gaps.js';
import type { Release } from '../dataset/release.js';
import { type Report, reportsOf } from '../dataset/reports.js';
import { TIER_LABELS, TIERS, type Tier } from '../domain/tier.js';
import { frame, sourceLine } from './frame.js';
import { key, tierItem } from './key.js';
import { centredLabel } from './label.js';
import { characters, element, joined, type Markup, NOTHING } from './markup.js';
import type { Palette } from './palette.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { textWidth } from './text/text-width.js';
import { tierFill, tierPatterns } from './tier-patterns.js';
import { yearAxis } from './year-axis.js';

/** Tiers from the bottom of a bar to its top: the worst stands on the axis, where lengths compare best. */
const BOTTOM_UP: readonly Tier[] = ['3', '2WL', '2', '1', 'SC'];
const HEIGHT = { least: 170, share: 0.5, most: 520 };
/** Part of a report's column that its bar takes. */
const BAR = 0.86;
const OUTLINE_WIDTH = 0.6;
const TICKS = 4;

/** Number of countries in each tier, report by report. */
export function tiersByYear(release: Release, options: PictureOptions): Picture {
  const reports = reportsOf(release);
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last) throw new Error('a release without reports has no years');
  return frame(
    {
      title: `Countries in each tier of the TIP Report, ${first.year}–${last.year}`,
      subtitle: `${last.covered} countries and territories in ${last.year}, ${first.covered} in ${first.year}`,
      description: reports.map(tell).join(' '),
      notes: gapNotes(release, reports),
      body: (space) => body(reports, space),
    },
    options,
    sourceLine(release, options.asOf),
  );
}

function tell({ year, totals }: Report): string {
  const told = TIERS.filter((tier) => totals[tier] > 0).map((tier) => `${totals[tier]} ${TIER_LABELS[tier]}`);
  return `${year}: ${told.join(', ')}.`;
}

function gapNotes(release: Release, reports: readonly Report[]): string[] {
  const years = reports.filter(({ year }) => gapsIn(release, year).length > 0).map(({ year }) => year);
  return years.length === 0 ? [] : [`Counts of ${years.join(', ')} may lack countries: see the known gaps.`];
}

function body(reports: readonly Report[], space: Space): Body {
  const { width, height, palette, sizes } = space;
  const most = Math.max(...reports.map(({ covered }) => covered));
  const scaleWidth = textWidth(String(most), sizes.small) + sizes.small / 2;
  const plot = width - scaleWidth;
  const axis = yearAxis(
    reports.map(({ year }) => year),
    { ...space, width: plot },
  );
  const tiers = TIERS.filter((tier) => reports.some(({ totals }) => totals[tier] > 0));
  const signs = key(
    tiers.map((tier) => tierItem(tier, palette)),
    space,
  );
  const rest = axis.height + signs.height + 2 * sizes.small;
  const wanted = height === null ? width * HEIGHT.share : height - rest;
  const plotHeight = Math.min(Math.max(wanted, HEIGHT.least), HEIGHT.most);
  const y = scaleLinear().domain([0, most]).nice().range([plotHeight, 0]);
  const step = plot / reports.length;
  const shape = { step, size: Math.min(sizes.small, step / 2), palette, y };
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
  readonly y: (count: number) => number;
}

function bars(reports: readonly Report[], shape: BarShape): Markup {
  const series = stack<Report, Tier>()
    .keys(BOTTOM_UP)
    .value(({ totals }, tier) => totals[tier])
    .order(stackOrderNone)([...reports]);
  return joined(
    series.flatMap((ofTier) =>
      ofTier.map((segment, index) => {
        const [from, to] = segment;
        return from === to
          ? NOTHING
          : bar(ofTier.key, segment.data.year, from, to, index * shape.step, shape);
      }),
    ),
  );
}

function bar(tier: Tier, year: number, from: number, to: number, left: number, shape: BarShape): Markup {
  const { step, size, palette, y } = shape;
  const [top, height] = [y(to), y(from) - y(to)];
  const width = step * BAR;
  const x = left + (step - width) / 2;
  const count = String(to - from);
  const isReadable = textWidth(count, size) < width && size >= 9 && height > size * 1.3;
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
      element('title', {}, characters(`${year}: ${count} on ${TIER_LABELS[tier]}`)),
    ),
    isReadable ? plate(count, x + width / 2, top + height / 2, tier, size, palette) : NOTHING,
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
