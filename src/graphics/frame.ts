import { label } from './label.js';
import { type Attributes, characters, element, joined, type Markup, NOTHING, rounded } from './markup.js';
import { mirrored } from './mirrored.js';
import { type Worded, worded } from './own-words.js';
import { PALETTES, type Palette } from './palette.js';
import type { Body, Drawing, Picture, PictureOptions } from './picture.js';
import { carriedFonts } from './text/carried-fonts.js';
import { FONT_FAMILY } from './text/fonts.js';
import { scriptFontsOf } from './text/script-fonts.js';
import { balanced, fitting, wrapped } from './text/text-width.js';
import { LINE_HEIGHT, lineHeightOf, type TypeSizes, typeSizes } from './type-sizes.js';
import { wordsIn } from './words/words.js';

/** Graphics are laid out between these widths, and scaled beyond them: type that is legible at one stays so. */
const NARROWEST_LAYOUT = 320;
const WIDEST_LAYOUT = 1200;
/** In a given height, a graphic that is too high is laid out in wider steps until it fits. */
const WIDENING = 1.06;
const WIDEST_FITTED_LAYOUT = 3_600;
/** Space between headline, body and notes, in margins. */
const GAP = 0.7;

/** The fonts that a graphic carries; what follows is for programs that do not read them. */
function fontStack(languages: readonly string[]): string {
  const families = [FONT_FAMILY, ...scriptFontsOf(languages).map(({ family }) => family)];
  const carried = families.map((family) => `'${family}'`).join();
  return `${carried},'Source Sans Pro',-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`;
}

/** Sets a drawing into its frame: headline, notes, source line, background, text alternative. */
export function frame(drawing: Drawing, options: PictureOptions, source: string): Picture {
  const { width, height, language } = options;
  const languages = [language, options.names];
  const words = wordsIn(language);
  const said = worded(drawing, options);
  const compose = (layoutWidth: number) =>
    composed(drawing.body, said, options, source, layoutWidth, heightFor(layoutWidth, options));
  let layoutWidth = Math.min(Math.max(width, NARROWEST_LAYOUT), WIDEST_LAYOUT);
  let page = compose(layoutWidth);
  while (height !== null && !fits(page, options) && layoutWidth * WIDENING <= WIDEST_FITTED_LAYOUT) {
    layoutWidth *= WIDENING;
    page = compose(layoutWidth);
  }
  const viewHeight = Math.max(page.height, heightFor(layoutWidth, options) ?? 0);
  const size = { width, height: height ?? Math.round((page.height * width) / layoutWidth) };
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
      ...size,
      viewBox: `0 0 ${rounded(layoutWidth)} ${rounded(viewHeight)}`,
      role: 'img',
      'aria-label': said.title,
      'font-family': fontStack(languages),
      'xml:lang': language,
    },
    element('title', {}, characters(said.title)),
    element('desc', {}, characters(`${said.description} ${source}${words.stop}`)),
    carriedFonts(page.markup, languages),
    // Wider and higher than the view, which has another shape where the size is given.
    layer(
      'Background',
      {},
      element('rect', { width: '100%', height: '100%', fill: PALETTES[options.theme].surface }),
    ),
    words.direction === 'rtl' ? mirrored(page.markup, layoutWidth) : page.markup,
  );
  return { svg, ...size, title: said.title, description: said.description };
}

function heightFor(layoutWidth: number, { width, height }: PictureOptions): number | null {
  return height === null ? null : (layoutWidth * height) / width;
}

interface Page extends Body {
  readonly layoutWidth: number;
}

const fits = (page: Page, options: PictureOptions): boolean =>
  page.height <= (heightFor(page.layoutWidth, options) ?? page.height) + 1;

function composed(
  draw: Drawing['body'],
  said: Worded,
  options: PictureOptions,
  source: string,
  layoutWidth: number,
  height: number | null,
): Page {
  const palette = PALETTES[options.theme];
  const sizes = typeSizes(layoutWidth);
  const { margin } = sizes;
  const width = layoutWidth - 2 * margin;
  const head = headline(said.headline, width, sizes, palette);
  const foot = footer([...said.notes, source], width, sizes, palette);
  const gap = margin * GAP;
  const above = margin + head.height + (head.height > 0 ? gap : 0);
  const room = height === null ? null : height - above - gap - foot.height - margin;
  const body = draw({ width, height: room, palette, sizes, words: wordsIn(options.language) });
  const footAt = Math.max(above + body.height + gap, height === null ? 0 : height - margin - foot.height);
  return {
    layoutWidth,
    height: footAt + foot.height + margin,
    markup: joined(
      moved('Headline', margin, margin, head.markup),
      moved('Chart', margin, above, body.markup),
      moved('Notes', margin, footAt, foot.markup),
    ),
  };
}

const moved = (name: string, x: number, y: number, markup: Markup): Markup =>
  markup === '' ? NOTHING : layer(name, { transform: `translate(${rounded(x)} ${rounded(y)})` }, markup);

/** A group that drawing programs show as a layer: Illustrator by its identifier, Inkscape by its label. */
const layer = (name: string, attributes: Attributes, markup: Markup): Markup =>
  element('g', { id: name, 'inkscape:groupmode': 'layer', 'inkscape:label': name, ...attributes }, markup);

function headline(said: Worded['headline'], width: number, sizes: TypeSizes, palette: Palette): Body {
  if (said === null) return { markup: NOTHING, height: 0 };
  const title = fitting(said.title, width, sizes.title, true);
  const subtitle = said.subtitle && fitting(said.subtitle, width, sizes.subtitle);
  const lines = [
    ...balanced(title, width, sizes.title, true).map((text) => ({ text, size: sizes.title, bold: true })),
    ...(subtitle === null
      ? []
      : balanced(subtitle, width, sizes.subtitle).map((text) => ({
          text,
          size: sizes.subtitle,
          bold: false,
        }))),
  ];
  return column(lines.map((line) => ({ ...line, fill: line.bold ? palette.ink : palette.muted })));
}

function footer(notes: readonly string[], width: number, { small }: TypeSizes, palette: Palette): Body {
  return column(
    notes
      .flatMap((note) => wrapped(fitting(note, width, small), width, small))
      .map((text) => ({ text, size: small, fill: palette.muted })),
  );
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
}

/** Lines of text under each other. */
function column(lines: readonly Line[]): Body {
  let bottom = 0;
  const markup = lines.map(({ text, ...style }) => {
    const lineHeight = lineHeightOf(text);
    const y = bottom + style.size * (1 + (lineHeight - LINE_HEIGHT) / 2);
    bottom += style.size * lineHeight;
    return label(text, 0, y, style);
  });
  return { markup: joined(markup), height: bottom };
}
