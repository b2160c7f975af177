import type { Release } from '../dataset/release.js';
import type { Tier } from '../domain/tier.js';
import type { Mention } from './answer.js';
import { nameAt, PLACE_PARTS, phraseAt, type Tag, WHOLE_PLACES } from './lexicon.js';
import type { Passage } from './sentences.js';
import type { Token } from './tokens.js';

/*
 * The things and words of a sentence, each as one item with a letter for its class. Patterns of readings are regular
 * expressions over these letters. Beside the classes of the lexicon: C countries by name (a list is one item), X countries
 * otherwise named, G groups and regions, T a tier by name, t a tier described, Y report years, E a time whose report cannot
 * be told, N a number, B a bound before a number, c a qualifier that can be checked, , and | boundaries, ? a question,
 * x anything else.
 */

/** A report year, or reports, as the sentence names them. */
export type Qualifier =
  | { readonly is: 'firstTime' }
  | { readonly is: 'streak'; readonly years: number; readonly bound: 'exactly' | 'at_least' }
  | { readonly is: 'since'; readonly year: number };

export interface Item extends Passage {
  readonly cls: string;
  readonly tags: ReadonlySet<Tag>;
  readonly norm: string;
  readonly countries?: readonly string[];
  readonly group?: { readonly type: 'group' | 'region'; readonly value: string };
  readonly tier?: Tier;
  readonly years?: readonly number[];
  readonly number?: number;
  readonly bound?: string;
  readonly qualifier?: Qualifier;
  readonly possessive?: boolean;
}

/** What the words of a time are read by. */
export interface Times {
  /** The year of publication; `null` where it is not known. */
  readonly year: number | null;
  /** YYYY-MM-DD by report year. */
  readonly publishedOn: ReadonlyMap<number, string>;
}

export interface Sentence {
  readonly items: readonly Item[];
  readonly mentions: readonly Mention[];
  /** All that its words say of the sentence. */
  readonly tags: ReadonlySet<Tag>;
  readonly quoted: boolean;
}

const YEARS = { first: 1998, last: 2040 };
const NONE: ReadonlySet<Tag> = new Set();
const HARD = new Set([
  ';',
  ':',
  '—',
  '–',
  '-',
  '(',
  ')',
  '[',
  ']',
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  '.',
  '!',
  '…',
  '|',
  '•',
  '*',
  '‘',
]);
const QUOTES = new Set(['"', '“', '”', '„', '«', '»', '‘', '(', '[']);
/** `2020 victims` is a number. */
const COUNTED = new Set([
  'people',
  'victims',
  'cases',
  'traffickers',
  'workers',
  'persons',
  'children',
  'migrants',
]);

/** The items of a sentence and what is mentioned in it. */
export function sentenceOf(release: Release, tokens: readonly Token[], times: Times): Sentence {
  const tags = new Set<Tag>();
  const mentions: Mention[] = [];
  const single = [...itemsOf(release, tokens, times, mentions)];
  for (const item of single) for (const tag of item.tags) tags.add(tag);
  return {
    items: foldLists(foldYears(agents(single))),
    mentions,
    tags,
    quoted: tokens.some(({ norm }) => QUOTES.has(norm)),
  };
}

function* itemsOf(
  release: Release,
  tokens: readonly Token[],
  times: Times,
  mentions: Mention[],
): Generator<Item> {
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index] as Token;
    const from = index;
    const made = (next: number, item: Partial<Item> & { cls: string }): Item => {
      index = next;
      const [start, end] = [token.start, tokens[next - 1]?.end ?? token.end];
      return { tags: NONE, norm: token.norm, start, end, ...item };
    };
    const mention = (type: Mention['type'], value: Mention['value'], next: number) =>
      mentions.push({ type, start: token.start, end: tokens[next - 1]?.end ?? token.end, value });
    if (token.kind === 'mark') {
      yield made(from + 1, { cls: markClass(token.norm) });
      continue;
    }
    const name = nameAt(release, tokens, from);
    const phrase = phraseAt(tokens, from);
    const isUs = phrase?.found.cls === 'U' && (phrase.found.words[0] !== 'us' || token.upper);
    if (name !== null && name.next >= (phrase?.next ?? 0) && !isUs) {
      const { kind, values } = name.found;
      const part = isPartOfName(tokens, from, name.next);
      if (kind === 'group' || kind === 'region') {
        mention(kind, values[0] ?? '', name.next);
        yield made(name.next, { cls: 'G', group: { type: kind, value: values[0] ?? '' } });
        continue;
      }
      mention('country', values.length > 1 ? [...values] : (values[0] ?? ''), name.next);
      const possessive = tokens[name.next - 1]?.possessive ?? false;
      yield made(name.next, { cls: kind === 'name' && !part ? 'C' : 'X', countries: values, possessive });
      continue;
    }
    const time = timeAt(tokens, from, times);
    if (time !== null) {
      for (const year of time.years) mention('year', year, time.next);
      yield made(time.next, {
        cls: time.cls,
        years: time.years,
        ...(time.number !== undefined && { number: time.number }),
      });
      continue;
    }
    const qualifier = streakAt(tokens, from);
    if (qualifier !== null) {
      yield made(qualifier.next, { cls: 'c', qualifier: qualifier.found });
      continue;
    }
    if (phrase !== null && !(phrase.found.cls === 'U' && !isUs)) {
      const { cls = 'x', tier, number, bound, tags } = phrase.found;
      if (tier !== undefined) mention('tier', tier, phrase.next);
      if (isUs) mention('country', 'US', phrase.next);
      yield made(phrase.next, {
        cls: tier !== undefined && isOtherTier(tokens, phrase.next) ? 'x' : cls,
        tags,
        ...(tier !== undefined && { tier }),
        ...(number !== undefined && { number }),
        ...(bound !== undefined && { bound }),
        ...(cls === 'c' && { qualifier: { is: 'firstTime' } as const }),
        ...(isUs && { countries: ['US'], possessive: tokens[phrase.next - 1]?.possessive ?? false }),
      });
      continue;
    }
    yield made(from + 1, { cls: 'x' });
  }
}

const markClass = (mark: string): string =>
  mark === ',' ? ',' : mark === '?' ? '?' : HARD.has(mark) ? '|' : mark === '’' || mark === "'" ? '|' : 'x';

/** `Tier 2.5`, `Tier 1 or 2`, `Tier 2/3`: no one tier. */
const isOtherTier = (tokens: readonly Token[], next: number): boolean =>
  ((tokens[next]?.norm === '.' || tokens[next]?.norm === '/') && tokens[next + 1]?.kind === 'number') ||
  (['and', 'or', 'to'].includes(tokens[next]?.norm ?? '') && /^[1-3]$/.test(tokens[next + 1]?.norm ?? ''));

/** `New Mexico`, `southern Thailand`, `Thai-Cambodian`: the name is a part of another. */
function isPartOfName(tokens: readonly Token[], from: number, next: number): boolean {
  const before = tokens[from - 1];
  if (tokens[from]?.tied || tokens[next]?.tied) return true;
  if (before === undefined || !PLACE_PARTS.has(before.norm) || before.possessive) return false;
  return !WHOLE_PLACES.has(`${tokens[from - 2]?.norm} ${before.norm}`);
}

interface Time {
  readonly cls: 'Y' | 'E' | 'N';
  readonly years: readonly number[];
  readonly number?: number;
  readonly next: number;
}

/** A year, a date, `this year` or `last year`, or a plain number. */
function timeAt(tokens: readonly Token[], index: number, times: Times): Time | null {
  const token = tokens[index] as Token;
  const next = tokens[index + 1]?.norm ?? '';
  if ((token.norm === 'this' || token.norm === 'last') && next === 'year') {
    const year = times.year === null ? null : times.year - (token.norm === 'last' ? 1 : 0);
    const isOut = year !== null && times.publishedOn.has(year);
    return { cls: isOut ? 'Y' : 'E', years: year === null ? [] : [year], next: index + 2 };
  }
  const date = dateAt(tokens, index);
  if (date !== null) {
    const out = times.publishedOn.get(date.year) ?? '';
    return { cls: out !== '' && out <= date.last ? 'Y' : 'E', years: [date.year], next: date.next };
  }
  if (token.kind !== 'number') return null;
  const year = yearOf(tokens, index);
  if (year === null) return { cls: 'N', years: [], number: Number(token.norm), next: index + 1 };
  // `the 2000s`, `2014-06-20`.
  return { cls: 'Y', years: [year], next: index + 1 };
}

function yearOf(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.norm.length !== 4) return null;
  const year = Number(token.norm);
  return year >= YEARS.first && year <= YEARS.last && !COUNTED.has(tokens[index + 1]?.norm ?? '')
    ? year
    : null;
}

/** `June 2016`, `30 June 2016`, `June 30, 2016`: the year and the last day that is meant. */
function dateAt(
  tokens: readonly Token[],
  index: number,
): { readonly year: number; readonly last: string; readonly next: number } | null {
  const dayFirst = dayOf(tokens[index]);
  let at = dayFirst === null ? index : index + 1;
  const month = tokens[at]?.capital ? phraseAt(tokens, at)?.found.month : undefined;
  if (month === undefined) return null;
  at++;
  const day = dayFirst ?? dayOf(tokens[at]);
  if (dayFirst === null && day !== null) at++;
  if (tokens[at]?.norm === ',') at++;
  const year = yearOf(tokens, at);
  if (year === null) return null;
  return { year, last: `${year}-${two(month)}-${two(day ?? LAST_DAY)}`, next: at + 1 };
}
const LAST_DAY = 31;
const two = (number: number): string => String(number).padStart(2, '0');

function dayOf(token: Token | undefined): number | null {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.norm ?? '') ?? [];
  const day = Number(digits);
  return day >= 1 && day <= LAST_DAY ? day : null;
}

const IN_A_ROW = new Set(['consecutive', 'straight', 'successive']);

/** `for the third year in a row`, `a 14th consecutive year`, `for three straight years`. */
function streakAt(
  tokens: readonly Token[],
  index: number,
): { readonly found: Qualifier; readonly next: number } | null {
  const word = (at: number) => tokens[at]?.norm ?? '';
  if (word(index) !== 'for') return null;
  let at = index + 1;
  if (['the', 'a', 'an'].includes(word(at))) at++;
  const entry = phraseAt(tokens, at)?.found;
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word(at)) ?? [];
  const ordinal = digits === undefined ? entry?.ordinal : Number(digits);
  const number = tokens[at]?.kind === 'number' ? Number(word(at)) : entry?.number;
  const years = ordinal ?? number;
  if (years === undefined || years < 2) return null;
  at++;
  const isBefore = IN_A_ROW.has(word(at));
  if (isBefore) at++;
  if (!/^(years?|reports?|time)$/.test(word(at))) return null;
  at++;
  if (!isBefore) {
    if (word(at) === 'running' || word(at) === 'straight') at++;
    else if (word(at) === 'in' && word(at + 1) === 'a' && word(at + 2) === 'row') at += 3;
    else return null;
  }
  return { found: { is: 'streak', years, bound: ordinal === undefined ? 'at_least' : 'exactly' }, next: at };
}

/** The United States as the one who writes the report is no country that is placed in it. */
function agents(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => {
    if (item.cls !== 'U') return item;
    const behind = items.slice(index + 1, index + 5);
    const verb = behind.find(({ cls }) => 'bpudljs,|'.includes(cls));
    const isPlaced =
      verb?.cls === 'b' ||
      behind.some(({ norm }) => norm === 'itself') ||
      's,&|lj'.includes(behind[0]?.cls ?? '|');
    return { ...item, cls: isPlaced && !item.possessive ? 'C' : 'm' };
  });
}

/** `from 2013 to 2016`, `2013-16`, `2013, 2014 and 2016`, `since 2013`: the years of one item. */
function foldYears(items: readonly Item[]): readonly Item[] {
  const folded: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const [second, third, fourth] = [items[at + 1], items[at + 2], items[at + 3]];
    const isYear = (each: Item | undefined): each is Item & { years: readonly [number] } =>
      each?.cls === 'Y' && each.years?.length === 1;
    if (item.cls === 'S' && isYear(second)) {
      const year = second.years[0];
      folded.push({ ...item, cls: 'c', end: second.end, years: [year], qualifier: { is: 'since', year } });
      at++;
    } else if (
      (item.norm === 'from' || item.norm === 'between') &&
      isYear(second) &&
      isYear(fourth) &&
      ['to', 'through', 'and', 'until'].includes(third?.norm ?? '')
    ) {
      const years = range(second.years[0], fourth.years[0]);
      folded.push({ ...item, cls: years.length > 1 ? 'Y' : 'E', end: fourth.end, years });
      at += 3;
    } else if (isYear(item)) {
      const years = [...item.years];
      let end = item.end;
      let cls = item.cls;
      for (;;) {
        const [sep, after, later] = [items[at + 1], items[at + 2], items[at + 3]];
        if (isYear(sep) && sep.start === end + 1) {
          // `2013-2016`: only a hyphen stands between.
          years.push(...range((years.at(-1) ?? 0) + 1, sep.years[0]));
          end = sep.end;
          at++;
        } else if ((sep?.cls === ',' || sep?.cls === '&') && isYear(after)) {
          years.push(after.years[0]);
          end = after.end;
          at += 2;
        } else if (sep?.cls === ',' && after?.cls === '&' && isYear(later)) {
          years.push(later.years[0]);
          end = later.end;
          at += 3;
        } else break;
      }
      // `2014-06`, `2014-15`: a part of a date or a range in short.
      if (items[at + 1]?.cls === 'N' && items[at + 1]?.start === end + 1) cls = 'E';
      folded.push({ ...item, cls, end, years });
    } else folded.push(item);
  }
  return folded;
}

function range(from: number, to: number): number[] {
  return from > to || to - from > LONGEST_RANGE
    ? []
    : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
const LONGEST_RANGE = 40;

/** `Cambodia, Laos and the Gambia`: the countries of one item. */
function foldLists(items: readonly Item[]): readonly Item[] {
  const folded: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.cls !== 'C' && item.cls !== 'X') {
      folded.push(item);
      continue;
    }
    const parts = [item];
    for (;;) {
      let next = at + 1;
      if (parts.at(-1)?.possessive) break;
      if (items[next]?.cls === ',') next++;
      if (items[next]?.cls === '&') next++;
      if (next === at + 1) break;
      if (items[next]?.norm === 'the') next++;
      const part = items[next];
      if (part?.cls !== 'C' && part?.cls !== 'X') break;
      parts.push(part);
      at = next;
    }
    const cls = parts.every((part) => part.cls === 'C') ? 'C' : 'X';
    folded.push({
      ...item,
      cls,
      end: parts.at(-1)?.end ?? item.end,
      countries: [...new Set(parts.flatMap(({ countries = [] }) => countries))],
      possessive: parts.at(-1)?.possessive ?? false,
    });
  }
  return folded;
}
