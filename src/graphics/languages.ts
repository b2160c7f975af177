import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CountryRef } from '../dataset/countries.js';
import { nameInSentence, toProseText } from '../domain/sentences.js';
import { projectFile } from '../paths.js';
import { labelInSentence } from './marks/label.js';
import { registerUnbreakable } from './text/text-width.js';

/** An ISO 639-1 code from `LANGUAGES`. */
export type Language = string;

/** Languages with a file of messages. */
export const LANGUAGES: readonly Language[] = readdirSync(projectFile('assets/words'))
  .flatMap((file) => /^([a-z]{2})\.json$/.exec(file)?.[1] ?? [])
  .sort();

export const OWN_LANGUAGE = 'en';

/** Region added where `Intl` needs one to choose a standard. */
const TAGS: Readonly<Record<string, string>> = { pt: 'pt-BR' };

const EXCEPTIONS = projectFile('assets/words/country-names.json');
const Exceptions = z.record(z.string(), z.record(z.string(), z.string()));

let exceptions: z.output<typeof Exceptions> | undefined;
const known = new Map<string, Map<string, string>>();

/**
 * Short name of a country in a language: from CLDR via `Intl`, overridden where newspapers use another
 * (`assets/words/country-names.json`). In English, and for codes withdrawn from ISO 3166, the dataset's name.
 */
export function getNameIn(language: string, { iso2, name }: Pick<CountryRef, 'iso2' | 'name'>): string {
  let names = known.get(language);
  if (!names) {
    exceptions ??= Exceptions.parse(JSON.parse(readFileSync(EXCEPTIONS, 'utf8')));
    names = new Map(Object.entries(exceptions[language] ?? {}));
    known.set(language, names);
  }
  let found = names.get(iso2);
  if (found === undefined) {
    found =
      (language === OWN_LANGUAGE || WITHDRAWN.includes(iso2) ? undefined : getNames(language).of(iso2)) ??
      name;
    found = toProseText(found);
    names.set(iso2, found);
  }
  registerUnbreakable(found);
  return found;
}

/** The name within a sentence: in English with its article where it takes one, and not abbreviated. */
export function nameInWords(
  country: Pick<CountryRef, 'iso2' | 'name'>,
  { language }: { readonly language: Language },
): string {
  const name = getNameIn(language, country);
  const isWholeName = name === toProseText(country.name) || name.endsWith('.');
  return labelInSentence(language === OWN_LANGUAGE && isWholeName ? nameInSentence(country) : name);
}

/** Compares countries by name in a language. */
export const compareByNameIn =
  (language: string) =>
  (one: Pick<CountryRef, 'iso2' | 'name'>, other: typeof one): number =>
    getNameIn(language, one).localeCompare(getNameIn(language, other), language);

/** Names in the order of a language's alphabet. */
export const sortNames = (names: readonly string[], language: string): string[] =>
  names.toSorted((one, other) => one.localeCompare(other, language));

/** CLDR maps these codes to their successors. */
const WITHDRAWN: readonly string[] = ['AN', 'CS'];
const runtime = new Map<string, Intl.DisplayNames>();

function getNames(language: string): Intl.DisplayNames {
  const names =
    runtime.get(language) ??
    new Intl.DisplayNames(TAGS[language] ?? language, { type: 'region', fallback: 'none' });
  runtime.set(language, names);
  return names;
}
