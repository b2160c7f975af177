import type { Release } from '../dataset/release.js';
import { RANKED_TIERS, type RankedTier } from '../domain/tier.js';
import { footOf } from './foot.js';
import { frame } from './frame.js';
import { nothingToCompare } from './headline-alone.js';
import { underLine } from './line-above.js';
import { marker } from './marker.js';
import { centredLabel, centredLines } from './marks/label.js';
import { element, type Mark, type Marks, rounded, rule } from './marks/mark.js';
import { movesIn, type ShownMove } from './moves.js';
import { movesFinding } from './moves-finding.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { textWidth, wrapped } from './text/text-width.js';
import { LINE_HEIGHT, lineHeightOf } from './type-sizes.js';
import { fittedName, markedName, signMeaning } from './weak-names.js';
import { wordsIn } from './words.js';

export const SLOPE_DIRECTIONS = ['downgrade', 'upgrade'] as const;

/** More names cannot be told apart. */
const MOST_NAMES = 12;

/** Only those with a rank rise or fall. */
type RankedMove = ShownMove & { readonly from: RankedTier; readonly to: RankedTier };

const rank = (tier: RankedTier): number => RANKED_TIERS.indexOf(tier);

type SlopeDirection = (typeof SLOPE_DIRECTIONS)[number];

/**
 * Who fell or who rose in a report, as lines from where each was to where each is; of more than twelve, or than have
 * room, some of the furthest down, or up: of equals the cut is by name, so that no headline calls them the highest.
 * @throws Problem `unknown-report`
 */
export function reportSlope(
  release: Release,
  year: number,
  { direction }: { readonly direction: SlopeDirection },
  options: PictureOptions,
): Picture {
  const none = nothingToCompare(release, year, options);
  if (none) return none;
  const all = movesIn(release, year, options)
    .filter((move): move is RankedMove => move.direction === direction)
    .sort((a, b) => rank(a.to) - rank(b.to) || rank(a.from) - rank(b.from));
  let most = Math.min(all.length, MOST_NAMES);
  let drawn = slopeShowing(most, all, { release, year, direction }, options);
  while (!drawn.hasRoom && most > 1) drawn = slopeShowing(--most, all, { release, year, direction }, options);
  return drawn.picture;
}

interface SlopeAsked {
  readonly release: Release;
  readonly year: number;
  readonly direction: SlopeDirection;
}

function slopeShowing(
  most: number,
  all: readonly RankedMove[],
  { release, year, direction }: SlopeAsked,
  options: PictureOptions,
): { readonly picture: Picture; readonly hasRoom: boolean } {
  const words = wordsIn(options.language);
  const { format = 'page' } = options;
  // A square needs the height for its names.
  const isSquare = format === 'square';
  const shown = direction === 'downgrade' ? all.slice(all.length - most) : all.slice(0, most);
  const worst = direction === 'downgrade' && !isSquare ? all.filter(({ to }) => to === '3') : [];
  const finding = {
    year,
    direction,
    count: all.length,
    toWorst: worst.map(({ iso2 }) => release.countries.find(iso2)),
  };
  const title = movesFinding(finding, options);
  const isCut = shown.length < all.length;
  const some = isCut ? words.say('slope.some', { shown: shown.length, count: all.length }) : null;
  const told = shown.map(
    ({ name, from, to }) =>
      `${name} (${words.say('move', { from: words.say(`tiers.${from}`), to: words.say(`tiers.${to}`) })})`,
  );
  const who = words.say('slope.subtitle', {
    direction,
    count: all.length,
    some: isCut,
    before: year - 1,
    year,
  });
  let hasRoom = true;
  const slope = (space: Space): Body => {
    const drawn = slopeOf(shown, year, space);
    hasRoom = drawn.hasRoom;
    return drawn;
  };
  const picture = frame(
    {
      title: some === null ? title : title + words.colon + some,
      subtitle: isSquare || all.length === 0 ? null : who,
      description: told.length === 0 ? words.say('changes.none') : told.join(words.comma) + words.stop,
      keptNotes: shown.some(({ weak }) => weak)
        ? [signMeaning(words, format === 'page' ? 'changes.weakKey' : 'weakKey')]
        : [],
      notes: [],
      places: () => new Map(shown.map(({ iso2, name }) => [iso2, name])),
      body: (space) =>
        options.title || all.length === 0
          ? slope(space)
          : underLine(some === null ? who : who + words.semicolon + some, space, slope),
    },
    options,
    footOf(release, options, { year }),
  );
  return { picture, hasRoom };
}

/** Distances of names and of starts, air in a band, thickness and marks, in pixels. */
const PAGE = { right: 24, left: 15, air: 16.8, line: 2.5, from: 5, to: 5.6, gap: 13 };
const SHAPES = {
  page: PAGE,
  square: { right: 47, left: 17, air: 8, line: 6, from: 7, to: 13, gap: 28 },
  story: { right: 62, left: 32, air: 20, line: 6, from: 9, to: 13, gap: 28 },
} as const;
/** Names closer together than so many ems cannot be read. */
const CLOSEST = 1.02;
const BEND = 0.42;
/** On a phone names need the room more than the lines do. */
const NARROW = 480;
/** Of the width, for the longest word of a tier. */
const BAND_NAME = 0.25;

interface TierBand {
  readonly tier: RankedTier;
  readonly top: number;
  readonly height: number;
}

function slopeOf(
  moves: readonly RankedMove[],
  year: number,
  space: Space,
): Body & { readonly hasRoom: boolean } {
  const { width, height, palette, sizes, words, format } = space;
  const shape = SHAPES[format];
  const text = format === 'page' ? sizes.body : sizes.small;
  const head = sizes.small * (format === 'square' ? 1.25 : 2);
  const count = (side: 'from' | 'to', tier: RankedTier) => moves.filter((move) => move[side] === tier).length;
  const tiers = RANKED_TIERS.filter((tier) => count('from', tier) + count('to', tier) > 0);
  const isNarrow = format !== 'page' || width < NARROW;
  const closest =
    (text * CLOSEST * Math.max(LINE_HEIGHT, ...moves.map(({ name }) => lineHeightOf(name)))) / LINE_HEIGHT;
  // Names of tall scripts are further apart.
  const right = format === 'page' ? shape.right : Math.max(shape.right, closest);
  const bandNames = tiers.map((tier) => {
    const name = words.say(`short.${tier}`);
    return isNarrow ? wrapped(name, width * BAND_NAME, text, true) : [name];
  });
  const heightOf = (tier: RankedTier) =>
    Math.max(
      count('from', tier) * shape.left,
      count('to', tier) * right,
      (bandNames[tiers.indexOf(tier)]?.length ?? 1) * text * LINE_HEIGHT - shape.air,
    );
  const wanted = tiers.reduce((sum, tier) => sum + heightOf(tier) + shape.air, 0);
  const squeeze = height === null ? 1 : Math.min(1, (height - head) / Math.max(wanted, 1));
  const bands: TierBand[] = [];
  let bottom = head;
  for (const tier of tiers) {
    const high = (heightOf(tier) + shape.air) * squeeze;
    bands.push({ tier, top: bottom, height: high });
    bottom += high;
  }
  const indent = shape.to * 2 + text * 0.5;
  const x1 =
    indent + Math.max(0, ...bandNames.flat().map((line) => textWidth(line, text, true))) + text * 1.4;
  const wide = Math.max(
    text * 4,
    ...moves.map((move) => textWidth(markedName(move.name, move.weak), text, move.to === '3')),
  );
  const x2 = Math.max(width - wide - shape.gap, x1 + width * (isNarrow ? 0.14 : 0.22));
  const at = (move: RankedMove, side: 'from' | 'to') => {
    const own = moves.filter((each) => each[side] === move[side]);
    const band = bands.find(({ tier }) => tier === move[side]);
    const pitch = (side === 'from' ? shape.left : right) * squeeze;
    const middle = (band?.top ?? 0) + (band?.height ?? 0) / 2;
    return middle + (own.indexOf(move) - (own.length - 1) / 2) * pitch;
  };
  const yearAt = (said: number, x: number, isLast: boolean): Marks =>
    centredLabel(String(said), x, sizes.small * 0.7, {
      size: sizes.small,
      fill: isLast ? palette.ink : palette.muted,
      bold: isLast,
      anchor: 'middle',
    });
  return {
    height: bottom,
    hasRoom: format === 'page' || right * squeeze >= closest,
    anchors: new Map(
      moves.map((move) => [move.iso2, { x: (x1 + x2) / 2, y: (at(move, 'from') + at(move, 'to')) / 2 }]),
    ),
    marks: [
      yearAt(year - 1, x1, false),
      yearAt(year, x2, true),
      bands.map(({ tier, top, height: high }, index) => [
        rule(top, width, palette.grid),
        marker(tier, shape.to, top + high / 2, shape.to, palette),
        centredLines(bandNames[index] ?? [], indent, top + high / 2, text * LINE_HEIGHT, {
          size: text,
          fill: palette.ink,
          bold: tier === '3',
        }),
      ]),
      rule(bottom, width, palette.grid),
      moves.map((move) => {
        const [y1, y2] = [at(move, 'from'), at(move, 'to')];
        const bend = (x2 - x1) * BEND;
        return element('path', {
          d: `M${rounded(x1)},${rounded(y1)}C${rounded(x1 + bend)},${rounded(y1)} ${rounded(x2 - bend)},${rounded(y2)} ${rounded(x2)},${rounded(y2)}`,
          fill: 'none',
          stroke: palette.tiers[move.to].fill,
          'stroke-width': shape.line,
        });
      }),
      moves.map((move) => [
        marker(move.from, x1, at(move, 'from'), shape.from, palette),
        marker(move.to, x2, at(move, 'to'), shape.to, palette),
        nameAt(move, x2 + shape.gap, at(move, 'to'), space),
      ]),
    ],
  };
}

/** A name that has no room in its type is set smaller, down to that of the notes. */
function nameAt(
  { name, weak, to }: RankedMove,
  x: number,
  y: number,
  { width, palette, sizes, format }: Space,
): Mark {
  const usual = format === 'page' ? sizes.body : sizes.small;
  const isBold = to === '3';
  const wide = textWidth(markedName(name, weak), usual, isBold);
  const size = Math.max(Math.min(usual, (usual * (width - x)) / wide), sizes.note);
  const text = fittedName(name, weak, width - x, size);
  return centredLabel(text, x, y, { size, fill: palette.ink, bold: isBold });
}
