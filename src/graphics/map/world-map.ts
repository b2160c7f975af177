import type { Placement } from '../../dataset/placement.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { getReport } from '../../dataset/reports.js';
import { isWeak, WEAK_SIGN } from '../../domain/evidence.js';
import { TIERS, type Tier } from '../../domain/tier.js';
import { caveat, statedNotes, weakNotes } from '../caveats.js';
import type { SocialLayoutContext, SocialScene } from '../drawing.js';
import { toFooter } from '../footer.js';
import { frame } from '../frame.js';
import { describeHighlighted } from '../highlight.js';
import { drawKey, withKey } from '../key.js';
import { sortNames } from '../languages.js';
import { element, lazyElement, rounded, translateMarks } from '../marks/mark.js';
import { restoreAlert } from '../marks/mirrored.js';
import { discRadius } from '../numbered-notes.js';
import { nameRuns, type Paragraph, paragraphsBody, sentence } from '../paragraphs.js';
import {
  type Body,
  type LayoutContext,
  movedBody,
  type Picture,
  type PictureOptions,
  type Point,
} from '../picture.js';
import { type ChosenPlace, regionNotes } from '../place-title.js';
import { tierPatterns } from '../tier-box.js';
import { signMeaning } from '../weak-names.js';
import type { Words } from '../words.js';
import { landMarks, markers, placedMarks } from './land-marks.js';
import { highlightOutlines, landNames, NAMED_FROM, type NamedLand } from './land-names.js';
import { drawKeyItems } from './map-key.js';
import { describeMap } from './map-news.js';
import { createScale, filledView, isInView, MAP_WIDTH } from './map-view.js';
import { buildWorld, DISPUTED, type World } from './world.js';

const CLIP = 'map-view';
/** Land that is so much wider than high has its names below it in a square. */
const WIDE_LAND = 1.15;
/** A key beside a map has at most this part of the width. */
const MAX_KEY_PART = 0.48;
/** A mark reaches so many radii from its middle. */
const REACHES = 1.3;
/** Horizontal offset of a note's disc from land smaller than it, in radii. */
const LEADER = 1.6;

/**
 * Map of the world or a region by the tiers of a report, in the Natural Earth projection.
 * @throws `unknown-report`, or `invalid-argument` for a place that the release does not have
 */
export function worldMap(
  release: ReleaseView,
  year: number,
  options: PictureOptions,
  place: ChosenPlace = {},
): Picture {
  getReport(release, year);
  const world = buildWorld(release, year, place, options);
  const { where, placements, placed, view, disputed, words, formatName } = world;
  const countries = placed.map(({ placement }) => placement.country);
  const highlights = describeHighlighted(options, countries);
  const drawn = new Set(placed.filter((each) => isInView(each, view)).map(({ placement }) => placement));
  const missing = placements.filter((placement) => !drawn.has(placement));
  const isPage = (options.format ?? 'page') === 'page';
  const caveats = [
    caveat('map.boundaries', options),
    ...(disputed === null ? [] : [caveat('map.disputed', options, { name: disputed })]),
    ...regionNotes(release, place, options),
    ...statedNotes(release, { years: [year] }, place, options),
    ...(missing.length === 0 ? [] : [describeMissing(missing, world, isPage)]),
    ...(isPage || !isSignDrawn(world) ? weakNotes(placements, isWeak, String(year), options) : []),
  ];
  return frame(
    {
      scope: where ?? words.translate('world'),
      year,
      title: describeMap(release, year, { placements, place, isWorld: where === null }, options),
      subtitle: words.translate('map.title', { year, covered: placements.length, place: where ?? 'none' }),
      description: describe(world) + highlights,
      caveats,
      notes: toNotes(world),
      places: () => new Map([...drawn].map((placement) => [placement.country.iso2, formatName(placement)])),
      body: (space) =>
        withKey(
          drawKeyItems(world, space),
          space,
          (available) => (available.width < NAMED_FROM ? listedMap : mapBody)(world, available),
          { isAbove: true },
        ),
      scene: (space) => toScene(world, space),
    },
    options,
    toFooter(release, options, { year }),
  );
}

/** Text alternative: the countries on each tier, and those that are not known. */
function describe({ placements, bare, words, formatName }: World): string {
  const getNames = (tier: Tier) => placements.filter((each) => each.tier === tier).map(formatName);
  const phrase = TIERS.map((tier) => ({ tier, names: sortNames(getNames(tier), words.language) }))
    .filter(({ names }) => names.length > 0)
    .map(
      ({ tier, names }) =>
        `${words.translate(`tiers.${tier}`)} (${names.length})${words.colon}${names.join(words.comma)}${words.stop}`,
    );
  const unknown = bare.flatMap(({ absence, isIncluded, name }) =>
    absence === 'not_known' && isIncluded && name !== null ? [name] : [],
  );
  if (unknown.length > 0)
    phrase.push(words.translate('notKnown', { names: sortNames(unknown, words.language).join(words.comma) }));
  return phrase.join(' ');
}

/** True for a part of the world in which some land stays without its name by rule. */
const isPartlyNamed = ({ where, labels, placements }: World): boolean =>
  where !== null && labels.length > 0 && labels.length < placements.length;

/** Placements outside the visible map; on a page with their tiers. */
function describeMissing(
  missing: readonly Placement[],
  { words, formatName }: World,
  hasTiers: boolean,
): string {
  const names = missing.map((one) =>
    hasTiers ? `${formatName(one)} (${words.translate(`tiers.${one.tier}`)})` : formatName(one),
  );
  return words.translate('map.missing', {
    names: sortNames(names, words.language).join(words.commaOfNames),
  });
}

const toNotes = (world: World): string[] => [
  ...(isPartlyNamed(world) ? [world.words.translate('map.named')] : []),
  world.words.translate('map.shapes'),
  ...(world.where === null ? [] : [world.words.translate('map.grey')]),
];

/** True of a square or a preview whose names have the sign of weak placements, which it explains. */
const isSignDrawn = ({ labels, listed }: World): boolean =>
  [...labels, ...listed.flatMap(({ names }) => names)].some(({ name }) => name.includes(WEAK_SIGN));

/** Names beside the land, or below it: of the whole world, and in a square of wide land. */
function toScene(world: World, space: SocialLayoutContext): SocialScene {
  const { where, view, labels, words } = world;
  const lists = listNames(world);
  const explain = (shown: readonly Paragraph[]) =>
    explainSign(
      [...shown.flatMap(({ runs }) => runs), ...labels.map(({ name }) => ({ text: name }))],
      words,
    ).map((text) => sentence(text, { isMuted: true }));
  const key = drawKeyItems(world, space);
  const isBelow = where === null || (space.format === 'square' && view.width > view.height * WIDE_LAND);
  if (isBelow && lists.length > 0) {
    const column = drawKey(key, space, true);
    const isBeside = where === null && space.format === 'square' && column.width < space.width * MAX_KEY_PART;
    return {
      key: isBeside ? [] : key,
      below: [],
      draw: (available) =>
        withLists(available, [...lists, ...explain(lists)], (land) =>
          isBeside ? besideKey(column, land, (space) => mapBody(world, space)) : mapBody(world, land),
        ),
    };
  }
  // Without a list there is space below.
  return lists.length === 0
    ? { key, below: explain([]), draw: (available) => middled(available.height, mapBody(world, available)) }
    : {
        key,
        sides: lists.map((_, cut) => {
          const shown = listNames(world, lists.length - cut);
          return [...shown, ...explain(shown)];
        }),
        below: [],
        shape: view.width / view.height,
        draw: (available) => middled(available.height, mapBody(world, available)),
      };
}

/** A map of the world at the right of its key, as it is lower than a square has space. */
function besideKey(
  key: Body & { readonly width: number },
  space: SocialLayoutContext,
  draw: (space: SocialLayoutContext) => Body,
): Body {
  const left = key.width + space.sizes.small * 0.5;
  const map = draw({ ...space, width: space.width - left });
  const height = Math.max(key.height, map.height);
  const moved = movedBody(left, (height - map.height) / 2, map);
  return { ...moved, height, marks: [translateMarks(0, (height - key.height) / 2, key.marks), moved.marks] };
}

const explainSign = (names: Paragraph['runs'], words: Words): string[] =>
  names.some(({ text }) => text.includes(WEAK_SIGN)) ? [signMeaning(words)] : [];

/** A map as narrow as a phone, with lists below it. */
function listedMap(world: World, space: LayoutContext): Body {
  const { width, height, sizes } = space;
  const toLists = (isComplete?: boolean) => {
    const lists = listNames(world, world.listed.length, isComplete);
    const sign = explainSign(
      lists.flatMap(({ runs }) => runs),
      world.words,
    );
    return [...lists, ...sign.map((text) => sentence(text, { isMuted: true }))];
  };
  const draw = (lists: readonly Paragraph[], part = 1) =>
    withLists(space, lists, (land) => mapBody(world, land), sizes.small * part);
  if (height === null) return draw(toLists());
  // A page of a given height may have space for the Watch List of the world, too, and for larger names.
  const land = (width / world.view.width) * world.view.height;
  const whole = toLists(true);
  const part = LARGER_NAMES.find((each) => land + listsHeight(space, whole, sizes.small * each) < height);
  return part === undefined ? draw(toLists()) : draw(whole, part);
}

/** Parts of the usual type that names below a map on a high page may have. */
const LARGER_NAMES = [1.7, 1.5, 1.3, 1.15, 1] as const;

const listsHeight = (
  { width, palette, format }: LayoutContext,
  lists: readonly Paragraph[],
  size: number,
): number => paragraphsBody(lists, { width, size, palette, format }).height + size * ABOVE_LISTS;

/**
 * Who is on the worst tiers: of the world on Tier 3.
 * @param whole so many tiers are listed by name, the others by number
 * @param isComplete true if the Watch List is listed, too
 */
const listNames = (
  { where, listed, words }: World,
  whole = listed.length,
  isComplete = where !== null,
): Paragraph[] =>
  listed
    .filter(({ tier }) => isComplete || tier === '3')
    .map(({ tier, names }, index) => {
      const lead = words.translate(`short.${tier}`) + words.colon;
      const count = words.translate('countries', { count: names.length });
      const rest = index < whole ? nameRuns(names, words.commaOfNames) : [{ text: count, isMuted: true }];
      return { runs: [{ text: lead, bold: true, isWhole: true }, ...rest] };
    });

/** In ems. */
const ABOVE_LISTS = 0.3;

/** A map with lists below it. */
function withLists<Space extends LayoutContext>(
  space: Space,
  lists: readonly Paragraph[],
  draw: (available: Space) => Body,
  size = space.sizes.small,
): Body {
  const { width, height, palette, format } = space;
  const gap = size * ABOVE_LISTS;
  const below = paragraphsBody(lists, { width, size, palette, format });
  const available = height === null ? null : height - below.height - gap;
  const land = middled(available, draw({ ...space, height: available }));
  return {
    ...land,
    height: land.height + gap + below.height,
    marks: [land.marks, translateMarks(0, land.height + gap, below.marks)],
  };
}

/** A map in the middle of a height. */
const middled = (height: number | null, map: Body): Body => ({
  ...movedBody(0, Math.max(((height ?? 0) - map.height) / 2, 0), map),
  height: Math.max(height ?? 0, map.height),
});

/** Those that stand out, the news, on a page the disputed land, then the others. */
function getNames({ highlighted, labels, disputed, bare }: World, { format }: LayoutContext): NamedLand[] {
  const apart = bare.find(({ code }) => code === DISPUTED);
  const others =
    highlighted.length === 0 ? labels : labels.map((each) => ({ ...each, tier: null, isBold: false }));
  return [
    ...highlighted.map((each) => ({ ...each, isBold: true })),
    ...others.filter(({ isBold }) => isBold),
    ...(apart && disputed !== null && format === 'page'
      ? [{ ...apart, name: disputed, tier: null, isWanted: true }]
      : []),
    ...others.filter(({ isBold }) => !isBold),
  ];
}

function mapBody(shown: World, space: LayoutContext): Body {
  const { width, palette } = space;
  const { year } = shown;
  const view =
    space.format === 'page' || space.height === null
      ? shown.view
      : filledView(shown.view, width / space.height);
  const world = { ...shown, view };
  const scale = createScale(space, view);
  const mapHeight = view.height * scale;
  const left = (width - view.width * scale) / 2;
  const isMirrored = world.words.direction === 'rtl';
  const drawLand = () =>
    translateMarks(
      -view.x * scale,
      -view.y * scale,
      element('g', { transform: `scale(${scale})` }, landMarks(world, palette, scale)),
      // What stays outside the view is not drawn beside it, either.
      markers(world, placedMarks(shown, scale), space, scale),
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
      lazyElement(
        'g',
        { transform: `translate(${rounded(left)} 0)`, 'clip-path': `url(#${CLIP})`, 'data-year': year },
        () => [
          element(
            'clipPath',
            { id: CLIP },
            element('rect', { width: view.width * scale, height: view.height * scale }),
          ),
          isMirrored ? restoreAlert(drawLand(), view.width * scale) : drawLand(),
          landNames(getNames(world, space), space, {
            scale,
            at,
            width: view.width * scale,
            height: view.height * scale,
            isWorld: world.view.width === MAP_WIDTH,
            coloured: world.placed.filter(({ isIncluded }) => isIncluded),
            grey: [...world.placed.filter(({ isIncluded }) => !isIncluded), ...world.bare],
            marks: placedMarks(shown, scale).map(({ x, y, radius, placement }) => ({
              ...at({ x: x / scale, y: y / scale }),
              radius: radius * REACHES,
              code: placement.country.iso2,
            })),
          }),
        ],
      ),
    ],
  };
}
