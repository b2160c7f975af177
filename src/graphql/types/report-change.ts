import { Change, changesIn } from '../../dataset/reports.js';
import { declaredType } from '../declared.js';
import { cellKey, isCell } from '../identity.js';
import { ASSUMED_SIZES } from '../limits.js';
import type { ObjectTypes } from './object-types.js';

/** A placement that is not that of the year before. */
export const reportChangeType = (types: ObjectTypes) =>
  declaredType<Change>(Change, types, {
    identity: {
      keyOf: cellKey,
      find: ({ release }, key) => changesIn(release, key.number(1)).find(isCell(key)),
    },
    sizes: { knownGaps: ASSUMED_SIZES.knownGapsOfChange },
    words: {
      from: 'Placement in the report before; null where it did not cover the country or, with NOT_KNOWN, may not have',
      to: 'Placement in this report; null where it does not cover the country or, with NOT_KNOWN, may not',
      direction: 'Which way it moved',
    },
  });
