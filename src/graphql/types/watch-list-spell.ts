import type { CountryRef as CountryReference } from '../../dataset/countries.js';
import type { DocumentedSpell } from '../../dataset/watch-list.js';
import { WatchListSpell } from '../../rest/fields/engine-schemas.js';
import { CountryRef } from '../../rest/fields/schemas.js';
import { declaredType } from '../declared.js';
import { ASSUMED_SIZES } from '../limits.js';
import type { ObjectTypes } from './object-types.js';

/** A spell with the country that was on the list. */
export type SpellOfCountry = DocumentedSpell & { readonly country: CountryReference };

/** Unbroken years on the watch list. */
export const watchListSpellType = (types: ObjectTypes) =>
  declaredType<SpellOfCountry>(WatchListSpell.extend({ country: CountryRef }), types, {
    name: 'WatchListSpell',
    description: 'Unbroken years of a country on the Tier 2 Watch List',
    sizes: { waivers: ASSUMED_SIZES.waiversOfSpell, contradictions: ASSUMED_SIZES.contradictionsOfSpell },
  });
