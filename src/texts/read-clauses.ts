import type { ClaimRequest } from '../claims/request.js';
import type { Tier } from '../domain/tier.js';
import {
  hangsBefore,
  isBare,
  isBeside,
  isSetting,
  isWithin,
  neighboursOf,
  saysThat,
  scopeOf,
  speaksOfTiers,
  type TextClause,
  unreadWord,
} from './clauses.js';
import type { Item, Passage, Qualifier } from './items.js';
import { ALL_COUNTED, mayBeLeftOut, type Uncounted } from './left-out.js';
import { type AlsoSaid, alsoOf, doubtOf, isOfEntering, noTier, requestOf, understoodIn } from './requests.js';
import type { Predication } from './said.js';

/*
 * Of whom and of which reports a clause speaks, and what hangs on it.
 */

/** A clause as far as it was read. */
export interface ClauseReading extends Passage {
  readonly request: ClaimRequest;
  readonly also: readonly AlsoSaid[];
  /** The parts of a claim that were understood, where not all was. */
  readonly understood: ClaimRequest;
  /** If this is so it may be what is meant, in words. */
  readonly doubt: ReturnType<typeof doubtOf>;
  /** True if another report than the one in force may be meant. */
  readonly isVague: boolean;
  /** Whom the writer may not have counted. */
  readonly leftOut: Uncounted;
  /** Why it may not be judged; `null`: it may. */
  readonly open: string | null;
}

export interface TextContext {
  /** The report in force, where the present tense may mean it; else why not. */
  readonly present: number | string;
  /** The same of the past tense, where the text is news of that report; else why not. */
  readonly past: number | string;
  readonly reports: ReadonlySet<number>;
  /** By report: why it may not tell who joined or left a tier, as not all were in it and in the one before. */
  readonly entering: ReadonlyMap<number, string>;
  /** The one country of the sentences before: `it`. */
  readonly carried: string | null;
  /** Another report that the text spoke of before. */
  readonly otherTime: number | string | null;
  /** True if the text spoke of a group or region shortly before. */
  readonly speaksOfGroup: boolean;
  readonly told: Antecedent | null;
  /** True for the first sentence: no other says of whom it speaks. */
  readonly isFirst: boolean;
}

/** A claim that a clause behind `and` goes on with. */
export interface Antecedent {
  readonly said: Predication;
  readonly request: ClaimRequest | null;
  readonly tier: Tier | undefined;
  readonly countries: readonly string[];
  /** `it`: another country may be meant. */
  readonly isGuessed: boolean;
  readonly years: readonly number[] | string;
}

/** The claims in the clauses of a sentence, and where they speak of tiers and were not read. */
export function readClauses(
  parts: readonly TextClause[],
  context: TextContext,
): { readonly reads: readonly ClauseReading[]; readonly told: Antecedent | null } {
  const reads: ClauseReading[] = [];
  let last: Antecedent | null = null;
  for (const [index, part] of parts.entries()) {
    if (part.unread !== null) {
      const goesOn = last !== null && 'k&Z'.includes(part.before) && /[bpudslLjHNCXTtO]/.test(part.letters);
      if (speaksOfTiers(part.items) || goesOn) reads.push(openAt(part, unreadWord(part.unread)));
      if (/[bpudslLjNCXG]/.test(part.letters)) last = null;
    } else if (part.said?.kind && (!part.said.isWhere || part.mark === 'where')) {
      const { read, told } = readOf(parts, index, { said: part.said, last, context });
      reads.push(read);
      last = told;
    }
  }
  return { reads, told: last };
}

export const openAt = ({ items }: { readonly items: readonly Item[] }, open: string): ClauseReading => ({
  understood: understoodIn(items),
  isVague: false,
  doubt: null,
  request: {},
  also: [],
  leftOut: ALL_COUNTED,
  start: items[0]?.start ?? 0,
  end: items.at(-1)?.end ?? 0,
  open,
});

interface ClauseContext {
  readonly said: Predication;
  readonly last: Antecedent | null;
  readonly context: TextContext;
}

interface YearsContext extends Pick<ClauseContext, 'said' | 'last'> {
  readonly items: readonly Item[];
  readonly named: readonly Item[];
}

/** Of which reports a clause speaks: it may go on from the one before. */
function yearsRead(
  part: TextClause,
  { said, last, items, named }: YearsContext,
  whole: Parameters<typeof yearsOf>[2],
): ReturnType<typeof yearsOf> {
  if (said.isAfter) return yearBefore(part, last);
  const isUnnamed = named.length === 0;
  if (last && isUnnamed && part.before === '&' && !said.whom && (said.isPast || said.isHeadline))
    return last.years;
  if (isUnnamed && /^(?:after|before|when)$/.test(part.mark)) return PAST;
  return yearsOf(said, items, whole);
}

function readOf(parts: readonly TextClause[], index: number, given: ClauseContext) {
  const { last, context } = given;
  const part = parts[index] as TextClause;
  const isCount = (given.said.number !== undefined && !given.said.isAfter) || given.said.share !== undefined;
  const isOfSome = isCount || given.said.only !== undefined || given.said.others !== undefined;
  const scope = isOfSome && !given.said.group ? scopeOf(parts, index) : undefined;
  const said = scope ? { ...given.said, group: scope } : given.said;
  const countries = whomOf(parts, index, given);
  if (countries === null) return { read: openAt(part, 'of whom it is said was not checked'), told: null };
  const { items: beside, merged, unchecked } = neighboursOf(parts, index);
  const isOutside = (at: number) => at !== index && !merged.has(at) && !(scope && at === index - 1);
  const items = [...part.items, ...beside];
  const named = items.filter(({ cls }) => 'YE'.includes(cls));
  const isOfAll =
    said.group !== undefined || (!context.speaksOfGroup && items.some(({ cls }) => 'Yr'.includes(cls)));
  const years = yearsRead(part, { said, last, items, named }, { parts, context });
  const isOwn = said.whom?.cls === 'C' || isCount;
  const isElsewhere =
    parts.slice(0, index).some((each, at) => isOutside(at) && !saysThat(parts, at) && !each.said?.number) ||
    parts.slice(index + 1).some((each) => (isBare(each) && each.said?.whom) || isWithin(each)) ||
    ((said.number || said.others) && !said.was && !isOfAll);
  const tier = said.tier?.tier ?? (said.there || said.isWhere ? last?.tier : undefined);
  const [first] = typeof last?.years === 'object' ? last.years : [];
  // `on the watch list in 2021 and on Tier 3 ever since`: from the next report on.
  const year = first === undefined || last?.tier === tier ? first : first + 1;
  const since: Qualifier[] = said.since && year !== undefined ? [{ is: 'since', year }] : [];
  const [qualifier, ...more] = [...items.flatMap((item) => item.qualifier ?? []), ...since];
  const when = {
    years: typeof years === 'string' ? [] : years,
    qualifier,
    isNewest: named.length === 0 || since.length > 0,
  };
  const whole = more.length === 0 && (!said.since || since.length > 0);
  const request = !whole
    ? null
    : said.isDitto
      ? context.told?.request && { ...context.told.request, country: countries }
      : requestOf(said, { countries, tier }, when);
  const open =
    unchecked ??
    (isOwn && !scope && hangsBefore(parts, index) ? 'who is meant was not checked' : null) ??
    (isOfSome && isElsewhere ? 'of whom so many are was not checked' : null) ??
    (typeof years === 'string' ? years : null) ??
    (request == null
      ? said.isOwn && said.tier
        ? unreadWord(said.tier)
        : 'it is more than one claim'
      : null) ??
    (request && noTier(said, tier, qualifier)) ??
    (request && isOfEntering(request) ? (context.entering.get(request.year?.[0] ?? 0) ?? null) : null);
  // `has been downgraded` may be of any report.
  const isPerfect =
    said.kind?.is === 'move' &&
    part.items.some(({ cls, norm }) => 'bH'.includes(cls) && /^ha(?:s|ve)$/.test(norm));
  const isPronoun = said.whom?.cls === 'P' && !(part.before === 'k' && isNamed(last, countries));
  const isGuessed = isPronoun || (!said.whom && !isCount && (last?.isGuessed ?? ',|&'.includes(part.before)));
  const read = {
    ...openAt(part, ''),
    isVague:
      (isPerfect && named.length === 0) ||
      said.isAfter ||
      said.isDitto ||
      (qualifier?.is === 'streak' && qualifier.isLoose) ||
      (said.isPast && named.length === 0 && said.kind?.is !== 'move') ||
      isGuessed ||
      said.isOwn ||
      (said.only?.cls === 'K' && !said.group && !context.isFirst) ||
      ((said.only ?? said.among) !== undefined && !isOfAll) ||
      parts.slice(0, index).some((each, at) => isOutside(at) && isWithin(each)),
    request: request ?? {},
    leftOut: mayBeLeftOut(part.items, said.group),
    doubt: request ? doubtOf(said, request, named) : null,
    understood: request ?? understoodIn(items),
    also: open === null ? alsoOf(said, { countries, tier }, when) : [],
    open,
  };
  return {
    read,
    told: { said, countries, isGuessed, years, tier, request: open === null ? (request ?? null) : null },
  };
}

/** True if the clause before names the same countries itself: `Laos fell, while it kept`. */
const isNamed = (last: Antecedent | null, countries: readonly string[]): boolean =>
  last?.said.whom?.cls === 'C' && last.countries.join() === countries.join();

/** The countries of which a clause says something, none where it counts; `null`: that cannot be told. */
function whomOf(
  parts: readonly TextClause[],
  index: number,
  { said, last, context }: ClauseContext,
): readonly string[] | null {
  const part = parts[index] as TextClause;
  const before = parts.slice(0, index);
  const others = parts.filter((each) => each !== part && !isSetting(each));
  // `The report, released on Monday, places Cambodia`
  if (said.isActive && !said.hasAgent && !/[mr][gnwh]*$/.test(before.findLast(isSetting)?.letters ?? ''))
    return null;
  // `downgraded in 2022 after three years on the watch list`
  if (said.isAfter) return part.mark === 'after' && last !== null ? last.countries : null;
  if (said.number) return said.isHeadline && !last?.said.number ? null : [];
  if (said.share) return [];
  // `Nepal on the watch list`, and no line of a table.
  const isOn = part.letters.includes('o') && others.length === 0;
  if (said.whom?.cls === 'C') return said.isHeadline && !isOn ? null : (said.whom.countries ?? []);
  if (said.whom) {
    const named = new Set(before.flatMap(({ items }) => items.flatMap(placed)));
    const [only = context.carried, ...more] = named;
    return only !== null &&
      more.length === 0 &&
      !before.some((each) => /[GX]/.test(each.letters) || isBeside(each))
      ? [only]
      : null;
  }
  const endsWith = before.at(-1)?.items.at(-1);
  const which = endsWith?.cls === 'C' && !endsWith.possessive ? (endsWith.countries ?? null) : null;
  // `Venezuela (Tier 3)`, `Cambodia: still Tier 3`
  if (said.isHeadline && part.mark === '(')
    return parts.some((each) => each !== part && /[YEc]/.test(each.letters)) ? null : which;
  if (said.isHeadline && part.before !== '&')
    return said.isStill && part.before === '|' && others.length === 1 && isBare(others[0] as TextClause)
      ? which
      : null;
  if (part.before === '&' && last !== null)
    return last.said.number || last.said.share || last.said.others ? null : last.countries;
  // `Colombia and Brazil, which was`: of the last alone.
  if (part.before === 'R')
    return which !== null && which.length > 1 && /^(?:was|is|has)\b/.test(part.items[0]?.norm ?? '')
      ? null
      : which;
  // `Switzerland, that model of order, is on Tier 2`, `Chad was on Tier 3 in 2010, rose in 2012 and fell in 2023`
  const named = before.flatMap(({ items }) => items.filter(({ cls }) => 'CXGM'.includes(cls)));
  const opening = before[0]?.items.find(({ cls }) => !'ghn'.includes(cls));
  return ',|&'.includes(part.before) && opening?.cls === 'C' && !opening.possessive && named.length === 1
    ? (opening.countries ?? null)
    : null;
}

/** Countries, but for those who write the report. */
export const placed = ({ cls, countries = [] }: Item): readonly string[] => (cls === 'm' ? [] : countries);

export const PAST = 'the past tense, and no report is named';

/** The report before the one of which the clause before speaks. */
function yearBefore({ mark }: TextClause, last: Antecedent | null): readonly number[] | string {
  const [year, ...more] = mark === 'after' && typeof last?.years === 'object' ? last.years : [];
  return year === undefined || more.length > 0 ? PAST : [year - 1];
}

/** The reports that a clause is about; else why they cannot be told. */
function yearsOf(
  { often, isPast, kind, verb, was }: Predication,
  items: readonly Item[],
  { parts, context }: { readonly parts: readonly TextClause[]; readonly context: TextContext },
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
  // `rose from 30 in 2023 to 33 in 2024`
  if (was && all.length === 2 && all[1] === (all[0] ?? 0) + 1) return all.slice(1);
  if (items.filter(({ cls }) => cls === 'Y').length > 1 && all.length > 1)
    return 'more than one year is named';
  if (all.length > 0) return all;
  // `was on Tier 3` may be of any time; `fell to Tier 3` is news for as long as the report is.
  const isAct = kind?.is === 'move' || (verb !== undefined && verb.cls !== 'b');
  const isOfYears = items.some(
    ({ qualifier }) =>
      qualifier?.is === 'since' || (qualifier?.is === 'streak' && qualifier.bound === 'at_least'),
  );
  const isNews = isAct && !isOfYears && !parts.some(({ letters }) => /[YE]/.test(letters));
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
