/**
 * Languages in which names of countries can be written: those of the names package whose every name the
 * shipped font can draw. What is not a name is in English.
 */
export const LANGUAGES = [
  ...['af', 'az', 'be', 'bg', 'br', 'bs', 'ca', 'cs', 'cy', 'da', 'de', 'el', 'en', 'es', 'et', 'eu', 'fi'],
  ...['fr', 'ga', 'gl', 'hr', 'hu', 'id', 'is', 'it', 'kk', 'ku', 'lt', 'lv', 'mk', 'mn', 'ms', 'mt', 'nb'],
  ...['nl', 'nn', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'so', 'sq', 'sr', 'sv', 'sw', 'tg', 'tk', 'tr', 'tt'],
  ...['uk', 'uz', 'vi'],
] as const;

/** The language of the dataset's own names. */
export const OWN_LANGUAGE = 'en';
