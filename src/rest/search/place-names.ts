import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NamesFile } from '../../dataset/iso-places.js';

const require = createRequire(import.meta.url);
const ENGLISH = 'en';

/** Languages of places in the reports that Node has, and the names package has not. */
const OF_NODE_ONLY = ['lo', 'my', 'ne', 'si', 'zh-Hant'];

/** What a place of ISO 3166-1 is called. */
export interface PlaceNames {
  readonly english: readonly string[];
  /** In all other languages that the names package has, and what Node itself calls it. */
  readonly elsewhere: readonly string[];
}

let loading: Promise<ReadonlyMap<string, PlaceNames>> | undefined;

/** Names of all places of ISO 3166-1, some 20,000, by code: read once, when somebody first searches. */
export const placeNames = (): Promise<ReadonlyMap<string, PlaceNames>> => {
  loading ??= load();
  return loading;
};

async function load(): Promise<ReadonlyMap<string, PlaceNames>> {
  const folder = path.dirname(require.resolve(`i18n-iso-countries/langs/${ENGLISH}.json`));
  const names = new Map<string, { english: string[]; elsewhere: Set<string> }>();
  // One file at a time: others are answered in between.
  for (const file of await readdir(folder)) {
    const { countries } = NamesFile.parse(JSON.parse(await readFile(path.join(folder, file), 'utf8')));
    const language = path.basename(file, '.json');
    for (const [iso2, spellings] of Object.entries(countries)) {
      const known = names.get(iso2) ?? { english: [], elsewhere: new Set() };
      names.set(iso2, known);
      for (const name of [spellings].flat()) {
        if (language === ENGLISH) known.english.push(name);
        else known.elsewhere.add(name);
      }
    }
    if (language !== ENGLISH) addNamesOfNode(language, names);
  }
  for (const language of OF_NODE_ONLY) addNamesOfNode(language, names);
  return new Map(
    [...names].map(([iso2, { english, elsewhere }]) => [iso2, { english, elsewhere: [...elsewhere] }]),
  );
}

/** What Node calls the places in a language, long and short (`EE. UU.`); nothing in one that it does not know. */
function addNamesOfNode(
  language: string,
  names: ReadonlyMap<string, { readonly elsewhere: Set<string> }>,
): void {
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return;
  for (const style of ['long', 'short'] as const) {
    const inLanguage = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
    for (const [iso2, { elsewhere }] of names) {
      const name = inLanguage.of(iso2);
      if (name !== undefined) elsewhere.add(name);
    }
  }
}
