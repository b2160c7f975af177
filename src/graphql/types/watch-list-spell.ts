import { CountryRef, type CountryRef as CountryReference, refOf } from '../../dataset/countries.js';
import type { Release } from '../../dataset/release.js';
import { type DocumentedSpell, documentedSpells, WatchListSpell } from '../../dataset/watch-list.js';
import { declaredType } from '../declared.js';
import { cellKey } from '../identity.js';
import { ASSUMED_SIZES } from '../limits.js';
import type { ObjectTypes } from './object-types.js';

/** A spell with the country that was on the list. */
export type SpellOfCountry = DocumentedSpell & { readonly country: CountryReference };

/** The spells of a country on the watch list, oldest first. */
export function spellsOfCountry(release: Release, iso2: string): SpellOfCountry[] {
  const country = refOf(release.countries.find(iso2));
  return documentedSpells(release, iso2).map((spell) => ({ country, ...spell }));
}

const keyOf = ({ country, from }: SpellOfCountry) => cellKey({ country, year: from });

/** Unbroken years on the watch list. */
export const watchListSpellType = (types: ObjectTypes) =>
  declaredType<SpellOfCountry>(WatchListSpell.extend({ country: CountryRef }), types, {
    name: 'WatchListSpell',
    identity: {
      keyOf,
      find: ({ release }, key) =>
        spellsOfCountry(release, key.member(0)).find((spell) => keyOf(spell) === key.text),
    },
    description: 'Unbroken years of a country on the Tier 2 Watch List',
    sizes: { waivers: ASSUMED_SIZES.waiversOfSpell, contradictions: ASSUMED_SIZES.contradictionsOfSpell },
  });
