import type { PlaceFilter } from '../dataset/place-filter.js';

/** Whose members are counted, which no bar says. */
export const membershipNotes = ({ group, membership }: PlaceFilter): string[] => {
  if (group === undefined) return [];
  return membership === 'today'
    ? ['The members of today, in all reports.']
    : ['In each report, those that were members when it came out.'];
};
