import type { Item, Passage, SplitClause } from './items.js';
import { setOf } from './lexicon.js';
import { isRead, type Predication, saidIn } from './said.js';

/*
 * The clauses of a sentence, and what each has to do with those beside it.
 */

/** Letters that can follow `and` where it joins two clauses, and not two words. */
const CLAUSE_STARTS = 'bhHpudsljCXGmNPkRoYEyzveDi';
const VERBS = 'bpudslLjH8A';
const BOUNDARIES = ',|?kRJVZI';
/** Boundaries that are words. */
const WORDS = 'kRJVZ&';

/** A clause, and what is said in it: or the first word that was not read. */
export interface TextClause extends SplitClause {
  readonly said: Predication | null;
  readonly unread: Item | null;
}

/** The clauses of a sentence: between commas, signs, conjunctions and relative words. */
export function clausesOf(items: readonly Item[]): readonly TextClause[] {
  const parts: TextClause[] = [];
  let [before, mark, from] = ['^', '', Number.NaN];
  let own: Item[] = [];
  const close = (boundary: string, { norm, start }: Pick<Item, 'norm' | 'start'>) => {
    const [first, last] = [own[0], own.at(-1)];
    if (first && last) {
      const read = saidIn(own);
      const [said, unread] = isRead(read) ? [read, null] : [null, read];
      const letters = own.map(({ cls }) => cls).join('');
      const place = { start: WORDS.includes(before) ? from : first.start, end: last.end };
      parts.push({ ...place, before, mark, items: own, letters, said, unread });
    }
    mark = norm;
    // `, and`, `, while`: the stronger of the two counts.
    if (boundary !== ',' || own.length > 0 || '^,'.includes(before)) [before, from] = [boundary, start];
    own = [];
  };
  items.forEach((item, index) => {
    const { cls, norm } = item;
    const next = items[index + 1]?.cls ?? '';
    if (norm === 'that' && own.some((each) => each.cls === 'a')) close('R', item);
    else if (norm === 'over' && next !== 'N') close('Z', item);
    // `all but two`, `anything but`: no clause stands before it.
    else if (norm === 'but' && own.length > 0 && !own.some((each) => VERBS.includes(each.cls)))
      own.push(item);
    // `China and 21 others`
    else if (cls === '&' && own.at(-1)?.cls === 'C' && next === 'N' && items[index + 2]?.cls === '9')
      own.push(item);
    // `, like Thailand`
    else if (norm === 'like' && own.length === 0 && parts.length > 0) close('V', item);
    else if (BOUNDARIES.includes(cls)) close(cls === 'I' ? 'Z' : cls, item);
    else if (cls === '&' && (own.length === 0 || CLAUSE_STARTS.includes(next))) close('&', item);
    else own.push(item);
  });
  close('|', { norm: '', start: 0 });
  return parts;
}

/** True for a clause that says nothing of its own: the time, the report, who says so. */
export const isSetting = ({ said }: TextClause): boolean =>
  said !== null && said.kind === null && !isBare({ said }) && !said.isAgain;

/** True for countries, or so many, and nothing that is said of them. */
export const isBare = ({ said }: Pick<TextClause, 'said'>): boolean =>
  said !== null && said.kind === null && (said.whom ?? said.number) !== undefined;

/** `in the Sahel`, `among its peers`: of whom or where, and not read. */
export const isWithin = ({ said, letters }: TextClause): boolean =>
  said === null && /^[go2]+[CXGMNx]/.test(letters);

/** `In Southeast Asia, only`, `Of the ASEAN countries, three`: among whom. */
export const scopeOf = (parts: readonly TextClause[], index: number): Item | undefined => {
  const before = parts[index - 1];
  return index === 1 && parts[1]?.before === ',' && /^[go2]+G[gM]*$/.test(before?.letters ?? '')
    ? before?.items.find(({ group }) => group)
    : undefined;
};

/** `Like Thailand, it`: not the country before, and `as for Thailand, it` is. */
export const isBeside = ({ before, mark, items, letters }: TextClause): boolean =>
  letters.includes('C') && ((before === 'V' && mark !== 'as') || items[0]?.norm === 'like');

interface Neighbours {
  /** Times and reports beside a clause, between commas. */
  readonly items: readonly Item[];
  readonly merged: ReadonlySet<number>;
  /** Why the clause may not be judged for what hangs on it. */
  readonly unchecked: string | null;
}

/** The times and reports that stand beside a clause between commas, and what else hangs on it. */
export function neighboursOf(parts: readonly TextClause[], index: number): Neighbours {
  const [items, merged] = [[] as Item[], new Set<number>()];
  if (isOtherTime(parts[index] as TextClause)) return { items, merged, unchecked: OTHER_TIME };
  for (let at = index - 1; at >= 0 && ',^'.includes(parts[at + 1]?.before ?? ''); at--) {
    const part = parts[at] as TextClause;
    if (isOtherTime(part) || isUnreadTime(part)) return { items, merged, unchecked: OTHER_TIME };
    if (!isSetting(part)) break;
    items.push(...part.items);
    merged.add(at);
  }
  for (let at = index + 1; at < parts.length; at++) {
    const part = parts[at] as TextClause;
    const goesOn = isSetting(part) && ',|'.includes(part.before) && part.items[0]?.norm !== 'as';
    if (!goesOn && !saysAgain(part, parts[index])) return { items, merged, unchecked: hangingOn(part) };
    if (goesOn) items.push(...part.items);
    merged.add(at);
  }
  return { items, merged, unchecked: null };
}

const NOT_THEN = setOf('notThen');

const OTHER_TIME = 'whether it speaks of the year that it names cannot be told';

/** `Before 2022`, `unlike in 2015`: a time that is named only to tell of another. */
const isOtherTime = ({ before, mark, items, letters }: TextClause): boolean =>
  /^[agonh]*[YE]/.test(letters) &&
  (before === 'V' || NOT_THEN.has(mark) || NOT_THEN.has(items[0]?.norm ?? ''));

/** `From 2022 on`, `during 2022`: a time with words that were not read. */
const isUnreadTime = ({ letters, said }: TextClause): boolean =>
  said === null && /^[^CXGPTtbpudslLj]{0,3}[YE][ghro]{0,2}$/.test(letters);

/** `, the lowest ranking`: the same tier once more. */
const saysAgain = (part: TextClause, own: TextClause | undefined): boolean =>
  part.before === ',' &&
  /^[ogq]{0,3}[Tt][YErnwamogqch]*$/.test(part.letters) &&
  tierLast(part) === tierLast(own);

const tierLast = (part: TextClause | undefined) =>
  part?.items.findLast(({ tier }) => tier !== undefined)?.tier;

/** The part of the clause behind that may change the one before: an apposition, a part, a record, a motive. */
function hangingOn({ before, mark, items, said, letters }: TextClause): string | null {
  // `along with Norway`: the same is said of others.
  if (before === 'V' && mark !== 'like' && /[CXGMN]/.test(letters))
    return 'not all of whom it is said were checked';
  if (before === 'V' && /[YE]/.test(letters)) return 'not all of the reports that it names were checked';
  if (before === 'Z' || (said !== null && said.kind !== null && (!said.isHeadline || said.number)))
    return null;
  if ('kJVR|'.includes(before))
    return items.some(({ norm }) => norm === 'of' || norm === 'only') ? 'a part of it was not checked' : null;
  if (before === '&' && /[bpudslLj]/.test(letters)) return null;
  if (before === '&' && (said !== null || /[CGXE]/.test(letters)))
    return 'it goes on with words that were not checked';
  const strange = items.find(
    ({ tags, cls, norm }) => tags.has('unchecked') || 'NBtT'.includes(cls) || norm === 'as',
  );
  return strange ? unreadWord(strange) : null;
}

export const unreadWord = ({ norm, written }: Item): string =>
  `“${norm === '' ? '…' : written}” was not checked`;

/** True if a country or number stands before the clause with nothing that is said of it: it may belong to its list. */
export function hangsBefore(parts: readonly TextClause[], index: number): boolean {
  const [own, before] = [parts[index], parts[index - 1]];
  if (own?.before === '&' && own.said?.whom && parts.slice(0, index).some((part) => isBare(part)))
    return true;
  if (!own || !before || '|R'.includes(own.before) || (before.said?.isHeadline && before.said.number))
    return false;
  return (
    /[CXGMN]/.test(before.letters) &&
    !/[bpudslLj]|^[oaq]/.test(before.letters) &&
    !'JV'.includes(before.before)
  );
}

/** `NGOs note that`, `while`: the clause behind says of whom so many are by itself. */
export const saysThat = (parts: readonly TextClause[], at: number): boolean =>
  parts[at + 1]?.before === 'k' || (parts[at + 1]?.mark === 'that' && !parts[at]?.letters.includes('G'));

/** True if words speak of a tier, a move, the list or a waiver. */
export const speaksOfTiers = (items: readonly Item[]): boolean =>
  items.some(({ cls }) => 'TtudW'.includes(cls));

/**
 * The clauses that say something and of which nothing was read, as far as words can tell: a verb stands in them, or a word
 * that opens a clause. The time, the report, who says so and descriptions are none.
 * @param reads what was read
 */
export function unreadIn(parts: readonly TextClause[], reads: readonly Passage[]): readonly Passage[] {
  const found: { start: number; end: number; at: number }[] = [];
  for (const [at, part] of parts.entries()) {
    const isCovered = reads.some(({ start, end }) => start < part.end && part.start < end);
    if (isCovered || !saysMore(part) || parts[at + 1]?.mark === 'that') continue;
    const last = found.at(-1);
    if (last?.at === at - 1) Object.assign(last, { end: part.end, at });
    else found.push({ start: part.start, end: part.end, at });
  }
  return found;
}

const OPENING = setOf('openClause');
const OTHER_VERBS = setOf('verbs');

function saysMore(part: TextClause): boolean {
  const { before, items, said } = part;
  // `joining China`: the same is said of others.
  if (isBare(part)) return 'JV'.includes(before);
  if (isSetting(part)) return false;
  if (said !== null) return true;
  const opens = 'kRZ'.includes(before);
  const spoken = items.findLastIndex(({ cls, norm }) => cls === 'a' && norm !== 'by');
  const rest = items.slice(spoken + 1);
  if (spoken !== -1 && !(opens ? rest.some(({ cls }) => cls === 'x') : hasVerb(rest))) return false;
  return opens || OPENING.has(items[0]?.norm ?? '') || hasVerb(items);
}

const hasVerb = (items: readonly Item[]): boolean =>
  items.some(({ cls, norm }, at) => {
    if (cls !== 'x') return cls === 'H' ? at < items.length - 1 : VERBS.includes(cls);
    const before = items[at - 1]?.cls;
    return (
      OTHER_VERBS.has(norm) ||
      // `its detailed report`
      (/\w{3}(?<!e)ed$/.test(norm) && !'gn'.includes(before ?? '-')) ||
      (at === 0 && /\w{2}ing$/.test(norm) && items.length > 1) ||
      (/[^isu]s$/.test(norm) && 'CP'.includes(before ?? '-'))
    );
  });
