import { findWaivers, Waiver } from '../../dataset/watch-list.js';
import { declaredType } from '../declared.js';
import { cellKey, isCell } from '../identity.js';
import type { ObjectTypes } from './object-types.js';

/** A waiver. */
export const waiverType = (types: ObjectTypes) =>
  declaredType<Waiver>(Waiver, types, {
    identity: { keyOf: cellKey, find: ({ release }, key) => findWaivers(release).find(isCell(key)) },
    description:
      'A waiver: the decision that kept a country on the watch list although the limit of consecutive years would have moved it to Tier 3',
  });
