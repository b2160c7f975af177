import { projectFile } from '../../paths.js';
import type { Marks } from '../marks/mark.js';
import { everyMark, isLine } from '../marks/walk.js';
import { inBase64, partsFor, WEIGHTS, type Weight } from './font-parts.js';

const fontFile = (weight: number): string => projectFile(`assets/fonts/whole/source-sans-3-${weight}.ttf`);

/** Family name of the shipped font, Source Sans 3 (SIL Open Font License). */
export const FONT_FAMILY = 'Source Sans 3';

export const FONT_FILES: readonly string[] = [fontFile(400), fontFile(600)];

/*
 * Fonts for the languages with letters that Source Sans 3 has not: of each, the letters of the names of countries and
 * of the words of graphics alone, in the weights that graphics have.
 */

export interface ScriptFont {
  /** As the file knows itself; graphics name it after Source Sans 3. */
  readonly family: string;
  readonly language: string;
}

export const SCRIPT_FONTS: readonly ScriptFont[] = [
  { family: 'Noto Sans Arabic', language: 'ar' },
  { family: 'Noto Sans Khmer', language: 'km' },
  { family: 'Noto Sans SC', language: 'zh' },
  { family: 'Noto Sans Thai', language: 'th' },
];

/** The font that a language needs beside Source Sans 3, if any. */
export const scriptFonts = (language: string): ScriptFont[] =>
  SCRIPT_FONTS.filter((font) => font.language === language);

/** WOFF2 is what SVG carries, TTF what PNG is drawn with. */
export const SCRIPT_FORMATS = ['woff2', 'ttf'] as const;
type ScriptFormat = (typeof SCRIPT_FORMATS)[number];

/** Output of `npm run fonts` for the letters of a font, from the root of the project. */
export const scriptFile = ({ family }: ScriptFont, weight: Weight, format: ScriptFormat): string =>
  `assets/fonts/${family.toLowerCase().replaceAll(' ', '-')}-names-${weight}.${format}`;

export const scriptPath = (font: ScriptFont, weight: Weight, format: ScriptFormat): string =>
  projectFile(scriptFile(font, weight, format));

/** Joiners and marks of direction, which fonts need no part for. */
const UNSEEN = /\p{Cf}/u;
/** Matches anything but Latin letters of Europe and punctuation or signs of ours. */
const BEYOND_LATIN = /[^\0-\u017f\u2000-\u22ff]/u;

/**
 * The style sheet with which a drawing carries the letters it is written in: a picture in a page can load nothing, and
 * would look as the fonts of the reader's machine make it.
 */
export function fontFaces(drawing: Marks, language: string): string {
  const characters = new Map<Weight, Set<string>>(WEIGHTS.map((weight) => [weight, new Set()]));
  for (const mark of everyMark(drawing)) {
    if (!isLine(mark)) continue;
    const used = characters.get(mark.attributes['font-weight'] === 600 ? 600 : 400);
    for (const character of mark.text) if (!UNSEEN.test(character)) used?.add(character);
  }
  const face = (family: string, weight: Weight, range: string, file: string) =>
    `@font-face{font-family:'${family}';font-weight:${weight};${range}src:url(data:font/woff2;base64,${inBase64(file)})}`;
  const own = [...characters].flatMap(([weight, used]) =>
    used.size === 0
      ? []
      : partsFor(used).map((part) =>
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
