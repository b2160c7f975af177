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
    const ours = await lettersOf(font, countries);
    for (const weight of WEIGHTS) {
      const whole = await readFile(wholeFile(font, weight));
      for (const format of SCRIPT_FORMATS) {
        const letters = format === 'ttf' ? [...ours, ...(await lettersForOwnWords(font, whole))] : ours;
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

/** What a publisher may write in a PNG: all that the font has, of Chinese the characters of GB 2312. */
async function lettersForOwnWords({ language }: ScriptFont, whole: Buffer): Promise<string[]> {
  if (language === 'zh') return [...toGb2312()];
  const lacks = await lackingIn(FONT_FILES[0] ?? '');
  const { glyphs } = parseFont(whole);
  return Array.from({ length: glyphs.length }, (_, index) => glyphs.get(index).unicodes ?? [])
    .flat()
    .map((code) => String.fromCodePoint(code))
    .filter(lacks);
}

/** Rows of GB 2312: punctuation, full-width letters, and the 6,763 characters. */
const GB_ROWS = [0xa1, 0xa3, ...Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => 0xb0 + row)];
const GB_CELLS = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);

const toGb2312 = (): Set<string> =>
  new Set(
    new TextDecoder('gbk')
      .decode(new Uint8Array(GB_ROWS.flatMap((row) => GB_CELLS.flatMap((cell) => [row, cell]))))
      .replaceAll(/[\p{Co}\ufffd\s]/gu, ''),
  );

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
  const font = parseFont(await readFile(file));
  return (character) => font.charToGlyphIndex(character) === 0;
}

const parseFont = ({ buffer, byteOffset, length }: Buffer): opentype.Font =>
  opentype.parse(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer);
