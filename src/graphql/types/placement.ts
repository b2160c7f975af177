import { type GraphQLFieldConfig, GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import { countByEvidence, type EvidenceCounts } from '../../dataset/evidence-counts.js';
import { Placement } from '../../dataset/release.js';
import { Report, reportOf } from '../../dataset/reports.js';
import type { EvidenceGrade } from '../../domain/evidence.js';
import { TIER_LABELS } from '../../domain/tier.js';
import type { Page } from '../connection-types.js';
import { declaredType } from '../declared.js';
import { cellKey } from '../identity.js';
import { sourcesField } from '../references.js';
import { factField, type QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import { knownGapsOfList } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';

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
