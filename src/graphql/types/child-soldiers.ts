import { ChildSoldiersListing, findChildSoldiersListings } from '../../dataset/child-soldiers.js';
import { declaredType } from '../declared.js';
import { cellKey, isCell } from '../identity.js';
import { knownGapsOfList } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';

/** A country that a report lists under the Child Soldiers Prevention Act. */
export const childSoldiersListingType = (types: ObjectTypes) =>
  declaredType<ChildSoldiersListing>(ChildSoldiersListing, types, {
    identity: {
      keyOf: cellKey,
      find: ({ release }, key) => findChildSoldiersListings(release, {}).find(isCell(key)),
    },
    description: 'A country that a report lists under the Child Soldiers Prevention Act, 22 U.S.C. 2370c-1',
    words: { waiver: 'Whether the President waived the restriction' },
    extensions: { wholeList: { knownGaps: knownGapsOfList } },
  });
