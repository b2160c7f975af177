import { OWN_LANGUAGE } from '../languages.js';
import { TERMS, type Term, type Words } from './words.js';

/**
 * The English terms behind those that a picture translates, as a note; none in English.
 * @param told all that the picture says
 */
export function englishTerms(told: string, words: Words): string[] {
  if (words.language === OWN_LANGUAGE) return [];
  const inSmall = told.toLocaleLowerCase(words.language);
  const used = (Object.keys(TERMS) as Term[]).filter((term) => inSmall.includes(words.terms[term].stem));
  if (used.length === 0) return [];
  const pairs = used.map((term) => `${words.terms[term].word} (${TERMS[term]})`);
  return [words.inEnglish + words.colon + pairs.join(words.comma)];
}
