import type { Country } from '../dataset/countries.js';
import type { Period } from '../dataset/period.js';
import type { PlaceFilter } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { Problem } from '../domain/problem.js';
import { TIERS } from '../domain/tier.js';
import { countriesNamed } from './countries-named.js';
import { nameIn } from './country-names.js';
import { frame } from './frame.js';
import { highlightBar, standsOut, tellHighlighted } from './highlight.js';
import { type KeyItem, key, tierItem } from './key.js';
import { centredLabel, label } from './label.js';
import { bandOf, bandsOf, type LadderShape, ladder, laneLabel, lanesHigh, needsStrip } from './ladder.js';
import { rowData } from './mark-data.js';
import { marked } from './marked.js';
import { element, joined, type Markup, rounded } from './markup.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { inRowOrder, ROW_ORDERS } from './row-order.js';
import { sourceLine } from './source-line.js';
import { textWidth, wrapped } from './text/text-width.js';
import { tierPatterns } from './tier-patterns.js';
import { type TimelineCell, timelineOf } from './timeline-cells.js';
import { timelineKey } from './timeline-key.js';
import { tellTimeline } from './timeline-words.js';
import { LINE_HEIGHT } from './type-sizes.js';
import { placeTitle } from './words/place-title.js';
import { wordsIn } from './words/words.js';
import { yearAxis } from './year-axis.js';
import { yearsAsked } from './years-asked.js';

export const MOST_COMPARED = 12;

/** In which order the timelines stand: as they were named, or as rows elsewhere. */
export const COMPARED_ORDERS = ['given', ...ROW_ORDERS] as const;

export interface Comparison extends Period, PlaceFilter {
  readonly order?: (typeof COMPARED_ORDERS)[number];
}

interface Row {
  readonly iso2: string;
  readonly isHighlighted: boolean;
  /** Of the name: where some stand out, the others do not. */
  readonly isBold: boolean;
  readonly name: string;
  readonly cells: readonly TimelineCell[];
}

/** Names stand beside the timelines from this width of the body on, above them below it. */
const NAMES_BESIDE_FROM = 440;
const NAME_SHARE = 0.22;
const AFTER_NAMES = 10;
const AFTER_LABELS = 5;
const LANE_HEIGHT = { least: 9, wanted: 11, most: 52 };
/** More timelines than these stand in two columns where there is room for two. */
const MOST_IN_ONE_COLUMN = 6;
const TWO_COLUMNS_FROM = 700;
const BETWEEN_COLUMNS = 28;
const BETWEEN_ROWS = 14;

/**
 * The timelines of some countries under each other, on one axis.
 * @throws Problem `invalid-parameter` for more than {@link MOST_COMPARED} countries, one named twice, or a period without
 *   reports
 */
export function compareTimelines(
  release: Release,
  countries: readonly Country[],
  options: PictureOptions,
  { order = 'given', from, to, ...place }: Comparison = {},
): Picture {
  refuseUnlessComparable(countries);
  const { years, inHeadline, has } = yearsAsked(release, { from, to });
  const words = wordsIn(options.language);
  const given = countries.map((country) => ({
    iso2: country.iso2,
    isHighlighted: standsOut(options, country),
    isBold: standsOut(options, country) || (options.highlight ?? []).length === 0,
    name: nameIn(options.names, country),
    cells: marked(timelineOf(release, country.iso2, years), options),
  }));
  const rows = order === 'given' ? given : inRowOrder(given, order, options.names);
  return frame(
    {
      title: words.say('compare.title', {
        names: placeTitle(release, place, words) ?? countriesNamed(countries, options),
      }),
      subtitle: inHeadline((first, last) => words.say('compare.subtitle', { first, last })),
      description:
        rows
          .map(({ name, cells }) => name + words.colon + tellTimeline(cells, words) + words.stop)
          .join(' ') + tellHighlighted(options, countries),
      notes: [],
      body: (space) => body(rows, years, space),
    },
    options,
    sourceLine(
      release,
      {
        placements: countries.flatMap(({ iso2 }) => release.historyOf(iso2).filter(has)),
        counted: { of: 'country' },
      },
      options,
    ),
  );
}

function refuseUnlessComparable(countries: readonly Country[]): void {
  const codes = countries.map(({ iso2 }) => iso2);
  const twice = codes.find((code, index) => codes.indexOf(code) < index);
  const message =
    countries.length > MOST_COMPARED
      ? `names ${countries.length} countries; at most ${MOST_COMPARED} can be compared in one graphic`
      : twice !== undefined && `names ${twice} more than once`;
  if (!message) return;
  throw new Problem('invalid-parameter', `country ${message}.`, {
    errors: [{ parameter: 'country', message }],
  });
}

function body(rows: readonly Row[], years: readonly number[], space: Space): Body {
  const { width, height, palette, sizes } = space;
  const strip = needsStrip(rows.map(({ cells }) => cells));
  const signs = key(
    [
      ...tierItems(rows, space),
      ...timelineKey(
        rows.flatMap(({ cells }) => cells),
        space,
      ),
    ],
    space,
  );
  const room = height === null ? null : height - signs.height - 2 * sizes.small;
  const columns = width >= TWO_COLUMNS_FROM && wantsTwo(rows.length, lanesHigh(strip), room) ? 2 : 1;
  const perColumn = Math.ceil(rows.length / columns);
  const columnWidth = (width - (columns - 1) * BETWEEN_COLUMNS) / columns;
  const drawn = Array.from({ length: columns }, (_, column) =>
    multiples(rows.slice(column * perColumn, (column + 1) * perColumn), years, strip, {
      ...space,
      longestName: Math.max(...rows.map(({ name }) => textWidth(name, sizes.body, true))),
      width: columnWidth,
      height: room === null ? null : room / perColumn,
    }),
  );
  const bottom = Math.max(...drawn.map((column) => column.height)) + sizes.small / 2;
  return {
    height: bottom + signs.height,
    markup: joined(
      tierPatterns(palette),
      drawn.map(({ markup }, column) =>
        element(
          'g',
          { transform: `translate(${rounded(column * (columnWidth + BETWEEN_COLUMNS))} 0)` },
          markup,
        ),
      ),
      element('g', { transform: `translate(0 ${rounded(bottom)})` }, signs.markup),
    ),
  };
}

/** Whether timelines are too many for one column, or for the height that there is. */
const wantsTwo = (rows: number, lanes: number, room: number | null): boolean =>
  rows > MOST_IN_ONE_COLUMN ||
  (rows > 1 && room !== null && rows * (lanes * LANE_HEIGHT.wanted + BETWEEN_ROWS) > room);

/** One column of timelines above their axis; `height` is that of a row, where it is given. */
function multiples(
  rows: readonly Row[],
  years: readonly number[],
  strip: boolean,
  { longestName, ...space }: Space & { readonly longestName: number },
): Body {
  const { width, height, palette, sizes } = space;
  const beside = width >= NAMES_BESIDE_FROM;
  const nameWidth = beside ? Math.min(longestName, width * NAME_SHARE) + AFTER_NAMES : 0;
  const labelType = Math.min(LANE_HEIGHT.least, sizes.small);
  const labelWidth =
    Math.ceil(
      Math.max(...TIERS.map((tier) => textWidth(laneLabel(tier, 0, labelType, space.words), labelType))),
    ) + AFTER_LABELS;
  const plot = width - nameWidth - labelWidth;
  const headHeight = beside ? 0 : sizes.body * LINE_HEIGHT;
  const wanted =
    height === null ? LANE_HEIGHT.wanted : (height - headHeight - BETWEEN_ROWS) / lanesHigh(strip);
  const laneHeight = Math.min(Math.max(wanted, LANE_HEIGHT.least), LANE_HEIGHT.most);
  const ladderHeight = lanesHigh(strip) * laneHeight;
  const names = rows.map(({ name }) =>
    beside ? wrapped(name, nameWidth - AFTER_NAMES, sizes.body, true) : [],
  );
  const highestName = beside ? Math.max(...names.map(({ length }) => length)) * sizes.body * LINE_HEIGHT : 0;
  const innerHeight = Math.max(ladderHeight, highestName);
  const rowHeight = headHeight + innerHeight + BETWEEN_ROWS;
  const axis = yearAxis(years, { ...space, width: plot });
  const shape = {
    width: plot,
    laneHeight,
    strip,
    type: Math.min(laneHeight * 0.92, sizes.body),
    palette,
    words: space.words,
  };
  const drawn = rows.map(({ iso2, name, cells, isHighlighted, isBold }, index) => {
    const style = { size: sizes.body, fill: palette.ink, bold: isBold };
    return element(
      'g',
      { transform: `translate(0 ${rounded(index * rowHeight)})`, ...rowData(iso2, name) },
      highlightBar(isHighlighted, rowHeight - BETWEEN_ROWS, palette),
      beside ? nameBeside(names[index] ?? [], innerHeight, style) : label(name, 0, sizes.body, style),
      element(
        'g',
        {
          transform: `translate(${rounded(nameWidth)} ${rounded(headHeight + (innerHeight - ladderHeight) / 2)})`,
        },
        laneLabels(shape, labelWidth, labelType),
        element('g', { transform: `translate(${labelWidth} 0)` }, ladder(cells, shape)),
      ),
    );
  });
  const bottom = rows.length * rowHeight - BETWEEN_ROWS / 2;
  return {
    height: bottom + axis.height,
    markup: joined(
      drawn,
      element(
        'g',
        { transform: `translate(${rounded(nameWidth + labelWidth)} ${rounded(bottom)})` },
        axis.markup,
      ),
    ),
  };
}

function nameBeside(
  lines: readonly string[],
  height: number,
  style: { size: number; fill: string; bold: boolean },
): Markup {
  const first = height / 2 - ((lines.length - 1) / 2) * style.size * LINE_HEIGHT;
  return joined(
    lines.map((line, index) => centredLabel(line, 0, first + index * style.size * LINE_HEIGHT, style)),
  );
}

/** What the lanes are called, in small letters at their left. */
function laneLabels(shape: LadderShape, width: number, size: number): Markup {
  return joined(
    bandsOf(shape.strip).map((tier) => {
      const { top, height } = bandOf(tier, shape);
      const style = { size, fill: shape.palette.muted, anchor: 'end' as const };
      return centredLabel(
        laneLabel(tier, 0, size, shape.words),
        width - AFTER_LABELS,
        top + height / 2,
        style,
      );
    }),
  );
}

function tierItems(rows: readonly Row[], space: Space): KeyItem[] {
  const cells = rows.flatMap((row) => row.cells);
  const used = TIERS.filter((tier) => cells.some((cell) => cell.kind === 'placed' && cell.tier === tier));
  return used.map((tier) => tierItem(tier, space));
}
