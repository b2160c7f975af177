import type { ClaimRequest } from '../claims/request.js';
import type { Verdict } from '../claims/verdict.js';
import { nameInSentence } from '../domain/sentences.js';
import { listed } from '../engine/english.js';
import type { Item } from './items.js';
import { setOf } from './lexicon.js';

/*
 * Whom a writer may leave out of a count, and whether the claim is false without them too.
 */

const MAY_BE_NO_COUNTRY = setOf('mayBeNoCountry');
const MAY_BE_NOT_LATIN = setOf('mayBeNotLatin');
const ALSO_TERRITORIES = setOf('alsoTerritories');

/** Territories, unless they are named; of Latin America those that not all count to it. */
export function mayBeLeftOut(items: readonly Item[], region: Item | undefined): ReadonlySet<string> {
  const { written = '' } = region ?? {};
  const isLatin = /^Latin/.test(written) && !/Caribbean/.test(written);
  const isOfAll = items.some((item) => ALSO_TERRITORIES.has(item.written.toLowerCase()));
  return new Set([...(isOfAll ? [] : MAY_BE_NO_COUNTRY), ...(isLatin ? MAY_BE_NOT_LATIN : [])]);
}

/** Those by whom alone a claim is denied that a writer may have left out: `Sint Maarten is`; `null`: it is denied without them. */
export function deniedOnlyBy(
  { count, rows, parts }: Verdict,
  { country: named = [] }: ClaimRequest,
  leftOut: ReadonlySet<string>,
): string | null {
  const denied = parts.filter(({ verdict }) => verdict === 'refuted').map(({ country }) => country);
  const holding = rows.map(({ country }) => country).filter(({ iso2 }) => !named.includes(iso2));
  const all = count === null ? denied : holding;
  const against = new Map(
    all.filter(({ iso2 }) => leftOut.has(iso2)).map((country) => [country.iso2, country]),
  );
  const isAlone =
    count === null
      ? named.length === 0 && denied.length > 0 && denied.every(({ iso2 }) => leftOut.has(iso2))
      : denied.length === 0 && count.claimed < count.counted && count.counted - against.size <= count.claimed;
  const names = listed([...against.values()].map(nameInSentence), 'and');
  return isAlone ? `${names} ${against.size > 1 ? 'are' : 'is'}` : null;
}
