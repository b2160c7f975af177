import type { CountryRef } from '../dataset/countries.js';
import { listed } from '../engine/english.js';
import { nameIn } from './country-names.js';
import { inSentence } from './label.js';
import type { PictureOptions } from './picture.js';

/** More names than these make no headline. */
const MOST_IN_HEADLINE = 4;

/** Countries as a headline names them. */
export const countriesNamed = (countries: readonly CountryRef[], { language }: PictureOptions): string =>
  countries.length > MOST_IN_HEADLINE
    ? `${countries.length} countries and territories`
    : listed(
        countries.map((country) => inSentence(nameIn(language, country))),
        'and',
      );
