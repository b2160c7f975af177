import type { Bound } from '../claims/finding.js';
import type { ClaimRequest } from '../claims/request.js';
import {
  hangsBefore,
  isBare,
  isSetting,
  neighboursOf,
  type Part,
  speaksOfTiers,
  unreadWord,
} from './clauses.js';
import type { Item, Passage, Qualifier } from './items.js';
import type { Said } from './said.js';

/*
 * What is said in a clause as a query of `/verify`.
 */

/** A clause as far as it was read. */
export interface Read extends Passage {
  readonly request: ClaimRequest;
  /** What else must be so: `again`, `still`, `for the first time`. */
  readonly also: readonly ClaimRequest[];
  /** The parts of a claim that were understood, where not all was. */
  readonly understood: ClaimRequest;
  /** True if another report than the one in force may be meant. */
  readonly isVague: boolean;
  /** Why it may not be judged; `null`: it may. */
  readonly open: string | null;
}

export interface Context {
  /** The report in force, where the present tense may mean it; else why not. */
  readonly present: number | string;
  /** The same of the past tense, where the text is news of that report; else why not. */
  readonly past: number | string;
  readonly reports: ReadonlySet<number>;
  /** The one country of the sentences before: `it`. */
  readonly carried: string | null;
  /** Another report that the text spoke of before. */
  readonly otherTime: number | string | null;
  /** True if the text spoke of a group or region shortly before. */
  readonly speaksOfGroup: boolean;
}

/** A claim that a clause behind `and` goes on with. */
interface Told {
  readonly said: Said;
  readonly countries: readonly string[];
  readonly years: readonly number[] | string;
}

/** The claims in the clauses of a sentence, and where they speak of tiers and were not read. */
export function readClauses(parts: readonly Part[], context: Context): readonly Read[] {
  const reads: Read[] = [];
  let last: Told | null = null;
  for (const [index, part] of parts.entries()) {
    if (part.unread !== null) {
      const goesOn = last !== null && 'k&Z'.includes(part.before) && /[bpudslLjHNCXTtO]/.test(part.letters);
      if (speaksOfTiers(part.items) || goesOn) reads.push(openAt(part, unreadWord(part.unread)));
      if (/[bpudslLjNCXG]/.test(part.letters)) last = null;
    } else if (part.said?.kind) {
      const { read, told } = readOf(parts, index, { said: part.said, last, context });
      reads.push(read);
      last = told;
    }
  }
  return reads;
}

export const openAt = ({ items }: { readonly items: readonly Item[] }, open: string): Read => ({
  understood: understoodIn(items),
  isVague: false,
  request: {},
  also: [],
  start: items[0]?.start ?? 0,
  end: items.at(-1)?.end ?? 0,
  open,
});

/** Whom, where, when: parts of a claim that stand among words that were not all read. */
function understoodIn(items: readonly Item[]): ClaimRequest {
  const of = (letters: string) => items.filter(({ cls }) => letters.includes(cls));
  const country = [...new Set(of('CX').flatMap(({ countries = [] }) => countries))];
  const tiers = new Set(of('Tt').flatMap(({ tier }) => tier ?? []));
  const [tier] = tiers.size === 1 ? tiers : [];
  const year = [...new Set(of('Y').flatMap(({ years = [] }) => years))];
  const [verb] = of('udlL').map(({ cls }) => cls);
  const way = { u: 'worse-', d: 'better-' }[verb ?? ''];
  const moved = verb && tier && (way ? `${way}${tier}` : `${tier}-other`);
  return { country, year, ...(moved ? { move: moved } : { tier }) } as ClaimRequest;
}

interface Given {
  readonly said: Said;
  readonly last: Told | null;
  readonly context: Context;
}

function readOf(parts: readonly Part[], index: number, given: Given): { read: Read; told: Told | null } {
  const { said, last, context } = given;
  const part = parts[index] as Part;
  const countries = whomOf(parts, index, given);
  if (countries === null) return { read: openAt(part, 'of whom it is said was not read'), told: null };
  const { items: beside, merged, unchecked } = neighboursOf(parts, index);
  const items = [...part.items, ...beside];
  const named = items.filter(({ cls }) => 'YE'.includes(cls));
  const goesOn =
    last !== null &&
    named.length === 0 &&
    part.before === '&' &&
    !said.whom &&
    (said.isPast || said.isHeadline);
  const isOfOther = /^(?:after|before|when)$/.test(part.mark) && named.length === 0;
  const years = goesOn ? last.years : isOfOther ? PAST : yearsOf(said, items, { parts, context });
  const isCount = said.number !== undefined || said.share !== undefined;
  const isOwn = said.whom?.cls === 'C' || isCount;
  const isElsewhere =
    parts
      .slice(0, index)
      .some((each, at) => !merged.has(at) && parts[at + 1]?.before !== 'k' && !each.said?.number) ||
    parts.slice(index + 1).some((each) => isBare(each) && each.said?.whom) ||
    (said.number && !said.group && (context.speaksOfGroup || !items.some(({ cls }) => 'Yr'.includes(cls))));
  const [qualifier, ...more] = items.flatMap((item) => item.qualifier ?? []);
  const when = { years: typeof years === 'string' ? [] : years, qualifier, isNewest: named.length === 0 };
  const request = more.length > 0 ? null : requestOf(said, countries, when);
  const open =
    unchecked ??
    (isOwn && hangsBefore(parts, index) ? 'who is meant was not read' : null) ??
    (isCount && isElsewhere ? 'of whom so many are was not read' : null) ??
    (typeof years === 'string' ? years : null) ??
    (request === null ? 'it is more than one claim' : null);
  // `has been downgraded` may be of any report.
  const isPerfect =
    said.kind?.is === 'move' &&
    part.items.some(({ cls, norm }) => 'bH'.includes(cls) && /^ha(?:s|ve)$/.test(norm));
  const read = {
    ...openAt(part, ''),
    isVague:
      (isPerfect && named.length === 0) ||
      (said.whom?.cls === 'P' && !(part.before === 'k' && last?.countries.join() === countries.join())),
    request: request ?? {},
    understood: request ?? understoodIn(items),
    also: open === null ? alsoOf(said, countries, when) : [],
    open,
  };
  return { read, told: { said, countries, years } };
}

/** The countries of which a clause says something, none where it counts; `null`: that cannot be told. */
function whomOf(
  parts: readonly Part[],
  index: number,
  { said, last, context }: Given,
): readonly string[] | null {
  const part = parts[index] as Part;
  const before = parts.slice(0, index);
  const others = parts.filter((each) => each !== part && !isSetting(each));
  // `The report, released on Monday, places Cambodia`
  if (said.isActive && !said.hasAgent && !/[mr][gnwh]*$/.test(before.findLast(isSetting)?.letters ?? ''))
    return null;
  if (said.number) return said.isHeadline && !last?.said.number ? null : [];
  if (said.share) return [];
  // `Nepal on the watch list`, and no line of a table.
  const isOn = part.letters.includes('o') && others.length === 0;
  if (said.whom?.cls === 'C') return said.isHeadline && !isOn ? null : (said.whom.countries ?? []);
  if (said.whom) {
    const named = new Set(before.flatMap(({ items }) => items.flatMap(placed)));
    const [only = context.carried, ...more] = named;
    return only !== null && more.length === 0 && !before.some(({ letters }) => /[GX]/.test(letters))
      ? [only]
      : null;
  }
  const endsWith = before.at(-1)?.items.at(-1);
  const which = endsWith?.cls === 'C' && !endsWith.possessive ? (endsWith.countries ?? null) : null;
  // `Venezuela (Tier 3)`, `Cambodia: still Tier 3`
  if (said.isHeadline && part.mark === '(')
    return parts.some((each) => each !== part && /[YEc]/.test(each.letters)) ? null : which;
  if (said.isHeadline && part.before !== '&')
    return said.isStill && part.before === '|' && others.length === 1 && isBare(others[0] as Part)
      ? which
      : null;
  if (part.before === '&')
    return last !== null && !last.said.number && !last.said.share ? last.countries : null;
  // `Colombia and Brazil, which was`: of the last alone.
  if (part.before === 'R')
    return which !== null && which.length > 1 && /^(?:was|is|has)\b/.test(part.items[0]?.norm ?? '')
      ? null
      : which;
  // `Switzerland, that model of order, is on Tier 2`
  const at = before.findLastIndex(isBare);
  const isPassedOver = (each: Part) => 'R|'.includes(each.before) || !/[CXGNMTtP]/.test(each.letters);
  const bare = before[at]?.said?.whom;
  return ',|'.includes(part.before) && bare?.cls === 'C' && before.slice(at + 1).every(isPassedOver)
    ? (bare.countries ?? null)
    : null;
}

/** Countries, but for those who write the report. */
export const placed = ({ cls, countries = [] }: Item): readonly string[] => (cls === 'm' ? [] : countries);

function subjectOf({ number, bound, share, group, only }: Said, country: readonly string[]): ClaimRequest {
  const { type, value } = group?.group ?? {};
  const narrowed = value === undefined ? {} : type === 'group' ? { group: value } : { region: value };
  if (share) return { share: share.cls === 'D' ? 'all' : share.cls === 'F' ? 'most' : 'none', ...narrowed };
  if (number?.number === undefined) return { country, ...(only && { others: 0, ...narrowed }) };
  // `at_least 1`: one more than is said.
  const [limit, more = 0] = bound?.bound?.split(' ') ?? [];
  return { count: number.number + Number(more), ...(limit && { bound: limit as Bound }), ...narrowed };
}

interface When {
  readonly years: readonly number[];
  readonly qualifier: Qualifier | undefined;
  readonly isNewest: boolean;
}

/** What is said as a claim; `null` if it is not exactly one. */
function requestOf(
  said: Said,
  countries: readonly string[],
  { years, qualifier, isNewest }: When,
): ClaimRequest | null {
  const { often } = said;
  const { is, event, ...ends } = said.kind ?? { is: 'place' };
  const [from, tier] = [said.from?.tier ?? null, said.tier?.tier ?? null];
  const isOfNamed = countries.length > 0 && !said.only;
  const subject = subjectOf(said, countries);
  const [year, ...more] = years;
  if (year === undefined || (more.length > 0 && (!isOfNamed || is !== 'place' || often === 'not')))
    return null;
  const at = { ...subject, year: [...years] };
  if (said.joined)
    return tier && { country: [...countries, ...(said.joined.countries ?? [])], year: [...years], tier };
  if (often !== null || (qualifier && qualifier.is !== 'firstTime')) {
    if (tier === null || !isOfNamed || from !== null || !['place', 'stay'].includes(is)) return null;
    // `the lowest ranking since 2010` is a record.
    if (said.tier?.cls === 't' && qualifier?.is === 'since') return null;
    if (often === 'not') return is === 'stay' || qualifier ? null : { ...at, when: 'never', tier };
    if (often !== null && !qualifier)
      return isNewest
        ? { ...subject, to: year, when: often, tier }
        : more[0]
          ? { ...at, when: often, tier }
          : null;
    if (more.length > 0 || often === 'never' || qualifier === undefined) return null;
    if (qualifier.is === 'since') return { ...at, since: qualifier.year, tier };
    const { bound } = qualifier as { readonly bound: Bound };
    return qualifier.is === 'streak' && often === null
      ? { ...at, streak: qualifier.years, ...(bound === 'at_least' && { bound }), tier }
      : null;
  }
  // Who joins a tier may have entered the report with it.
  if (is === 'place' || (is === 'move' && ends.from === 'other' && from === null))
    return tier && from === null ? { ...at, tier } : null;
  if (is === 'stay') return tier && isOfNamed ? { ...at, tier, streak: 2, bound: 'at_least' } : null;
  if (is === 'event') return tier === null || (tier === '3' && event !== 'waiver') ? { ...at, event } : null;
  if (from === tier) return from === null && event ? { ...at, event } : null;
  const [start, end] = [from ?? ends.from, tier ?? ends.to];
  return start && end ? { ...at, move: `${start}-${end}` } : null;
}

/** What a clause says beside its claim, of one report. */
function alsoOf(said: Said, country: readonly string[], { years, qualifier }: When): readonly ClaimRequest[] {
  const tier = said.tier?.tier;
  const before = Math.min(...years) - 1;
  return [
    ...(said.kind?.from === 'other' && !said.from
      ? [{ country, year: [before], when: 'never' as const, tier }]
      : []),
    ...(said.among ? [{ count: said.among.number, year: [...years], tier }] : []),
    ...(said.isAgain ? [{ country, to: before, when: 'ever' as const, tier }] : []),
    ...(said.isStill ? [{ country, year: [before], tier }] : []),
    ...(qualifier?.is === 'firstTime' ? [{ country, year: [before + 1], firstTimeInTier: tier }] : []),
  ];
}

export const PAST = 'the past tense, and no report is named';

/** The reports that a clause is about; else why they cannot be told. */
function yearsOf(
  { often, isPast, kind }: Said,
  items: readonly Item[],
  { parts, context }: { readonly parts: readonly Part[]; readonly context: Context },
): readonly number[] | string {
  const { present, past, reports, otherTime } = context;
  const has = (letters: string) => items.some(({ cls }) => letters.includes(cls));
  const all = [...new Set(items.flatMap(({ cls, years = [] }) => ('YE'.includes(cls) ? years : [])))];
  const newest = Math.max(...reports);
  const missing = all.find((year) => !reports.has(year));
  if (missing !== undefined)
    return missing > newest
      ? `a ${missing} report may be meant; this edition ends with ${newest}`
      : `there is no report of ${missing}`;
  if (has('E')) return 'which report is meant cannot be told';
  if (items.filter(({ cls }) => cls === 'Y').length > 1 && all.length > 1)
    return 'more than one year is named';
  if (all.length > 0) return all;
  // `was on Tier 3` may be of any time; `fell to Tier 3` is news for as long as the report is.
  const isNews = kind?.is === 'move' && !parts.some(({ letters }) => /[YE]/.test(letters));
  const isLater = items.some(
    ({ tags, qualifier, cls }) => tags.has('relativeTime') && !qualifier && !'IOwnr'.includes(cls),
  );
  const wasOnce = isPast && often !== 'never' && often !== 'always';
  if (wasOnce && (!isNews || isLater)) return PAST;
  if (isLater) return 'which report is meant cannot be told';
  if (otherTime !== null && (wasOnce || (has('r') && !has('n'))))
    return `the text speaks of ${otherTime} before`;
  const implied = wasOnce ? past : present;
  return typeof implied === 'string' ? implied : [implied];
}
