import { scaleLinear } from 'd3-scale';
import { stack, stackOrderNone } from 'd3-shape';
import { type Period, requestedPeriod } from '../dataset/period.js';
import { type PlaceFilter, placePredicate } from '../dataset/place-filter.js';
import type { Placement } from '../dataset/placement.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { countByTier } from '../dataset/reports.js';
import { isWeak } from '../domain/evidence.js';
import { RANKED_TIERS, type RankedTier, TIERS, type Tier } from '../domain/tier.js';
import { gapNotes, membershipNotes, statedNotes, weakNotes } from './caveats.js';
import { countFinding } from './count-finding.js';
import type { SocialLayoutContext } from './drawing.js';
import { toFooter } from './footer.js';
import { frame } from './frame.js';
import { tierItem, withKey } from './key.js';
import { spreadLabels } from './label-collisions.js';
import { centredLabel } from './marks/label.js';
import { element, type Marks, NOTHING, tooltip, translateMarks } from './marks/mark.js';
import type { Palette } from './palette.js';
import type { Anchor, Body, LayoutContext, Picture, PictureOptions } from './picture.js';
import { placeTitle, regionNotes } from './place-title.js';
import { rankedNote } from './rows-finding.js';
import { measureDrawnWidth, textWidth } from './text/text-width.js';
import { tierBox } from './tier-box.js';
import { SOCIAL } from './type-sizes.js';
import { getWords, type Words } from './words.js';
import { yearAxis } from './year-axis.js';

/** Tiers from bottom to top: the worst is on the baseline, where lengths compare best. */
const BOTTOM_UP: readonly RankedTier[] = [...RANKED_TIERS].reverse();
const HEIGHT = { least: 170, share: 0.5, most: 520 };
/** Between bars of a page, as a part of their pitch. */
const BETWEEN = 0.14;
const TICKS = 4;

interface YearTotals {
  readonly year: number;
  readonly covered: number;
  readonly totals: Readonly<Record<Tier, number>>;
}

/**
 * Stacked columns: countries per tier and report, for all countries, a region or a group.
 * @throws `invalid-argument` for a period without reports
 */
export function tiersByYear(
  release: ReleaseView,
  { from, to, ...place }: PlaceFilter & Period,
  options: PictureOptions,
): Picture {
  const years = requestedPeriod(release, { from, to });
  const within = placePredicate(release, place);
  const placements = release.placements.filter(
    (placement) => years.includes(placement.year) && within(placement.country.iso2, placement.year),
  );
  const words = getWords(options.language);
  const name = placeTitle(release, place, words);
  const reports = getTotals(years, placements);
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last) throw new Error('a release without reports has no years');
  // The worst tier that has any countries.
  const worstTier =
    (['3', '2WL', '2'] as const).find((tier) => last.totals[tier] + first.totals[tier] > 0) ?? '1';
  const counts = reports.map(({ year, totals }) => ({ year, count: totals[worstTier] }));
  const scope = name ?? words.translate('world');
  const special = last.totals.SC;
  const left = reports.some(({ totals }) => totals.SC > 0)
    ? [words.translate('tiersByYear.special', { count: special, year: last.year })]
    : [];
  const newest = placements.filter(({ year }) => year === last.year);
  const ranked = rankedNote(release, { first: first.year, last: last.year, place, name }, words);
  return frame(
    {
      scope,
      year: null,
      title: countFinding(counts, { place: scope, where: words.translate(`in.${worstTier}`) }, words),
      subtitle: words.translate('tiersByYear.title', {
        place: name ?? 'none',
        years: words.spanInTitle(first.year, last.year),
      }),
      description: reports.map((report) => describe(report, words)).join(' '),
      caveats: [
        ranked,
        ...left,
        ...regionNotes(release, place, options),
        ...membershipNotes(place, options),
        ...statedNotes(release, { years }, place, options),
        ...gapNotes(release, years, place, options),
        ...weakNotes(newest, isWeak, String(last.year), options),
      ],
      places: () => new Map(years.map((year) => [String(year), String(year)])),
      body: (space) => body(reports, space),
      scene: () => ({
        key: [],
        below: [],
        draw: (space) => socialBars(reports, space),
      }),
    },
    options,
    toFooter(release, options, { last: years.at(-1) }),
  );
}

function getTotals(years: readonly number[], placements: readonly Placement[]): YearTotals[] {
  return years.map((year) => {
    const own = placements.filter((placement) => placement.year === year);
    return { year, totals: countByTier(own), covered: own.length };
  });
}

function describe({ year, totals }: YearTotals, words: Words): string {
  const counts = TIERS.filter((tier) => totals[tier] > 0).map((tier) =>
    words.translate('tierCount', { tier: words.translate(`tiers.${tier}`), count: totals[tier] }),
  );
  const all = counts.length === 0 ? words.translate('tiersByYear.none') : counts.join(words.comma);
  return year + words.colon + all + words.stop;
}

function body(reports: readonly YearTotals[], space: LayoutContext): Body {
  const tiers = RANKED_TIERS.filter((tier) => reports.some(({ totals }) => totals[tier] > 0));
  return withKey(
    tiers.map((tier) => tierItem(tier, space)),
    space,
    (available) => toColumns(reports, available),
  );
}

const rankedIn = ({ covered, totals }: YearTotals): number => covered - totals.SC;

/** Columns of the ranked tiers. */
function toColumns(reports: readonly YearTotals[], space: LayoutContext): Body {
  const { width, height, palette, sizes, words } = space;
  const most = Math.max(1, ...reports.map(rankedIn));
  const scaleWidth = textWidth(String(most), sizes.small) + sizes.small / 2;
  const plot = width - scaleWidth;
  const axis = yearAxis(
    reports.map(({ year }) => year),
    { ...space, width: plot },
  );
  const rest = axis.height + sizes.small / 2;
  const wanted = height === null ? width * HEIGHT.share : height - rest;
  const plotHeight = height === null ? Math.min(Math.max(wanted, HEIGHT.least), HEIGHT.most) : wanted;
  // The topmost number of the scale stands half above its line.
  const y = scaleLinear()
    .domain([0, most])
    .range([plotHeight, sizes.small * 0.6]);
  const step = plot / reports.length;
  const shape = {
    step,
    gap: step * BETWEEN,
    size: Math.min(sizes.small, step / 2),
    least: 9,
    palette,
    words,
    y,
  };
  return {
    height: plotHeight + rest,
    anchors: getAnchors(reports, scaleWidth, step, y),
    marks: [
      y.ticks(TICKS).map((tick) => gridLine(tick, y(tick), scaleWidth, width, space)),
      translateMarks(scaleWidth, 0, bars(reports, shape)),
      translateMarks(scaleWidth, plotHeight + sizes.small / 2, axis.marks),
    ],
  };
}

const getAnchors = (
  reports: readonly YearTotals[],
  left: number,
  step: number,
  y: (count: number) => number,
): ReadonlyMap<string, Anchor> =>
  new Map(
    reports.map((report, index) => [
      String(report.year),
      { x: left + (index + 0.5) * step, y: y(rankedIn(report)) },
    ]),
  );

/** The same without a scale: number and tier at the last bar are key and scale. */
function socialBars(reports: readonly YearTotals[], space: SocialLayoutContext): Body {
  const { width, height, palette, sizes, words, format } = space;
  const size = sizes.small;
  const last = reports.at(-1) as YearTotals;
  const tiers = RANKED_TIERS.filter((tier) => last.totals[tier] > 0);
  const number =
    Math.max(...tiers.map((tier) => measureDrawnWidth(String(last.totals[tier]), size, true))) + size * 0.3;
  const name = Math.max(...tiers.map((tier) => measureDrawnWidth(words.translate(`short.${tier}`), size)));
  const plot = width - number - name - size * 0.5;
  const axis = yearAxis(
    reports.map(({ year }) => year),
    { ...space, width: plot },
  );
  const bottom = height - axis.height - size * 0.2;
  const y = scaleLinear()
    .domain([0, Math.max(1, ...reports.map(rankedIn))])
    .range([bottom, 0]);
  const step = plot / reports.length;
  const shape = { step, gap: SOCIAL[format].gap, size, least: Number.POSITIVE_INFINITY, palette, words, y };
  let from = 0;
  const middles = tiers.toReversed().map((tier) => {
    from += last.totals[tier];
    return y(from - last.totals[tier] / 2);
  });
  const places = spreadLabels(middles.toReversed(), size * 1.15, bottom - size * 0.4);
  return {
    height,
    anchors: getAnchors(reports, 0, step, y),
    marks: [
      bars(reports, shape),
      tiers.map((tier, index) => {
        const at = places[index] ?? 0;
        const x = plot + size * 0.5;
        return [
          centredLabel(String(last.totals[tier]), x, at, { size, fill: palette.ink, bold: true }),
          centredLabel(words.translate(`short.${tier}`), x + number, at, { size, fill: palette.ink }),
        ];
      }),
      translateMarks(0, bottom + size * 0.2, axis.marks),
    ],
  };
}

function gridLine(
  tick: number,
  y: number,
  left: number,
  right: number,
  { palette, sizes }: LayoutContext,
): Marks {
  const style = { size: sizes.small, fill: palette.muted, anchor: 'end' as const };
  return [
    element('line', { x1: left, x2: right, y1: y, y2: y, stroke: palette.grid }),
    centredLabel(String(tick), left - sizes.small / 2, y, style),
  ];
}

interface BarShape {
  readonly step: number;
  /** Between bars, and between their parts. */
  readonly gap: number;
  readonly size: number;
  /** Minimum legible type size. */
  readonly least: number;
  readonly palette: Palette;
  readonly words: Words;
  readonly y: (count: number) => number;
}

function bars(reports: readonly YearTotals[], shape: BarShape): Marks {
  const { y, step } = shape;
  const series = stack<YearTotals, RankedTier>()
    .keys(BOTTOM_UP)
    .value(({ totals }, tier) => totals[tier])
    .order(stackOrderNone)([...reports]);
  return series.flatMap((ofTier) =>
    ofTier.map(([from, to], index) => {
      const { year, totals } = reports[index] as YearTotals;
      const box = { left: index * step, top: y(to), height: y(from) - y(to) };
      return bar(ofTier.key, year, totals[ofTier.key], box, shape);
    }),
  );
}

interface BarPlace {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

function bar(
  tier: Tier,
  year: number,
  count: number,
  { left, top, height }: BarPlace,
  shape: BarShape,
): Marks {
  if (count === 0) return NOTHING;
  const { step, gap, size, least, palette, words } = shape;
  const width = step - gap;
  const x = left + (step - width) / 2;
  const isReadable = textWidth(String(count), size) < width && size >= least && height > size * 1.3;
  const explanation = words.translate('tiersByYear.bar', {
    year,
    tier,
    label: words.translate(`tiers.${tier}`),
    count,
  });
  return [
    tierBox(
      tier,
      { x, y: top, width, height: Math.max(height - Math.min(gap, 1.5), 0.5) },
      palette,
      { plain: isReadable },
      tooltip(explanation),
    ),
    isReadable
      ? centredLabel(String(count), x + width / 2, top + height / 2, {
          size,
          fill: palette.tiers[tier].ink,
          bold: true,
          anchor: 'middle',
        })
      : NOTHING,
  ];
}
