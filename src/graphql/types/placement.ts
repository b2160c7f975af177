import { GraphQLString } from 'graphql';
import { Placement } from '../../dataset/release.js';
import { reportOf } from '../../dataset/reports.js';
import { TIER_LABELS } from '../../domain/tier.js';
import { declaredType } from '../declared.js';
import { cellKey } from '../identity.js';
import { sourcesField } from '../references.js';
import { factField } from '../scope.js';
import { required } from '../wrappers.js';
import { evidenceCountsField } from './evidence-counts.js';
import { knownGapsOfList } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';

const field = factField<Placement>;

/** One cell of the tier history. */
export const placementType = (types: ObjectTypes) =>
  declaredType<Placement>(Placement, types, {
    identity: { keyOf: cellKey, find: ({ release }, key) => release.placement(key.member(0), key.number(1)) },
    extensions: { wholeList: { evidenceCounts: evidenceCountsField, knownGaps: knownGapsOfList } },
    fields: () => ({
      label: field(required(GraphQLString), "State's name of the tier", ({ tier }) => TIER_LABELS[tier]),
      report: field(required(types.Report), 'The report', ({ year }, scope) => ({
        scope,
        fact: reportOf(scope.release, year),
      })),
      sources: sourcesField<Placement>(types, ({ sources }) => sources),
    }),
  });
