import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare2,
  symbolTriangle,
} from 'd3-shape';
import type { Placement } from '../../dataset/placement.js';
import type { Release } from '../../dataset/release.js';
import { evidenceWords } from '../../domain/evidence.js';
import type { Tier } from '../../domain/tier.js';
import { nameIn } from '../languages.js';
import { type Attributes, element, type Marks, NOTHING, rounded, tooltip } from '../marks/mark.js';
import type { Palette } from '../palette.js';
import type { PictureOptions, Point } from '../picture.js';
import { notKnownFill, tierFill } from '../tier-box.js';
import { type Absence, absenceOf, type Weakness, weaknessOf } from '../timeline-cells.js';
import type { Words } from '../words.js';
import { spread } from './declutter.js';
import type { NamedLand } from './land-names.js';
import { isInView, type LandShape, MAP_WIDTH, type MapView, worldShapes } from './map-view.js';
import { reportedIn } from './predecessors.js';

/** The second channel of markers, which are too small for a pattern. */
const SYMBOLS: Readonly<Record<Tier, SymbolType>> = {
  '1': symbolCircle,
  '2': symbolSquare2,
  '2WL': symbolDiamond2,
  '3': symbolTriangle,
  SC: symbolCross,
};
/** Symbols are drawn by their area: that of a circle of the radius. */
const areaOf = (radius: number): number => Math.PI * radius ** 2;
const DECIMALS = 2;
const OUTLINE_WIDTH = 0.8;

export function marker(
  tier: Tier,
  x: number,
  y: number,
  radius: number,
  palette: Palette,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Marks[]
): Marks {
  return element(
    'path',
    {
      d: symbol().type(SYMBOLS[tier]).size(areaOf(radius)).digits(DECIMALS)() ?? '',
      transform: `translate(${rounded(x)} ${rounded(y)})`,
      fill: palette.tiers[tier].fill,
      stroke: palette.ink,
      'stroke-width': OUTLINE_WIDTH,
      ...attributes,
    },
    ...children,
  );
}

export interface PlacedLand extends LandShape {
  readonly placement: Placement;
  readonly weakness: Weakness | null;
  readonly isMeant: boolean;
}

export interface BareLand extends LandShape {
  readonly absence: Absence;
  /** `null` for land that the dataset has no country for. */
  readonly name: string | null;
}

/** All land of the map as a report placed it, or did not. */
export function landOf(
  release: Release,
  year: number,
  isMeant: (iso2: string, year: number) => boolean,
  { marks, names }: PictureOptions,
): { placed: readonly PlacedLand[]; bare: readonly BareLand[] } {
  const { land } = worldShapes();
  const placed = land.flatMap((shape): PlacedLand[] => {
    const placement = release.countries.get(shape.code) && reportedIn(release, shape.code, year);
    return placement
      ? [
          {
            ...shape,
            placement,
            weakness: marks === true ? weaknessOf(placement) : null,
            isMeant: isMeant(placement.country.iso2, year),
          },
        ]
      : [];
  });
  const codes = new Set(placed.map(({ code }) => code));
  const bare = land
    .filter(({ code }) => !codes.has(code))
    .map((shape): BareLand => {
      const country = release.countries.get(shape.code);
      return country
        ? { ...shape, absence: absenceOf(release, shape.code, year), name: nameIn(names, country) }
        : { ...shape, absence: 'not_covered', name: null };
    });
  return { placed, bare };
}

export interface World {
  readonly year: number;
  readonly view: MapView;
  readonly bare: readonly BareLand[];
  readonly placed: readonly PlacedLand[];
  readonly totals: Readonly<Record<Tier, number>>;
  readonly highlighted: readonly NamedLand[];
  readonly labels: readonly NamedLand[];
  /** Who is on the worst tiers in a part of the world, by name: in words beside it in a square. */
  readonly listed: readonly { readonly tier: Tier; readonly names: readonly string[] }[];
  readonly tellName: (placement: Placement) => string;
  readonly words: Words;
}

/** Radius of markers, in pixels: this part of the map's width, within bounds. */
const MARKER = { part: 1 / 190, least: 2.3, most: 6 };
/** Land whose largest part is smaller than so many radii is shown by a marker. */
const SHOWN_BY_MARKER = 1.5;
/** Land of at most so many radii can be hidden by a marker; this part of it is held free. */
const HIDEABLE = 2;
const HELD_FREE = 0.7;
const BORDER_WIDTH = 0.55;
/** Triangles and diamonds reach further than the circle of their radius. */
const WHOLE = 1.5;
/** A marker that stands further off its place, in units of the map (half a degree at the equator), is led back to it. */
const LED_BACK_FROM = MAP_WIDTH / 360 / 2;
const LEADER_WIDTH = 0.8;
const LEADER_END = 0.2;
/** For land that is not known well, and its outline, in pixels. */
export const WEAK_LAND = 0.55;
export const WEAK_OUTLINE = 0.8;

/** The land of a map in units of the map. */
export function landMarks(world: World, palette: Palette, scale: number): Marks {
  const { bare, placed, words } = world;
  const pathOf = (absence: Absence) =>
    bare.flatMap((land) => (land.absence === absence ? [land.path] : [])).join('');
  return element(
    'g',
    { stroke: palette.surface, 'stroke-width': BORDER_WIDTH / scale },
    element('path', { d: pathOf('not_covered'), fill: palette.surface, stroke: palette.absent }),
    element('path', { d: pathOf('no_code'), fill: palette.surface, stroke: palette.grid, class: 'no-code' }),
    bare.map(({ absence, name, path, code }) =>
      absence === 'not_known' && path !== ''
        ? element(
            'path',
            { 'data-not-known': code, d: path, fill: notKnownFill(palette, 'scaled') },
            tooltip(`${name}${words.colon}${words.say('map.farAsKnown')}`),
          )
        : NOTHING,
    ),
    placed.map(({ path, placement, weakness, isMeant }) =>
      path === ''
        ? NOTHING
        : element(
            'path',
            {
              'data-iso2': placement.country.iso2,
              'data-known': evidenceWords(placement),
              d: path,
              ...(isMeant
                ? landStyle(placement.tier, weakness, palette, scale)
                : { fill: palette.raised, stroke: palette.grid }),
            },
            tierTooltip({ placement, weakness }, world),
          ),
    ),
  );
}

const radiusAt = (scale: number): number =>
  Math.min(Math.max(MAP_WIDTH * scale * MARKER.part, MARKER.least), MARKER.most);

const isSmall = ({ extent }: LandShape, scale: number): boolean =>
  extent * scale < radiusAt(scale) * SHOWN_BY_MARKER;

function landStyle(tier: Tier, weakness: Weakness | null, palette: Palette, scale: number): Attributes {
  const fill = tierFill(tier, palette, 'scaled');
  if (weakness !== null)
    return {
      fill,
      'fill-opacity': WEAK_LAND,
      stroke: palette.ink,
      'stroke-width': WEAK_OUTLINE / scale,
      'stroke-dasharray': `${rounded(2 / scale)} ${rounded(2 / scale)}`,
    };
  if (tier === 'SC') return { fill, stroke: palette.outline };
  return tier === '3' && palette.edge !== null ? { fill, stroke: palette.edge } : { fill };
}

interface PlacedMark extends Point, Pick<PlacedLand, 'placement' | 'weakness'> {
  readonly radius: number;
  /** Its place on the land, from which it may be moved. */
  readonly home: Point;
}

/** Signs for land that is too small to be seen, their places in pixels of the whole map: none on another, all within the view. */
export function placedMarks({ placed, view }: Pick<World, 'placed' | 'view'>, scale: number): PlacedMark[] {
  const radius = radiusAt(scale);
  const small = placed
    .filter((land) => land.isMeant && isInView(land, view) && isSmall(land, scale))
    .map(({ placement, weakness, x, y }) => ({ placement, weakness, x: x * scale, y: y * scale }));
  // Land that a marker of a neighbour could hide.
  const obstacles = placed
    .filter((land) => !isSmall(land, scale))
    .map(({ extent, x, y }) => ({ x: x * scale, y: y * scale, radius: (extent * scale) / 2 }))
    .filter((land) => land.radius < radius * HIDEABLE)
    .map((land) => ({ ...land, radius: land.radius * HELD_FREE }));
  const within = (at: number, from: number, length: number) =>
    Math.min(Math.max(at, from * scale + radius * WHOLE), (from + length) * scale - radius * WHOLE);
  return spread(small, radius, obstacles).map((mark, index) => ({
    ...mark,
    x: within(mark.x, view.x, view.width),
    y: within(mark.y, view.y, view.height),
    radius,
    home: small[index] ?? mark,
  }));
}

/** The signs, each on its place or led back to it. */
export function markers(world: World, marks: readonly PlacedMark[], palette: Palette, scale: number): Marks {
  const leaders = marks.map(({ x, y, home, radius, placement }) =>
    Math.hypot(x - home.x, y - home.y) < LED_BACK_FROM * scale
      ? NOTHING
      : leader(placement.country.iso2, home, { x, y, radius }, palette),
  );
  const signs = marks.map(({ placement, weakness, x, y, radius }) =>
    marker(
      placement.tier,
      x,
      y,
      radius,
      palette,
      {
        'data-iso2': placement.country.iso2,
        'data-known': evidenceWords(placement),
        ...(weakness === null ? {} : { 'fill-opacity': String(WEAK_LAND), 'stroke-dasharray': '1.5 1.5' }),
      },
      tierTooltip({ placement, weakness }, world),
    ),
  );
  return [leaders, signs];
}

const leader = (
  code: string,
  home: Point,
  at: Point & { readonly radius: number },
  palette: Palette,
): Marks =>
  element(
    'g',
    { 'data-leader': code },
    element('line', {
      x1: home.x,
      y1: home.y,
      x2: at.x,
      y2: at.y,
      stroke: palette.ink,
      'stroke-width': LEADER_WIDTH,
    }),
    element('circle', { cx: home.x, cy: home.y, r: at.radius * LEADER_END, fill: palette.ink }),
  );

const tierTooltip = (
  { placement, weakness }: Pick<PlacedLand, 'placement' | 'weakness'>,
  { tellName, words }: World,
): Marks => {
  const known = weakness === null ? '' : words.semicolon + words.say(`weakness.${weakness}`);
  return tooltip(`${tellName(placement)}${words.colon}${words.say(`tiers.${placement.tier}`)}${known}`);
};
