import type { Placement } from '../../dataset/placement.js';
import { evidenceWords } from '../../domain/evidence.js';
import type { Tier } from '../../domain/tier.js';
import { avoidCollisions } from '../label-collisions.js';
import { marker } from '../marker.js';
import { type Attributes, element, type Marks, NOTHING, rounded, tooltip } from '../marks/mark.js';
import type { Palette } from '../palette.js';
import type { LayoutContext, Point } from '../picture.js';
import { notKnownFill, tierFill } from '../tier-box.js';
import type { Absence } from '../timeline-cells.js';
import type { PlacedLand } from './land.js';
import { pathInView } from './land-path.js';
import { isInView, type LandShape, MAP_WIDTH } from './map-view.js';
import { DISPUTED, type World } from './world.js';

/** Marker radius in pixels: a fraction of the map's width, clamped. */
const MARKER = { part: 1 / 190, least: 2.3, most: 6 };
/** Land whose largest part is smaller than this many marker radii gets a marker. */
const SHOWN_BY_MARKER = 1.5;
/** A marker can hide land of up to this many radii; keep this fraction of that land clear. */
const HIDEABLE = 2;
const HELD_FREE = 0.7;
const BORDER_WIDTH = 0.55;
/** Triangles and diamonds extend beyond the circle of the same radius. */
const WHOLE = 1.5;
/** Draw a leader from a marker moved further than this, in map units (half a degree at the equator). */
const LED_BACK_FROM = MAP_WIDTH / 360 / 2;
const LEADER_WIDTH = 0.8;
const LEADER_END = 0.2;

/** The land of a map, in map units. */
export function landMarks(world: World, palette: Palette, scale: number): Marks {
  const { view, words } = world;
  const inView = <Land extends LandShape>(land: Land): Land => ({
    ...land,
    path: pathInView(land.path, view),
  });
  const [bare, placed] = [world.bare.map(inView), world.placed.map(inView)];
  const outside = { fill: palette.raised, stroke: palette.grid };
  const inside = bare.filter(({ isIncluded, code }) => isIncluded && code !== DISPUTED);
  const toPath = (absence: Absence) =>
    inside.flatMap((land) => (land.absence === absence ? [land.path] : [])).join('');
  return element(
    'g',
    { stroke: palette.surface, 'stroke-width': BORDER_WIDTH / scale },
    element('path', { d: toPath('not_covered'), fill: palette.surface, stroke: palette.absent }),
    element('path', {
      d: bare.find(({ code }) => code === DISPUTED)?.path ?? '',
      class: 'disputed',
      fill: palette.surface,
      stroke: palette.outline,
      'stroke-width': 1 / scale,
      'stroke-dasharray': `${rounded(3 / scale)} ${rounded(3 / scale)}`,
    }),
    element('path', { d: toPath('no_code'), fill: palette.surface, stroke: palette.grid, class: 'no-code' }),
    bare.map(({ isIncluded, path }) =>
      isIncluded || path === '' ? NOTHING : element('path', { d: path, ...outside }),
    ),
    inside.map(({ absence, name, path, code }) =>
      absence === 'not_known' && path !== ''
        ? element(
            'path',
            { 'data-not-known': code, d: path, fill: notKnownFill(palette, 'scaled') },
            tooltip(`${name}${words.colon}${words.translate('map.farAsKnown')}`),
          )
        : NOTHING,
    ),
    placed.map(({ path, placement, isIncluded }) =>
      path === ''
        ? NOTHING
        : element(
            'path',
            {
              'data-iso2': placement.country.iso2,
              'data-known': evidenceWords(placement),
              d: path,
              ...(isIncluded ? landStyle(placement.tier, palette) : outside),
              'fill-opacity': isFaded(placement, world) ? FADED : undefined,
            },
            tierTooltip(placement, world),
          ),
    ),
  );
}

/** Opacity of land beside highlighted land: of its fill, as the rasterizer fails at an empty layer. */
const FADED = 0.3;

const isFaded = ({ country }: Placement, { highlighted }: World): boolean =>
  highlighted.length > 0 && !highlighted.some(({ code }) => code === country.iso2);

/** @param enlargement of an image that is wider than its layout: its land can be seen at a smaller size */
const radiusAt = (scale: number, enlargement: number): number =>
  Math.max(Math.min(MAP_WIDTH * scale * MARKER.part, MARKER.most) / enlargement, MARKER.least);

function landStyle(tier: Tier, palette: Palette): Attributes {
  const fill = tierFill(tier, palette, 'scaled');
  if (tier === 'SC') return { fill, stroke: palette.outline };
  return tier === '3' && palette.edge !== null ? { fill, stroke: palette.edge } : { fill };
}

interface PlacedMark extends Point, Pick<PlacedLand, 'placement'> {
  readonly radius: number;
  /** Original position on the land; collision avoidance may move the marker away from it. */
  readonly home: Point;
}

/**
 * Markers for land too small to see, in pixels of the whole map, moved apart so that they don't overlap and
 * stay in view.
 */
export function placedMarks(
  { placed, view, enlargement }: Pick<World, 'placed' | 'view' | 'enlargement'>,
  scale: number,
): PlacedMark[] {
  const radius = radiusAt(scale, enlargement);
  const isSmall = ({ extent }: LandShape) => extent * scale < radius * SHOWN_BY_MARKER;
  const small = placed
    .filter((land) => land.isIncluded && isInView(land, view) && isSmall(land))
    .map(({ placement, x, y }) => ({ placement, x: x * scale, y: y * scale }));
  // Land that a neighbour's marker could hide.
  const obstacles = placed
    .filter((land) => !isSmall(land))
    .map(({ extent, x, y }) => ({ x: x * scale, y: y * scale, radius: (extent * scale) / 2 }))
    .filter((land) => land.radius < radius * HIDEABLE)
    .map((land) => ({ ...land, radius: land.radius * HELD_FREE }));
  const within = (at: number, from: number, length: number) =>
    Math.min(Math.max(at, from * scale + radius * WHOLE), (from + length) * scale - radius * WHOLE);
  return avoidCollisions(small, radius, obstacles).map((mark, index) => ({
    ...mark,
    x: within(mark.x, view.x, view.width),
    y: within(mark.y, view.y, view.height),
    radius,
    home: small[index] ?? mark,
  }));
}

/** The markers, each in place or with a leader back to its land. */
export function markers(
  world: World,
  marks: readonly PlacedMark[],
  { palette, format }: LayoutContext,
  scale: number,
): Marks {
  const leaders = marks.map(({ x, y, home, radius, placement }) =>
    Math.hypot(x - home.x, y - home.y) < LED_BACK_FROM * scale
      ? NOTHING
      : leader(placement.country.iso2, home, { x, y, radius }, palette),
  );
  const signs = marks.map(({ placement, x, y, radius }) =>
    marker(
      placement.tier,
      x,
      y,
      radius,
      palette,
      {
        'data-iso2': placement.country.iso2,
        'data-known': evidenceWords(placement),
        'fill-opacity': isFaded(placement, world) ? FADED : undefined,
        // Large and close, outlines would make a knot.
        ...(format !== 'page' && { stroke: palette.surface }),
      },
      tierTooltip(placement, world),
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

const tierTooltip = (placement: Placement, { formatName, words }: World): Marks =>
  tooltip(`${formatName(placement)}${words.colon}${words.translate(`tiers.${placement.tier}`)}`);
