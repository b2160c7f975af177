import type { Placement, Release } from '../../dataset/release.js';
import { reportOf } from '../../dataset/reports.js';
import { TIER_LABELS, TIERS, type Tier } from '../../domain/tier.js';
import { nameIn } from '../country-names.js';
import { frame, sourceLine } from '../frame.js';
import { type KeyItem, key, SWATCH, tierSwatch } from '../key.js';
import { characters, element, joined, type Markup, NOTHING, rounded } from '../markup.js';
import type { Palette } from '../palette.js';
import type { Body, Picture, PictureOptions, Space } from '../picture.js';
import { reportedIn } from '../reported-in.js';
import { spread } from '../spread.js';
import { tierFill, tierPatterns } from '../tier-patterns.js';
import { marker } from './map-markers.js';
import { type LandShape, MAP_WIDTH, worldShapes } from './world-shapes.js';

/** A piece of land with the placement that it is drawn with. */
interface PlacedLand extends LandShape {
  readonly placement: Placement;
}

/** Radius of markers, in pixels: this part of the map's width, within bounds. */
const MARKER = { part: 1 / 190, least: 2.3, most: 6 };
/** Land whose largest part is smaller than so many radii is shown by a marker. */
const SHOWN_BY_MARKER = 1.1;
/** Land of at most so many radii can be hidden by a marker; this part of it is held free. */
const HIDEABLE = 2;
const HELD_FREE = 0.7;
const BORDER_WIDTH = 0.4;
const KEY_MARKER = 4.2;

/**
 * The world by the tiers of a report, in the Natural Earth projection.
 * @throws Problem `unknown-report`
 */
export function worldMap(release: Release, year: number, options: PictureOptions): Picture {
  const { totals, covered, publishedOn } = reportOf(release, year);
  const placements = release.placementsIn(year);
  const name = ({ country }: Placement) => nameIn(options.language, country);
  const { land } = worldShapes();
  const placed = land.flatMap((shape): PlacedLand[] => {
    const placement = release.countries.get(shape.code) && reportedIn(release, shape.code, year);
    return placement ? [{ ...shape, placement }] : [];
  });
  const drawn = new Set(placed.map(({ placement }) => placement));
  const missing = placements.filter((placement) => !drawn.has(placement));
  const tell = (tier: Tier) => {
    const names = placements.filter((placement) => placement.tier === tier).map(name);
    return names.length === 0 ? [] : [`${TIER_LABELS[tier]} (${names.length}): ${names.sort().join(', ')}.`];
  };
  return frame(
    {
      title: `Trafficking in Persons Report ${year}: tiers of ${covered} countries and territories`,
      subtitle: `As published by the U.S. Department of State on ${publishedOn}`,
      description: TIERS.flatMap(tell).join(' '),
      notes: [
        ...(missing.length > 0
          ? [`Not on the map: ${missing.map((one) => `${name(one)} (${one.tier})`).join(', ')}.`]
          : []),
        'Outlines: Natural Earth, drawn by the countries of the report; they take no position on any boundary.',
      ],
      body: (space) => body({ land, placed, totals, tellName: name }, space),
    },
    options,
    sourceLine(release, options.asOf),
  );
}

interface World {
  readonly land: readonly LandShape[];
  readonly placed: readonly PlacedLand[];
  readonly totals: Readonly<Record<Tier, number>>;
  readonly tellName: (placement: Placement) => string;
}

function body(world: World, space: Space): Body {
  const { width, height, palette, sizes } = space;
  const shapes = worldShapes();
  const signs = key(keyItems(world.totals, palette), space);
  const below = sizes.small + signs.height;
  const fit =
    height === null ? width / MAP_WIDTH : Math.min(width / MAP_WIDTH, (height - below) / shapes.height);
  // However little height there is, something is drawn; the frame then looks for another width.
  const scale = Math.max(fit, width / MAP_WIDTH / 2);
  const mapHeight = shapes.height * scale;
  const left = (width - MAP_WIDTH * scale) / 2;
  return {
    height: mapHeight + below,
    markup: joined(
      tierPatterns(palette),
      tierPatterns(palette, 'scaled', scale),
      element(
        'g',
        { transform: `translate(${rounded(left)} 0)` },
        element('g', { transform: `scale(${scale})` }, landMarkup(world, palette, scale)),
        markers(world, palette, scale),
      ),
      element('g', { transform: `translate(0 ${rounded(mapHeight + sizes.small)})` }, signs.markup),
    ),
  };
}

function landMarkup({ land, placed, tellName }: World, palette: Palette, scale: number): Markup {
  const codes = new Set(placed.map(({ code }) => code));
  const others = land.filter(({ code }) => !codes.has(code)).map(({ path }) => path);
  return element(
    'g',
    { stroke: palette.outline, 'stroke-width': BORDER_WIDTH / scale },
    element('path', { d: others.join(''), fill: palette.land }),
    placed.map(({ path, placement }) =>
      path === ''
        ? NOTHING
        : element(
            'path',
            {
              'data-iso2': placement.country.iso2,
              d: path,
              fill: tierFill(placement.tier, palette, 'scaled'),
            },
            tooltip(placement, tellName),
          ),
    ),
  );
}

function markers({ placed, tellName }: World, palette: Palette, scale: number): Markup {
  const wanted = MAP_WIDTH * scale * MARKER.part;
  const radius = Math.min(Math.max(wanted, MARKER.least), MARKER.most);
  const small = placed
    .filter(({ extent }) => extent * scale < radius * SHOWN_BY_MARKER)
    .map(({ placement, x, y }) => ({ placement, x: x * scale, y: y * scale }));
  // Land that a marker of a neighbour could hide.
  const obstacles = placed
    .map(({ extent, x, y }) => ({ x: x * scale, y: y * scale, radius: (extent * scale) / 2 }))
    .filter((land) => land.radius * 2 >= radius * SHOWN_BY_MARKER && land.radius < radius * HIDEABLE)
    .map((land) => ({ ...land, radius: land.radius * HELD_FREE }));
  return joined(
    spread(small, radius, obstacles).map(({ placement, x, y }) =>
      marker(
        placement.tier,
        x,
        y,
        radius,
        palette,
        { 'data-iso2': placement.country.iso2 },
        tooltip(placement, tellName),
      ),
    ),
  );
}

const tooltip = (placement: Placement, tellName: World['tellName']): Markup =>
  element('title', {}, characters(`${tellName(placement)}: ${placement.label}`));

function keyItems(totals: World['totals'], palette: Palette): KeyItem[] {
  const tiers = TIERS.filter((tier) => totals[tier] > 0).map((tier): KeyItem => {
    const at = SWATCH.width + KEY_MARKER * 1.7;
    return {
      sign: joined(tierSwatch(tier, palette), marker(tier, at, SWATCH.height / 2, KEY_MARKER, palette)),
      signWidth: at + KEY_MARKER,
      text: `${TIER_LABELS[tier]} (${totals[tier]})`,
    };
  });
  const none = element('rect', {
    ...SWATCH,
    fill: palette.land,
    stroke: palette.outline,
    'stroke-width': BORDER_WIDTH,
  });
  return [...tiers, { sign: none, text: 'Not in the report' }];
}
