import type { Headword } from '../claims/verdict.js';
import type { Country } from '../dataset/countries.js';
import type { Release } from '../dataset/release.js';
import { dayInWords } from '../domain/dates.js';
import { footOf } from './foot.js';
import { frame } from './frame.js';
import { centredLabel, label } from './marks/label.js';
import { element, type Marks, moved, NOTHING, rounded, translation } from './marks/mark.js';
import { type Band, type Body, type Picture, type PictureOptions, resized, type Space } from './picture.js';
import { type ListEntry, socialList } from './social-list.js';
import { balanced, textWidth } from './text/text-width.js';
import { absenceBox, tierBox } from './tier-box.js';
import { type TimelineCell, timelineOf } from './timeline-cells.js';
import { timelineDown } from './timeline-down.js';
import { LINE_HEIGHT } from './type-sizes.js';
import { VERDICT_LOOKS, verdictPaint } from './verdict-looks.js';
import { yearAxis } from './year-axis.js';

export interface Card {
  readonly title: string;
  readonly text: string;
  /** The last report of which it speaks: the newest without it, `null` for none. */
  readonly last?: number | null;
  /** Of a claim: the verdict over what is the case, which then is the headline. */
  readonly verdict?: { readonly head: Headword; readonly claim: string };
  readonly about?: { readonly country: Country; readonly years: readonly number[] };
  /** Of several countries: those that are counted, for the room of a square or story. */
  readonly listed?: readonly ListEntry[] | undefined;
}

/** Previews are shown small: the type is so much larger than in a graphic of that width. */
const SCALE = 2;
/** More lines of text than these are not read in a preview; a longer one ends with a whole sentence. */
const MOST_CHARACTERS = 230;
const TYPE = 1.35;
const LINE = 1.4;
const BAND = { height: 3.4, word: 1.7, sign: 1.5, frame: 0.35 };
const STRIP = { cell: 1.7, gap: 1.5, least: 0.5, most: 2.2 };
/** In ems of its axis, the least height of a timeline whose reports run down, and of a list. */
const LEAST_TIMELINE = 13;
const LEAST_LIST = 6;

export function textCard(release: Release, card: Card, options: PictureOptions): Picture {
  const { version, published_at } = release.header;
  const { title, verdict } = card;
  const text = inShort(card.text);
  const known = options.asOf === null ? '' : `; as known on ${dayInWords(options.asOf)}`;
  const { width, height } = options;
  const half = {
    ...options,
    width: Math.round(width / SCALE),
    height: height && Math.round(height / SCALE),
  };
  const cells = card.about ? timelineOf(release, card.about.country.iso2) : [];
  const picture = frame(
    {
      ...(verdict && { band: bandOf(verdict.head) }),
      title: verdict ? text : title,
      subtitle: verdict ? `Claim: “${verdict.claim}”` : null,
      isSubtitleKept: true,
      description: verdict ? title : text,
      notes: [],
      body: (space) => body(verdict ? null : text, card, cells, space),
    },
    half,
    {
      mark: footOf(release, options, { last: card.last }).mark,
      source: `Source: U.S. State Department, TIP Reports; Tip·Tiers, edition ${version}, ${dayInWords(published_at)}${known}`,
    },
  );
  return resized(picture, { width, height: height ?? picture.height * SCALE });
}

/** Whole sentences, as many as are read in a preview; one at least. */
function inShort(text: string): string {
  let short = '';
  for (const sentence of text.split(/(?<=\.) (?=[A-Z])/)) {
    const longer = short === '' ? sentence : `${short} ${sentence}`;
    if (short !== '' && longer.length > MOST_CHARACTERS) return `${short} …`;
    short = longer;
  }
  return short;
}

function bandOf(head: Headword): Band {
  const { kind, word, sign } = VERDICT_LOOKS[head];
  return {
    word,
    draw: (width, { palette, sizes }) => {
      const { fill, ink } = verdictPaint(kind, palette);
      const em = sizes.title;
      const height = em * BAND.height;
      const inset = kind === 'open' ? em * BAND.frame : 0;
      const side = em * BAND.sign;
      const left = Math.max(sizes.margin, inset * 2);
      const at = left + side + em * 0.4;
      const size = Math.min(
        em * BAND.word,
        (em * BAND.word * (width - at - left)) / textWidth(word, em * BAND.word, true),
      );
      return {
        height,
        marks: [
          element('rect', {
            x: inset,
            y: inset,
            width: width - 2 * inset,
            height: height - 2 * inset,
            fill,
            ...(kind === 'open' && { stroke: palette.muted, 'stroke-width': 1.5, 'stroke-dasharray': '8 5' }),
          }),
          element('path', {
            d: sign,
            transform: `${translation(left, (height - side) / 2)} scale(${rounded(side / 24)})`,
            fill: 'none',
            stroke: ink,
            'stroke-width': 3.2,
            'stroke-linecap': 'round',
            'stroke-linejoin': 'round',
          }),
          centredLabel(word, at, height / 2, { size, fill: ink, bold: true }),
        ],
      };
    },
  };
}

function body(
  text: string | null,
  { about, listed = [] }: Card,
  cells: readonly TimelineCell[],
  space: Space,
): Body {
  const { width, palette, sizes, words } = space;
  const size = sizes.subtitle * TYPE;
  const year = about?.years.at(-1);
  const placed = cells.find((cell) => cell.year === year);
  const parts: Body[] = [];
  if (text !== null && placed?.kind === 'placed') {
    const chip = words.say(`tiers.${placed.tier}`);
    const box = { x: 0, y: 0, width: textWidth(chip, size, true) + size, height: size * 1.7 };
    parts.push({
      height: box.height + size * 0.5,
      marks: [
        tierBox(placed.tier, box, palette, { plain: true }),
        centredLabel(chip, size / 2, box.height / 2, {
          size,
          fill: palette.tiers[placed.tier].ink,
          bold: true,
        }),
        centredLabel(`in the ${year} report`, box.width + size * 0.5, box.height / 2, {
          size: sizes.subtitle,
          fill: palette.muted,
        }),
      ],
    });
  }
  if (text !== null) {
    const lines = balanced(text, width, size);
    parts.push({
      height: lines.length * size * LINE,
      marks: [
        lines.map((line, index) => label(line, 0, size * (1 + index * LINE), { size, fill: palette.ink })),
      ],
    });
  }
  const used = parts.reduce((sum, part) => sum + part.height, 0);
  if (about) parts.push(historyOf(about, cells, used, space));
  const below = (space.height ?? 0) - used - size;
  if (listed.length > 0 && space.format !== 'page' && below >= sizes.small * LEAST_LIST) {
    const list = socialList(listed, 2, { ...space, height: below });
    parts.push({ height: list.height + size, marks: lowered(list.marks, size) });
  }
  let y = 0;
  const marks = parts.map((part) => {
    const at = y;
    y += part.height;
    return lowered(part.marks, at);
  });
  return { height: y, marks: [marks] };
}

const lowered = (marks: Marks, y: number): Marks => (y === 0 ? marks : moved(0, y, marks));

/** The history of the country below what is said: of a story its timeline, else a strip at the foot, where there is room. */
function historyOf(
  { country, years }: NonNullable<Card['about']>,
  cells: readonly TimelineCell[],
  used: number,
  space: Space,
): Body {
  const { height, format, sizes } = space;
  const gap = used === 0 ? 0 : sizes.small;
  const free = height === null ? null : height - used - gap;
  if (format === 'story' && free !== null && free >= sizes.small * LEAST_TIMELINE) {
    const down = timelineDown(cells, country.iso2, emphasisOf(years, cells), { ...space, height: free });
    return { height: gap + down.height, marks: lowered(down.marks, gap) };
  }
  const strip = stripOf({ country, years }, cells, space, { free, isNamed: used === 0 });
  if (strip === null) return { height: 0, marks: NOTHING };
  const above = free === null ? 0 : Math.max(0, gap + free - strip.height);
  return { height: above + strip.height, marks: lowered(strip.marks, above) };
}

/** The newest report alone needs no emphasis: what is said of no year is said of it. */
const emphasisOf = (years: readonly number[], cells: readonly TimelineCell[]): readonly number[] =>
  years.length === 1 && years[0] === cells.at(-1)?.year ? [] : years;

function stripOf(
  { country, years }: NonNullable<Card['about']>,
  cells: readonly TimelineCell[],
  { width, palette, sizes, format }: Space,
  { free, isNamed }: { free: number | null; isNamed: boolean },
): Body | null {
  const step = width / cells.length;
  const hasName = format === 'page' || isNamed;
  const top = hasName ? sizes.small * LINE_HEIGHT * 1.3 : 0;
  const axis = yearAxis(
    cells.map((cell) => cell.year),
    { width, palette, sizes },
    { bold: years.at(-1), emphasis: emphasisOf(years, cells) },
  );
  const rest = top + axis.height + sizes.small * 0.7;
  const usual = sizes.title * STRIP.cell * 0.6;
  const isGiven = format !== 'page' && free !== null;
  const high = isGiven ? Math.min(free - rest, usual * STRIP.most) : usual;
  if (high < usual * STRIP.least) return null;
  const boxes = cells.map((cell, index) => {
    const box = { x: index * step + STRIP.gap / 2, y: top, width: step - STRIP.gap, height: high };
    return cell.kind === 'placed' ? tierBox(cell.tier, box, palette) : absenceBox(cell.kind, box, palette);
  });
  return {
    height: rest + high,
    marks: [
      hasName ? label(country.name, 0, sizes.small, { size: sizes.small, fill: palette.muted }) : NOTHING,
      boxes,
      lowered(axis.marks, top + high + sizes.small * 0.6),
    ],
  };
}
