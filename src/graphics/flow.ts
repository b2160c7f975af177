import type { Release } from '../dataset/release.js';
import { Problem } from '../domain/problem.js';
import type { Vote } from '../domain/tier.js';
import { capitalized } from '../engine/english.js';
import {
  bandsOf,
  countOf,
  type FlowAsked,
  type FlowBand,
  findingOf,
  PLACES,
  tellBand,
} from './flow-bands.js';
import { footOf } from './foot.js';
import { frame } from './frame.js';
import { centredLabel, haloed, label } from './marks/label.js';
import { element, type Marks, moved, NOTHING, rounded, tooltip } from './marks/mark.js';
import { membershipNotes } from './membership-notes.js';
import type { Palette } from './palette.js';
import type { Body, Picture, PictureOptions, Space } from './picture.js';
import { placeTitle } from './place-title.js';
import { asSentence } from './text/sentence-ends.js';
import { textWidth } from './text/text-width.js';
import { tierBox } from './tier-box.js';
import { LINE_HEIGHT } from './type-sizes.js';
import { type Words, wordsIn } from './words.js';

const BAR_WIDTH = 1.3;
/** A country is at most so many ems thick: a few would else fill the picture. */
const THICKEST = 2.4;
const BETWEEN_PLACES = 1.1;
const NAME_SHARE = 0.3;
const NAME_GAP = 8;
/** In a narrower graphic places have short names. */
const SHORT_BELOW = 480;
/** `given`: the least of a height that is asked for. */
const HEIGHT = { given: 260, least: 560, share: 0.8, most: 800 };
const STRENGTH = { stayed: 0.22, moved: 0.62 } as const;
/** Ribbons of fewer countries have no number. */
const LEAST_NUMBER = 3;

/**
 * Movement from one report to a later one: a band for each way that some countries went.
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
  const flow = bandsOf(release, asked);
  const { bands, leftOut } = flow;
  const all = bands.reduce((sum, { countries }) => sum + countries, 0);
  const moved = bands.filter((band) => band.from !== band.to).reduce((sum, band) => sum + band.countries, 0);
  return frame(
    {
      title:
        findingOf(flow, asked, to < release.newestYear, words) ??
        words.say('flow.subtitle', { moved, all, from, to }),
      subtitle: words.say('flow.title', { place: placeTitle(release, asked, words) ?? 'none', from, to }),
      description: bands.map((band) => tellBand(band, words) + words.stop).join(' '),
      keptNotes:
        leftOut.length === 0
          ? []
          : [
              asSentence(
                words.say('flow.without', {
                  parts: words.list(leftOut.map((part) => words.say('flow.leftOut', { ...part }))),
                }),
                words.stop,
              ),
            ],
      notes: [
        words.say('flow.note', { from, to, apart: release.years.some((year) => year > from && year < to) }),
        ...membershipNotes(asked, words),
      ],
      body: (space) => body(flow, [from, to], space),
    },
    options,
    footOf(release, options, { last: to }),
  );
}

function body(
  { bands, reported }: ReturnType<typeof bandsOf>,
  years: readonly [number, number],
  space: Space,
): Body {
  const { width, height, palette, sizes, words, format } = space;
  const head = sizes.body * LINE_HEIGHT * 1.4;
  const between = sizes.small * (format === 'page' ? BETWEEN_PLACES : 1);
  const plotHeight =
    height === null
      ? Math.min(Math.max(width * HEIGHT.share, HEIGHT.least), HEIGHT.most)
      : Math.max(height - head, HEIGHT.given);
  const scale = scaleOf(bands, plotHeight, between, sizes.small * THICKEST);
  const sides = (['from', 'to'] as const).map((side) => sideOf(bands, side, scale, between, reported));
  const high = Math.max(...sides.flatMap((side) => [...side.values()].map((bar) => bar.top + bar.height)), 0);
  const wide = sides.flatMap((side) =>
    [...side].map((placed) => widthOf(namedLine(placed, space), sizes.small, words)),
  );
  const names = Math.min(Math.max(...wide) + NAME_GAP, width * NAME_SHARE);
  const bar = sizes.small * BAR_WIDTH;
  const [left, right] = [names, width - names - bar];
  const offsets = { from: new Map<Vote, number>(), to: new Map<Vote, number>() };
  const take = (side: 'from' | 'to', place: Vote, size: number): number => {
    const start = offsets[side].get(place) ?? sides[side === 'from' ? 0 : 1]?.get(place)?.top ?? 0;
    offsets[side].set(place, start + size);
    return start;
  };
  const drawn = bands.map((band) => {
    const size = band.countries * scale;
    const [y1, y2] = [take('from', band.from, size), take('to', band.to, size)];
    return {
      ribbon: ribbon(band, { x1: left + bar, y1, x2: right, y2, size, palette, words }),
      number:
        band.countries < LEAST_NUMBER || size < sizes.small
          ? NOTHING
          : numberOn(band, right, y2 + size / 2, space),
    };
  });
  const year = (at: 0 | 1, x: number) =>
    label(String(years[at]), x, sizes.body, {
      size: sizes.body,
      fill: palette.ink,
      bold: true,
      anchor: at === 0 ? 'start' : 'end',
    });
  return {
    height: head + (height === null ? high + sizes.small : plotHeight),
    marks: [
      year(0, left),
      year(1, right + bar),
      moved(
        0,
        head,
        drawn.map(({ ribbon }) => ribbon),
        drawn.map(({ number }) => number),
        sides.map((side, index) =>
          bars(side, index === 0 ? left : right, { isLeft: index === 0, bar }, space),
        ),
      ),
    ],
  };
}

const numberOn = (
  { countries, from, to }: FlowBand,
  right: number,
  y: number,
  { palette, sizes }: Space,
): Marks =>
  haloed(
    palette.surface,
    3,
    centredLabel(String(countries), right - sizes.small * 0.6, y, {
      size: sizes.small,
      fill: palette.ink,
      bold: from !== to,
      anchor: 'end',
    }),
  );

const nameIn = (place: Vote, { words: { say }, format, width }: Space): string => {
  const isShort = format !== 'page' || width < SHORT_BELOW;
  if (place === 'NR') return capitalized(say(isShort ? 'chips.NR' : 'absences.not_covered'));
  return say(isShort ? `chips.${place}` : `short.${place}`);
};

interface PlacedBar {
  readonly top: number;
  readonly height: number;
  readonly countries: number;
}

type Side = ReadonlyMap<Vote, PlacedBar>;

interface NamedLine {
  readonly name: string;
  readonly count: string;
  readonly isStacked: boolean;
}

const namedLine = ([place, { height, countries }]: readonly [Vote, PlacedBar], space: Space): NamedLine => ({
  name: nameIn(place, space),
  count: space.words.number(countries),
  isStacked: height >= space.sizes.small * 2.2,
});

const inOneLine = (name: string, count: string, { colon }: Words): string => name + colon + count;

const widthOf = ({ name, count, isStacked }: NamedLine, size: number, words: Words): number =>
  textWidth(isStacked ? name : inOneLine(name, count, words), size, true);

/** Pixels of a country, so that the side with more places fits. */
function scaleOf(bands: readonly FlowBand[], height: number, between: number, thickest: number): number {
  const places = Math.max(
    ...(['from', 'to'] as const).map(
      (side) => PLACES.filter((place) => countOf(bands, side, place) > 0).length,
    ),
  );
  const all = bands.reduce((sum, { countries }) => sum + countries, 0);
  return Math.min((height - between * places) / Math.max(all, 1), thickest);
}

function sideOf(
  bands: readonly FlowBand[],
  side: 'from' | 'to',
  scale: number,
  between: number,
  reported: (side: 'from' | 'to', place: Vote) => number,
): Side {
  let top = 0;
  return new Map(
    PLACES.flatMap((place) => {
      const countries = countOf(bands, side, place);
      if (countries === 0) return [];
      const height = countries * scale;
      const placed = [place, { top, height, countries: reported(side, place) }] as const;
      top += height + between;
      return [placed];
    }),
  );
}

function bars(side: Side, x: number, { isLeft, bar }: { isLeft: boolean; bar: number }, space: Space): Marks {
  const { palette, sizes, width } = space;
  const at = isLeft ? x - NAME_GAP : x + bar + NAME_GAP;
  const anchor = isLeft ? 'end' : 'start';
  return [
    [...side].map((placed) => {
      const [place, { top, height }] = placed;
      const box = { x, y: top, width: bar, height: Math.max(height, 1) };
      const middle = top + height / 2;
      const told = namedLine(placed, space);
      const { name, count, isStacked } = told;
      const room = (isLeft ? x : width - x - bar) - NAME_GAP;
      const size = Math.max(
        Math.min(sizes.small, (sizes.small * room) / widthOf(told, sizes.small, space.words)),
        sizes.note,
      );
      const style = { size, fill: palette.ink, anchor } as const;
      return [
        place === 'NR'
          ? element('rect', { ...box, fill: palette.surface, stroke: palette.absent })
          : tierBox(place, box, palette),
        isStacked
          ? [
              centredLabel(name, at, middle - size * 0.6, style),
              centredLabel(count, at, middle + size * 0.6, { ...style, bold: true }),
            ]
          : centredLabel(inOneLine(name, count, space.words), at, middle, style),
      ];
    }),
  ];
}

interface RibbonShape {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly size: number;
  readonly palette: Palette;
  readonly words: Words;
}

function ribbon(band: FlowBand, { x1, y1, x2, y2, size, palette, words }: RibbonShape): Marks {
  const middle = rounded((x1 + x2) / 2);
  const [left, right, top1, top2] = [rounded(x1), rounded(x2), rounded(y1), rounded(y2)];
  const [bottom1, bottom2] = [rounded(y1 + size), rounded(y2 + size)];
  return element(
    'path',
    {
      d: `M${left},${top1}C${middle},${top1} ${middle},${top2} ${right},${top2}V${bottom2}C${middle},${bottom2} ${middle},${bottom1} ${left},${bottom1}Z`,
      fill: band.from === 'NR' ? palette.absent : palette.tiers[band.from].fill,
      'fill-opacity': band.from === band.to ? STRENGTH.stayed : STRENGTH.moved,
    },
    tooltip(tellBand(band, words)),
  );
}
