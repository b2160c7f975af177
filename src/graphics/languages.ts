/**
 * Languages in which names of countries can be written: those of the names package, but for Bengali, Hindi, Khmer,
 * Malayalam, Marathi and Tamil, whose vowel signs the rasterizer of PNG draws over their letters. What is not a name is
 * in English.
 */
export const LANGUAGES = [
  ...['af', 'am', 'ar', 'az', 'be', 'bg', 'br', 'bs', 'ca', 'cs', 'cy', 'da', 'de', 'dv', 'el', 'en'],
  ...['es', 'et', 'eu', 'fa', 'fi', 'fr', 'ga', 'gl', 'ha', 'he', 'hr', 'hu', 'hy', 'id', 'is', 'it'],
  ...['ja', 'ka', 'kk', 'ko', 'ku', 'ky', 'lt', 'lv', 'mk', 'mn', 'ms', 'mt', 'nb', 'nl'],
  ...['nn', 'no', 'pl', 'ps', 'pt', 'ro', 'ru', 'sd', 'sk', 'sl', 'so', 'sq', 'sr', 'sv', 'sw', 'tg'],
  ...['th', 'tk', 'tr', 'tt', 'ug', 'uk', 'ur', 'uz', 'vi', 'zh'],
] as const;

/** The language of the dataset's own names. */
export const OWN_LANGUAGE = 'en';
