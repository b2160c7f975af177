/*
 * The simple readings: one row for each. A pattern stands for the whole core of a clause, in letters of classes (see
 * mentions.ts): what must be there, and that nothing else is. What may stand around it is the same for all.
 */

export type Kind =
  | 'place'
  | 'up'
  | 'down'
  | 'move'
  | 'leave'
  | 'stay'
  | 'count'
  | 'countUp'
  | 'countDown'
  | 'automatic'
  | 'waiver';

export interface Row {
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly core: RegExp;
}

/** Words between: to, on, in, the, its, ranking. */
const O = '[ogh]{0,6}';
/** The verb `be` with what goes with it. */
const B = 'h{0,2}b[bh]{0,2}';
/** The countries, or their ranking: `Cambodia's ranking`. */
const WHOM = '(?<whom>C)g{0,3}';
const TIER = '(?<tier>[Tt])[gM]{0,3}';
const FROM = `(?:${O}f${O}(?<from>[Tt])[gM]{0,3})`;
/** `to Tier 3`, `from Tier 2 to Tier 3`, `to Tier 3 from Tier 2`. */
const BETWEEN = `(?:${FROM}?${O}${TIER}|${O}(?<tier2>[Tt])[gM]{0,3}f${O}(?<from2>[Tt])[gM]{0,3})`;
const AGENT = '[mr]g{0,2}(?:o?w)?h{0,2}';
const NUMBER = '(?<bound>B)?(?<number>N)M';

const row = (core: string, kinds: Row['kinds']): Row => ({ core: new RegExp(core, 'y'), kinds });

const MOVES = { u: 'up', d: 'down', j: 'move' } as const;

export const ROWS: readonly Row[] = [
  row(`${WHOM}${B}${O}(?:(?<verb>p)${O})?${TIER}`, { p: 'place' }),
  row(`${WHOM}h{0,2}(?<verb>p)${O}${TIER}`, { p: 'place' }),
  row(`${WHOM}(?:${B})?(?<verb>[udj])${BETWEEN}`, MOVES),
  row(`${WHOM}(?:${B})?(?<verb>[udl])${FROM}`, { u: 'up', d: 'down', l: 'leave' }),
  row(`${WHOM}h{0,2}(?<verb>l)${O}(?<from>[Tt])[gM]{0,3}`, { l: 'leave' }),
  row(`${WHOM}${B}A(?<verb>d)(?:${O}[Tt][gM]{0,3})?`, { d: 'automatic' }),
  row(`${WHOM}(?:${B})?(?<verb>p)${O}W`, { p: 'waiver' }),
  row(`${WHOM}${B}(?<verb>[ud])`, { u: 'up', d: 'down' }),
  row(`${WHOM}(?:${B})?(?<verb>s)${O}${TIER}`, { s: 'stay' }),
  row(`${AGENT}(?<verb>[udj])${WHOM}${BETWEEN}`, MOVES),
  row(`${AGENT}(?<verb>[udl])${WHOM}${FROM}`, { u: 'up', d: 'down', l: 'leave' }),
  row(`${AGENT}(?<verb>[ps])${WHOM}${O}${TIER}`, { p: 'place', s: 'stay' }),
  row(`${NUMBER}${B}${O}(?:(?<verb>p)${O})?${TIER}`, { p: 'count' }),
  row(`${AGENT}(?<verb>p)${NUMBER}${O}${TIER}`, { p: 'count' }),
  row(`b${NUMBER}${O}${TIER}`, { p: 'count' }),
  row(`${NUMBER}${B}(?<verb>[ud])(?:${BETWEEN})?`, { u: 'countUp', d: 'countDown' }),
];

/** A clause that goes on with the countries of the one before: `and fell to Tier 3 in 2022`. */
export const GOING_ON: readonly Row[] = [
  row(`${B}${O}(?:(?<verb>p)${O})?${TIER}`, { p: 'place' }),
  row(`(?:${B})?(?<verb>[udj])${BETWEEN}`, MOVES),
  row(`(?:${B})?(?<verb>s)${O}${TIER}`, { s: 'stay' }),
];

/** What may stand before a core and behind it: times, the report and who says so. */
export const AROUND = /[YErnwamogch]/;
