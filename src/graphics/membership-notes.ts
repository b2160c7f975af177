import type { PlaceFilter } from '../dataset/place-filter.js';
import type { Words } from './words.js';

/** A note on whose members are counted, for graphics of a group. */
export const membershipNotes = ({ group }: PlaceFilter, { say }: Words): string[] =>
  group === undefined ? [] : [say('members.atTheTime')];
