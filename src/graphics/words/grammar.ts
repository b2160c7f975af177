import type { Formatters } from 'intl-messageformat';
import type { Language } from '../languages.js';

/** Numbers, days and lists of a language, from the runtime. */
export interface Grammar {
  readonly language: Language;
  /** BCP 47, with the calendar and the digits of the drawings. */
  readonly locale: string;
  /** Formatters of numbers in messages, each made once. */
  readonly formatters: Formatters;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** A day, or the day of a moment, in words. */
  readonly day: (moment: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** The first and the last of unbroken years. */
  readonly span: (first: number, last: number) => string;
  /** The same with a dash, as a line of its own has it. */
  readonly spanInTitle: (first: number, last: number) => string;
  /** A number of a sentence: up to ten in words where the language's newspapers write it so. */
  readonly inWords: (count: number) => string;
  /** Any report years, oldest first. */
  readonly years: (years: readonly number[]) => string;
  /** The name of a region of UN M49, where the language has one. */
  readonly region: (m49: string) => string | null;
}

/** Years are those of the reports, and digits those that the drawings have, in every language. */
const locale = (language: string): string => `${language}-u-ca-gregory-nu-latn`;

/** Formatters that are made once for each kind of number. */
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
/** The words of a list stand between blanks here, although the script has none. */
const LISTS_APART: readonly Language[] = ['km', 'th'];

/** The grammar of a language, as the runtime knows it. */
export function grammarOf(language: Language): Grammar {
  const tag = TAGS[language] ?? language;
  const between = BETWEEN[language] ?? '–';
  const numbers = onDemand(() => new Intl.NumberFormat(locale(tag)));
  const shares = onDemand(() => new Intl.NumberFormat(locale(tag), { style: 'percent' }));
  const days = onDemand(() => new Intl.DateTimeFormat(locale(tag), { dateStyle: 'long', timeZone: 'UTC' }));
  const lists = onDemand(() => new Intl.ListFormat(tag));
  const regions = onDemand(() => new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }));
  const list = (items: readonly string[]) =>
    LISTS_APART.includes(language)
      ? lists()
          .formatToParts(items)
          .map(({ type, value }) => (type === 'literal' ? ` ${value.trim()} `.replace('  ', ' ') : value))
          .join('')
      : lists().format(items);
  const span = (first: number, last: number) => (first === last ? `${first}` : `${first}${between}${last}`);
  return {
    language,
    locale: locale(tag),
    formatters: formatters(),
    number: (value) => numbers().format(value),
    percent: (share) => (share > 0 && share < 0.01 ? `<${shares().format(0.01)}` : shares().format(share)),
    day: (moment) => days().format(new Date(moment)),
    list,
    span,
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
