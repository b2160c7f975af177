/** How a language writes numbers, days and lists: all that the runtime knows of it. */
export interface Grammar {
  /** BCP 47. */
  readonly language: string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** A day, or the day of a moment, in words. */
  readonly day: (moment: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** The first and the last of unbroken years. */
  readonly span: (first: number, last: number) => string;
  /** Any report years, oldest first. */
  readonly years: (years: readonly number[]) => string;
  /** The name of a region of UN M49, where the language has one. */
  readonly region: (m49: string) => string | null;
}

/** The forms of a counted noun, by the plural rules of its language; `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Years are those of the reports, and digits those that the drawings have, in every language. */
const locale = (language: string): string => `${language}-u-ca-gregory-nu-latn`;

function onDemand<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/**
 * The grammar of a language.
 * @param tag as the runtime knows it, where that says more than the language
 * @param isApart whether the words of a list stand between blanks, also where its script has none
 * @param between joins the first and the last of unbroken years
 */
export function grammarOf(
  language: string,
  { tag = language, between = '–', isApart = false } = {},
): Grammar {
  const numbers = onDemand(() => new Intl.NumberFormat(locale(tag)));
  const shares = onDemand(() => new Intl.NumberFormat(locale(tag), { style: 'percent' }));
  const days = onDemand(() => new Intl.DateTimeFormat(locale(tag), { dateStyle: 'long', timeZone: 'UTC' }));
  const lists = onDemand(() => new Intl.ListFormat(tag));
  const regions = onDemand(() => new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }));
  const list = (items: readonly string[]) =>
    isApart
      ? lists()
          .formatToParts(items)
          .map(({ type, value }) => (type === 'literal' ? ` ${value.trim()} `.replace('  ', ' ') : value))
          .join('')
      : lists().format(items);
  const span = (first: number, last: number) => (first === last ? `${first}` : `${first}${between}${last}`);
  return {
    language,
    number: (value) => numbers().format(value),
    percent: (share) => shares().format(share),
    day: (moment) => days().format(new Date(moment)),
    list,
    span,
    years: (years) => {
      const [first = 0, last = first] = [years[0], years.at(-1)];
      const unbroken = years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
      return unbroken ? span(first, last) : list(years.map(String));
    },
    region: (m49) => regions().of(m49) ?? null,
  };
}

/** Counts a noun by the plural rules of the language. */
export function counting({ language, number }: Grammar): (count: number, forms: Forms) => string {
  const rules = onDemand(() => new Intl.PluralRules(language));
  return (count, forms) => (forms[rules().select(count)] ?? forms.other).replace('#', number(count));
}
