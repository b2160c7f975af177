import type { PlaceFilter } from '../dataset/place-filter.js';
import type { Words } from './words.js';

/** Whose members are counted, which no bar says. */
export const membershipNotes = ({ group, membership }: PlaceFilter, { say }: Words): string[] => {
  if (group === undefined) return [];
  return [say(membership === 'today' ? 'members.today' : 'members.atTheTime')];
};
