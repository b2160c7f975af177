import type { Headword } from '../claims/verdict.js';
import type { Country } from '../dataset/countries.js';
import type { Release } from '../dataset/release.js';
import { dayInWords } from '../domain/cells.js';
import { frame } from './frame.js';
import { centredLabel, label } from './label.js';
import { element, joined, type Markup, rounded } from './markup.js';
import type { Band, Body, Picture, PictureOptions, Space } from './picture.js';
import { resized } from './resized.js';
import { balanced, textWidth } from './text/text-width.js';
import { absenceBox, tierBox } from './tier-box.js';
import { type TimelineCell, timelineOf } from './timeline-cells.js';
import { LINE_HEIGHT } from './type-sizes.js';
import { VERDICT_LOOKS, verdictPaint } from './verdict-looks.js';
import { yearAxis } from './year-axis.js';

export interface Card {
  readonly title: string;
  readonly text: string;
  /** Of a claim: the verdict over what is the case, which then is the headline. */
  readonly verdict?: { readonly head: Headword; readonly claim: string };
  /** The country that it is about, and the report. */
  readonly about?: { readonly country: Country; readonly year: number };
}

/** Previews are shown small: the type is so much larger than in a graphic of that width. */
const SCALE = 2;
/** More lines of text than these are not read in a preview; a longer one ends with a whole sentence. */
const MOST_CHARACTERS = 230;
const TYPE = 1.35;
const LINE = 1.4;
/** In ems of the headline. */
const BAND = { height: 3.4, word: 1.7, sign: 1.5, frame: 0.35 };
const STRIP = { cell: 1.7, gap: 1.5 };

/** A picture of words, for previews of pages: the verdict or the title, a sentence or two, the history of the country. */
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
      description: verdict ? title : text,
      notes: [],
      body: (space) => body(verdict ? null : text, card.about, cells, space),
    },
    half,
    `Source: U.S. State Department, TIP Reports; Tip·Tiers, edition ${version}, ${dayInWords(published_at)}${known}`,
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
        markup: joined(
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
            transform: `translate(${rounded(left)} ${rounded((height - side) / 2)}) scale(${rounded(side / 24)})`,
            fill: 'none',
            stroke: ink,
            'stroke-width': 3.2,
            'stroke-linecap': 'round',
            'stroke-linejoin': 'round',
          }),
          centredLabel(word, at, height / 2, { size, fill: ink, bold: true }),
        ),
      };
    },
  };
}

function body(text: string | null, about: Card['about'], cells: readonly TimelineCell[], space: Space): Body {
  const { width, height, palette, sizes, words } = space;
  const size = sizes.subtitle * TYPE;
  const placed = cells.find(({ year }) => year === about?.year);
  const parts: Body[] = [];
  if (text !== null && about && placed?.kind === 'placed') {
    const chip = words.say(`tiers.${placed.tier}`);
    const box = { x: 0, y: 0, width: textWidth(chip, size, true) + size, height: size * 1.7 };
    parts.push({
      height: box.height + size * 0.5,
      markup: joined(
        tierBox(placed.tier, box, palette, { plain: true }),
        centredLabel(chip, size / 2, box.height / 2, {
          size,
          fill: palette.tiers[placed.tier].ink,
          bold: true,
        }),
        centredLabel(`in the ${about.year} report`, box.width + size * 0.5, box.height / 2, {
          size: sizes.subtitle,
          fill: palette.muted,
        }),
      ),
    });
  }
  if (text !== null) {
    const lines = balanced(text, width, size);
    parts.push({
      height: lines.length * size * LINE,
      markup: joined(
        lines.map((line, index) => label(line, 0, size * (1 + index * LINE), { size, fill: palette.ink })),
      ),
    });
  }
  const strip = about && stripOf(about, cells, space);
  const used = parts.reduce((sum, part) => sum + part.height, 0);
  // The strip stands at the foot, where the height is given.
  const free = strip && height !== null ? Math.max(0, height - used - strip.height) : 0;
  if (strip) parts.push({ ...strip, height: strip.height + free, markup: moved(strip.markup, free) });
  let y = 0;
  const markup = parts.map((part) => {
    const at = y;
    y += part.height;
    return moved(part.markup, at);
  });
  return { height: y, markup: joined(markup) };
}

const moved = (markup: Markup, y: number): Markup =>
  y === 0 ? markup : element('g', { transform: `translate(0 ${rounded(y)})` }, markup);

/** The placements of a country in all reports, with the year that is spoken of. */
function stripOf(
  { country, year }: NonNullable<Card['about']>,
  cells: readonly TimelineCell[],
  { width, palette, sizes }: Space,
): Body {
  const step = width / cells.length;
  const high = sizes.title * STRIP.cell * 0.6;
  const top = sizes.small * LINE_HEIGHT * 1.3;
  const boxes = cells.map((cell, index) => {
    const box = { x: index * step + STRIP.gap / 2, y: top, width: step - STRIP.gap, height: high };
    return cell.kind === 'placed' ? tierBox(cell.tier, box, palette) : absenceBox(cell.kind, box, palette);
  });
  const axis = yearAxis(
    cells.map((cell) => cell.year),
    { width, palette, sizes },
    year,
  );
  return {
    height: top + high + axis.height + sizes.small * 0.4,
    markup: joined(
      label(country.name, 0, sizes.small, { size: sizes.small, fill: palette.muted }),
      boxes,
      moved(axis.markup, top + high + sizes.small * 0.3),
    ),
  };
}
