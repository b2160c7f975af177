import type { PlaceFilter } from '../../dataset/place-filter.js';
import type { Placement } from '../../dataset/placement.js';
import type { Release } from '../../dataset/release.js';
import { reportOf } from '../../dataset/reports.js';
import { RANKED_TIERS, TIERS, type Tier } from '../../domain/tier.js';
import { footOf } from '../foot.js';
import { frame } from '../frame.js';
import { tellHighlighted } from '../highlight.js';
import { withKey } from '../key.js';
import { label } from '../marks/label.js';
import { element, moved, rounded } from '../marks/mark.js';
import { turnedBack } from '../marks/mirrored.js';
import { discRadius } from '../numbered-notes.js';
import type { Body, Picture, PictureOptions, Point, Space } from '../picture.js';
import { textWidth, wrapped } from '../text/text-width.js';
import { tierBox, tierPatterns } from '../tier-box.js';
import { LINE_HEIGHT } from '../type-sizes.js';
import type { Words } from '../words.js';
import { landMarks, markers, placedMarks } from './land-marks.js';
import { highlightOutlines, landNames, type NamedLand } from './land-names.js';
import { keyItems } from './map-key.js';
import { mapFinding } from './map-news.js';
import { isInView, MAP_WIDTH, scaleIn } from './map-view.js';
import { listBeside } from './names-beside.js';
import { type World, worldOf } from './world.js';

const CLIP = 'map-view';
/** A marker extends this many radii from its centre. */
const REACHES = 1.3;
/** Horizontal offset of a note's disc from land smaller than it, in radii. */
const LEADER = 1.6;

/**
 * Map of the world or a region by the tiers of a report, in the Natural Earth projection.
 * @throws UnknownReport, or InvalidArgument for a place that the release does not have
 */
export function worldMap(
  release: Release,
  year: number,
  options: PictureOptions,
  place: PlaceFilter = {},
): Picture {
  reportOf(release, year);
  const world = worldOf(release, year, place, options);
  const { where, placements, placed, view, words, tellName } = world;
  const countries = placed.map(({ placement }) => placement.country);
  const highlights = tellHighlighted(options, countries);
  const drawn = new Set(placed.filter((each) => isInView(each, view)).map(({ placement }) => placement));
  return frame(
    {
      title: mapFinding(release, year, { placements, place }, options),
      subtitle: words.say('map.title', { year, covered: placements.length, place: where ?? 'none' }),
      description: tell(world) + highlights,
      notes: notesOf(
        world,
        placements.filter((placement) => !drawn.has(placement)),
      ),
      places: () => new Map([...drawn].map((placement) => [placement.country.iso2, tellName(placement)])),
      body: (space) => body(world, space),
    },
    options,
    footOf(release, options, { year }),
  );
}

/** Text alternative: the countries on each tier, and those that are not known. */
function tell({ placements, bare, words, tellName }: World): string {
  const namesOf = (tier: Tier) => placements.filter((each) => each.tier === tier).map(tellName);
  const told = TIERS.map((tier) => ({ tier, names: namesOf(tier).sort() }))
    .filter(({ names }) => names.length > 0)
    .map(
      ({ tier, names }) =>
        `${words.say(`tiers.${tier}`)} (${names.length})${words.colon}${names.join(words.comma)}${words.stop}`,
    );
  const unknown = bare.flatMap(({ absence, isMeant, name }) =>
    absence === 'not_known' && isMeant && name !== null ? [name] : [],
  );
  if (unknown.length > 0) told.push(words.say('notKnown', { names: unknown.sort().join(words.comma) }));
  return told.join(' ');
}

/** @param missing placements outside the visible map */
function notesOf({ where, labels, words, tellName }: World, missing: readonly Placement[]): string[] {
  const beyond = missing.map((one) => `${tellName(one)} (${words.say(`tiers.${one.tier}`)})`);
  const isWorst = ({ tier }: NamedLand) => tier === '3' || tier === '2WL';
  const namesWorst = where !== null && labels.some(isWorst) && labels.every(isWorst);
  return [
    words.say('map.outlines'),
    ...(missing.length > 0 ? [words.say('map.missing', { names: beyond.join(words.comma) })] : []),
    ...(namesWorst ? [words.say('map.named')] : []),
    ...(where === null ? [] : [words.say('map.grey')]),
  ];
}

function body(world: World, space: Space): Body {
  if (space.format === 'page') return withKey(keyItems(world, space), space, (room) => mapBody(world, room));
  const listed = world.listed.map(({ tier }) => tier);
  if (listed.length === 0)
    return withKey(keyItems(world, space, RANKED_TIERS), space, (room) => overCounts(world, room));
  return listBeside(world, keyItems(world, space, listed), space, (land) =>
    mapBody({ ...world, labels: [] }, land),
  );
}

function overCounts(world: World, space: Space): Body {
  const { words, totals } = world;
  const counts = countBars(totals, words, space);
  const height = (space.height ?? space.width) - counts.height - space.sizes.small * 0.6;
  const map = mapBody(world, { ...space, height });
  return {
    height: space.height ?? map.height + counts.height,
    ...(map.anchors === undefined ? {} : { anchors: map.anchors }),
    marks: [map.marks, moved(0, height + space.sizes.small * 0.6, counts.marks)],
  };
}

/** Key of a square map: the number of countries on each tier, worst first. */
function countBars(totals: World['totals'], words: Words, { width, palette, sizes }: Space): Body {
  const tiers = RANKED_TIERS.toReversed();
  const gap = sizes.small / 2;
  const across = width - gap * (tiers.length - 1);
  const equal = across / tiers.length;
  const [bar, number, name] = [16, sizes.small * 1.7, sizes.small];
  const names = tiers.map((tier) => wrapped(words.say(`short.${tier}`), equal, name));
  const needed = names.map((lines) => Math.max(...lines.map((line) => textWidth(line, name))));
  const spare = (across - needed.reduce((sum, each) => sum + each, 0)) / tiers.length;
  // Names wider than an equal share take space from the others; column width carries no meaning.
  const columns = needed.map((each) => (Math.max(...needed) <= equal ? equal : each + spare));
  const wide = Math.min(...columns);
  const lines = Math.max(...names.map(({ length }) => length));
  const drawn = tiers.map((tier, index) => {
    const x = columns.slice(0, index).reduce((sum, each) => sum + each + gap, 0);
    return [
      tierBox(tier, { x, y: 0, width: wide, height: bar }, palette),
      label(String(totals[tier]), x, bar + number, { size: number, fill: palette.ink, bold: true }),
      (names[index] ?? []).map((line, at) =>
        label(line, x, bar + number + name * (1.25 + at * LINE_HEIGHT), { size: name, fill: palette.ink }),
      ),
    ];
  });
  return { marks: [drawn], height: bar + number + name * (1.5 + (lines - 1) * LINE_HEIGHT) };
}

function mapBody(world: World, space: Space): Body {
  const { width, palette } = space;
  const { view, year } = world;
  const scale = scaleIn(space, view);
  const mapHeight = view.height * scale;
  const left = (width - view.width * scale) / 2;
  const isMirrored = world.words.direction === 'rtl';
  const marks = placedMarks(world, scale);
  const land = moved(
    -view.x * scale,
    -view.y * scale,
    element('g', { transform: `scale(${scale})` }, landMarks(world, palette, scale)),
    markers(world, marks, palette, scale),
    highlightOutlines(world.highlighted, palette, scale),
  );
  const at = ({ x, y }: Point): Point => ({
    x: (isMirrored ? view.x + view.width - x : x - view.x) * scale,
    y: (y - view.y) * scale,
  });
  return {
    height: mapHeight,
    anchors: new Map(
      world.placed.map((each) => {
        const { x, y } = at(each);
        const [home, radius] = [{ x: left + x, y }, discRadius(space)];
        const far = (each.extent * scale) / 2 < radius ? radius * LEADER : 0;
        return [
          each.code,
          {
            x: home.x + (home.x + far + radius > width ? -far : far),
            y: Math.max(home.y - far, radius),
            ...(far > 0 && { from: home }),
          },
        ];
      }),
    ),
    marks: [
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
          coloured: world.placed.filter(({ isMeant }) => isMeant),
          grey: [...world.placed.filter(({ isMeant }) => !isMeant), ...world.bare],
          marks: marks.map(({ x, y, radius, placement }) => ({
            ...at({ x: x / scale, y: y / scale }),
            radius: radius * REACHES,
            code: placement.country.iso2,
          })),
        }),
      ),
    ],
  };
}
