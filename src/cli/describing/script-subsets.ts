import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import subsetFont from 'subset-font';
import type { CountryRef } from '../../dataset/countries.js';
import { nameIn } from '../../graphics/country-names.js';
import { FONT_FILES } from '../../graphics/fonts.js';
import { SCRIPT_FONTS, SCRIPT_FORMATS, type ScriptFont, scriptFile } from '../../graphics/script-fonts.js';

const require = createRequire(import.meta.url);

/** What the names of countries are written in where Source Sans 3 has not every letter, by the file that keeps it. */
export async function scriptSubsets(countries: readonly CountryRef[]): Promise<Map<string, Uint8Array>> {
  const lacks = await lackingIn(FONT_FILES[0] ?? '');
  const made: (readonly [string, Uint8Array])[] = [];
  for (const font of SCRIPT_FONTS) {
    const names = font.languages.flatMap((language) => countries.map((country) => nameIn(language, country)));
    // Blanks and brackets too: a name that is drawn with one font is shaped as a whole.
    const letters = [...new Set(names.join(''))]
      .filter((one) => lacks(one) || !/\p{L}/u.test(one))
      .sort()
      .join('');
    const whole = await readFile(wholeFile(font));
    for (const targetFormat of SCRIPT_FORMATS) {
      const options = {
        targetFormat: targetFormat === 'ttf' ? 'truetype' : targetFormat,
        noHinting: true,
      } as const;
      // With what letters become beside each other: joined, stacked, under one stroke.
      made.push([scriptFile(font, targetFormat), await subsetFont(whole, letters, options)]);
    }
  }
  return new Map(made);
}

function wholeFile({ family }: ScriptFont): string {
  const name = family.toLowerCase().replaceAll(' ', '-');
  const file = `${family.replaceAll(' ', '')}_400Regular.ttf`;
  return require.resolve(`@expo-google-fonts/${name}/400Regular/${file}`);
}

async function lackingIn(file: string): Promise<(character: string) => boolean> {
  const { buffer, byteOffset, length } = await readFile(file);
  const font = opentype.parse(buffer.slice(byteOffset, byteOffset + length));
  return (character) => font.charToGlyphIndex(character) === 0;
}
