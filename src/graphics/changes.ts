import type { Release } from '../dataset/release.js';
import { type Change, type ChangeSide, changesIn, sideOf } from '../dataset/reports.js';
import { TIER_LABELS } from '../domain/tier.js';
import { nameIn } from './country-names.js';
import { frame, sourceLine } from './frame.js';
import { centredLabel } from './label.js';
import { element, joined, type Markup, rounded } from './markup.js';
import type { Palette } from './palette.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { CONTINUED, rowColumns } from './row-columns.js';
import { arrowRight, downgradeSign, upgradeSign } from './signs.js';
import { wrapped } from './text/text-width.js';
import { CHIP, tierChip } from './tier-chip.js';

type Direction = Change['direction'];

interface Move {
  readonly name: string;
  readonly from: ChangeSide;
  readonly to: ChangeSide;
}

const DIRECTIONS: readonly Direction[] = ['upgrade', 'downgrade', 'not_comparable', 'not_known'];
const HEADINGS: Readonly<Record<Direction, string>> = {
  upgrade: 'Moved up',
  downgrade: 'Moved down',
  not_comparable: 'New, gone, or a special case',
  not_known: 'Not known whether they moved',
};

const ROW_HEIGHT = 1.85;
const HEADING_HEIGHT = 2.4;
/** The narrowest column, in ems. */
const COLUMN_WIDTH = 19;
const ARROW = 1.6;

/**
 * Who moved up and down in a report against the one before.
 * @throws Problem `unknown-report`
 */
export function reportChanges(release: Release, year: number, options: PictureOptions): Picture {
  const changes = changesIn(release, year);
  const moves = new Map(
    DIRECTIONS.map((direction) => [
      direction,
      changes
        .filter((change) => change.direction === direction)
        .map(
          (change): Move => ({
            name: nameIn(options.language, change.country),
            from: sideOf(change, 'from'),
            to: sideOf(change, 'to'),
          }),
        )
        .sort((a, b) => a.name.localeCompare(b.name, options.language)),
    ]),
  );
  const count = (direction: Direction) => moves.get(direction)?.length ?? 0;
  const isFirst = year === release.years[0];
  return frame(
    {
      title: `TIP Report ${year}: ${count('upgrade')} moved up, ${count('downgrade')} moved down`,
      subtitle: isFirst
        ? 'The first report has none before it'
        : `Placements that differ from the report of ${year - 1}`,
      description: isFirst ? 'There is no report before.' : tell(moves),
      notes: [],
      body: (space) => body(moves, space),
    },
    options,
    sourceLine(release, options.asOf),
  );
}

function tell(moves: ReadonlyMap<Direction, readonly Move[]>): string {
  const label = (tier: ChangeSide) => {
    if (tier === null) return 'not in the report';
    return tier === 'not_known' ? 'not known' : TIER_LABELS[tier];
  };
  const told = [...moves].flatMap(([direction, list]) =>
    list.length === 0
      ? []
      : [
          `${HEADINGS[direction]}: ${list.map(({ name, from, to }) => `${name} (${label(from)} to ${label(to)})`).join(', ')}.`,
        ],
  );
  return told.length === 0 ? 'No placement changed.' : told.join(' ');
}

function body(moves: ReadonlyMap<Direction, readonly Move[]>, space: Space): Body {
  const { palette, sizes } = space;
  return rowColumns(space, COLUMN_WIDTH * sizes.body, (width) =>
    [...moves].flatMap(([direction, list]) =>
      list.length === 0
        ? []
        : [
            {
              heading: heading(direction, `(${list.length})`, width, sizes.body, palette),
              continued: heading(direction, CONTINUED, width, sizes.body, palette),
              rows: list.map((move) => row(move, width, sizes.body, palette)),
            },
          ],
    ),
  );
}

function heading(direction: Direction, suffix: string, width: number, size: number, palette: Palette): Body {
  const height = size * HEADING_HEIGHT;
  const y = height - size * 0.8;
  const sign = { upgrade: upgradeSign, downgrade: downgradeSign, not_comparable: null, not_known: null }[
    direction
  ];
  const indent = sign === null ? 0 : size * 1.3;
  return {
    height,
    markup: joined(
      sign === null
        ? joined()
        : element(
            'g',
            { transform: `translate(${rounded(size / 2)} ${rounded(y)})` },
            sign(size, palette.ink),
          ),
      centredLabel(`${HEADINGS[direction]} ${suffix}`, indent, y, { size, fill: palette.ink, bold: true }),
      rule(width, height - 1, palette.outline),
    ),
  };
}

function row({ name, from, to }: Move, width: number, size: number, palette: Palette): Body {
  const chipSize = size * 0.9;
  const chips = (2 * CHIP.width + ARROW) * chipSize;
  const lines = wrapped(name, width - chips - size, size);
  const height = size * (ROW_HEIGHT + (lines.length - 1) * 1.2);
  const middle = height / 2;
  const [left, right] = [width - chips, width - CHIP.width * chipSize];
  const top = middle - (CHIP.height * chipSize) / 2;
  const arrowAt = `translate(${rounded(left + (CHIP.width + ARROW / 2) * chipSize)} ${rounded(middle)})`;
  return {
    height,
    markup: joined(
      lines.map((line, index) =>
        centredLabel(line, 0, middle + (index - (lines.length - 1) / 2) * size * 1.2, {
          size,
          fill: palette.ink,
        }),
      ),
      tierChip(from, left, top, chipSize, palette),
      element('g', { transform: arrowAt }, arrowRight(chipSize, palette.muted)),
      tierChip(to, right, top, chipSize, palette),
      rule(width, height, palette.grid),
    ),
  };
}

const rule = (width: number, y: number, stroke: string): Markup =>
  element('line', { x2: width, y1: y, y2: y, stroke });
