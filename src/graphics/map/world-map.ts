import { inPlace, type PlaceFilter } from '../../dataset/place-filter.js';
import type { Placement } from '../../dataset/placement.js';
import type { Release } from '../../dataset/release.js';
import { countByTier, reportOf } from '../../dataset/reports.js';
import { RANKED_TIERS, TIERS, type Tier } from '../../domain/tier.js';
import { capitalized } from '../../engine/english.js';
import { footOf } from '../foot.js';
import { frame } from '../frame.js';
import { standsOut, tellHighlighted } from '../highlight.js';
import { withKey } from '../key.js';
import { nameIn } from '../languages.js';
import { label } from '../marks/label.js';
import { element, moved, rounded } from '../marks/mark.js';
import { turnedBack } from '../mirrored.js';
import { discRadius } from '../numbered-notes.js';
import type { Body, Picture, PictureOptions, Point, Space } from '../picture.js';
import { placeTitle } from '../place-title.js';
import { socialList } from '../social-list.js';
import { fitted } from '../text/text-width.js';
import { tierBox, tierPatterns } from '../tier-box.js';
import { type Words, wordsIn } from '../words.js';
import { type BareLand, landMarks, landOf, markers, placedMarks, type World } from './land-marks.js';
import { highlightOutlines, landNames } from './land-names.js';
import { keyItems } from './map-key.js';
import { labelsOf, listedOn, mapFinding, moversOf, NAMED_TIERS } from './map-news.js';
import { BESIDE_NAMES, isInView, MAP_WIDTH, viewOf, wholeWorld } from './map-view.js';
import { listBeside } from './names-beside.js';

const CLIP = 'map-view';
/** A mark reaches so many radii from its middle. */
const REACHES = 1.3;
/** Beside land that is smaller than it, the disc of a note stands so many radii off, to both sides. */
const LEADER = 1.6;

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
  const byName = (a: string, b: string) => a.localeCompare(b, options.names);
  const { placed, bare } = landOf(release, year, isMeant, options);
  const view =
    where === null
      ? wholeWorld()
      : viewOf(
          placed.filter((each) => each.isMeant),
          options.format === 'square' ? BESIDE_NAMES : undefined,
        );
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
  const listed = listedOn(release, '3', placements, options);
  const labels = options.labels === false ? [] : labelsOf(placed, where === null ? moved : null, options);
  const isNamed = ({ tier }: { tier: Tier }) => tier === '3' || tier === '2WL';
  const namesWorst = where !== null && labels.some(isNamed) && labels.every(isNamed);
  return frame(
    {
      title:
        options.format === 'story'
          ? capitalized(
              words.say('finding.share', {
                some: listed.length,
                all: placements.length,
                where: words.say('in.3'),
                year,
              }),
            )
          : mapFinding(release, year, placements, where === null, options),
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
        ...(namesWorst && options.labels !== false ? [words.say('map.named')] : []),
        ...(where === null ? [] : [words.say('map.grey')]),
        words.say('map.outlines'),
      ],
      places: () =>
        new Map([...drawn].map((placement) => [placement.country.iso2, name(placement)] as const)),
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
                labels,
                listed:
                  where === null
                    ? []
                    : NAMED_TIERS.map((tier) => ({
                        tier,
                        names: placements
                          .filter((each) => each.tier === tier)
                          .map(name)
                          .sort(byName),
                      })).filter(({ names }) => names.length > 0),
                tellName: name,
                words,
              },
              space,
            ),
    },
    options,
    footOf(release, options, { year }),
  );
}

function tellNotKnown(bare: readonly BareLand[], words: Words): string[] {
  const names = bare.flatMap(({ absence, name }) => (absence === 'not_known' && name !== null ? [name] : []));
  return names.length === 0 ? [] : [words.say('map.notKnown', { names: names.sort().join(words.comma) })];
}

function body(world: World, space: Space): Body {
  const { words, totals } = world;
  if (space.format === 'square' && world.listed.length > 0)
    return listBeside(world, space, (room) => mapBody({ ...world, labels: [] }, room));
  if (space.format === 'page') return withKey(keyItems(world, space), space, (room) => mapBody(world, room));
  const counts = countBars(totals, words, space);
  const height = (space.height ?? space.width) - counts.height - space.sizes.small * 0.6;
  const map = mapBody(world, { ...space, height });
  return {
    height: space.height ?? map.height + counts.height,
    ...(map.anchors === undefined ? {} : { anchors: map.anchors }),
    marks: [map.marks, moved(0, height + space.sizes.small * 0.6, counts.marks)],
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
    return [
      tierBox(tier, { x, y: 0, width: wide, height: bar }, palette),
      label(String(totals[tier]), x, bar + number, { size: number, fill: palette.ink, bold: true }),
      label(fitted(text, wide, name), x, bar + number + name * 1.25, { size: name, fill: palette.ink }),
    ];
  });
  return { marks: [drawn], height: bar + number + name * 1.5 };
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
    height: height === null ? mapHeight : Math.max(mapHeight, Math.min(height, mapHeight)),
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
