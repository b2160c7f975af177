import { inPlace, type PlaceFilter } from '../../dataset/place-filter.js';
import type { Placement, Release } from '../../dataset/release.js';
import { countByTier, reportOf } from '../../dataset/reports.js';
import { evidenceWords } from '../../domain/evidence.js';
import { TIERS, type Tier } from '../../domain/tier.js';
import { capitalized } from '../../engine/english.js';
import { nameIn } from '../country-names.js';
import { frame } from '../frame.js';
import { standsOut, tellHighlighted } from '../highlight.js';
import { type KeyItem, key, SWATCH, tierSwatch } from '../key.js';
import { characters, element, joined, type Markup, NOTHING, rounded } from '../markup.js';
import { turnedBack } from '../mirrored.js';
import type { Palette } from '../palette.js';
import type { Body, Picture, PictureOptions, Space } from '../picture.js';
import { reportedIn } from '../reported-in.js';
import { sourceLine } from '../source-line.js';
import { spread } from '../spread.js';
import { notKnownFill, tierFill, tierPatterns } from '../tier-patterns.js';
import { type Absence, absenceOf } from '../timeline-cells.js';
import { weakItem } from '../timeline-key.js';
import { type Weakness, weakMark, weaknessOf } from '../weak-evidence.js';
import { placeTitle } from '../words/place-title.js';
import type { Words } from '../words/words.js';
import { wordsIn } from '../words/words.js';
import { type HighlightedLand, highlightNames, highlightOutlines } from './map-highlights.js';
import { marker } from './map-markers.js';
import { isInView, type MapView, viewOf, wholeWorld } from './map-view.js';
import { type LandShape, MAP_WIDTH, worldShapes } from './world-shapes.js';

/** A piece of land with the placement that it is drawn with. */
interface PlacedLand extends LandShape {
  readonly placement: Placement;
  readonly weakness: Weakness | null;
  /** Whether it belongs to the part of the world that is asked for. */
  readonly isMeant: boolean;
}

/** A piece of land without a placement, and why there is none. */
interface BareLand extends LandShape {
  readonly absence: Absence;
  /** `null` for land that the dataset has no country for. */
  readonly name: string | null;
}

/** Radius of markers, in pixels: this part of the map's width, within bounds. */
const MARKER = { part: 1 / 190, least: 2.3, most: 6 };
/** Land whose largest part is smaller than so many radii is shown by a marker. */
const SHOWN_BY_MARKER = 1.1;
/** Land of at most so many radii can be hidden by a marker; this part of it is held free. */
const HIDEABLE = 2;
const HELD_FREE = 0.7;
const BORDER_WIDTH = 0.4;
/** A marker that stands further off its place, in units of the map (half a degree at the equator), is led back to it. */
const LED_BACK_FROM = MAP_WIDTH / 360 / 2;
/** Land of that extent, in units of the map, is seen well enough to be looked up in the key. */
const SEEN_FROM = 15;
const LEADER_WIDTH = 0.8;
/** Radius of the end of a leader, as a part of that of a marker: it hides no land. */
const LEADER_END = 0.2;
/** Radius of the mark of what is not known well, as a part of that of a marker. */
const WEAK_PART = 0.42;
/** Land of fewer pixels would be hidden by it. */
const WEAK_LAND = 7;
/** It takes at most this part of the extent of the land under it. */
const WEAK_LAND_PART = 0.12;
const KEY_MARKER = 4.2;
/** How strongly land outside the part that is asked for is drawn. */
const PALE = 0.25;
const CLIP = 'map-view';

/**
 * The world, or a part of it, by the tiers of a report, in the Natural Earth projection.
 * @throws Problem `unknown-report`, or `invalid-parameter` for a place that the release does not have
 */
export function worldMap(
  release: Release,
  year: number,
  options: PictureOptions,
  place: PlaceFilter = {},
): Picture {
  const { publishedOn } = reportOf(release, year);
  const isMeant = inPlace(release, place);
  const words = wordsIn(options.language);
  const where = placeTitle(release, place, words);
  const placements = release.placementsIn(year).filter(({ country }) => isMeant(country.iso2, year));
  const name = ({ country }: Placement) => nameIn(options.names, country);
  const { land } = worldShapes();
  const placed = land.flatMap((shape): PlacedLand[] => {
    const placement = release.countries.get(shape.code) && reportedIn(release, shape.code, year);
    return placement
      ? [
          {
            ...shape,
            placement,
            weakness: options.marks === false ? null : weaknessOf(placement),
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
        ? { ...shape, absence: absenceOf(release, shape.code, year), name: nameIn(options.names, country) }
        : { ...shape, absence: 'not_covered', name: null };
    });
  const view = where === null ? wholeWorld() : viewOf(placed.filter((each) => each.isMeant));
  const drawn = new Set(placed.filter((each) => isInView(each, view)).map(({ placement }) => placement));
  const missing = placements.filter((placement) => !drawn.has(placement));
  const tell = (tier: Tier) => {
    const names = placements.filter((placement) => placement.tier === tier).map(name);
    if (names.length === 0) return [];
    const told = names.sort().join(words.comma);
    return [`${words.say(`tiers.${tier}`)} (${names.length})${words.colon}${told}${words.stop}`];
  };
  const highlights = tellHighlighted(
    options,
    placed.map(({ placement }) => placement.country),
  );
  return frame(
    {
      title: words.say('map.title', { year, covered: placements.length, place: where ?? 'none' }),
      subtitle: words.say('map.subtitle', { day: words.day(publishedOn) }),
      description: [...TIERS.flatMap(tell), ...tellNotKnown(bare, words)].join(' ') + highlights,
      notes: [
        ...(where === null ? [] : [words.say('map.pale', { place: where })]),
        ...(missing.length > 0
          ? [
              words.say('map.missing', {
                names: missing
                  .map((one) => `${name(one)} (${words.say(`tiers.${one.tier}`)})`)
                  .join(words.comma),
              }),
            ]
          : []),
        words.say('map.outlines'),
      ],
      body: (space) =>
        body(
          {
            year,
            view,
            bare,
            placed,
            highlighted: placed
              .filter(
                ({ code, placement }) =>
                  code === placement.country.iso2 && standsOut(options, placement.country),
              )
              .map((land) => ({ ...land, name: name(land.placement) })),
            totals: countByTier(placements),
            tellName: name,
            words,
          },
          space,
        ),
    },
    options,
    sourceLine(release, { placements, counted: { of: 'report', year } }, options),
  );
}

interface World {
  readonly year: number;
  readonly view: MapView;
  readonly bare: readonly BareLand[];
  readonly placed: readonly PlacedLand[];
  readonly totals: Readonly<Record<Tier, number>>;
  readonly highlighted: readonly HighlightedLand[];
  readonly tellName: (placement: Placement) => string;
  readonly words: Words;
}

function tellNotKnown(bare: readonly BareLand[], words: Words): string[] {
  const names = bare.flatMap(({ absence, name }) => (absence === 'not_known' && name !== null ? [name] : []));
  return names.length === 0 ? [] : [words.say('map.notKnown', { names: names.sort().join(words.comma) })];
}

function body(world: World, space: Space): Body {
  const { width, height, palette, sizes } = space;
  const { view, year } = world;
  const signs = key(keyItems(world, space), space);
  const below = sizes.small + signs.height;
  const fit =
    height === null ? width / view.width : Math.min(width / view.width, (height - below) / view.height);
  // However little height there is, something is drawn; the frame then looks for another width.
  const scale = Math.max(fit, width / view.width / 2);
  const mapHeight = view.height * scale;
  const left = (width - view.width * scale) / 2;
  const isMirrored = world.words.direction === 'rtl';
  const land = element(
    'g',
    { transform: `translate(${rounded(-view.x * scale)} ${rounded(-view.y * scale)})` },
    element('g', { transform: `scale(${scale})` }, landMarkup(world, palette, scale)),
    weakLand(world, palette, scale),
    markers(world, palette, scale),
    highlightOutlines(world.highlighted, palette, scale),
  );
  return {
    height: mapHeight + below,
    markup: joined(
      tierPatterns(palette),
      tierPatterns(palette, 'scaled', scale),
      element(
        'g',
        { transform: `translate(${rounded(left)} 0)`, 'clip-path': `url(#${CLIP})`, 'data-year': year },
        element(
          'clipPath',
          { id: CLIP },
          element('rect', { width: view.width * scale, height: view.height * scale }),
        ),
        isMirrored ? turnedBack(land, view.width * scale) : land,
        highlightNames(world.highlighted, space, {
          scale,
          view,
          isMirrored,
          least: radiusAt(scale) * 2,
        }),
      ),
      element('g', { transform: `translate(0 ${rounded(mapHeight + sizes.small)})` }, signs.markup),
    ),
  };
}

function landMarkup(world: World, palette: Palette, scale: number): Markup {
  const { bare, placed, words } = world;
  const pathOf = (absence: Absence) =>
    bare.flatMap((land) => (land.absence === absence ? [land.path] : [])).join('');
  return element(
    'g',
    { stroke: palette.outline, 'stroke-width': BORDER_WIDTH / scale },
    element('path', { d: pathOf('not_covered'), fill: palette.land }),
    element('path', { d: pathOf('no_code'), fill: palette.surface, class: 'no-code' }),
    bare.map(({ absence, name, path, code }) =>
      absence === 'not_known' && path !== ''
        ? element(
            'path',
            { 'data-not-known': code, d: path, fill: notKnownFill(palette, 'scaled') },
            element('title', {}, characters(`${name}${words.colon}${words.say(`absences.${absence}`)}`)),
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
              ...(isMeant ? {} : { 'fill-opacity': PALE, 'stroke-opacity': PALE }),
              d: path,
              fill: tierFill(placement.tier, palette, 'scaled'),
            },
            tooltip({ placement, weakness }, world),
          ),
    ),
  );
}

/** Radius of markers in a map of that scale. */
const radiusAt = (scale: number): number =>
  Math.min(Math.max(MAP_WIDTH * scale * MARKER.part, MARKER.least), MARKER.most);

const isSmall = ({ extent }: LandShape, scale: number): boolean =>
  extent * scale < radiusAt(scale) * SHOWN_BY_MARKER;

/** The marks of large land that is not known well; small land has them in its markers. */
function weakLand({ placed }: World, palette: Palette, scale: number): Markup {
  const most = radiusAt(scale) * WEAK_PART;
  const large = placed.filter(
    (land) =>
      land.weakness !== null && land.isMeant && !isSmall(land, scale) && land.extent * scale >= WEAK_LAND,
  );
  return joined(
    large.map(({ x, y, extent }) =>
      weakMark(
        { x: x * scale, y: y * scale, radius: Math.min(most, extent * scale * WEAK_LAND_PART) },
        { ink: palette.ink, ground: palette.surface },
      ),
    ),
  );
}

function markers(world: World, palette: Palette, scale: number): Markup {
  const { placed, view } = world;
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
  const moved = spread(small, radius, obstacles);
  const leaders = moved.map(({ x, y, placement }, index) => {
    const home = small[index] ?? { x, y };
    return Math.hypot(x - home.x, y - home.y) < LED_BACK_FROM * scale
      ? NOTHING
      : leader(placement.country.iso2, home, { x, y, radius }, palette);
  });
  const signs = moved.map(({ placement, weakness, x, y }) =>
    joined(
      marker(
        placement.tier,
        x,
        y,
        radius,
        palette,
        { 'data-iso2': placement.country.iso2, 'data-known': evidenceWords(placement) },
        tooltip({ placement, weakness }, world),
      ),
      weakness === null
        ? NOTHING
        : weakMark({ x, y, radius: radius * WEAK_PART }, { ink: palette.ink, ground: palette.surface }),
    ),
  );
  return joined(leaders, signs);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line from where a country is to the marker that had to make room. */
const leader = (
  code: string,
  home: Point,
  at: Point & { readonly radius: number },
  palette: Palette,
): Markup =>
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

const tooltip = (
  { placement, weakness }: Pick<PlacedLand, 'placement' | 'weakness'>,
  { tellName, words }: World,
): Markup => {
  const known = weakness === null ? '' : words.semicolon + words.say(`weakness.${weakness}`);
  return element(
    'title',
    {},
    characters(`${tellName(placement)}${words.colon}${words.say(`tiers.${placement.tier}`)}${known}`),
  );
};

function keyItems({ totals, bare, placed, words }: World, { palette }: Space): KeyItem[] {
  const tiers = TIERS.filter((tier) => totals[tier] > 0).map((tier): KeyItem => {
    const at = SWATCH.width + KEY_MARKER * 1.7;
    return {
      sign: joined(tierSwatch(tier, palette), marker(tier, at, SWATCH.height / 2, KEY_MARKER, palette)),
      signWidth: at + KEY_MARKER,
      text: `${words.say(tier === 'SC' ? 'unrankedLane.0' : `tiers.${tier}`)} (${totals[tier]})`,
    };
  });
  const fills: Readonly<Record<Absence, string>> = {
    not_covered: palette.land,
    not_known: notKnownFill(palette),
    no_code: palette.surface,
  };
  const absences = (['not_covered', 'not_known', 'no_code'] as const).filter((kind) =>
    bare.some(({ absence, extent }) => absence === kind && extent > SEEN_FROM),
  );
  return [
    ...tiers,
    ...(placed.some(({ weakness }) => weakness !== null) ? [weakItem(palette, words)] : []),
    ...absences.map((kind): KeyItem => {
      const box = { ...SWATCH, fill: fills[kind], stroke: palette.outline, 'stroke-width': BORDER_WIDTH };
      return { sign: element('rect', box), text: capitalized(words.say(`absences.${kind}`)) };
    }),
  ];
}
