import { OWN_LANGUAGE } from '../languages.js';
import { TERMS, type Words, wordsIn } from './words.js';

/**
 * The English terms behind those that a picture translates, as a note; none in English.
 * @param told all that the picture says
 */
export function englishTerms(told: string, words: Words): string[] {
  if (words.language === OWN_LANGUAGE) return [];
  const inSmall = told.toLocaleLowerCase(words.language);
  const used = TERMS.filter((term) => inSmall.includes(words.say(`terms.${term}.stem`)));
  if (used.length === 0) return [];
  const english = wordsIn(OWN_LANGUAGE);
  const pairs = used.map(
    (term) => `${words.say(`terms.${term}.word`)} (${english.say(`terms.${term}.word`)})`,
  );
  return [words.say('inEnglish') + words.colon + pairs.join(words.comma) + words.stop];
}
