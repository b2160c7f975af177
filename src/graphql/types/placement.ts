import { GraphQLBoolean, GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { Placement } from '../../dataset/release.js';
import { reportOf } from '../../dataset/reports.js';
import { EvidenceGradeEnum, TierEnum } from '../enums.js';
import { ASSUMED_SIZES } from '../limits.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import { countryOf } from './country-of.js';
import { evidenceCountsField } from './evidence-counts.js';
import { knownGapsOfList } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';
import { sourceOf } from './source.js';

const field = factField<Placement>;

/** One cell of the tier history. */
export const placementType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<Placement>, QueryContext>({
    name: 'Placement',
    description: 'Placement of a country in a report',
    extensions: { wholeList: { evidence: evidenceCountsField, knownGaps: knownGapsOfList } },
    fields: () => ({
      country: field(required(types.Country), 'The country', (placement, scope) =>
        countryOf(placement, scope),
      ),
      year: field(required(GraphQLInt), 'Year of the report', (placement) => placement.year),
      report: field(required(types.Report), 'The report', (placement, scope) => ({
        scope,
        fact: reportOf(scope.release, placement.year),
      })),
      tier: field(required(TierEnum), 'The placement', (placement) => placement.tier),
      label: field(required(GraphQLString), "State's name of the tier", (placement) => placement.label),
      evidence: field(required(EvidenceGradeEnum), 'How well it is known', (placement) => placement.evidence),
      disputed: field(
        required(GraphQLBoolean),
        'Whether a source of no less weight says otherwise: the dossier tells which, and why it was not followed',
        (placement) => placement.disputed,
      ),
      sources: {
        ...field(required(listOf(types.Source)), 'The sources that say so', (placement, scope) =>
          placement.sources.map((id) => sourceOf(id, scope)),
        ),
        extensions: { assumedSize: ASSUMED_SIZES.sourcesOfPlacement },
      },
    }),
  });
