import { scaleLinear } from 'd3-scale';
import { stack, stackOrderNone } from 'd3-shape';
import { askedPeriod, type Period } from '../dataset/period.js';
import { inPlace, type PlaceFilter } from '../dataset/place-filter.js';
import type { Placement } from '../dataset/placement.js';
import { gapsBehind } from '../dataset/placements.js';
import type { Release } from '../dataset/release.js';
import { countByTier } from '../dataset/reports.js';
import { RANKED_TIERS, type RankedTier, TIERS, type Tier } from '../domain/tier.js';
import { capitalized } from '../engine/english.js';
import { footOf } from './foot.js';
import { frame } from './frame.js';
import { tierItem, withKey } from './key.js';
import { centredLabel } from './marks/label.js';
import { element, type Marks, moved, NOTHING, tooltip } from './marks/mark.js';
import { membershipNotes } from './membership-notes.js';
import type { Palette } from './palette.js';
import { type Body, LONGEST_TITLE, type Picture, type PictureOptions, type Space } from './picture.js';
import { placeTitle } from './place-title.js';
import { rankedInWords } from './rows-finding.js';
import { textWidth } from './text/text-width.js';
import { tierBox } from './tier-box.js';
import { weaknessOf } from './timeline-cells.js';
import { type Words, wordsIn } from './words.js';
import { yearAxis } from './year-axis.js';

/** Tiers from bottom to top: the worst is on the baseline, where lengths compare best. */
const BOTTOM_UP: readonly RankedTier[] = [...RANKED_TIERS].reverse();
/** Gap between the baseline and the special cases, in pixels. */
const APART = 5;
const HEIGHT = { least: 170, share: 0.5, most: 520 };
const BAR = 0.86;
const BETWEEN = 1;
const TICKS = 4;

interface YearTotals {
  readonly year: number;
  readonly covered: number;
  readonly totals: Readonly<Record<Tier, number>>;
}

/**
 * Stacked columns: countries per tier and report, for all countries, a region or a group.
 * @throws InvalidArgument for a period without reports
 */
export function tiersByYear(
  release: Release,
  { from, to, ...place }: PlaceFilter & Period,
  options: PictureOptions,
): Picture {
  const years = askedPeriod(release, { from, to });
  const within = inPlace(release, place);
  const placements = release.placements.filter(
    (placement) => years.includes(placement.year) && within(placement.country.iso2, placement.year),
  );
  const words = wordsIn(options.language);
  const name = placeTitle(release, place, words);
  const reports = totalsOf(years, placements);
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last) throw new Error('a release without reports has no years');
  // The worst tier that has any countries.
  const told = (['3', '2WL', '2'] as const).find((tier) => last.totals[tier] + first.totals[tier] > 0) ?? '1';
  // Give the total too: the first report covered fewer than half as many countries.
  const shares = [...new Set([last, first])].map(({ year, totals }, index) =>
    words.say(name === null ? 'finding.share' : 'tiersByYear.share', {
      some: totals[told],
      someInWords: words.inWords(totals[told]),
      all: rankedInWords(
        release,
        year,
        { placements: placements.filter((each) => each.year === year), place },
        words,
      ),
      where: index === 0 ? words.say(`in.${told}`) : 'none',
      year,
    }),
  );
  const titled = (parts: readonly string[]) =>
    capitalized((name === null ? '' : name + words.colon) + parts.join(words.semicolon));
  // With a long name, mention only the newest report.
  const title = titled(shares).length <= LONGEST_TITLE ? titled(shares) : titled(shares.slice(0, 1));
  return frame(
    {
      title,
      subtitle: words.say('tiersByYear.title', {
        place: name ?? 'none',
        years: words.spanInTitle(first.year, last.year),
      }),
      description: reports.map((report) => tell(report, words)).join(' '),
      notes: [...membershipNotes(place, words), ...gapNotes(release, { reports, placements, place }, words)],
      places: () => new Map(years.map((year) => [String(year), String(year)])),
      body: (space) => body(reports, space),
    },
    options,
    footOf(release, options, { last: years.at(-1) }),
  );
}

function totalsOf(years: readonly number[], placements: readonly Placement[]): YearTotals[] {
  return years.map((year) => {
    const own = placements.filter((placement) => placement.year === year);
    return { year, totals: countByTier(own), covered: own.length };
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
  {
    reports,
    placements,
    place,
  }: {
    readonly reports: readonly YearTotals[];
    readonly placements: readonly Placement[];
    readonly place: PlaceFilter;
  },
  { say, years }: Words,
): string[] {
  const gaps = reports
    .map(({ year }) => year)
    .filter((year) => gapsBehind(release, { ...place, year: [year] }).length > 0);
  const last = reports.at(-1)?.year ?? release.newestYear;
  const newest = placements.filter(({ year }) => year === last);
  const weak = newest.filter((placement) => weaknessOf(placement) !== null).length;
  return [
    ...(gaps.length === 0 ? [] : [say('tiersByYear.gaps', { when: years(gaps) })]),
    ...(weak === 0 ? [] : [say('tiersByYear.weak', { weak, all: newest.length, year: last })]),
  ];
}

function body(reports: readonly YearTotals[], space: Space): Body {
  const tiers = TIERS.filter((tier) => reports.some(({ totals }) => totals[tier] > 0));
  return withKey(
    tiers.map((tier) => tierItem(tier, space)),
    space,
    (room) => columnsOf(reports, room),
  );
}

/** Columns of ranked tiers; special cases hang below the baseline, off the scale. */
function columnsOf(reports: readonly YearTotals[], space: Space): Body {
  const { width, height, palette, sizes, words, format } = space;
  const most = Math.max(1, ...reports.map(({ covered, totals }) => covered - totals.SC));
  const special = Math.max(0, ...reports.map(({ totals }) => totals.SC));
  const scaleWidth = textWidth(String(most), sizes.small) + sizes.small / 2;
  const plot = width - scaleWidth;
  const axis = yearAxis(
    reports.map(({ year }) => year),
    { ...space, width: plot },
  );
  const rest = axis.height + sizes.small / 2;
  const wanted = height === null ? width * HEIGHT.share : height - rest;
  const plotHeight = height === null ? Math.min(Math.max(wanted, HEIGHT.least), HEIGHT.most) : wanted;
  const apart = special === 0 ? 0 : APART;
  const below = ((plotHeight - apart - sizes.small * 0.6) * special) / (most + special);
  const y = scaleLinear()
    .domain([0, most])
    // The top tick label extends half its height above its line.
    .range([plotHeight - below - apart, sizes.small * 0.6]);
  const step = plot / reports.length;
  const shape = {
    step,
    size: Math.min(sizes.small, step / 2),
    least: format === 'page' ? 9 : sizes.small,
    apart,
    palette,
    words,
    y,
  };
  return {
    height: plotHeight + rest,
    anchors: new Map(
      reports.map(({ year, covered, totals }, index) => [
        String(year),
        { x: scaleWidth + (index + 0.5) * step, y: y(covered - totals.SC) },
      ]),
    ),
    marks: [
      y.ticks(TICKS).map((tick) => gridLine(tick, y(tick), scaleWidth, width, space)),
      moved(scaleWidth, 0, bars(reports, shape)),
      moved(scaleWidth, plotHeight + sizes.small / 2, axis.marks),
    ],
  };
}

function gridLine(tick: number, y: number, left: number, right: number, { palette, sizes }: Space): Marks {
  const style = { size: sizes.small, fill: palette.muted, anchor: 'end' as const };
  return [
    element('line', { x1: left, x2: right, y1: y, y2: y, stroke: palette.grid }),
    centredLabel(String(tick), left - sizes.small / 2, y, style),
  ];
}

interface BarShape {
  readonly step: number;
  readonly size: number;
  /** Minimum legible type size. */
  readonly least: number;
  readonly apart: number;
  readonly palette: Palette;
  readonly words: Words;
  readonly y: (count: number) => number;
}

function bars(reports: readonly YearTotals[], shape: BarShape): Marks {
  const { y, step, apart } = shape;
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
  const special = reports.map(({ year, totals }, index) => {
    const height = y(0) - y(totals.SC);
    return bar('SC', year, totals.SC, { left: index * step, top: y(0) + apart, height }, shape);
  });
  return [ranked, special];
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
  const { step, size, least, palette, words } = shape;
  const width = step * BAR;
  const x = left + (step - width) / 2;
  const isReadable = textWidth(String(count), size) < width && size >= least && height > size * 1.3;
  const told = words.say('tiersByYear.bar', { year, tier, label: words.say(`tiers.${tier}`), count });
  return [
    tierBox(
      tier,
      { x, y: top, width, height: Math.max(height - BETWEEN, 0.5) },
      palette,
      { plain: isReadable },
      tooltip(told),
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
