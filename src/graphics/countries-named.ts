import type { CountryRef } from '../dataset/countries.js';
import { nameIn } from './country-names.js';
import { inSentence } from './label.js';
import type { PictureOptions } from './picture.js';
import { wordsIn } from './words/words.js';

const MOST_IN_HEADLINE = 4;

export function countriesNamed(
  countries: readonly CountryRef[],
  { language, names }: PictureOptions,
): string {
  const words = wordsIn(language);
  return countries.length > MOST_IN_HEADLINE
    ? words.say('countries', { count: countries.length })
    : words.list(countries.map((country) => inSentence(nameIn(names, country))));
}
