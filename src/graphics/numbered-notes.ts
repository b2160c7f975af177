import { type DomainError, invalidArgument } from '../domain/errors.js';
import { avoidCollisions } from './label-collisions.js';
import { centredLabel } from './marks/label.js';
import { element, type Marks, NOTHING, rounded } from './marks/mark.js';
import type { Anchor, Annotation, Body, LayoutContext, Point } from './picture.js';
import { asSentence } from './text/sentence-ends.js';
import { fitCharacters, measureDrawnWidth, wrapLines } from './text/text-width.js';
import { getLineHeight } from './type-sizes.js';
import type { Words } from './words.js';

/** Maximum number of notes and characters per note; a square has less space for its type size. */
export const NOTE_LIMITS = { page: { most: 4, longest: 120 }, square: { most: 2, longest: 32 } } as const;

export interface NumberedNote {
  readonly at: string;
  /** As text; `null` for a point of the drawing. */
  readonly place: string | null;
  readonly text: string;
}

const POINT = /^(100|\d{1,2})% (100|\d{1,2})%$/;
const YEAR = /\d{4}$/;

/**
 * Notes in numbering order: by year, then by row; notes without a year last, in the given order.
 * @param places valid targets of a note as text, by country, year or both, in row order
 * @throws `invalid-argument` for a target that the graphic does not show or that has two notes
 */
export function numberedNotes(
  annotations: readonly Annotation[],
  places: ReadonlyMap<string, string>,
): NumberedNote[] {
  const order = [...places.keys()];
  const getYear = ({ at }: Annotation) => Number(YEAR.exec(at)?.[0] ?? Number.POSITIVE_INFINITY);
  const twice = annotations.find(({ at }, index) => annotations.findIndex((each) => each.at === at) < index);
  if (twice) throw invalidNote(`has two notes at ${twice.at}; a place has one`, twice.at);
  return annotations
    .toSorted((a, b) => {
      const [one, other] = [getYear(a), getYear(b)];
      if (one !== other) return one < other ? -1 : 1;
      return Number.isFinite(one) ? order.indexOf(a.at) - order.indexOf(b.at) : 0;
    })
    .map(({ at, text }) => {
      const place = places.get(at) ?? null;
      if (place === null && !POINT.test(at))
        throw invalidNote(`is at ${at}, which this chart does not show`, at);
      return { at, place, text };
    });
}

const invalidNote = (message: string, at: string): DomainError<'invalid-argument'> =>
  invalidArgument('annotate', message, { value: at });

/** The notes as sentences for the text alternative. */
export const describeNotes = (notes: readonly NumberedNote[], words: Words): string[] =>
  notes.map(({ place, text }, index) => {
    const number = words.translate('noteNumber', { number: index + 1 });
    return asSentence([number, ...(place === null ? [] : [place]), text].join(words.colon), words.stop);
  });

type NoteLook = Pick<LayoutContext, 'width' | 'palette' | 'sizes' | 'format'>;

/** Radius of a note's disc, in the drawing and in the list. */
const RADIUS = { page: { drawn: 9, listed: 9 }, social: { drawn: 21, listed: 26 } } as const;
const RING = 1 / 6;
const DIGIT = 1.4;
const BETWEEN_DISCS = 1;
const BETWEEN_NOTES = 0.37;
const AFTER_DISC = 0.45;
/** In ems. */
const BLANK = 0.3;

const radiusIn = ({ format }: Pick<LayoutContext, 'format'>) => RADIUS[format === 'page' ? 'page' : 'social'];

export const discRadius = (space: Pick<LayoutContext, 'format'>): number => radiusIn(space).drawn;

function disc(number: number, { x, y }: Point, radius: number, { palette }: NoteLook): Marks {
  return [
    element('circle', {
      cx: rounded(x),
      cy: rounded(y),
      r: rounded(radius),
      fill: palette.ink,
      stroke: palette.surface,
      'stroke-width': rounded(radius * RING),
    }),
    centredLabel(String(number), rounded(x), rounded(y), {
      size: rounded(radius * DIGIT),
      fill: palette.surface,
      bold: true,
      anchor: 'middle',
    }),
  ];
}

/** Numbered discs at their targets, moved apart where they would overlap. */
export function noteMarks(notes: readonly NumberedNote[], { height, anchors }: Body, look: NoteLook): Marks {
  const usual = discRadius(look);
  const places = notes.map(({ at }): Anchor => {
    const [, x, y] = POINT.exec(at) ?? [];
    if (x === undefined) {
      const anchor = anchors?.get(at);
      if (anchor) return anchor;
      throw invalidNote(`is at ${at}, which this chart does not show`, at);
    }
    return { x: (Number(x) / 100) * look.width, y: (Number(y) / 100) * height };
  });
  const radius = Math.max(...places.map((place) => place.radius ?? usual));
  return [
    avoidCollisions(places, radius + BETWEEN_DISCS).map((place, index) =>
      element(
        'g',
        { class: 'annotation' },
        place.from ? leader(place.from, place, look) : NOTHING,
        disc(index + 1, place, place.radius ?? usual, look),
      ),
    ),
  ];
}

const leader = (from: Point, to: Point, { palette, sizes }: NoteLook): Marks => [
  element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: palette.ink }),
  element('circle', { cx: from.x, cy: from.y, r: sizes.small / 6, fill: palette.ink }),
];

/** The list of notes below a drawing: the target in bold, then the text. */
export function noteList(notes: readonly NumberedNote[], look: NoteLook, words: Words): Body {
  const { width, palette, sizes, format } = look;
  const size = format === 'page' ? sizes.body : sizes.small;
  const radius = radiusIn(look).listed;
  const indent = radius * 2 + size * AFTER_DISC;
  const available = width - indent;
  let bottom = 0;
  const drawn = notes.map(({ place, text }, index) => {
    const bold = place === null ? '' : (place + words.colon).trimEnd();
    const whole = fitCharacters(
      place === null ? text : `${place}${words.colon}${text}`,
      available,
      size,
      true,
    );
    const lineHeight = getLineHeight(whole) * size;
    const top = bottom + (size * BETWEEN_NOTES) / 2;
    const lines = wrapLines(whole, available, size, true);
    bottom = top + lines.length * lineHeight + (size * BETWEEN_NOTES) / 2;
    let left = bold.length;
    return element(
      'g',
      { class: 'annotation' },
      disc(index + 1, { x: radius, y: top + lineHeight / 2 }, radius, look),
      lines.map((line, at) => {
        const y = top + (at + 0.5) * lineHeight;
        const [first, rest] = [line.slice(0, left), line.slice(left).trimStart()];
        left = Math.max(0, left - line.length - 1);
        const x = indent + (first === '' ? 0 : measureDrawnWidth(first, size, true) + size * BLANK);
        return [
          first === '' ? NOTHING : centredLabel(first, indent, y, { size, fill: palette.ink, bold: true }),
          rest === '' ? NOTHING : centredLabel(rest, x, y, { size, fill: palette.ink }),
        ];
      }),
    );
  });
  return { marks: [drawn], height: bottom };
}
