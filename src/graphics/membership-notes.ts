import type { PlaceFilter } from '../dataset/place-filter.js';
import type { Words } from './words.js';

/** A note on whose members are counted, for graphics of a group. */
export const membershipNotes = ({ group }: PlaceFilter, { translate }: Words): string[] =>
  group === undefined ? [] : [translate('members.atTheTime')];
