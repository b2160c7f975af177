/** Languages that graphics are written in: each has a file of words. */
export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'km', 'pt', 'ru', 'th', 'vi', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (language: string): language is Language =>
  (LANGUAGES as readonly string[]).includes(language);

/** Languages in which names of countries can be written: those that a search finds too, as far as CLDR has them. */
export const NAME_LANGUAGES = [
  ...['af', 'am', 'ar', 'az', 'be', 'bg', 'bn', 'br', 'bs', 'ca', 'cs', 'cy', 'da', 'de', 'el'],
  ...['en', 'es', 'et', 'eu', 'fa', 'fi', 'fr', 'ga', 'gl', 'ha', 'he', 'hi', 'hr', 'hu', 'hy', 'id'],
  ...['is', 'it', 'ja', 'ka', 'kk', 'km', 'ko', 'ku', 'ky', 'lt', 'lv', 'mk', 'ml', 'mn', 'mr', 'ms'],
  ...['mt', 'nb', 'nl', 'nn', 'no', 'pl', 'ps', 'pt', 'ro', 'ru', 'sd', 'sk', 'sl', 'so', 'sq', 'sr'],
  ...['sv', 'sw', 'ta', 'tg', 'th', 'tk', 'tr', 'tt', 'ug', 'uk', 'ur', 'uz', 'vi', 'zh'],
] as const;

export const OWN_LANGUAGE = 'en';
