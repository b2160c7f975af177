import type { ClaimRequest } from '../claims/request.js';
import type { Verdict } from '../claims/verdict.js';
import type { CountryRef } from '../dataset/countries.js';
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

/** Whom a writer may not have counted. */
export interface Uncounted {
  readonly codes: ReadonlySet<string>;
  /** Not all count them to the part of the world that is named. */
  readonly isOfRegion: boolean;
}

export const ALL_COUNTED: Uncounted = { codes: new Set(), isOfRegion: false };

/** Territories, unless they are named; of Latin America those that not all count to it. */
export function mayBeLeftOut(items: readonly Item[], region: Item | undefined): Uncounted {
  const { written = '' } = region ?? {};
  const isLatin = /^Latin/.test(written) && !/Caribbean/.test(written);
  const isOfAll = items.some((item) => ALSO_TERRITORIES.has(item.written.toLowerCase()));
  const codes = new Set([...(isOfAll ? [] : MAY_BE_NO_COUNTRY), ...(isLatin ? MAY_BE_NOT_LATIN : [])]);
  return { codes, isOfRegion: isLatin };
}

/** `Sint Maarten is`, `Curaçao and Sint Maarten are`; `null`: nobody. */
function namesOf(countries: readonly CountryRef[]): string | null {
  const several = [...new Map(countries.map((country) => [country.iso2, country])).values()];
  if (several.length === 0) return null;
  return `${listed(several.map(nameInSentence), 'and')} ${several.length > 1 ? 'are' : 'is'}`;
}

const countedIn = ({ rows }: Verdict, { country: named = [] }: ClaimRequest, { codes }: Uncounted) =>
  rows.map(({ country }) => country).filter(({ iso2 }) => codes.has(iso2) && !named.includes(iso2));

const sizeOf = (countries: readonly CountryRef[]): number => new Set(countries.map(({ iso2 }) => iso2)).size;

/** Those by whom alone a claim is denied that a writer may have left out: `Sint Maarten is`; `null`: it is denied without them. */
export function deniedOnlyBy(verdict: Verdict, request: ClaimRequest, leftOut: Uncounted): string | null {
  const { count, parts } = verdict;
  const denied = parts.filter((part) => part.verdict === 'refuted').map(({ country }) => country);
  const isLeftOut = ({ iso2 }: CountryRef): boolean => leftOut.codes.has(iso2);
  if (count === null)
    return (request.country ?? []).length === 0 && denied.every(isLeftOut) ? namesOf(denied) : null;
  const counted = countedIn(verdict, request, leftOut);
  const isAlone =
    denied.length === 0 && count.claimed < count.counted && count.counted - sizeOf(counted) <= count.claimed;
  return isAlone ? namesOf(counted) : null;
}

/** Those whom a claim that is true counts, and without whom it is not. */
export function trueOnlyBy(verdict: Verdict, request: ClaimRequest, leftOut: Uncounted): string | null {
  const { count } = verdict;
  const counted = countedIn(verdict, request, leftOut);
  return count !== null && count.counted - sizeOf(counted) < count.claimed ? namesOf(counted) : null;
}
