import { scaleLinear } from 'd3-scale';
import { askedPeriod, type Period } from '../dataset/period.js';
import { inPlace, type PlaceFilter } from '../dataset/place-filter.js';
import { gapsBehind } from '../dataset/placements.js';
import type { Release } from '../dataset/release.js';
import { RANKED_TIERS, type RankedTier } from '../domain/tier.js';
import { capitalized } from '../engine/english.js';
import { footOf } from './foot.js';
import { frame } from './frame.js';
import { noWatchListYet } from './headline-alone.js';
import { centredLabel, haloed, label } from './marks/label.js';
import { element, type Mark, moved, NOTHING, rounded } from './marks/mark.js';
import { membershipNotes } from './membership-notes.js';
import type { Palette } from './palette.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { placeTitle } from './place-title.js';
import { textWidth } from './text/text-width.js';
import { type Words, wordsIn } from './words.js';
import { yearAxis } from './year-axis.js';

/** Tiers that can be charted on their own. */
export const COUNTED_TIERS = RANKED_TIERS;

interface LineAsked extends PlaceFilter, Period {
  readonly tier: RankedTier;
}

interface YearCount {
  readonly year: number;
  readonly count: number;
  readonly ranked: number;
}

/**
 * Line chart of the number of countries on a tier per report; the watch list starts with its first report.
 * @throws InvalidArgument for a place that the release does not have, or a period without reports
 */
export function tierLine(
  release: Release,
  { tier, from, to, ...place }: LineAsked,
  options: PictureOptions,
): Picture {
  const words = wordsIn(options.language);
  const asked = askedPeriod(release, { from, to });
  const none = tier === '2WL' ? noWatchListYet(release, asked.at(-1) ?? release.newestYear, options) : null;
  if (none) return none;
  const years = asked.filter((year) => tier !== '2WL' || release.ruleOf(year).has_watch_list);
  const within = inPlace(release, place);
  const counts = years.map((year): YearCount => {
    const own = release.placementsIn(year).filter(({ country }) => within(country.iso2, year));
    return {
      year,
      count: own.filter((each) => each.tier === tier).length,
      ranked: own.filter((each) => each.tier !== 'SC').length,
    };
  });
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last) throw new Error('a period has a report');
  const gaps = years.filter((year) => gapsBehind(release, { ...place, year: [year] }).length > 0);
  const name = placeTitle(release, place, words);
  const where = words.say(`in.${tier}`);
  const finding = findingOf(counts, where, words);
  const title = finding.title;
  return frame(
    {
      title: name === null ? capitalized(title) : name + words.comma + title,
      subtitle: capitalized(
        words.say('line.subtitle', {
          where,
          place: name ?? 'none',
          years: words.spanInTitle(first.year, last.year),
        }),
      ),
      description:
        counts.map(({ year, count }) => `${year}${words.colon}${count}`).join(words.semicolon) + words.stop,
      notes: [
        ...(finding.against === null ? [] : [rankedNote(finding.against, last, words)]),
        ...(gaps.length === 0 ? [] : [words.say('tiersByYear.gaps', { when: words.years(gaps) })]),
        ...membershipNotes(place, words),
      ],
      places: () => new Map(years.map((year) => [String(year), String(year)])),
      body: (space) => lineOf(counts, finding.extreme, space.palette.tiers[tier].fill, space),
    },
    options,
    footOf(release, options, { last: years.at(-1) }),
  );
}

const rankedNote = (first: YearCount, last: YearCount, words: Words): string =>
  words.say('line.ranked', {
    first: first.ranked,
    firstYear: first.year,
    last: last.ranked,
    lastYear: last.year,
  });

interface ExtremeReport {
  readonly kind: 'most' | 'least';
  readonly at: YearCount;
  /** True if no other report has the same number. */
  readonly isAlone: boolean;
}

interface LineFinding {
  readonly title: string;
  /** The report that the title compares the last one with; `null` if there is no other. */
  readonly against: YearCount | null;
  readonly extreme: ExtremeReport;
}

/** Minimum number of earlier reports for a record. */
const REPORTS_OF_RECORD = 5;

/**
 * Title comparing the last number with the earlier ones, and the extreme: the highest, or the lowest if the
 * last is the highest.
 */
function findingOf(counts: readonly YearCount[], where: string, words: Words): LineFinding {
  const last = counts.at(-1) as YearCount;
  const earlier = counts.slice(0, -1);
  const most = counts.reduce((best, each) => (each.count >= best.count ? each : best));
  const least = counts.reduce((best, each) => (each.count <= best.count ? each : best));
  const isMost = most.count === last.count;
  const [kind, at] = isMost ? (['least', least] as const) : (['most', most] as const);
  const extreme: ExtremeReport = {
    kind,
    at,
    isAlone: counts.filter(({ count }) => count === at.count).length === 1,
  };
  if (earlier.length === 0) {
    const share = words.say('finding.share', {
      some: last.count,
      all: words.number(last.ranked),
      where,
      year: last.year,
    });
    return { title: share, against: null, extreme };
  }
  const equal = earlier.findLast(({ count }) => count === last.count);
  const trend = trendOf(last, { most, least, earlier, equal });
  const against = trend === 'down' ? most : trend === 'up' ? least : (equal ?? (counts[0] as YearCount));
  const values = {
    count: last.count,
    where,
    year: last.year,
    trend,
    peak: against.count,
    since: against.year,
  };
  // Equal to the year before is no record.
  const changed = earlier.findLastIndex(({ count }) => count !== last.count);
  const alike = counts[changed + 1] as YearCount;
  if ((isMost || least.count === last.count) && alike.year < last.year)
    return {
      title: words.say('line.same', { count: last.count, where, since: alike.year, year: last.year }),
      against: alike,
      extreme,
    };
  return {
    title: words.say('line.finding', values),
    against,
    extreme,
  };
}

interface LineExtremes {
  readonly most: YearCount;
  readonly least: YearCount;
  readonly earlier: readonly YearCount[];
  /** The most recent earlier report with the same number. */
  readonly equal: YearCount | undefined;
}

/**
 * Trend of the last number. A record requires enough earlier reports and a number above zero; it is the
 * highest or lowest ever, or since an equal one.
 */
function trendOf({ count }: YearCount, { most, least, earlier, equal }: LineExtremes) {
  const isRecord = earlier.length >= REPORTS_OF_RECORD && count > 0;
  if (most.count === count) return isRecord ? (equal === undefined ? 'mostEver' : 'most') : 'up';
  if (least.count !== count || !isRecord) return 'down';
  return equal === undefined ? 'leastEver' : 'least';
}

type Ends = readonly [from: number, to: number];

const TICKS = 3;
const HEIGHT = { share: 0.33, least: 200, most: 420 };
const NUMBER = 1.38;
const NUMBER_SOCIAL = 64;
const LINE = { page: { width: 3.5, dot: 5 }, social: { width: 9, dot: 12 } } as const;

/** Draws the line from a zero baseline, labelling only the extreme and the last value. */
function lineOf(
  counts: readonly YearCount[],
  { kind, at, isAlone }: ExtremeReport,
  colour: string,
  space: Space,
): Body {
  const { width, height, palette, sizes, words, format } = space;
  const isPage = format === 'page';
  const shape = LINE[isPage ? 'page' : 'social'];
  const [small, text] = [sizes.small, isPage ? sizes.body : sizes.small];
  const large = isPage ? sizes.body * NUMBER : NUMBER_SOCIAL;
  const last = counts.at(-1) as YearCount;
  const lastYear = words.say('line.end', { year: last.year });
  const after = shape.dot + text * 0.55;
  const right = after + Math.max(textWidth(lastYear, text), textWidth(String(last.count), large, true));
  const scale = scaleLinear()
    .domain([0, Math.max(at.count, last.count, 1)])
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
  const told = isAlone
    ? words.say('line.extreme', { year: at.year, count: at.count, kind })
    : `${at.year}${words.colon}${at.count}`;
  const beyond = y(at.count) + (kind === 'most' ? -1 : 1) * (shape.dot + text * 0.85);
  // Keep the year below the number above the axis.
  const endY = Math.min(y(last.count) + large * 0.15, bottom - text * 1.3);
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
        'stroke-width': shape.width,
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
      }),
      isEnd ? NOTHING : dot(extreme),
      dot(counts.length - 1),
      isEnd ? NOTHING : wordsAt(told, x(extreme), beyond, [left, left + plot], text, palette),
      label(String(last.count), end, endY, { size: large, fill: palette.ink, bold: true }),
      label(lastYear, end, endY + text * 1.2, { size: text, fill: palette.ink }),
      moved(
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
