import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import subsetFont from 'subset-font';
import type { CountryRef } from '../../src/dataset/countries.js';
import { getNameIn, type Language } from '../../src/graphics/languages.js';
import { findGroupNames, M49 } from '../../src/graphics/place-title.js';
import { WEIGHTS, type Weight } from '../../src/graphics/text/font-parts.js';
import {
  FONT_FILES,
  SCRIPT_FONTS,
  SCRIPT_FORMATS,
  type ScriptFont,
  scriptFile,
} from '../../src/graphics/text/fonts.js';
import { getMessages, getWords } from '../../src/graphics/words.js';

/** The whole fonts are large: they have a folder of their own, into which `npx tsx tools/fonts.ts` gets them. */
const require = createRequire(new URL('../fonts/package.json', import.meta.url));
const FOLDERS: Readonly<Record<Weight, string>> = { 400: '400Regular', 600: '600SemiBold' };

const WITH_LETTERS = /[\p{M}\p{Cf}]/u;

/** Where Source Sans 3 has not every letter. */
export async function scriptSubsets(countries: readonly CountryRef[]): Promise<Map<string, Uint8Array>> {
  const made: (readonly [string, Uint8Array])[] = [];
  for (const font of SCRIPT_FONTS) {
    const letters = await lettersOf(font, countries);
    for (const weight of WEIGHTS) {
      const whole = await readFile(wholeFile(font, weight));
      for (const format of SCRIPT_FORMATS) {
        const options = { targetFormat: format === 'ttf' ? 'truetype' : format, noHinting: true } as const;
        // With what letters become beside each other: joined, stacked, under one stroke.
        made.push([scriptFile(font, weight, format), await subsetFont(whole, letters.join(''), options)]);
      }
    }
  }
  return new Map(made);
}

export async function lettersOf(font: ScriptFont, countries: readonly CountryRef[]): Promise<string[]> {
  const lacks = await lackingIn(FONT_FILES[0] ?? '');
  const names = countries.map((country) => getNameIn(font.language, country));
  const letters = [...new Set([...names, await wordsOf(font.language)].join(''))];
  return [...new Set([...letters, ...letters.flatMap(partsOf)])]
    .filter((one) => lacks(one) || WITH_LETTERS.test(one))
    .sort();
}

/** What a letter is drawn from without being made of it: ำ of Thai is shaped as two signs. */
const partsOf = (letter: string): string[] =>
  letter.normalize('NFD') === letter ? [...letter.normalize('NFKD')] : [];

async function wordsOf(language: Language): Promise<string> {
  const { day, list, region, number, percent } = getWords(language);
  const months = Array.from({ length: 12 }, (_, month) => day(new Date(Date.UTC(2026, month)).toISOString()));
  const regions = Object.values(M49).map(region);
  const groups = Object.values(findGroupNames(language));
  return [
    ...Object.values(getMessages(language)),
    ...months,
    ...regions,
    ...groups,
    list(['a', 'b', 'c']),
    number(1234.5),
    percent(0.5),
  ].join('');
}

function wholeFile({ family }: ScriptFont, weight: Weight): string {
  const name = family.toLowerCase().replaceAll(' ', '-');
  const folder = FOLDERS[weight];
  return require.resolve(`@expo-google-fonts/${name}/${folder}/${family.replaceAll(' ', '')}_${folder}.ttf`);
}

async function lackingIn(file: string): Promise<(character: string) => boolean> {
  const { buffer, byteOffset, length } = await readFile(file);
  const font = opentype.parse(buffer.slice(byteOffset, byteOffset + length));
  return (character) => font.charToGlyphIndex(character) === 0;
}
