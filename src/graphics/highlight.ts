import type { CountryRef } from '../dataset/countries.js';
import { invalidArgument } from '../domain/errors.js';
import { nameInWords } from './languages.js';
import type { Palette } from './palette.js';
import type { PictureOptions } from './picture.js';
import { getWords } from './words.js';

export const MAX_HIGHLIGHTED = 12;

export const hasHighlight = (
  { highlight = [] }: PictureOptions,
  { iso2 }: Pick<CountryRef, 'iso2'>,
): boolean => highlight.includes(iso2);

/**
 * Sentence of the text alternative naming the highlighted countries; empty for none.
 * @param shown every country in the graphic
 * @throws `invalid-argument` for a country that the graphic does not show
 */
export function describeHighlighted(options: PictureOptions, shown: readonly CountryRef[]): string {
  const { highlight = [], language } = options;
  const countries = highlight.map((code) => {
    const found = shown.find(({ iso2 }) => iso2 === code);
    if (found) return found;
    throw invalidArgument('highlight', `has ${code}, which this graphic does not show`, { value: code });
  });
  if (countries.length === 0) return '';
  const words = getWords(language);
  const phrase = words.list(countries.map((country) => nameInWords(country, options)));
  return ` ${words.translate('highlighted', { names: phrase })}`;
}

/** Weight and colour of a row's name: with highlights, highlighted names are bold and the others muted. */
export const nameStyle = (
  isHighlighted: boolean,
  { highlight = [] }: PictureOptions,
  { ink, muted }: Palette,
): { fill: string; bold: boolean } => ({
  bold: isHighlighted,
  fill: isHighlighted || highlight.length === 0 ? ink : muted,
});
