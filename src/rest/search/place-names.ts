import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

const require = createRequire(import.meta.url);
const ENGLISH = 'en';

const NamesFile = z.object({ countries: z.record(z.string(), z.union([z.string(), z.array(z.string())])) });

/** What a place of ISO 3166-1 is called. */
export interface PlaceNames {
  readonly english: readonly string[];
  /** In all other languages that the names package has. */
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
    for (const [iso2, spellings] of Object.entries(countries)) {
      const known = names.get(iso2) ?? { english: [], elsewhere: new Set() };
      names.set(iso2, known);
      for (const name of [spellings].flat()) {
        if (file === `${ENGLISH}.json`) known.english.push(name);
        else known.elsewhere.add(name);
      }
    }
  }
  return new Map(
    [...names].map(([iso2, { english, elsewhere }]) => [iso2, { english, elsewhere: [...elsewhere] }]),
  );
}
