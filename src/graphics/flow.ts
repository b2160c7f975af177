import { type PanelRow, panelOf } from '../dataset/panel.js';
import { inPlace, type PlaceFilter } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { groupBy } from '../domain/group.js';
import { Problem } from '../domain/problem.js';
import { TIERS, type Tier, type Vote } from '../domain/tier.js';
import { capitalized } from '../engine/english.js';
import { frame } from './frame.js';
import { centredLabel, label } from './label.js';
import { characters, element, joined, type Markup, rounded } from './markup.js';
import { membershipNotes } from './membership-notes.js';
import type { Palette } from './palette.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { sourceLine } from './source-line.js';
import { textWidth } from './text/text-width.js';
import { tierFill, tierPatterns } from './tier-patterns.js';
import { LINE_HEIGHT } from './type-sizes.js';
import { placeTitle } from './words/place-title.js';
import type { Words } from './words/words.js';
import { wordsIn } from './words/words.js';

/** The places of a side, from the top downwards. */
const PLACES: readonly Vote[] = [...TIERS, 'NR'];
const BAR_WIDTH = 16;
const BETWEEN_PLACES = 14;
const HEIGHT = { least: 260, share: 0.6, most: 560 };
const STRENGTH = 0.45;
/** The names of places take at most this part of the width on a side, else they are short. */
const NAME_SHARE = 0.33;

interface Band {
  readonly from: Vote;
  readonly to: Vote;
  readonly countries: number;
}

export interface FlowAsked extends PlaceFilter {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the countries of one report were in a later one: a band for each way that some went.
 * @throws Problem `invalid-parameter` where the later report is not later
 */
export function tierFlow(release: Release, asked: FlowAsked, options: PictureOptions): Picture {
  const { from, to } = asked;
  const words = wordsIn(options.language);
  if (to <= from) {
    const message = `must be a later report than from (${from})`;
    throw new Problem('invalid-parameter', `to (${to}) ${message}.`, {
      errors: [{ parameter: 'to', message, value: to }],
    });
  }
  const { bands, notKnown } = bandsOf(release, asked);
  const all = bands.reduce((sum, { countries }) => sum + countries, 0);
  const moved = bands.filter((band) => band.from !== band.to).reduce((sum, band) => sum + band.countries, 0);
  return frame(
    {
      title: words.say('flow.title', { place: placeTitle(release, asked, words) ?? 'none', from, to }),
      subtitle: words.say('flow.subtitle', { moved, all, from, to }),
      description: bands.map((band) => tellBand(band, words) + words.stop).join(' '),
      notes: [
        words.say('flow.onlyTwo'),
        ...membershipNotes(asked, words),
        ...(notKnown === 0 ? [] : [words.say('flow.without', { count: notKnown })]),
      ],
      body: (space) => body(bands, [from, to], space),
    },
    options,
    sourceLine(
      release,
      {
        placements: [...release.placementsIn(from), ...release.placementsIn(to)],
        counted: { of: 'twoReports', from, to },
      },
      options,
    ),
  );
}

const nameOf = (place: Vote, { say }: Words): string =>
  say(place === 'NR' ? 'absences.not_covered' : `tiers.${place}`);

const tellBand = ({ countries, from, to }: Band, words: Words): string =>
  words.say('flow.band', { count: countries, from: nameOf(from, words), to: nameOf(to, words) });

function bandsOf(release: Release, { from, to, ...place }: FlowAsked) {
  const within = inPlace(release, place);
  const rows = panelOf(release).filter(
    ({ country, year, coverage }) =>
      (year === from || year === to) && coverage !== 'no_such_code' && within(country.iso2, year),
  );
  const pairs = [...groupBy(rows, ({ country }) => country.iso2).values()].flatMap(([before, after]) =>
    before && after && (before.tier !== null || after.tier !== null) ? [{ before, after }] : [],
  );
  const isKnown = ({ coverage }: PanelRow) => coverage !== 'not_known';
  const known = pairs.filter(({ before, after }) => isKnown(before) && isKnown(after));
  const bands = PLACES.flatMap((left) =>
    PLACES.flatMap((right): Band[] => {
      const countries = known.filter(
        ({ before, after }) => (before.tier ?? 'NR') === left && (after.tier ?? 'NR') === right,
      ).length;
      return countries === 0 ? [] : [{ from: left, to: right, countries }];
    }),
  );
  return { bands, notKnown: pairs.length - known.length };
}

function body(bands: readonly Band[], years: readonly [number, number], space: Space): Body {
  const { width, height, palette, sizes, words } = space;
  const head = sizes.body * LINE_HEIGHT * 1.4;
  const wanted = height === null ? width * HEIGHT.share : height - head;
  const plotHeight = Math.min(Math.max(wanted, HEIGHT.least), HEIGHT.most);
  const widest = (isShort: boolean) =>
    Math.max(...PLACES.map((place) => textWidth(labelOf(place, 188, words, isShort), sizes.small))) + 8;
  const isShort = widest(false) > width * NAME_SHARE;
  const names = widest(isShort);
  const [left, right] = [names, width - names - BAR_WIDTH];
  const scale = scaleOf(bands, plotHeight);
  const sides = (['from', 'to'] as const).map((side) => sideOf(bands, side, scale));
  const offsets = { from: new Map<Vote, number>(), to: new Map<Vote, number>() };
  const take = (side: 'from' | 'to', place: Vote, size: number): number => {
    const start = offsets[side].get(place) ?? sides[side === 'from' ? 0 : 1]?.get(place)?.top ?? 0;
    offsets[side].set(place, start + size);
    return start;
  };
  const drawn = bands.map((band) => {
    const size = band.countries * scale;
    const [y1, y2] = [take('from', band.from, size), take('to', band.to, size)];
    return ribbon(band, { x1: left + BAR_WIDTH, y1, x2: right, y2, size, palette, words });
  });
  return {
    height: head + plotHeight,
    markup: joined(
      tierPatterns(palette),
      label(String(years[0]), left + BAR_WIDTH / 2, sizes.body, headStyle(space)),
      label(String(years[1]), right + BAR_WIDTH / 2, sizes.body, headStyle(space)),
      element(
        'g',
        { transform: `translate(0 ${rounded(head)})` },
        joined(drawn),
        joined(
          ...sides.map((side, index) =>
            bars(side, index === 0 ? left : right, { isLeft: index === 0, isShort }, space),
          ),
        ),
      ),
    ),
  };
}

const headStyle = ({ palette, sizes }: Space) =>
  ({ size: sizes.body, fill: palette.ink, bold: true, anchor: 'middle' }) as const;

const labelOf = (place: Vote, countries: number, { say, colon, number }: Words, isShort: boolean): string => {
  const name = place === 'SC' && !isShort ? say('tiers.SC') : capitalized(say(`chips.${place}`));
  return name + colon + number(countries);
};

type Side = ReadonlyMap<Vote, { readonly top: number; readonly height: number; readonly countries: number }>;

const countOf = (bands: readonly Band[], side: 'from' | 'to', place: Vote): number =>
  bands.filter((band) => band[side] === place).reduce((sum, { countries }) => sum + countries, 0);

/** Pixels of a country, so that the side with more places fits. */
function scaleOf(bands: readonly Band[], height: number): number {
  const places = Math.max(
    ...(['from', 'to'] as const).map(
      (side) => PLACES.filter((place) => countOf(bands, side, place) > 0).length,
    ),
  );
  const all = bands.reduce((sum, { countries }) => sum + countries, 0);
  return (height - BETWEEN_PLACES * Math.max(places - 1, 0)) / Math.max(all, 1);
}

function sideOf(bands: readonly Band[], side: 'from' | 'to', scale: number): Side {
  let top = 0;
  return new Map(
    PLACES.flatMap((place) => {
      const countries = countOf(bands, side, place);
      if (countries === 0) return [];
      const height = countries * scale;
      const placed = [place, { top, height, countries }] as const;
      top += height + BETWEEN_PLACES;
      return [placed];
    }),
  );
}

function bars(
  side: Side,
  x: number,
  { isLeft, isShort }: { isLeft: boolean; isShort: boolean },
  { palette, sizes, words }: Space,
): Markup {
  return joined(
    [...side].map(([place, { top, height, countries }]) =>
      joined(
        element('rect', {
          x,
          y: top,
          width: BAR_WIDTH,
          height,
          fill: fillOf(place, palette),
          stroke: palette.outline,
        }),
        centredLabel(
          labelOf(place, countries, words, isShort),
          isLeft ? x - 6 : x + BAR_WIDTH + 6,
          top + height / 2,
          {
            size: sizes.small,
            fill: palette.ink,
            anchor: isLeft ? 'end' : 'start',
          },
        ),
      ),
    ),
  );
}

const fillOf = (place: Vote, palette: Palette): string =>
  place === 'NR' ? palette.land : tierFill(place as Tier, palette);

interface RibbonShape {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly size: number;
  readonly palette: Palette;
  readonly words: Words;
}

function ribbon(band: Band, { x1, y1, x2, y2, size, palette, words }: RibbonShape): Markup {
  const middle = rounded((x1 + x2) / 2);
  const [left, right, top1, top2] = [rounded(x1), rounded(x2), rounded(y1), rounded(y2)];
  const [bottom1, bottom2] = [rounded(y1 + size), rounded(y2 + size)];
  const fill = band.from === 'NR' ? palette.land : palette.tiers[band.from].fill;
  return element(
    'path',
    {
      d: `M${left},${top1}C${middle},${top1} ${middle},${top2} ${right},${top2}V${bottom2}C${middle},${bottom2} ${middle},${bottom1} ${left},${bottom1}Z`,
      fill,
      'fill-opacity': STRENGTH,
      stroke: palette.outline,
      'stroke-width': 0.4,
    },
    element('title', {}, characters(tellBand(band, words))),
  );
}
