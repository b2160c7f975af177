import { GraphQLBoolean, GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { CountryRef } from '../../dataset/countries.js';
import type { DocumentedSpell, DocumentedWaiver } from '../../dataset/watch-list.js';
import { SpellEndingEnum } from '../clock-enums.js';
import { EvidenceGradeEnum, TierEnum } from '../enums.js';
import { ASSUMED_SIZES } from '../limits.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import { countryOf } from './country-of.js';
import type { ObjectTypes } from './object-types.js';

const Waiver = new GraphQLObjectType<DocumentedWaiver, QueryContext>({
  name: 'Waiver',
  description: 'A year on the watch list that needed a waiver',
  fields: {
    year: { type: required(GraphQLInt), description: 'Report year that the waiver made possible' },
    numberInRun: { type: required(GraphQLInt), description: '1 for the first waiver of the run' },
    evidence: {
      type: EvidenceGradeEnum,
      description: 'How well the waiver is known; null: it follows from the rules alone',
    },
    basis: {
      type: GraphQLString,
      description: 'Where it was read, or how it was derived; null: it follows from the rules alone',
    },
  },
});

/** A spell with the country that was on the list. */
export type SpellOfCountry = DocumentedSpell & { readonly country: CountryRef };

const field = factField<SpellOfCountry>;

/** Unbroken years on the watch list. */
export const watchListSpellType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<SpellOfCountry>, QueryContext>({
    name: 'WatchListSpell',
    description: 'Unbroken years of a country on the Tier 2 Watch List',
    fields: () => ({
      country: field(required(types.Country), 'The country', (spell, scope) => countryOf(spell, scope)),
      from: field(required(GraphQLInt), 'First report of the spell', (spell) => spell.from),
      to: field(required(GraphQLInt), 'Last report of the spell so far', (spell) => spell.to),
      years: field(required(GraphQLInt), 'Number of reports', (spell) => spell.years),
      countedYears: field(
        required(GraphQLInt),
        'Number of reports that count towards the limit of consecutive years',
        (spell) => spell.countedYears,
      ),
      relisted: field(
        required(GraphQLBoolean),
        'Whether it began straight after a downgrade that ended a run with a waiver',
        (spell) => spell.relisted,
      ),
      waivers: {
        ...field(
          required(listOf(Waiver)),
          'The years that the rule allowed only with a waiver',
          (spell) => spell.waivers,
        ),
        extensions: { assumedSize: ASSUMED_SIZES.waiversOfSpell },
      },
      contradictions: {
        ...field(
          required(listOf(GraphQLInt)),
          'Years on the list that the rules do not allow',
          (spell) => spell.contradictions,
        ),
        extensions: { assumedSize: ASSUMED_SIZES.contradictionsOfSpell },
      },
      ending: field(required(SpellEndingEnum), 'How it ended', (spell) => spell.ending),
      endedIn: field(GraphQLInt, 'The report that ended it; null while it goes on', (spell) => spell.endedIn),
      nextTier: field(
        TierEnum,
        'Placement in the report that ended it; null: none yet, or not covered',
        (spell) => spell.nextTier,
      ),
      evidence: field(EvidenceGradeEnum, 'The weakest grade among its placements', (spell) => spell.evidence),
      assumed: field(
        required(GraphQLBoolean),
        'Whether one of its placements is assumed',
        (spell) => spell.assumed,
      ),
    }),
  });
