import { setImmediate } from 'node:timers/promises';
import { ISO_PLACES, namesIn } from '../../dataset/iso-places.js';

export interface PlaceNames {
  readonly english: readonly string[];
  /** In all other languages that CLDR has with a code of two letters. */
  readonly elsewhere: readonly string[];
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Chinese is written in two scripts. */
const LANGUAGES = [...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)), 'zh-Hant'];

/** Kosovo has no code of ISO 3166-1; CLDR and the reports' other users call it so. */
const KOSOVO = 'XK';

let loading: Promise<ReadonlyMap<string, PlaceNames>> | undefined;

/** Names of all places of ISO 3166-1, some 20,000, by code: read once, when somebody first searches. */
export const placeNames = (): Promise<ReadonlyMap<string, PlaceNames>> => {
  loading ??= load();
  return loading;
};

async function load(): Promise<ReadonlyMap<string, PlaceNames>> {
  const elsewhere = new Map(
    [...ISO_PLACES.map(({ iso2 }) => iso2), KOSOVO].map((iso2) => [iso2, new Set<string>()]),
  );
  for (const language of Intl.DisplayNames.supportedLocalesOf(LANGUAGES)) {
    const namesOf = namesIn(language);
    for (const [iso2, names] of elsewhere) for (const name of namesOf(iso2)) names.add(name);
    // Others are answered between two languages.
    await setImmediate();
  }
  const english = new Map(ISO_PLACES.map(({ iso2, names }) => [iso2, names]));
  return new Map(
    [...elsewhere].map(([iso2, names]) => [
      iso2,
      { english: english.get(iso2) ?? [], elsewhere: [...names] },
    ]),
  );
}
