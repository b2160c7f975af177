import { invalidArgument } from '../domain/errors.js';
import { type Captions, toCaptions } from './captions.js';
import type { Drawing } from './drawing.js';
import type { FooterText } from './footer.js';
import { OWN_LANGUAGE } from './languages.js';
import { label } from './marks/label.js';
import { type Marks, NOTHING, translateMarks } from './marks/mark.js';
import { mirrorMarks } from './marks/mirrored.js';
import { describeNotes, type NumberedNote, noteList, noteMarks, numberedNotes } from './numbered-notes.js';
import { PALETTES, type Palette } from './palette.js';
import { type Body, drawPart, NO_BODY, type Picture, type PictureOptions, toPicture } from './picture.js';
import type { Sheet } from './sheet.js';
import { socialPage } from './social.js';
import { asSentence } from './text/sentence-ends.js';
import { balanceLines, fitCharacters, wrapLines } from './text/text-width.js';
import { isPatterned, tierPatterns } from './tier-box.js';
import {
  getLineHeight,
  LINE_HEIGHT,
  SOCIAL,
  type TypeSizes,
  typeSizes,
  WIDEST_LAYOUT,
} from './type-sizes.js';
import { getWords } from './words.js';

/** Layout widths are clamped to this and {@link WIDEST_LAYOUT}, and scaled beyond them, so that type stays legible. */
const NARROWEST_LAYOUT = 320;
/** With a fixed height, a graphic that is too tall is laid out in widening steps until it fits. */
const WIDENING = 1.06;
const WIDEST_FITTED_LAYOUT = 3_600;
const GAP = 1.2;
const MAX_TITLE_LINES = 2;
/** A headline of a page that has more lines than these is so much smaller where it then has fewer. */
const SMALLER_ON_PAGE = [1, 0.93, 0.87, 0.82] as const;

/** Composes a graphic: title, drawing, notes, source line, background and text alternative. */
export function frame(drawing: Drawing, options: PictureOptions, foot: FooterText): Picture {
  const { width, height, language, format = 'page' } = options;
  const words = getWords(language);
  const captions = toCaptions(drawing, options);
  const { annotations = [] } = options;
  const notes = annotations.length === 0 ? [] : numberedNotes(annotations, drawing.places?.() ?? new Map());
  const mark = foot.mark === null ? [] : [asSentence(foot.mark, words.stop)];
  const description = [captions.description, ...describeNotes(notes, words), ...mark].join(' ');
  const layOut = (): Sheet => {
    const page: LaidOutPage =
      format === 'page'
        ? fitted((width) => composed({ draw: drawing.body, captions, notes, foot }, options, width), options)
        : {
            ...socialPage({ ...drawing, captions, notes, foot }, options, format),
            layoutWidth: SOCIAL[format].width,
          };
    const { layoutWidth } = page;
    let marks: Marks | undefined;
    return {
      width,
      height: height ?? Math.round((page.height * width) / layoutWidth),
      view: { width: layoutWidth, height: Math.max(page.height, heightFor(layoutWidth, options) ?? 0) },
      language,
      title: captions.title,
      description: `${description} ${foot.source}${words.stop}`,
      background: PALETTES[options.theme].surface,
      get marks() {
        marks ??= words.direction === 'rtl' ? mirrorMarks(page.marks, layoutWidth) : page.marks;
        return marks;
      },
    };
  };
  const picture = toPicture(layOut, { width, title: captions.title, mark: foot.mark, description });
  // A height that is too small, and a note at a place that is not drawn, are found by the layout.
  if (height !== null || notes.length > 0) void picture.sheet;
  return picture;
}

/**
 * Lays out a page. With a fixed height, finds the narrowest layout that is low enough by doubling the steps
 * and bisecting; each width is drawn once.
 * @throws `invalid-argument` with the minimum height if no width is low enough
 */
function fitted(compose: (layoutWidth: number) => LaidOutPage, options: PictureOptions): LaidOutPage {
  const { width, height } = options;
  const least = Math.min(Math.max(width, NARROWEST_LAYOUT), WIDEST_LAYOUT);
  const usual = compose(least);
  if (height === null || fits(usual, options)) return usual;
  const last = Math.floor(Math.log(WIDEST_FITTED_LAYOUT / least) / Math.log(WIDENING));
  const at = (step: number) => compose(least * WIDENING ** step);
  let [below, step, page] = [0, 1, at(1)];
  while (!fits(page, options)) {
    if (step === last) {
      const lowest = Math.ceil((page.height * width) / page.layoutWidth);
      const message = `is too flat for this graphic: ${width} wide, it needs a height of ${lowest}`;
      throw invalidArgument('size', message, { value: `${width}x${height}` });
    }
    below = step;
    step = Math.min(step * 2, last);
    page = at(step);
  }
  while (step - below > 1) {
    const between = Math.floor((below + step) / 2);
    const tried = at(between);
    if (fits(tried, options)) [step, page] = [between, tried];
    else below = between;
  }
  return page;
}

function heightFor(layoutWidth: number, { width, height }: PictureOptions): number | null {
  return height === null ? null : (layoutWidth * height) / width;
}

interface LaidOutPage extends Body {
  readonly layoutWidth: number;
}

const fits = (page: LaidOutPage, options: PictureOptions): boolean =>
  page.height <= (heightFor(page.layoutWidth, options) ?? page.height) + 1;

interface FrameParts {
  readonly draw: Drawing['body'];
  readonly captions: Captions;
  readonly notes: readonly NumberedNote[];
  readonly foot: FooterText;
}

function composed(
  { draw, captions, notes, foot }: FrameParts,
  options: PictureOptions,
  layoutWidth: number,
): LaidOutPage {
  const height = heightFor(layoutWidth, options);
  const palette = PALETTES[options.theme];
  const sizes = typeSizes(layoutWidth, 'page');
  const margin = options.title ? sizes.margin : 0;
  const width = layoutWidth - 2 * margin;
  const head = headline(captions.headline, width, sizes, palette);
  const words = getWords(options.language);
  const lines = footer(captions, foot, width, sizes, palette, options);
  const gap = sizes.note * GAP;
  const above = margin + head.height + (head.height > 0 ? gap : 0);
  const look = { width, palette, sizes, format: 'page' as const };
  const list = noteList(notes, look, words);
  const below = gap + (notes.length === 0 ? 0 : list.height + gap);
  const available = height === null ? null : height - above - below - lines.height - margin;
  const body = draw({ ...look, height: available, words });
  const annotations =
    notes.length === 0
      ? NOTHING
      : drawPart('Annotations', margin, above, [
          noteMarks(notes, body, look),
          translateMarks(0, body.height + gap, list.marks),
        ]);
  const footAt = Math.max(above + body.height + below, height === null ? 0 : height - margin - lines.height);
  return {
    layoutWidth,
    height: footAt + lines.height + margin,
    get marks() {
      return [
        isPatterned(body.marks) ? tierPatterns(palette) : NOTHING,
        drawPart('Headline', margin, margin, head.marks),
        drawPart('Chart', margin, above, body.marks),
        annotations,
        drawPart('Notes', margin, footAt, lines.marks),
      ];
    },
  };
}

/** The largest size that gives few enough lines, or else the fewest. */
function sizeOfFewest(linesAt: (part: number) => number): number {
  const tried = SMALLER_ON_PAGE.map((part) => ({ part, lines: Math.max(linesAt(part), MAX_TITLE_LINES) }));
  const fewest = Math.min(...tried.map(({ lines }) => lines));
  return tried.find(({ lines }) => lines === fewest)?.part ?? 1;
}

function headline(captions: Captions['headline'], width: number, sizes: TypeSizes, palette: Palette): Body {
  if (captions === null) return NO_BODY;
  const linesIn = (text: string, size: number, bold: boolean): StyledLine[] =>
    balanceLines(fitCharacters(text, width, size, bold), width, size, bold).map((line) => ({
      text: line,
      size,
      bold,
      fill: bold ? palette.ink : palette.muted,
    }));
  const { title, subtitle } = captions;
  const titleSize = sizes.title * sizeOfFewest((part) => linesIn(title, sizes.title * part, true).length);
  return column([
    ...linesIn(title, titleSize, true),
    ...(subtitle === null ? [] : linesIn(subtitle, sizes.subtitle, false)),
  ]);
}

/**
 * Notes and source line. The publisher's note and the notes without which the graphic would mislead are always
 * drawn. Of the other notes, as many as fit on one line are drawn, or on two for
 * narrow graphics and other languages; the text alternative has them all.
 */
function footer(
  { note, caveats, notes }: Captions,
  { mark, source }: FooterText,
  width: number,
  { note: size }: TypeSizes,
  palette: Palette,
  { language }: PictureOptions,
): Body {
  const toLines = (text: string) => wrapLines(fitCharacters(text, width, size), width, size);
  const most = language === OWN_LANGUAGE && width > ONE_LINE_FROM && caveats.length === 0 ? 1 : 2;
  const { sentences } = getWords(language);
  let ours = caveats.length === 0 ? [] : toLines(sentences(caveats));
  for (const each of notes) {
    const longer = toLines(sentences([...ours, each]));
    if (longer.length > most && ours.length > 0) continue;
    ours = longer.length > most ? longer : [sentences(longer)];
  }
  const muted = (text: string): StyledLine[] =>
    toLines(text).map((line) => ({ text: line, size, fill: palette.muted }));
  const marked = mark === null ? [] : balanceLines(fitCharacters(mark, width, size, true), width, size, true);
  return column([
    ...[...(note === null ? [] : [note]), ...ours].flatMap(muted),
    ...marked.map((text) => ({ text, size, fill: palette.ink, bold: true })),
    ...muted(source),
  ]);
}

const ONE_LINE_FROM = 480;

interface StyledLine {
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
}

function column(lines: readonly StyledLine[]): Body {
  let bottom = 0;
  const marks = lines.map(({ text, ...style }) => {
    const lineHeight = getLineHeight(text);
    const y = bottom + style.size * (1 + (lineHeight - LINE_HEIGHT) / 2);
    bottom += style.size * lineHeight;
    return label(text, 0, y, style);
  });
  return { marks: [marks], height: bottom };
}
