import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectFile } from '../../paths.js';

/* The bundled font, Source Sans 3, split by script for the web. */

export const WEIGHTS = [400, 600] as const;
export type Weight = (typeof WEIGHTS)[number];

interface FontPart {
  /** CSS `unicode-range`. */
  readonly range: string;
  has(character: string): boolean;
  file(weight: Weight): string;
}

const fontFile = (name: string): string => projectFile(`assets/fonts/${name}`);
const partFile = (script: string, weight: Weight): string =>
  fontFile(`source-sans-3-${script}-${weight}-normal.woff2`);

/** The subset that suffices for most graphics: English text and the dataset's own names. */
const ASCII = { first: 0x20, last: 0x7e } as const;
const BEYOND_ASCII = [...'ãçéíôüÅåñö§·×–—‘’“”…'];
export const PLAIN_CHARACTERS: readonly string[] = [
  ...Array.from({ length: ASCII.last + 1 - ASCII.first }, (_, index) =>
    String.fromCodePoint(ASCII.first + index),
  ),
  ...BEYOND_ASCII,
];
const LATIN = 'latin';
/** Written by `npm run describe`. */
export const plainFile = (weight: Weight): string => `assets/fonts/source-sans-3-plain-${weight}.woff2`;
export const latinFile = (weight: Weight): string => partFile(LATIN, weight);

const getCode = (character: string): number => character.codePointAt(0) ?? 0;
const hex = (code: number): string => code.toString(16).toUpperCase();

const plain: FontPart = {
  range: [`${hex(ASCII.first)}-${hex(ASCII.last)}`, ...BEYOND_ASCII.map(getCode).map(hex)]
    .map((span) => `U+${span}`)
    .join(','),
  has: (character) => PLAIN_CHARACTERS.includes(character),
  file: (weight) => projectFile(plainFile(weight)),
};

const SCRIPTS = [LATIN, 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'] as const;
const Ranges = z.record(z.enum(SCRIPTS), z.string());

let scripts: readonly FontPart[] | undefined;

function partsByScript(): readonly FontPart[] {
  scripts ??= Object.entries(
    Ranges.parse(JSON.parse(readFileSync(fontFile('source-sans-3-ranges.json'), 'utf8'))),
  )
    .sort(([one], [other]) => SCRIPTS.indexOf(one as never) - SCRIPTS.indexOf(other as never))
    .map(([name, range]): FontPart => {
      const spans = range.split(',').map((span) => {
        const [first = '', last = first] = span.slice('U+'.length).split('-');
        return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
      });
      return {
        range,
        has: (character) => {
          const code = getCode(character);
          return spans.some(([first, last]) => first <= code && code <= last);
        },
        file: (weight) => partFile(name, weight),
      };
    });
  return scripts;
}

/**
 * The smallest set of font files that covers the characters. Characters that none covers fall back to system
 * fonts.
 */
export function getFontParts(characters: Iterable<string>): FontPart[] {
  const foreign = [...characters].filter((character) => !plain.has(character));
  if (foreign.length === 0) return [plain];
  const found = new Set(
    foreign.flatMap((character) => partsByScript().find((part) => part.has(character)) ?? []),
  );
  const [latin] = partsByScript();
  // The Latin part contains the plain one.
  return latin && found.has(latin) ? [...found] : [plain, ...found];
}

/** True of a text with letters that Source Sans 3 lacks. */
export const hasForeignLetters = (text: string): boolean =>
  [...text].some((letter) => !plain.has(letter) && !partsByScript().some((part) => part.has(letter)));

const known = new Map<string, string>();

/** A file's content in base64; cached. */
export function toBase64(file: string): string {
  let text = known.get(file);
  if (text === undefined) {
    text = readFileSync(file).toString('base64');
    known.set(file, text);
  }
  return text;
}
