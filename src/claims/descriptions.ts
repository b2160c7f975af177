import { HOW_OFTEN_DESCRIPTION } from './quantifiers/how-often.js';

/** What each part of a claim beside the thing that is claimed means, for the documentation of every door. */
export const CLAIM_PARTS = {
  count: 'Number of countries and territories in the report of which the claim is true',
  others:
    'Number of countries and territories of which it is true beside the named ones; 0: they are the only ones',
  bound: 'How count, others or streak is meant: exactly (where it is left out), at_least or at_most',
  share:
    'all: of every country of the group that the report covered; most: of more than half of them; none: of none',
  record:
    'most: no other report had more countries and territories of which it is true; fewest: none had fewer. from and to say which reports are compared; without them, all',
  when: HOW_OFTEN_DESCRIPTION,
  streak: 'Number of reports in a row of which it is true, the report of year the last of them',
  since: 'A year: true in every report since that of this year, to that of year, or else the newest',
  among: 'A region of UN M49: only its countries are counted, or meant by share',
  group:
    'A group of countries, by its identifier, name or abbreviation (see /groups): only its members when the report came out are counted, or meant by share',
  members: 'With group: the number of members that it had when the report came out, as in "three of ten"',
  status:
    'Only countries that had one of these statuses of the watch-list clock after the report before are counted, or meant by share',
} as const;

/** The whole of what makes a claim, in three sentences. */
export const CLAIM_GRAMMAR =
  'Whom: country (several are all meant), or count, or country and others, or share, or record (the last four may be narrowed by among, group and status). When: year (several are all meant), or from and to; or together: when, streak or since. What: exactly one of tier, on, event, run, worseThan, betterThan, bestSince, worstSince, firstTimeInTier, move.';
