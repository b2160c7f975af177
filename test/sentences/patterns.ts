import { SPELL_ENDING } from '../../src/domain/vocabulary/clock.js';
import { OUTCOMES, STATUSES } from '../../src/engine/vocabulary.js';

/** Splits text into sentences; a full stop within a number, name or URL ends none. */
const SENTENCE = /(?:U\.S\.C?\.?|[^.!?]|[.!?](?=\S))+[.!?]?/g;

const splitSentences = (text: string): readonly string[] =>
  (text.match(SENTENCE) ?? []).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');

/** Maximum length of a printable sentence, in characters. */
const LONGEST = 280;
const RAW_WORDS = [...STATUSES, ...OUTCOMES, ...SPELL_ENDING.values].filter((word) => word.includes('_'));
const FAULTS: Readonly<Record<string, RegExp>> = {
  'a word of the data': new RegExp(
    `\\b(?:${RAW_WORDS.join('|')}|2WL|NR|NaN|undefined|null|final year)\\b|\\b[a-z]+_[a-z_]+\\b`,
  ),
  'a date of machines': /\b\d{4}-\d{2}-\d{2}\b/,
  'a share as a fraction': /\b0\.\d{2,}\b/,
  'a percent with a blank': /\d\s%/,
  'one of several':
    /(?<!-)\b(?:1|[Oo]ne) (?:countries|territories|reports|years|waivers|cases|times|placements)\b/,
  'a country without its article':
    /(?<![Tt]he )\b(?:United (?:States|Kingdom|Arab Emirates)|Netherlands|Gambia|Bahamas|Philippines|Maldives|Dominican Republic|Central African Republic|Democratic Republic of the Congo|Solomon Islands|Marshall Islands) (?:was|is|has|had|fell|rose|can|must)\b/,
  'a name where there is one': /\b[Tt]he country\b/,
  'an address': /https?:/,
  'a superlative over later reports': /\bthan in any report after\b/,
  'more than none': /\bof no(?:ne)? [^.]*; there may be \w+ more\b/,
  'a report left out as a tier': /\bnot in the reports? (?:in|from) \d|\d and not in the report\b/,
  'the law of another time': /\bwhich the law allows\b|\blaw then allows\b/,
  'what follows of itself':
    /\banywhere but on [^,]*, (?:it|\p{Lu}[\p{L} ]+) would not (?:be|have been) on the\b/u,
  'one report as at least one': /\b(?:at least|exactly) one report up to\b/,
  'a number that is no sentence': /\bhad \d\.(?!\d)/,
  'a verdict on a report that never was': /\bfalse that no\b[^.]*\b(?:19\d\d|2000) TIP Report\b/,
  'a guess, or a hint at a motive': /\b(?:perhaps|although|just in time|narrowly|failed)\b/i,
  'a rule as a cause': /\bby the [\w-]+-year rule\b/,
  'because without a clause': /\b[Bb]ecause(?! (?:it|its|they|the|this|that|no|there|\p{Lu}[\p{L}-]+) )/u,
  'two blanks, two stops, or a stop before a small letter': / {2}|\.\.|\. [a-z]/,
};

/** Faults of text of any form, such as that of a whole page; what others said, in quotes, is theirs. */
export const guessesIn = (text: string): string[] =>
  ['a guess, or a hint at a motive', 'a rule as a cause'].filter((name) =>
    FAULTS[name]?.test(text.replaceAll(/“[^”]*”/g, '')),
  );

export function faultsIn(text: string): string[] {
  const faults = Object.keys(FAULTS).filter((name) => FAULTS[name]?.test(text));
  const sentences = splitSentences(text);
  if (!sentences.every((each) => /[.?]$/.test(each))) faults.push('no full stop');
  if (sentences.some(({ length }) => length > LONGEST)) faults.push(`longer than ${LONGEST} characters`);
  if (!/^[\p{Lu}\d“]/u.test(text)) faults.push('no capital');
  if (sentences.some((each) => /^\d/.test(each))) faults.push('a figure at the beginning');
  return faults;
}
