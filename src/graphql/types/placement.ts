import { type GraphQLFieldConfig, GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import { type CountryOutcome, traceOfOutcome } from '../../dataset/clock.js';
import { CountryRef, type CountryRef as CountryReference, refOf } from '../../dataset/countries.js';
import { countByEvidence, type EvidenceCounts } from '../../dataset/evidence-counts.js';
import { findOutcomes } from '../../dataset/period.js';
import { Placement, type Release } from '../../dataset/release.js';
import { Report, reportOf } from '../../dataset/reports.js';
import { type DocumentedSpell, documentedSpells, WatchListSpell } from '../../dataset/watch-list.js';
import type { EvidenceGrade } from '../../domain/evidence.js';
import { TIER_LABELS } from '../../domain/tier.js';
import { StepOutcome } from '../../engine/step-outcome.js';
import { downgrades } from '../../rest/resources/watch-list.js';
import type { Page } from '../connection-types.js';
import { declaredType } from '../declared.js';
import { cellKey, isCell } from '../identity.js';
import { ASSUMED_SIZES } from '../limits.js';
import { listedType } from '../list-field.js';
import { sourcesField } from '../references.js';
import { factField, type QueryContext, required } from '../scope.js';
import { traceField } from './eligibility.js';
import { knownGapsOfList } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';

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

const count = (description: string, grade: EvidenceGrade) => ({
  type: required(GraphQLInt),
  description,
  resolve: (counts: EvidenceCounts) => counts[grade],
});

const EvidenceCountsType = new GraphQLObjectType<EvidenceCounts, QueryContext>({
  name: 'EvidenceCounts',
  description: 'How many placements are known how well',
  fields: {
    official: count("Number of which State's own text was read", 'official'),
    corroborated: count('Number on which two or more independent compilations agree', 'corroborated'),
    singleSource: count('Number of which one compilation says so', 'single_source'),
    derived: count('Number by elimination or implication', 'derived'),
  },
});

const evidenceCountsField: GraphQLFieldConfig<Page, QueryContext> = {
  type: required(EvidenceCountsType),
  description: 'Number of items of the whole list by evidence grade',
  resolve: ({ items }) => countByEvidence(items as readonly Placement[]),
};

const field = factField<Placement>;

export const placementType = (types: ObjectTypes) =>
  declaredType<Placement>(Placement, types, {
    identity: { keyOf: cellKey, find: ({ release }, key) => release.placement(key.member(0), key.number(1)) },
    wholeList: { evidenceCounts: evidenceCountsField, knownGaps: knownGapsOfList },
    fields: () => ({
      label: field(required(GraphQLString), "State's name of the tier", ({ tier }) => TIER_LABELS[tier]),
      report: field(required(types.of(Report)), 'The report', ({ year }, scope) => ({
        scope,
        fact: reportOf(scope.release, year),
      })),
      sources: sourcesField<Placement>(types, ({ sources }) => sources),
    }),
  });
