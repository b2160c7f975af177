import { projectFile } from '../../paths.js';
import { element, type Markup, NOTHING } from '../markup.js';
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
  readonly languages: readonly string[];
}

/** Languages that share letters share a font, except where they draw the same letter otherwise (Chinese, Japanese). */
export const SCRIPT_FONTS: readonly ScriptFont[] = [
  { family: 'Noto Sans', languages: ['ha', 'ky'] },
  { family: 'Noto Sans Arabic', languages: ['ar', 'fa', 'ps', 'sd', 'ug', 'ur'] },
  { family: 'Noto Sans Armenian', languages: ['hy'] },
  { family: 'Noto Sans Bengali', languages: ['bn'] },
  { family: 'Noto Sans Devanagari', languages: ['hi', 'mr'] },
  { family: 'Noto Sans Ethiopic', languages: ['am'] },
  { family: 'Noto Sans Georgian', languages: ['ka'] },
  { family: 'Noto Sans Hebrew', languages: ['he'] },
  { family: 'Noto Sans JP', languages: ['ja'] },
  { family: 'Noto Sans Khmer', languages: ['km'] },
  { family: 'Noto Sans KR', languages: ['ko'] },
  { family: 'Noto Sans Malayalam', languages: ['ml'] },
  { family: 'Noto Sans SC', languages: ['zh'] },
  { family: 'Noto Sans Tamil', languages: ['ta'] },
  { family: 'Noto Sans Thai', languages: ['th'] },
];

/** The fonts that some languages need beside Source Sans 3, if any, in the order of the languages. */
export const scriptFontsOf = (languages: readonly string[]): ScriptFont[] => [
  ...new Set(
    languages.flatMap((language) => SCRIPT_FONTS.find((font) => font.languages.includes(language)) ?? []),
  ),
];

/** WOFF2 is what SVG carries, TTF what PNG is drawn with. */
export const SCRIPT_FORMATS = ['woff2', 'ttf'] as const;
type ScriptFormat = (typeof SCRIPT_FORMATS)[number];

/** Output of `npm run fonts` for the letters of a font, from the root of the project. */
export const scriptFile = ({ family }: ScriptFont, weight: Weight, format: ScriptFormat): string =>
  `assets/fonts/${family.toLowerCase().replaceAll(' ', '-')}-names-${weight}.${format}`;

export const scriptPath = (font: ScriptFont, weight: Weight, format: ScriptFormat): string =>
  projectFile(scriptFile(font, weight, format));

const TEXT = /<text\b([^<>]*)>([^<]*)<\/text>/g;
/** Joiners and marks of direction, which fonts need no part for. */
const UNSEEN = /\p{Cf}/u;
/** Matches anything but Latin letters of Europe and punctuation or signs of ours. */
const BEYOND_LATIN = /[^\0-\u017f\u2000-\u22ff]/u;

/**
 * The style of a drawing that carries the letters it is written in: a picture in a page can load nothing, and would
 * look as the fonts of the reader's machine make it.
 */
export function carriedFonts(drawing: Markup, languages: readonly string[]): Markup {
  const characters = new Map<Weight, Set<string>>(WEIGHTS.map((weight) => [weight, new Set()]));
  for (const [, attributes = '', text = ''] of drawing.matchAll(TEXT)) {
    const used = characters.get(attributes.includes(' font-weight="600"') ? 600 : 400);
    for (const character of text) if (!UNSEEN.test(character)) used?.add(character);
  }
  const faces = [...characters].flatMap(([weight, used]) =>
    used.size === 0
      ? []
      : partsFor(used).map(
          (part) =>
            `@font-face{font-family:'${FONT_FAMILY}';font-weight:${weight};unicode-range:${part.range};` +
            `src:url(data:font/woff2;base64,${inBase64(part.file(weight))})}`,
        ),
  );
  for (const script of scriptFontsOf(languages)) {
    for (const [weight, used] of characters) {
      if (![...used].some((one) => BEYOND_LATIN.test(one))) continue;
      faces.push(
        `@font-face{font-family:'${script.family}';font-weight:${weight};` +
          `src:url(data:font/woff2;base64,${inBase64(scriptPath(script, weight, 'woff2'))})}`,
      );
    }
  }
  // Nothing in it needs escaping, and XML would not unescape it for a style sheet in HTML.
  return faces.length === 0 ? NOTHING : element('style', {}, faces.join('') as Markup);
}
