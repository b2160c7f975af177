import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CountryRef } from '../dataset/countries.js';
import { nameInSentence } from '../domain/sentences.js';
import { projectFile } from '../paths.js';
import { inSentence } from './marks/label.js';
import { keepWhole } from './text/text-width.js';

/** One of `LANGUAGES`, by its ISO 639-1 code. */
export type Language = string;

/** Languages that graphics are written in: those with a file of words. */
export const LANGUAGES: readonly Language[] = readdirSync(projectFile('assets/words'))
  .flatMap((file) => /^([a-z]{2})\.json$/.exec(file)?.[1] ?? [])
  .sort();

export const OWN_LANGUAGE = 'en';

/** A region where the runtime needs more than the language, to choose a norm. */
const TAGS: Readonly<Record<string, string>> = { pt: 'pt-BR' };

const EXCEPTIONS = projectFile('assets/words/country-names.json');
const Exceptions = z.record(z.string(), z.record(z.string(), z.string()));

let exceptions: z.output<typeof Exceptions> | undefined;
const known = new Map<string, Map<string, string>>();

/**
 * The short name of a country in a language, as readers know it: from CLDR, by the runtime, with a table of what that has
 * otherwise than newspapers write (`assets/words/country-names.json`). In English, and where a language has none (codes
 * that ISO 3166 withdrew), the dataset's own name.
 */
export function nameIn(language: string, { iso2, name }: Pick<CountryRef, 'iso2' | 'name'>): string {
  let names = known.get(language);
  if (!names) {
    exceptions ??= Exceptions.parse(JSON.parse(readFileSync(EXCEPTIONS, 'utf8')));
    names = new Map(Object.entries(exceptions[language] ?? {}));
    known.set(language, names);
  }
  let found = names.get(iso2);
  if (found === undefined) {
    found =
      (language === OWN_LANGUAGE || WITHDRAWN.includes(iso2) ? undefined : namesOf(language).of(iso2)) ??
      name;
    names.set(iso2, found);
  }
  keepWhole(found);
  return found;
}

/** The same within a sentence of a picture: in English, among English words, with its article, and nothing cut short. */
export function nameInWords(
  country: Pick<CountryRef, 'iso2' | 'name'>,
  { language }: { readonly language: Language },
): string {
  const name = nameIn(language, country);
  const isWholeName = name === country.name || name.endsWith('.');
  return inSentence(language === OWN_LANGUAGE && isWholeName ? nameInSentence(country) : name);
}

/** Orders countries by their names in a language. */
export const byNameIn =
  (language: string) =>
  (one: Pick<CountryRef, 'iso2' | 'name'>, other: typeof one): number =>
    nameIn(language, one).localeCompare(nameIn(language, other), language);

/** CLDR takes these for what came after them. */
const WITHDRAWN: readonly string[] = ['AN', 'CS'];
const runtime = new Map<string, Intl.DisplayNames>();

function namesOf(language: string): Intl.DisplayNames {
  const names =
    runtime.get(language) ??
    new Intl.DisplayNames(TAGS[language] ?? language, { type: 'region', fallback: 'none' });
  runtime.set(language, names);
  return names;
}
