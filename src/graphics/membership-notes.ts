import type { PlaceFilter } from '../dataset/place-filter.js';
import type { Words } from './words.js';

/** Whose members are counted, which no bar says. */
export const membershipNotes = ({ group }: PlaceFilter, { say }: Words): string[] =>
  group === undefined ? [] : [say('members.atTheTime')];
