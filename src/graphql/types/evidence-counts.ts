import { type GraphQLFieldConfig, GraphQLInt, GraphQLObjectType } from 'graphql';
import { countByEvidence, type EvidenceCounts } from '../../dataset/evidence-counts.js';
import type { Placement } from '../../dataset/release.js';
import type { EvidenceGrade } from '../../domain/evidence.js';
import type { Page } from '../connection-types.js';
import type { QueryContext } from '../scope.js';
import { required } from '../wrappers.js';

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

/** Of a list of placements. */
export const evidenceCountsField: GraphQLFieldConfig<Page, QueryContext> = {
  type: required(EvidenceCountsType),
  description: 'Number of items of the whole list by evidence grade',
  resolve: ({ items }) => countByEvidence(items as readonly Placement[]),
};
