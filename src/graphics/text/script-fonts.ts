import { projectFile } from '../../paths.js';
import type { Weight } from './font-parts.js';

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
export type ScriptFormat = (typeof SCRIPT_FORMATS)[number];

/** Output of `npm run fonts` for the letters of a font, from the root of the project. */
export const scriptFile = ({ family }: ScriptFont, weight: Weight, format: ScriptFormat): string =>
  `assets/fonts/${family.toLowerCase().replaceAll(' ', '-')}-names-${weight}.${format}`;

export const scriptPath = (font: ScriptFont, weight: Weight, format: ScriptFormat): string =>
  projectFile(scriptFile(font, weight, format));
