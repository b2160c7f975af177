import { readFileSync } from 'node:fs';
import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import { z } from 'zod';
import type English from '../../assets/words/en.json';
import { TIERS } from '../domain/tier.js';
import { projectFile } from '../paths.js';
import { type Language, OWN_LANGUAGE } from './languages.js';
import { registerUnbreakable } from './text/text-width.js';

interface Grammar {
  readonly language: Language;
  /** BCP 47 tag, with the calendar and digits that graphics use. */
  readonly locale: string;
  readonly formatters: Formatters;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly day: (moment: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** A range of consecutive years. */
  readonly span: (first: number, last: number) => string;
  /** The same with a dash, for a line of its own. */
  readonly spanInTitle: (first: number, last: number) => string;
  /** Sentences after each other; a full stop of Chinese has its own blank. */
  readonly sentences: (each: readonly string[]) => string;
  /** A number in a sentence: up to ten as a word, in languages whose newspapers write it so. */
  readonly inWords: (count: number) => string;
  /** Any report years, oldest first. */
  readonly years: (years: readonly number[]) => string;
  readonly region: (m49: string) => string | null;
}

/** Gregorian years and Latin digits in every language, to match the drawings. */
const locale = (language: string): string => `${language}-u-ca-gregory-nu-latn`;

function formatters(): Formatters {
  const numbers = new Map<string, Intl.NumberFormat>();
  let plurals: Intl.PluralRules | undefined;
  return {
    getNumberFormat: (tag, options) => {
      const key = JSON.stringify(options ?? null);
      const format = numbers.get(key) ?? new Intl.NumberFormat(tag, options);
      numbers.set(key, format);
      return format;
    },
    getDateTimeFormat: (tag, options) => new Intl.DateTimeFormat(tag, options),
    getPluralRules: (tag) => (plurals ??= new Intl.PluralRules(tag)),
  };
}

function onDemand<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const TAGS: Partial<Record<Language, string>> = { en: 'en-GB', pt: 'pt-BR' };
const BETWEEN: Partial<Record<Language, string>> = { en: ' to ' };
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Separate list items with spaces in these languages, although their scripts have none. */
const LISTS_APART: readonly Language[] = ['km', 'th'];
/** Languages whose messages put a space between digits and characters; applied to `Intl` output too. */
const DIGITS_APART: readonly Language[] = ['zh'];
/** Languages whose full stop is as wide as a letter. */
const STOPS_APART: readonly Language[] = ['zh'];
const DIGIT_AND_SIGN = /(?<=\p{sc=Han})(?=\d)|(?<=\d)(?=\p{sc=Han})/gu;

function getGrammar(language: Language): Grammar {
  const tag = TAGS[language] ?? language;
  const between = BETWEEN[language] ?? '–';
  const numbers = onDemand(() => new Intl.NumberFormat(locale(tag)));
  const shares = onDemand(() => new Intl.NumberFormat(locale(tag), { style: 'percent' }));
  const days = onDemand(() => new Intl.DateTimeFormat(locale(tag), { dateStyle: 'long', timeZone: 'UTC' }));
  const lists = onDemand(() => new Intl.ListFormat(tag));
  const regions = onDemand(() => new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }));
  const apart = (text: string) =>
    DIGITS_APART.includes(language) ? text.replaceAll(DIGIT_AND_SIGN, ' ') : text;
  const list = (items: readonly string[]) =>
    LISTS_APART.includes(language)
      ? lists()
          .formatToParts(items)
          .map(({ type, value }) => (type === 'literal' ? ` ${value.trim()} `.replace('  ', ' ') : value))
          .join('')
      : apart(lists().format(items));
  const span = (first: number, last: number) => (first === last ? `${first}` : `${first}${between}${last}`);
  return {
    language,
    locale: locale(tag),
    formatters: formatters(),
    number: (value) => numbers().format(value),
    percent: (share) => (share > 0 && share < 0.01 ? `<${shares().format(0.01)}` : shares().format(share)),
    day: (moment) => apart(days().format(new Date(moment))),
    list,
    span,
    sentences: (each) => each.join(STOPS_APART.includes(language) ? '' : ' '),
    spanInTitle: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
    inWords: (count) => (language === 'en' ? NUMBERS[count] : undefined) ?? numbers().format(count),
    years: (years) => {
      const [first = 0, last = first] = [years[0], years.at(-1)];
      const unbroken = years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
      return unbroken ? span(first, last) : list(years.map(String));
    },
    region: (m49) => regions().of(m49) ?? null,
  };
}

/** Terms of the law or the report: graphics that translate one also give the English term once. */
export const TERMS = ['tier', 'watchList', 'specialCase', 'waiver'] as const;

/** A message key. All languages have the same keys as English. */
export type MessageKey = keyof typeof English;

export type MessageValues = Readonly<Record<string, string | number | boolean>>;

export interface Words extends Grammar {
  readonly direction: 'ltr' | 'rtl';
  readonly comma: string;
  /** Between names of a list. */
  readonly commaOfNames: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly stop: string;
  /**
   * Formats a message (ICU MessageFormat).
   * @throws Error for a missing argument
   */
  readonly translate: (key: MessageKey, values?: MessageValues) => string;
}

const Messages = z.record(z.string(), z.string());

/** Parses a language's file of messages, without caching. */
export const getMessages = (language: Language): Readonly<Record<MessageKey, string>> =>
  Messages.parse(JSON.parse(readFileSync(wordsFile(language), 'utf8'))) as Record<MessageKey, string>;

const wordsFile = (name: string): string => projectFile(`assets/words/${name}.json`);

function toWords(language: Language): Words {
  const messages = getMessages(language);
  const grammar = getGrammar(language);
  for (const tier of TIERS) registerUnbreakable(messages[`short.${tier}`]);
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const translate: Words['translate'] = (key, values) => {
    const text = messages[key];
    if (!text.includes('{')) return text;
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(text, grammar.locale, undefined, {
        formatters: grammar.formatters,
        ignoreTag: true,
      });
      formats.set(key, format);
    }
    return String(format.format(values));
  };
  return {
    ...grammar,
    direction: messages.direction === 'rtl' ? 'rtl' : 'ltr',
    comma: messages.comma,
    commaOfNames: messages.commaOfNames,
    semicolon: messages.semicolon,
    colon: messages.colon,
    stop: messages.stop,
    translate,
  };
}

const read = new Map<Language, Words>();

/** Messages and formatters of a language, loaded on first use. */
export function getWords(language: Language): Words {
  let words = read.get(language);
  if (!words) {
    words = toWords(language);
    read.set(language, words);
  }
  return words;
}

/**
 * A note with the English terms behind translated ones; empty in English.
 * @param phrase all text of the graphic
 */
export function englishTerms(phrase: string, words: Words): string[] {
  if (words.language === OWN_LANGUAGE) return [];
  const inSmall = phrase.toLocaleLowerCase(words.language);
  const used = TERMS.filter((term) => inSmall.includes(words.translate(`terms.${term}.stem`)));
  if (used.length === 0) return [];
  const english = getWords(OWN_LANGUAGE);
  const pairs = used.map(
    (term) => `${words.translate(`terms.${term}.word`)} (${english.translate(`terms.${term}.word`)})`,
  );
  return [words.translate('inEnglish') + words.colon + pairs.join(words.comma) + words.stop];
}
