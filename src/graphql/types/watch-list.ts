import { type CountryOutcome, traceOfOutcome } from '../../dataset/clock.js';
import { CountryRef, type CountryRef as CountryReference, refOf } from '../../dataset/countries.js';
import { findOutcomes } from '../../dataset/outcomes.js';
import type { Release } from '../../dataset/release.js';
import { type DocumentedSpell, documentedSpells, WatchListSpell } from '../../dataset/watch-list.js';
import { StepOutcome } from '../../engine/step-outcome.js';
import { downgrades } from '../../rest/resources/watch-list.js';
import { declaredType } from '../declared.js';
import { cellKey, isCell } from '../identity.js';
import { ASSUMED_SIZES } from '../limits.js';
import { listedType } from '../list-field.js';
import { knownGapsOfList } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';
import { traceField } from './trace.js';

const words = { waiver: 'Whether a waiver was still open; null for any outcome but AUTOMATIC_DOWNGRADE' };

const reasons = (types: ObjectTypes) => () => ({
  trace: traceField<CountryOutcome>(types, (step, { release }) => traceOfOutcome(release, step)),
});

export const stepOutcomeType = (types: ObjectTypes) =>
  declaredType<CountryOutcome>(StepOutcome, types, {
    words,
    wholeList: { knownGaps: knownGapsOfList },
    identity: {
      keyOf: cellKey,
      find: ({ release }, key) => findOutcomes(release, key.member(0)).find(isCell(key)),
    },
    orders: ['YEAR'],
    fields: reasons(types),
  });

export const downgradeType = (types: ObjectTypes) =>
  listedType<CountryOutcome>(downgrades, {
    words,
    key: cellKey,
    description: 'A step from the Tier 2 Watch List to Tier 3',
    fields: reasons(types),
  })(types);

type SpellOfCountry = DocumentedSpell & { readonly country: CountryReference };

function spellsOfCountry(release: Release, iso2: string): SpellOfCountry[] {
  const country = refOf(release.countries.find(iso2));
  return documentedSpells(release, iso2).map((spell) => ({ country, ...spell }));
}

const keyOf = ({ country, from }: SpellOfCountry) => cellKey({ country, year: from });

export const watchListSpellType = (types: ObjectTypes) =>
  declaredType<SpellOfCountry>(WatchListSpell.extend({ country: CountryRef }), types, {
    name: 'WatchListSpell',
    identity: {
      keyOf,
      find: ({ release }, key) =>
        spellsOfCountry(release, key.member(0)).find((spell) => keyOf(spell) === key.text),
    },
    orders: [],
    description: 'Unbroken years of a country on the Tier 2 Watch List',
    sizes: { waivers: ASSUMED_SIZES.waiversOfSpell, contradictions: ASSUMED_SIZES.contradictionsOfSpell },
  });
