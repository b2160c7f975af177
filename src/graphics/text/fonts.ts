import { projectFile } from '../../paths.js';
import type { Marks } from '../marks/mark.js';
import { getMarks, isLine } from '../marks/walk.js';
import { getFontParts, toBase64, WEIGHTS, type Weight } from './font-parts.js';

const fontFile = (weight: number): string => projectFile(`assets/fonts/whole/source-sans-3-${weight}.ttf`);

/** Family name of the bundled font, Source Sans 3 (SIL Open Font License). */
export const FONT_FAMILY = 'Source Sans 3';

export const FONT_FILES: readonly string[] = [fontFile(400), fontFile(600)];

/*
 * Fonts for scripts missing from Source Sans 3, subset to the letters of country names and of the words in
 * graphics, in the weights that graphics use.
 */

export interface ScriptFont {
  /** Family name in the font file; graphics list it after Source Sans 3. */
  readonly family: string;
  readonly language: string;
}

export const SCRIPT_FONTS: readonly ScriptFont[] = [
  { family: 'Noto Sans Arabic', language: 'ar' },
  { family: 'Noto Sans Khmer', language: 'km' },
  { family: 'Noto Sans SC', language: 'zh' },
  { family: 'Noto Sans Thai', language: 'th' },
];

/** Fonts that a language needs besides Source Sans 3. */
export const scriptFonts = (language: string): ScriptFont[] =>
  SCRIPT_FONTS.filter((font) => font.language === language);

/** WOFF2 is embedded in SVG; TTF is for rasterizing PNG. */
export const SCRIPT_FORMATS = ['woff2', 'ttf'] as const;
type ScriptFormat = (typeof SCRIPT_FORMATS)[number];

/** Written by `npx tsx tools/fonts.ts`, relative to the project root. */
export const scriptFile = ({ family }: ScriptFont, weight: Weight, format: ScriptFormat): string =>
  `assets/fonts/${family.toLowerCase().replaceAll(' ', '-')}-names-${weight}.${format}`;

export const scriptPath = (font: ScriptFont, weight: Weight, format: ScriptFormat): string =>
  projectFile(scriptFile(font, weight, format));

/** Joiners and direction marks need no glyph. */
const UNSEEN = /\p{Cf}/u;
/** Matches anything but European Latin letters, punctuation and symbols. */
const BEYOND_LATIN = /[^\0-\u017f\u2000-\u22ff]/u;

/**
 * `@font-face` rules with the embedded subset of letters that a drawing uses. An SVG in an `img` element
 * cannot load fonts, and would fall back to the reader's system fonts.
 */
export function fontFaces(drawing: Marks, language: string): string {
  const characters = new Map<Weight, Set<string>>(WEIGHTS.map((weight) => [weight, new Set()]));
  for (const mark of getMarks(drawing)) {
    if (!isLine(mark)) continue;
    const used = characters.get(mark.attributes['font-weight'] === 600 ? 600 : 400);
    for (const character of mark.text) if (!UNSEEN.test(character)) used?.add(character);
  }
  const face = (family: string, weight: Weight, range: string, file: string) =>
    `@font-face{font-family:'${family}';font-weight:${weight};${range}src:url(data:font/woff2;base64,${toBase64(file)})}`;
  const own = [...characters].flatMap(([weight, used]) =>
    used.size === 0
      ? []
      : getFontParts(used).map((part) =>
          face(FONT_FAMILY, weight, `unicode-range:${part.range};`, part.file(weight)),
        ),
  );
  const others = scriptFonts(language).flatMap((script) =>
    [...characters]
      .filter(([, used]) => [...used].some((one) => BEYOND_LATIN.test(one)))
      .map(([weight]) => face(script.family, weight, '', scriptPath(script, weight, 'woff2'))),
  );
  return [...own, ...others].join('');
}
