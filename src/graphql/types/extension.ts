import { type Extension, findExtensions } from '../../dataset/watch-list.js';
import { Extension as ExtensionSchema } from '../../rest/fields/engine-schemas.js';
import { declaredType } from '../declared.js';
import { cellKey, isCell } from '../identity.js';
import type { ObjectTypes } from './object-types.js';

/** A waiver. */
export const extensionType = (types: ObjectTypes) =>
  declaredType<Extension>(ExtensionSchema, types, {
    identity: { keyOf: cellKey, find: ({ release }, key) => findExtensions(release).find(isCell(key)) },
    description:
      'A waiver: the decision that kept a country on the watch list although the limit of consecutive years would have moved it to Tier 3',
  });
