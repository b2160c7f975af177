import { inPlace, type PlaceFilter } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { TIERS, type Tier } from '../domain/tier.js';
import { nameIn } from './country-names.js';
import { frame } from './frame.js';
import { key, tierItem } from './key.js';
import { centredLabel } from './label.js';
import { absenceSwatch } from './ladder.js';
import { characters, element, joined, type Markup } from './markup.js';
import type { Palette } from './palette.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { sourceLine } from './source-line.js';
import { fitted } from './text/fitted.js';
import { textWidth } from './text/text-width.js';
import { tierFill, tierPatterns } from './tier-patterns.js';
import { type TimelineCell, timelineOf } from './timeline-cells.js';
import { knowledgeKey } from './timeline-key.js';
import { tellTimeline } from './timeline-words.js';
import { weakMark } from './weak-evidence.js';
import { placeTitle } from './words/place-title.js';
import type { Words } from './words/words.js';
import { wordsIn } from './words/words-in.js';
import { yearAxis } from './year-axis.js';

interface Row {
  readonly name: string;
  readonly cells: readonly WallCell[];
}

interface WallCell {
  readonly cell: TimelineCell;
  /** Whether the country belonged to the group when the report came out. */
  readonly isMember: boolean;
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
 */
export function tierWall(release: Release, place: PlaceFilter, options: PictureOptions): Picture {
  const words = wordsIn(options.language);
  const within = inPlace(release, place);
  const countries = release.countriesWhere(({ iso2 }) => release.years.some((year) => within(iso2, year)));
  const rows = countries
    .map((country) => ({
      name: nameIn(options.names, country),
      cells: timelineOf(release, country.iso2).map((cell) => ({
        cell,
        isMember: within(country.iso2, cell.year),
      })),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, options.names));
  const isDrawn = ({ cell }: WallCell) => cell.kind === 'placed';
  const has = (keep: (cell: WallCell) => boolean) => rows.some(({ cells }) => cells.some(keep));
  return frame(
    {
      title: words.wall.title(placeTitle(release, place, words), release.firstYear, release.newestYear),
      subtitle: words.wall.subtitle(rows.length),
      description: rows.map((row) => tell(row, words)).join(' '),
      notes: [
        ...(has((each) => isDrawn(each) && !each.isMember) ? [words.wall.pale] : []),
        ...(place.membership === 'today' ? [words.wall.membersToday] : []),
      ],
      body: (space) => body(rows, release.years, space),
    },
    options,
    sourceLine(
      release,
      {
        placements: countries.flatMap(({ iso2 }) => release.historyOf(iso2)),
        counted: { of: 'country' },
      },
      options,
    ),
  );
}

/** A row in words; of which reports the country was no member is said where it was not one in all. */
function tell({ name, cells }: Row, words: Words): string {
  const outside = cells.filter(({ isMember }) => !isMember).map(({ cell }) => cell.year);
  const apart = outside.length === 0 ? '' : ` ${words.wall.outside(words.years(outside))}`;
  const told = tellTimeline(
    cells.map(({ cell }) => cell),
    words,
  );
  return name + words.colon + told + words.stop + apart;
}

function body(rows: readonly Row[], years: readonly number[], space: Space): Body {
  const { width, height, palette, sizes, words } = space;
  const tiers = TIERS.filter((tier) =>
    rows.some(({ cells }) => cells.some(({ cell }) => cell.kind === 'placed' && cell.tier === tier)),
  );
  const signs = key(
    [
      ...tiers.map((tier) => tierItem(tier, space, false)),
      ...knowledgeKey(
        rows.flatMap(({ cells }) => cells.map(({ cell }) => cell)),
        space,
      ),
    ],
    space,
  );
  const nameWidth =
    Math.min(Math.max(...rows.map(({ name }) => textWidth(name, sizes.small))), width * NAME_SHARE) +
    AFTER_NAMES;
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
      rows.map(({ name, cells }, row) => {
        const middle = (row + 0.5) * rowHeight;
        return joined(
          centredLabel(fitted(name, nameWidth - AFTER_NAMES, type), 0, middle, {
            size: type,
            fill: palette.ink,
          }),
          cells.map(({ cell, isMember }, index) =>
            drawnCell(cell, {
              opacity: isMember ? 1 : PALE,
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
    },
    element('title', {}, characters(cell.year + words.colon + words.tiers[cell.tier])),
  );
  if (cell.weakness === null) return box;
  const mark = {
    x: x + (step - 1) / 2,
    y: y + (rowHeight + 1) / 2,
    radius: Math.min(step, rowHeight) * MARK_SHARE,
  };
  return joined(box, weakMark(mark, { ink: palette.ink, ground: palette.surface }));
}
