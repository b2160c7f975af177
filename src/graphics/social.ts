import type { Captions } from './captions.js';
import type { SocialLayoutContext, SocialScene } from './drawing.js';
import type { FooterText } from './footer.js';
import { drawKey } from './key.js';
import { label } from './marks/label.js';
import { type Marks, NOTHING, translateMarks } from './marks/mark.js';
import { type NumberedNote, noteList, noteMarks } from './numbered-notes.js';
import { PALETTES } from './palette.js';
import { type Paragraph, paragraphsBody, sentence } from './paragraphs.js';
import { type Body, drawPart, movedBody, NO_BODY, type PictureOptions, stacked } from './picture.js';
import { balanceLines, fitCharacters, maxTextWidth, measureDrawnWidth } from './text/text-width.js';
import { isPatterned, tierPatterns } from './tier-box.js';
import { getLineHeight, SOCIAL, type SocialFormat } from './type-sizes.js';
import { getWords } from './words.js';

interface SocialParts {
  /** Whom or where the picture is of, and the one report that it is of. */
  readonly scope: string;
  readonly year: number | null;
  readonly captions: Captions;
  readonly notes: readonly NumberedNote[];
  readonly foot: FooterText;
  /** `null`: headline and source alone. */
  readonly scene: ((space: SocialLayoutContext) => SocialScene) | null;
}

interface Attempt {
  readonly side: readonly Paragraph[];
  /** Of the headline. */
  readonly scale: number;
  /** True where a column of signs would leave no space for what is to be read. */
  readonly isKeyInRows?: boolean;
  /** True where the words beside a picture need more than a narrow column. */
  readonly isWide?: boolean;
}

interface SocialPage extends Body {
  readonly hasSpace: boolean;
}

/** Sizes of a headline: the largest at which everything fits. */
const HEADS = [1, 0.86, 0.74, 0.62] as const;
const MAX_HEADLINE_LINES = { across: 3, beside: 5 } as const;
const HEADLINE_LINE = 0.853;
/** Scripts that stack signs have a headline this much smaller. */
const STACKED_HEADLINE = 0.8;
/** Width of the words beside the picture of a preview, without and with a list of names. */
const COLUMN = { narrow: 370, wide: 590 } as const;
/** Parts of a square that a list of names beside a picture may have. */
const SIDES = [0.34, 0.42, 0.51] as const;
/** Beside one that is limited by its width. */
const NARROW_SIDES = [0.27, ...SIDES] as const;
const GUTTER = 20;
/** Gaps in ems of the type: below the headline and the key, above the foot. */
const GAP = 0.35;
const ABOVE_FOOT = 0.4;
const AFTER_SCOPE = 0.2;

/** A square or a link preview: scope and subject, headline, key, picture, how to read it, mark and source. */
export function socialPage(parts: SocialParts, options: PictureOptions, format: SocialFormat): Body {
  const scene = parts.scene?.(getSpace(options, format)) ?? null;
  const sides = scene?.sides ?? [[]];
  const tries: Attempt[] = [
    ...sides.flatMap((side) => HEADS.slice(0, 2).map((scale) => ({ side, scale }))),
    ...HEADS.slice(2).map((scale) => ({ side: sides.at(-1) ?? [], scale })),
    { side: sides.at(-1) ?? [], scale: Math.min(...HEADS), isKeyInRows: true },
    { side: sides.at(-1) ?? [], scale: Math.min(...HEADS), isKeyInRows: true, isWide: true },
  ];
  let page = composed({ ...parts, scene }, options, format, tries[0] as Attempt);
  for (const each of tries.slice(1)) {
    if (page.hasSpace) break;
    page = composed({ ...parts, scene }, options, format, each);
  }
  return page;
}

function getSpace({ theme, language }: PictureOptions, format: SocialFormat): SocialLayoutContext {
  const { width, height, sizes } = SOCIAL[format];
  const look = { palette: PALETTES[theme], sizes, words: getWords(language), format };
  return { ...look, width: width - 2 * sizes.margin, height };
}

function composed(
  {
    scope,
    year,
    captions,
    notes,
    foot: { mark, source },
    scene,
  }: Omit<SocialParts, 'scene'> & { readonly scene: SocialScene | null },
  options: PictureOptions,
  format: SocialFormat,
  { side, scale, isKeyInRows = false, isWide = false }: Attempt,
): SocialPage {
  const { height, top, bottom, besideTitle } = SOCIAL[format];
  const look = getSpace(options, format);
  const { width: inner, palette, words, sizes } = look;
  const { margin, small: size } = sizes;
  const { own = {} } = options;
  const { key, below, isAcross = false } = scene ?? { key: [], below: [], isAcross: true };
  const isBeside = format === 'preview' && !isAcross;
  const column = isBeside ? (side.length > 0 || isWide ? COLUMN.wide : COLUMN.narrow) : inner;
  const text = (paragraphs: readonly Paragraph[], wide: number) =>
    paragraphsBody(paragraphs, { width: wide, size, palette, format });

  const head = text(
    scopeLines(scope, words.translate('social.subject', { year: year ?? 'none' }), inner, size),
    inner,
  );
  const title = headline(captions.headline?.title ?? null, column, {
    size: (isBeside ? besideTitle : sizes.title) * scale,
    least: size,
    lines: MAX_HEADLINE_LINES[isBeside ? 'beside' : 'across'],
    fill: palette.ink,
  });
  const subtitle = text(
    own.subtitle === undefined ? [] : [sentence(own.subtitle, { isMuted: true })],
    column,
  );
  const signs = drawKey(key, { ...look, width: column }, isBeside && side.length === 0 && !isKeyInRows);
  const caveats = words.sentences(captions.caveats);
  const lines = [captions.note, caveats].filter((each) => each !== null && each !== '') as string[];
  const reading = (width: number) =>
    stacked(
      [
        text([...below, ...lines.map((each) => sentence(each, { isMuted: true }))], width),
        noteList(notes, { ...look, width }, words),
      ],
      size * GAP,
    );
  const foot = text(
    [...(mark === null ? [] : [{ runs: [{ text: mark, bold: true }] }]), sentence(source, { isMuted: true })],
    inner,
  );
  const footAt = height - bottom - foot.height;
  const end = footAt - size * ABOVE_FOOT;

  const above = stacked([stacked([head, title], size * AFTER_SCOPE), subtitle, signs], size * GAP);
  const start = top + above.height + (above.height > 0 ? size * GAP : 0);
  const names = (wide: number) => text(side, wide);
  const page = (picture: Body, others: Marks, hasSpace: boolean): SocialPage => ({
    height,
    hasSpace,
    marks: [
      isPatterned([picture.marks, signs.marks, others]) ? tierPatterns(palette, 'plain', 1, 2) : NOTHING,
      drawPart('Headline', margin, top, above.marks),
      drawPart('Chart', 0, 0, [picture.marks, others]),
      drawPart('Notes', margin, footAt, foot.marks),
    ],
  });
  if (scene === null) return page(NO_BODY, translateMarks(margin, start, reading(inner).marks), start <= end);
  const drawIn = (x: number, y: number, available: { width: number; height: number }): [Body, boolean] => {
    const body = scene.draw({ ...look, ...available });
    const marks = notes.length === 0 ? NOTHING : noteMarks(notes, body, { ...look, width: available.width });
    return [movedBody(x, y, { ...body, marks: [body.marks, marks] }), body.height <= available.height + 1];
  };
  if (isBeside) {
    const left = stacked([names(column), reading(column)], size * GAP);
    const y = top + head.height + 4;
    const [picture, isDrawn] = drawIn(margin + column + GUTTER, y, {
      width: inner - column - GUTTER,
      height: end - y,
    });
    return page(picture, translateMarks(margin, start, left.marks), isDrawn && start + left.height <= end);
  }
  const { left, lists, last } = besidePicture(side.length === 0 ? null : names, reading, {
    width: inner,
    height: end - start,
    gap: size * GAP,
    shape: scene.shape ?? 0,
  });
  const available = end - start - last.height - (last.height > 0 ? size * GAP : 0);
  const [picture, isDrawn] = drawIn(margin + left, start, {
    width: inner - left,
    height: Math.max(available, 1),
  });
  const others = [
    translateMarks(margin, start, lists.marks),
    translateMarks(margin, end - last.height, last.marks),
  ];
  return page(picture, others, isDrawn && lists.height <= available && available > 0);
}

/**
 * The column of names at the left of a picture, as narrow as it can be, and what is to be read: below the names if that
 * has space there, else below all.
 */
function besidePicture(
  names: ((width: number) => Body) | null,
  reading: (width: number) => Body,
  {
    width,
    height,
    gap,
    shape,
  }: Pick<Required<SocialScene>, 'shape'> & Readonly<Record<'width' | 'height' | 'gap', number>>,
): { readonly left: number; readonly lists: Body; readonly last: Body } {
  if (names === null) return { left: 0, lists: NO_BODY, last: reading(width) };
  const isWide = (1 - SIDES[0]) * width < height * shape;
  for (const part of isWide ? NARROW_SIDES : SIDES) {
    const left = width * part;
    const lists = stacked([names(left - GUTTER), reading(left - GUTTER)], gap);
    if (lists.height <= height) return { left, lists, last: NO_BODY };
  }
  const left = width * Math.max(...SIDES);
  return { left, lists: names(left - GUTTER), last: reading(width) };
}

/** One line, or the subject in a second one. */
function scopeLines(scope: string, subject: string, width: number, size: number): Paragraph[] {
  const isOne = measureDrawnWidth(`${scope} · `, size, true) + measureDrawnWidth(subject, size) <= width;
  return isOne
    ? [
        {
          runs: [
            { text: `${scope} `, bold: true },
            { text: `· ${subject}`, isMuted: true },
          ],
        },
      ]
    : [{ runs: [{ text: scope, bold: true }] }, sentence(subject, { isMuted: true })];
}

interface HeadlineLook {
  readonly size: number;
  readonly least: number;
  readonly lines: number;
  readonly fill: string;
}

/** A headline in as many lines at most, and with no word broken, else smaller. */
function headline(
  title: string | null,
  width: number,
  { size: wanted, least, lines: most, fill }: HeadlineLook,
): Body {
  if (title === null) return NO_BODY;
  const available = maxTextWidth(title, width);
  const fittingAt = (size: number) => fitCharacters(title, available, size, true);
  const linesAt = (size: number) => balanceLines(fittingAt(size), available, size, true);
  let size = Math.max(getLineHeight(title) > getLineHeight('') ? wanted * STACKED_HEADLINE : wanted, least);
  while (size > least && (fittingAt(size) !== title || linesAt(size).length > most))
    size = Math.max(size * 0.95, least);
  const pitch = size * getLineHeight(title) * HEADLINE_LINE;
  const lines = linesAt(size);
  return {
    height: lines.length * pitch,
    marks: lines.map((line, index) =>
      label(line, 0, index * pitch + pitch / 2 + size * 0.34, { size, fill, bold: true }),
    ),
  };
}
