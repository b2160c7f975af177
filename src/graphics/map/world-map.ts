import { inPlace, type PlaceFilter } from '../../dataset/place-filter.js';
import type { Placement, Release } from '../../dataset/release.js';
import { type Change, changesIn, countByTier, reportOf, sideOf } from '../../dataset/reports.js';
import { evidenceWords } from '../../domain/evidence.js';
import { RANKED_TIERS, TIERS, type Tier } from '../../domain/tier.js';
import { capitalized } from '../../engine/english.js';
import { nameIn } from '../country-names.js';
import { frame } from '../frame.js';
import { standsOut, tellHighlighted } from '../highlight.js';
import { type KeyItem, SWATCH, tierSwatch, withKey } from '../key.js';
import { inSentence, label } from '../label.js';
import { type Attributes, characters, element, joined, type Markup, NOTHING, rounded } from '../markup.js';
import { turnedBack } from '../mirrored.js';
import type { Palette } from '../palette.js';
import type { Body, Picture, PictureOptions, Point, Space } from '../picture.js';
import { placeFinding } from '../place-finding.js';
import { reportedIn } from '../reported-in.js';
import { type ListEntry, socialList } from '../social-list.js';
import { sourceLine } from '../source-line.js';
import { spread } from '../spread.js';
import { fitted } from '../text/fitted.js';
import { absenceBox, tierBox } from '../tier-box.js';
import { notKnownFill, tierFill, tierPatterns } from '../tier-patterns.js';
import { type Absence, absenceOf } from '../timeline-cells.js';
import { type Weakness, weaknessOf } from '../weak-evidence.js';
import { placeTitle } from '../words/place-title.js';
import { type Words, wordsIn } from '../words/words.js';
import { highlightOutlines, landNames, type NamedLand } from './land-names.js';
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
const BORDER_WIDTH = 0.55;
/** A marker that stands further off its place, in units of the map (half a degree at the equator), is led back to it. */
const LED_BACK_FROM = MAP_WIDTH / 360 / 2;
/** Land of that extent, in units of the map, is seen well enough to be looked up in the key. */
const SEEN_FROM = 15;
const LEADER_WIDTH = 0.8;
/** Radius of the end of a leader, as a part of that of a marker: it hides no land. */
const LEADER_END = 0.2;
/** How strongly land is drawn that is not known well, and its outline, in pixels. */
const WEAK_LAND = 0.55;
const WEAK_OUTLINE = 0.8;
/** Of more countries that moved none is named. */
const MOST_NAMED = 4;
const KEY_MARKER = 4.2;
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
  reportOf(release, year);
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
            weakness: options.marks === true ? weaknessOf(placement) : null,
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
  const moved = where === null ? moversOf(release, year) : [];
  const told = placements.map((each) => ({ name: inSentence(name(each)), tier: each.tier }));
  const listed = listedOn(release, '3', placements, options);
  return frame(
    {
      title:
        options.format === 'story'
          ? words.say('finding.share', {
              some: listed.length,
              all: placements.length,
              where: words.say('in.3'),
              year,
            })
          : (moveFinding(moved, options) ?? placeFinding(told, year, words)),
      subtitle: words.say('map.title', { year, covered: placements.length, place: where ?? 'none' }),
      description: [...TIERS.flatMap(tell), ...tellNotKnown(bare, words)].join(' ') + highlights,
      notes: [
        ...(missing.length > 0
          ? [
              words.say('map.missing', {
                names: missing
                  .map((one) => `${name(one)} (${words.say(`tiers.${one.tier}`)})`)
                  .join(words.comma),
              }),
            ]
          : []),
        ...(where === null ? [] : [words.say('map.grey')]),
        words.say('map.outlines'),
      ],
      body: (space) =>
        space.format === 'story'
          ? socialList(listed, 2, space)
          : body(
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
                  .map((land) => ({ ...land, tier: land.placement.tier, name: name(land.placement) })),
                totals: countByTier(placements),
                labels:
                  options.labels === false ? [] : labelsOf(placed, where === null ? moved : null, options),
                tellName: name,
                words,
              },
              space,
            ),
    },
    options,
    sourceLine(release, options, year),
  );
}

interface World {
  readonly year: number;
  readonly view: MapView;
  readonly bare: readonly BareLand[];
  readonly placed: readonly PlacedLand[];
  readonly totals: Readonly<Record<Tier, number>>;
  readonly highlighted: readonly NamedLand[];
  /** What is named in the map, besides what stands out: the most important first. */
  readonly labels: readonly NamedLand[];
  readonly tellName: (placement: Placement) => string;
  readonly words: Words;
}

function tellNotKnown(bare: readonly BareLand[], words: Words): string[] {
  const names = bare.flatMap(({ absence, name }) => (absence === 'not_known' && name !== null ? [name] : []));
  return names.length === 0 ? [] : [words.say('map.notKnown', { names: names.sort().join(words.comma) })];
}

/** Countries that fell in a report, those to Tier 3 first; none where they are too many to be named. */
function moversOf(release: Release, year: number): readonly Change[] {
  const down = changesIn(release, year).filter(({ direction }) => direction === 'downgrade');
  const to = (tier: Tier) => down.filter((change) => sideOf(change, 'to') === tier);
  const worst = to('3');
  const both = [...worst, ...to('2WL')];
  if (both.length <= MOST_NAMED) return both;
  return worst.length <= MOST_NAMED ? worst : [];
}

/** Who fell where, as a headline; `null` where none did, or too many. */
function moveFinding(moved: readonly Change[], { names, language }: PictureOptions): string | null {
  const words = wordsIn(language);
  const groups = (['3', '2WL'] as const).flatMap((tier) => {
    const here = moved.filter((change) => sideOf(change, 'to') === tier);
    if (here.length === 0) return [];
    const named = here.map(({ country }) => nameIn(names, country)).sort((a, b) => a.localeCompare(b, names));
    const list = words.list(named.map(inSentence));
    return [words.say('finding.fall', { names: list, count: here.length, to: words.say(`to.${tier}`) })];
  });
  return groups.length === 0 ? null : groups.join(words.semicolon);
}

/** Who stands on a tier, and since when, the newest first: in place of a map in a story. */
function listedOn(
  release: Release,
  tier: Tier,
  placements: readonly Placement[],
  { names, language }: PictureOptions,
): ListEntry[] {
  const words = wordsIn(language);
  return placements
    .filter((placement) => placement.tier === tier)
    .map((placement) => {
      let since = placement.year;
      while (release.placement(placement.country.iso2, since - 1)?.tier === tier) since--;
      return { name: nameIn(names, placement.country), since, isNew: since === placement.year };
    })
    .sort((a, b) => b.since - a.since || a.name.localeCompare(b.name, names))
    .map(({ name, since, isNew }) => ({
      name,
      isNew,
      detail: words.say(isNew ? 'newIn' : 'since', { year: since }),
    }));
}

/** What is named: who moved, or all land of a part of the world, the largest first. */
function labelsOf(
  placed: readonly PlacedLand[],
  moved: readonly Change[] | null,
  options: PictureOptions,
): readonly NamedLand[] {
  const own = placed.filter(({ code, placement }) => code === placement.country.iso2);
  const wanted =
    moved === null
      ? own.filter(({ isMeant }) => isMeant).toSorted((a, b) => b.extent - a.extent)
      : moved.flatMap(({ country }) => own.find(({ code }) => code === country.iso2) ?? []);
  return wanted
    .filter(({ placement }) => !standsOut(options, placement.country))
    .map((land) => ({
      ...land,
      tier: land.placement.tier,
      name: nameIn(options.names, land.placement.country),
    }));
}

function body(world: World, space: Space): Body {
  const { words, totals } = world;
  if (space.format === 'page') return withKey(keyItems(world, space), space, (room) => mapBody(world, room));
  const counts = countBars(totals, words, space);
  const height = (space.height ?? space.width) - counts.height - space.sizes.small * 0.6;
  const map = mapBody(world, { ...space, height });
  return {
    height: space.height ?? map.height + counts.height,
    ...(map.anchors === undefined ? {} : { anchors: map.anchors }),
    markup: joined(
      map.markup,
      element('g', { transform: `translate(0 ${rounded(height + space.sizes.small * 0.6)})` }, counts.markup),
    ),
  };
}

/** The legend of a square: how many there are on each tier, the worst first. */
function countBars(totals: World['totals'], words: Words, { width, palette, sizes }: Space): Body {
  const tiers = RANKED_TIERS.toReversed();
  const gap = sizes.small / 2;
  const wide = (width - gap * (tiers.length - 1)) / tiers.length;
  const [bar, number, name] = [16, sizes.small * 1.7, sizes.small];
  const drawn = tiers.map((tier, index) => {
    const x = index * (wide + gap);
    const text = words.say(`short.${tier}`);
    return joined(
      tierBox(tier, { x, y: 0, width: wide, height: bar }, palette),
      label(String(totals[tier]), x, bar + number, { size: number, fill: palette.ink, bold: true }),
      label(fitted(text, wide, name), x, bar + number + name * 1.25, { size: name, fill: palette.ink }),
    );
  });
  return { markup: joined(drawn), height: bar + number + name * 1.5 };
}

function mapBody(world: World, space: Space): Body {
  const { width, height, palette } = space;
  const { view, year } = world;
  const fit = height === null ? width / view.width : Math.min(width / view.width, height / view.height);
  // However little height there is, something is drawn; the frame then looks for another width.
  const scale = Math.max(fit, width / view.width / 2);
  const mapHeight = view.height * scale;
  const left = (width - view.width * scale) / 2;
  const isMirrored = world.words.direction === 'rtl';
  const land = element(
    'g',
    { transform: `translate(${rounded(-view.x * scale)} ${rounded(-view.y * scale)})` },
    element('g', { transform: `scale(${scale})` }, landMarkup(world, palette, scale)),
    markers(world, palette, scale),
    highlightOutlines(world.highlighted, palette, scale),
  );
  const at = ({ x, y }: Point): Point => ({
    x: (isMirrored ? view.x + view.width - x : x - view.x) * scale,
    y: (y - view.y) * scale,
  });
  return {
    height: height === null ? mapHeight : Math.max(mapHeight, Math.min(height, mapHeight)),
    anchors: new Map(world.placed.map((each) => [each.code, { x: left + at(each).x, y: at(each).y }])),
    markup: joined(
      tierPatterns(palette, 'scaled', scale, space.format === 'page' ? 1 : 2),
      element(
        'g',
        { transform: `translate(${rounded(left)} 0)`, 'clip-path': `url(#${CLIP})`, 'data-year': year },
        element(
          'clipPath',
          { id: CLIP },
          element('rect', { width: view.width * scale, height: view.height * scale }),
        ),
        isMirrored ? turnedBack(land, view.width * scale) : land,
        landNames([...world.highlighted.map((each) => ({ ...each, isBold: true })), ...world.labels], space, {
          scale,
          at,
          width: view.width * scale,
          height: view.height * scale,
          isWorld: world.view.width === MAP_WIDTH,
        }),
      ),
    ),
  };
}

function landMarkup(world: World, palette: Palette, scale: number): Markup {
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
              d: path,
              ...(isMeant
                ? landStyle(placement.tier, weakness, palette, scale)
                : { fill: palette.raised, stroke: palette.grid }),
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

/** How land of a tier is drawn: what is not known well paler, with a dashed outline. */
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
      tooltip({ placement, weakness }, world),
    ),
  );
  return joined(leaders, signs);
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

function keyItems({ totals, bare, placed, words }: World, space: Space): KeyItem[] {
  const { palette } = space;
  const tiers = TIERS.filter((tier) => totals[tier] > 0).map((tier): KeyItem => {
    const at = SWATCH.width + KEY_MARKER * 1.7;
    return {
      sign: joined(tierSwatch(tier, palette), marker(tier, at, SWATCH.height / 2, KEY_MARKER, palette)),
      signWidth: at + KEY_MARKER,
      text: `${words.say(tier === 'SC' ? 'unrankedLane.0' : `tiers.${tier}`)} (${totals[tier]})`,
    };
  });
  const absences = (['not_covered', 'not_known', 'no_code'] as const).filter((kind) =>
    bare.some(({ absence, extent }) => absence === kind && extent > SEEN_FROM),
  );
  return [
    ...tiers,
    ...(placed.some(({ weakness }) => weakness !== null) ? [weakLandItem(space)] : []),
    ...absences.map(
      (kind): KeyItem => ({
        sign: absenceBox(kind, { x: 0, y: 0, ...SWATCH }, palette),
        text: capitalized(words.say(`absences.${kind}`)),
      }),
    ),
  ];
}

/** The mark of land that is not known well. */
const weakLandItem = ({ palette, words }: Space): KeyItem => ({
  sign: element('rect', {
    ...SWATCH,
    fill: palette.tiers['2'].fill,
    'fill-opacity': WEAK_LAND,
    stroke: palette.ink,
    'stroke-width': WEAK_OUTLINE,
    'stroke-dasharray': '2 2',
  }),
  text: words.say('weakKey'),
});
