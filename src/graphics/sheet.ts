import { element, layer, type Marks, rounded } from './marks/mark.js';
import { escapeXml, tag, written } from './marks/write.js';
import { FONT_FAMILY, fontFaces, scriptFonts } from './text/fonts.js';

/** A whole picture before it is written: what threads that draw are given. */
export interface Sheet {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** In units of the drawing. */
  readonly view: { readonly width: number; readonly height: number };
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly background: string;
  readonly marks: Marks;
}

/**
 * A sheet as an SVG.
 * @param letters `carried`: with the fonts of its letters; `named`: for a program that has them
 */
export function writeSheet(sheet: Sheet, letters: 'carried' | 'named' = 'carried'): string {
  const { width, height, view, language, title, description, background, marks } = sheet;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
      width,
      height,
      viewBox: `0 0 ${rounded(view.width)} ${rounded(view.height)}`,
      role: 'img',
      'aria-label': title,
      'font-family': fontStack(language),
      'xml:lang': language,
    },
    tag('title', {}, escapeXml(title)) +
      tag('desc', {}, escapeXml(description)) +
      (letters === 'carried' ? style(fontFaces(marks, language)) : '') +
      written([
        // Wider and higher than the view, which has another shape where the size is given.
        layer('Background', {}, element('rect', { width: '100%', height: '100%', fill: background })),
        marks,
      ]),
  );
}

/** Nothing in it needs escaping, and XML would not unescape it for a style sheet in HTML. */
const style = (css: string): string => (css === '' ? '' : tag('style', {}, css));

/** The fonts that a graphic carries; what follows is for programs that do not read them. */
function fontStack(language: string): string {
  const families = [FONT_FAMILY, ...scriptFonts(language).map(({ family }) => family)];
  const carried = families.map((family) => `'${family}'`).join();
  return `${carried},'Source Sans Pro',-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`;
}
