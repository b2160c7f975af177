import {
  type Dispute,
  Dossier,
  dispute,
  dossierOf,
  type Testimony,
  testimony,
} from '../../dataset/dossier.js';
import { Report, reportOf } from '../../dataset/reports.js';
import { Source } from '../../dataset/sources.js';
import { declaredType } from '../declared.js';
import { cellKey } from '../identity.js';
import { ASSUMED_SIZES, OWN_COSTS } from '../limits.js';
import { sourceOf, sourcesField } from '../references.js';
import { factField, factsField, required } from '../scope.js';
import type { ObjectTypes } from './object-types.js';

const testimonyType = (types: ObjectTypes) =>
  declaredType<Testimony>(testimony, types, {
    name: 'Testimony',
    words: {
      says: 'A tier, or that it is not in the report',
      yearFrom: 'How it is known of which report the page speaks',
    },
    types: { pages: 'TestimonyPage' },
    sizes: { pages: ASSUMED_SIZES.officialPagesOfCell },
    fields: () => ({
      source: factField<Testimony>(required(types.of(Source)), 'The source', ({ source }, scope) =>
        sourceOf(source.id, scope),
      ),
    }),
  });

const disputeType = (types: ObjectTypes) =>
  declaredType<Dispute>(dispute, types, {
    name: 'Dispute',
    words: { chosen: 'What was decided' },
    fields: () => ({
      rejectedSources: sourcesField<Dispute>(
        types,
        ({ rejectedSources }) => rejectedSources,
        'Sources that say so',
      ),
    }),
  });

const field = factField<Dossier>;

export const dossierType = (types: ObjectTypes) => {
  const TestimonyType = testimonyType(types);
  const DisputeType = disputeType(types);
  return declaredType<Dossier>(Dossier, types, {
    identity: {
      keyOf: cellKey,
      find: ({ release }, key) => dossierOf(release, key.member(0), key.number(1)),
      cost: OWN_COSTS.dossier,
    },
    types: { statedTotals: 'StatedTotal', waiver: 'DossierWaiver' },
    sizes: {
      officialPages: ASSUMED_SIZES.officialPagesOfCell,
      statedTotals: ASSUMED_SIZES.statedTotalsOfCell,
    },
    fields: () => ({
      report: field(required(types.of(Report)), 'The report', ({ year }, scope) => ({
        scope,
        fact: reportOf(scope.release, year),
      })),
      testimonies: factsField<Dossier>(TestimonyType, {
        description: 'What each source says',
        read: ({ testimonies }) => testimonies,
        assumedSize: ASSUMED_SIZES.testimonies,
      }),
      disputes: factsField<Dossier>(DisputeType, {
        description: 'Where sources disagree',
        read: ({ disputes }) => disputes,
        assumedSize: ASSUMED_SIZES.disputesOfRow,
      }),
    }),
  });
};
