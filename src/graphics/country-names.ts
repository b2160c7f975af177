import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { CountryRef } from '../dataset/countries.js';
import { NamesFile } from '../dataset/iso-places.js';
import { NAME_LANGUAGES, OWN_LANGUAGE } from './languages.js';

const require = createRequire(import.meta.url);

const loaded = new Map<string, ReadonlyMap<string, string>>();
const EXCEPTIONS = fileURLToPath(new URL('../../assets/words/country-names.json', import.meta.url));
const own = z
  .record(z.string(), z.record(z.string(), z.string()))
  .parse(JSON.parse(readFileSync(EXCEPTIONS, 'utf8')));

/**
 * The name of a country in a language; the dataset's own name in English, and where the language has none
 * (codes that ISO 3166 withdrew).
 */
export function nameIn(language: string, { iso2, name }: Pick<CountryRef, 'iso2' | 'name'>): string {
  if (language === OWN_LANGUAGE) return name;
  return own[language]?.[iso2] ?? namesOf(language).get(iso2) ?? name;
}

function namesOf(language: string): ReadonlyMap<string, string> {
  let names = loaded.get(language);
  if (!names) {
    if (!(NAME_LANGUAGES as readonly string[]).includes(language)) throw new Error(`no names in ${language}`);
    const file = NamesFile.parse(require(`i18n-iso-countries/langs/${language}.json`));
    names = new Map(
      Object.entries(file.countries).flatMap(([iso2, spellings]) => {
        const name = typeof spellings === 'string' ? spellings : spellings[0];
        return name === undefined ? [] : [[iso2, name] as const];
      }),
    );
    loaded.set(language, names);
  }
  return names;
}
