import { Source } from '../../dataset/sources.js';
import type { SourceRow } from '../../domain/tables.js';
import { declaredType } from '../declared.js';
import type { ObjectTypes } from './object-types.js';

export const sourceType = (types: ObjectTypes) =>
  declaredType<SourceRow>(Source, types, {
    identity: {
      keyOf: ({ id }) => id,
      find: ({ release: { tables } }, { text }) => tables.sources.find(({ id }) => id === text),
    },
  });
