import { drawLayer, element, type Marks, rounded } from './marks/mark.js';
import { escapeXml, serializeValue, tag } from './marks/write.js';
import { FONT_FAMILY, fontFaces, scriptFonts } from './text/fonts.js';

/** A complete graphic before serialization, as passed to rendering threads. */
export interface Sheet {
  /** Output size in pixels. */
  readonly width: number;
  readonly height: number;
  /** Size in units of the drawing. */
  readonly view: { readonly width: number; readonly height: number };
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly background: string;
  readonly marks: Marks;
}

/**
 * Serializes a sheet as SVG.
 * @param letters `carried` embeds the fonts; `named` only references them
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
      serializeValue([
        // Covers the canvas even if a given size has another aspect ratio than the view.
        drawLayer('Background', {}, element('rect', { width: '100%', height: '100%', fill: background })),
        marks,
      ]),
  );
}

/** Not escaped: the CSS needs no escaping, and HTML parsers don't decode entities in style elements. */
const style = (css: string): string => (css === '' ? '' : tag('style', {}, css));

/** The embedded fonts, then fallbacks for programs that ignore them. */
function fontStack(language: string): string {
  const families = [FONT_FAMILY, ...scriptFonts(language).map(({ family }) => family)];
  const carried = families.map((family) => `'${family}'`).join();
  return `${carried},'Source Sans Pro',-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`;
}
