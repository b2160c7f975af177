import type { Country } from '../dataset/countries.js';
import type { Period } from '../dataset/period.js';
import { inPlace, type PlaceFilter } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { Problem } from '../domain/problem.js';
import { TIERS, type Tier } from '../domain/tier.js';
import { countriesNamed } from './countries-named.js';
import { nameIn } from './country-names.js';
import { frame } from './frame.js';
import { highlightBar, standsOut, tellHighlighted } from './highlight.js';
import { key, tierItem } from './key.js';
import { centredLabel } from './label.js';
import { absenceSwatch } from './ladder.js';
import { cellData, rowData } from './mark-data.js';
import { marked } from './marked.js';
import { characters, element, joined, type Markup, NOTHING, rounded } from './markup.js';
import type { Palette } from './palette.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { inRowOrder, type RowOrder } from './row-order.js';
import { sourceLine } from './source-line.js';
import { fitted } from './text/fitted.js';
import { textWidth } from './text/text-width.js';
import { tierFill, tierPatterns } from './tier-patterns.js';
import { type TimelineCell, timelineOf } from './timeline-cells.js';
import { knowledgeKey } from './timeline-key.js';
import { tellCell, tellTimeline } from './timeline-words.js';
import { weakMark } from './weak-evidence.js';
import { placeTitle } from './words/place-title.js';
import type { Words } from './words/words.js';
import { wordsIn } from './words/words.js';
import { yearAxis } from './year-axis.js';
import { yearsAsked } from './years-asked.js';

/** More rows than these cannot be told apart. */
export const MOST_ON_WALL = 80;

/** Which countries stand on a wall, in which years and order: some that are named, or a part of the world. */
export interface WallAsked extends PlaceFilter, Period {
  readonly countries?: readonly Country[] | undefined;
  readonly order?: RowOrder | undefined;
}

interface Row {
  readonly iso2: string;
  readonly isHighlighted: boolean;
  readonly name: string;
  readonly cells: readonly TimelineCell[];
  /** The years of reports that came out while the country did not belong to the group. */
  readonly outside: ReadonlySet<number>;
}

const ROW_HEIGHT = { least: 11, wanted: 1.35 };
const NAME_SHARE = 0.3;
const AFTER_NAMES = 8;
const OUTLINE_WIDTH = 0.5;
/** Radius of the mark of what is not known well, of the shorter side of a cell. */
const MARK_SHARE = 0.17;

/** How strongly the cell of a country that was no member then is drawn. */
const PALE = 0.25;

/**
 * The wall: countries of a region or group under each other, reports beside each other, tiers as cells with colour and
 * pattern. Those that were members at some time have all their cells, pale where they were none.
 * @throws Problem `invalid-parameter` for a period without reports, or more than {@link MOST_ON_WALL} countries
 */
export function tierWall(release: Release, asked: WallAsked, options: PictureOptions): Picture {
  const { countries: named, order = 'name', from, to, ...place } = asked;
  const { years, inHeadline, has } = yearsAsked(release, { from, to });
  const words = wordsIn(options.language);
  const within = inPlace(release, place);
  const countries = named ?? release.countriesWhere(({ iso2 }) => years.some((year) => within(iso2, year)));
  refuseTooMany(countries, asked);
  const rows = inRowOrder(
    countries.map((country) => ({
      iso2: country.iso2,
      isHighlighted: standsOut(options, country),
      name: nameIn(options.names, country),
      cells: marked(timelineOf(release, country.iso2, years), options),
      outside: new Set(years.filter((year) => !within(country.iso2, year))),
    })),
    order,
    options.names,
  );
  const hasPale = rows.some(({ cells, outside }) =>
    cells.some(({ kind, year }) => kind === 'placed' && outside.has(year)),
  );
  const title = placeTitle(release, place, words) ?? countriesNamed(countries, options);
  return frame(
    {
      title: inHeadline((first, last) => words.say('wall.title', { place: title ?? 'none', first, last })),
      subtitle: words.say('wall.subtitle', { count: rows.length }),
      description: rows.map((row) => tell(row, words)).join(' ') + tellHighlighted(options, countries),
      notes: [
        ...(hasPale ? [words.say('wall.pale')] : []),
        ...(place.membership === 'today' ? [words.say('wall.membersToday')] : []),
      ],
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

/** A row in words; of which reports the country was no member is said where it was not one in all. */
function tell({ name, cells, outside }: Row, words: Words): string {
  const apart =
    outside.size === 0 ? '' : ` ${words.say('wall.outside', { when: words.years([...outside]) })}`;
  return name + words.colon + tellTimeline(cells, words) + words.stop + apart;
}

function refuseTooMany(countries: readonly Country[], { group, region }: WallAsked): void {
  if (countries.length <= MOST_ON_WALL) return;
  const parameter = group !== undefined ? 'group' : region !== undefined ? 'region' : 'country';
  const message = `names ${countries.length} countries; at most ${MOST_ON_WALL} have room on a wall`;
  throw new Problem('invalid-parameter', `${parameter} ${message}.`, { errors: [{ parameter, message }] });
}

function body(rows: readonly Row[], years: readonly number[], space: Space): Body {
  const { width, height, palette, sizes, words } = space;
  const tiers = TIERS.filter((tier) =>
    rows.some(({ cells }) => cells.some((cell) => cell.kind === 'placed' && cell.tier === tier)),
  );
  const signs = key(
    [
      ...tiers.map((tier) => tierItem(tier, space, false)),
      ...knowledgeKey(
        rows.flatMap(({ cells }) => cells),
        space,
      ),
    ],
    space,
  );
  const nameWidth =
    Math.min(
      Math.max(...rows.map(({ name, isHighlighted }) => textWidth(name, sizes.small, isHighlighted))),
      width * NAME_SHARE,
    ) + AFTER_NAMES;
  const plot = width - nameWidth;
  const axis = yearAxis(years, { ...space, width: plot });
  const rest = axis.height + signs.height + 2 * sizes.small;
  const wanted =
    height === null ? sizes.small * ROW_HEIGHT.wanted : (height - rest) / Math.max(rows.length, 1);
  const rowHeight = Math.max(wanted, ROW_HEIGHT.least);
  const step = plot / years.length;
  const type = Math.min(sizes.small, rowHeight * 0.85);
  const bottom = rows.length * rowHeight;
  return {
    height: bottom + rest,
    markup: joined(
      tierPatterns(palette),
      rows.map(({ iso2, name, cells, outside, isHighlighted }, row) => {
        const middle = (row + 0.5) * rowHeight;
        return element(
          'g',
          rowData(iso2, name),
          isHighlighted
            ? element(
                'g',
                { transform: `translate(0 ${rounded(row * rowHeight)})` },
                highlightBar(isHighlighted, rowHeight, palette),
              )
            : NOTHING,
          centredLabel(fitted(name, nameWidth - AFTER_NAMES, type), 0, middle, {
            size: type,
            fill: palette.ink,
            bold: isHighlighted,
          }),
          cells.map((cell, index) =>
            drawnCell(cell, {
              opacity: outside.has(cell.year) ? PALE : 1,
              x: nameWidth + index * step,
              y: row * rowHeight,
              step,
              rowHeight,
              type,
              palette,
              words,
            }),
          ),
        );
      }),
      element('g', { transform: `translate(${nameWidth} ${bottom + sizes.small / 2})` }, axis.markup),
      element('g', { transform: `translate(0 ${bottom + axis.height + sizes.small * 1.5})` }, signs.markup),
    ),
  };
}

interface CellShape {
  readonly opacity: number;
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly rowHeight: number;
  readonly type: number;
  readonly palette: Palette;
  readonly words: Words;
}

function drawnCell(
  cell: TimelineCell,
  { x, y, step, rowHeight, type, palette, words, opacity }: CellShape,
): Markup {
  if (cell.kind !== 'placed')
    return element(
      'g',
      { transform: `translate(${x} ${y + 1})` },
      absenceSwatch(cell.kind, { palette, type }, step - 1, rowHeight - 1),
    );
  const box = element(
    'rect',
    {
      x,
      y: y + 1,
      width: step - 1,
      height: rowHeight - 1,
      fill: tierFill(cell.tier as Tier, palette),
      stroke: palette.outline,
      'stroke-width': OUTLINE_WIDTH,
      ...(opacity < 1 ? { opacity } : {}),
      ...cellData(cell),
    },
    element('title', {}, characters(cell.year + words.colon + tellCell(cell, words))),
  );
  if (cell.weakness === null) return box;
  const mark = {
    x: x + (step - 1) / 2,
    y: y + (rowHeight + 1) / 2,
    radius: Math.min(step, rowHeight) * MARK_SHARE,
  };
  return joined(box, weakMark(mark, { ink: palette.ink, ground: palette.surface }));
}
