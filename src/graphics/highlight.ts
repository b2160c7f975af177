import type { CountryRef } from '../dataset/countries.js';
import { refuseParameter } from '../domain/problem.js';
import { nameInWords } from './languages.js';
import type { Palette } from './palette.js';
import type { PictureOptions } from './picture.js';
import { wordsIn } from './words.js';

export const MOST_HIGHLIGHTED = 12;

export const standsOut = ({ highlight = [] }: PictureOptions, { iso2 }: Pick<CountryRef, 'iso2'>): boolean =>
  highlight.includes(iso2);

/**
 * Which countries stand out, as a sentence of the text alternative; empty for none.
 * @param shown all that the graphic shows
 * @throws Problem `invalid-parameter` for one that it does not show
 */
export function tellHighlighted(options: PictureOptions, shown: readonly CountryRef[]): string {
  const { highlight = [], language } = options;
  const countries = highlight.map(
    (code) =>
      shown.find(({ iso2 }) => iso2 === code) ??
      refuseParameter('highlight', `has ${code}, which this graphic does not show`, code),
  );
  if (countries.length === 0) return '';
  const words = wordsIn(language);
  const told = words.list(countries.map((country) => nameInWords(country, options)));
  return ` ${words.say('highlighted', { names: told })}`;
}

/** Weight and colour of a row's name: if some stand out, they are bold and the others step back. */
export const nameStyle = (
  isHighlighted: boolean,
  { highlight = [] }: PictureOptions,
  { ink, muted }: Palette,
): { fill: string; bold: boolean } => ({
  bold: isHighlighted,
  fill: isHighlighted || highlight.length === 0 ? ink : muted,
});
