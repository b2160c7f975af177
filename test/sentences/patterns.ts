import type { Release } from '../../src/dataset/release.js';
import { SPELL_ENDING } from '../../src/domain/vocabulary/clock.js';
import { OUTCOMES, STATUSES } from '../../src/engine/vocabulary.js';

/** Text by sentence; a full stop within a number, a name or an address ends none. */
const SENTENCE = /(?:U\.S\.C?\.?|[^.!?]|[.!?](?=\S))+[.!?]?/g;

export const sentencesOf = (text: string): readonly string[] =>
  (text.match(SENTENCE) ?? []).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');

const NUMBERS = 'no|one|two|three|four|five|six|seven|eight|nine|ten|once|twice|none';

/** Makes of a sentence its pattern: names, years, numbers and tiers give way to what they are. */
export function patternIn(release: Release): (sentence: string) => string {
  const names = release.countries.all
    .map(({ name }) => name)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const steps: readonly (readonly [RegExp, string])[] = [
    [new RegExp(`(?:\\b[Tt]he )?(?:${names.join('|')})(?!\\p{L})`, 'gu'), '<C>'],
    [/\b(?:on )?(?:the )?(?:Tier 2 Watch List|Watch List|Tier [123])\b/gi, '<T>'],
    [
      /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g,
      '<day>',
    ],
    [/\b(?:19|20)\d\d(?:–(?:19|20)\d\d)?\b/g, '<Y>'],
    [new RegExp(`\\b(?:${NUMBERS}|\\d[\\d,]*)\\b`, 'gi'), '<n>'],
    [/<([CYnT])>(?:(?:, | and | or | to )<\1>)+/g, '<$1>…'],
    [/(?:an?|<n>) (?:of the )?(?:country or territory|countries and territories)/g, '<n> countries'],
    [
      /(?:not in the report|a special case|<T>) (?:in|from) <Y>…?(?:(?:, | and )(?:not in the report|a special case|<T>) (?:in|from) <Y>…?)+/g,
      '<placements>',
    ],
    [/<n>…? times?|<n>(?= it )/g, '<n>'],
    [/(?:<n> it (?:was|is|stayed|fell|became|remained)[^,.]*?(?:, | and ))+<n> it [^,.]*/g, '<n> it …'],
  ];
  return (sentence) => steps.reduce((text, [pattern, word]) => text.replaceAll(pattern, word), sentence);
}

/** Characters of the longest sentence that a desk would still print. */
const LONGEST = 280;
const RAW_WORDS = [...STATUSES, ...OUTCOMES, ...SPELL_ENDING.values].filter((word) => word.includes('_'));
const FAULTS: Readonly<Record<string, RegExp>> = {
  'a word of the data': new RegExp(
    `\\b(?:${RAW_WORDS.join('|')}|2WL|NR|NaN|undefined|null|final year)\\b|\\b[a-z]+_[a-z_]+\\b`,
  ),
  'a date of machines': /\b\d{4}-\d{2}-\d{2}\b/,
  'a share as a fraction': /\b0\.\d{2,}\b/,
  'a percent with a blank': /\d\s%/,
  'one of several': /\b(?:1|[Oo]ne) (?:countries|territories|reports|years|waivers|cases|times|placements)\b/,
  'a country without its article':
    /(?<![Tt]he )\b(?:United (?:States|Kingdom|Arab Emirates)|Netherlands|Gambia|Bahamas|Philippines|Maldives|Dominican Republic|Central African Republic|Democratic Republic of the Congo|Solomon Islands|Marshall Islands) (?:was|is|has|had|fell|rose|can|must)\b/,
  'a name where there is one': /\b[Tt]he country\b/,
  'an address': /https?:/,
  'a superlative over later reports': /\bthan in any report after\b/,
  'more than none': /\bof no(?:ne)? [^.]*; there can be \w+ more\b/,
  'a report left out as a tier': /\bnot in the reports? (?:in|from) \d|\d and not in the report\b/,
  'the law of another time': /\bwhich the law allows\b|\blaw then allows\b/,
  'what follows of itself':
    /\banywhere but on [^,]*, (?:it|\p{Lu}[\p{L} ]+) would not (?:be|have been) on the\b/u,
  'one report as at least one': /\b(?:at least|exactly) one report up to\b/,
  'a number that is no sentence': /\bhad \d\.(?!\d)/,
  'a verdict on a report that never was': /\bfalse that no\b[^.]*\b(?:19\d\d|2000) TIP Report\b/,
  'two blanks, two stops, or a stop before a small letter': / {2}|\.\.|\. [a-z]/,
};

export function faultsIn(text: string): string[] {
  const faults = Object.entries(FAULTS).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
  const sentences = sentencesOf(text);
  return [
    ...faults,
    ...(sentences.every((each) => /[.?]$/.test(each)) ? [] : ['no full stop']),
    ...(sentences.every(({ length }) => length <= LONGEST) ? [] : [`longer than ${LONGEST} characters`]),
    ...(/^[\p{Lu}\d“]/u.test(text) ? [] : ['no capital']),
    ...(sentences.some((each) => /^\d/.test(each)) ? ['a figure at the beginning'] : []),
  ];
}
