import type { Release } from '../dataset/release.js';
import { yearsFrom } from '../domain/dates.js';
import type { Mention } from './answer.js';
import type { Item, Sentence } from './items.js';
import { nameAt, phraseAt, setOf, type Tag, type Token } from './lexicon.js';
import { type PublicationDates, streakAt, timeAt } from './times.js';

/*
 * Items that belong together, as one: the years of a list or a range, the countries of a list.
 */

/** The items from one on as one, and the index behind them; `null`: no more than they are. */
type Fold = (
  items: readonly Item[],
  letters: string,
  at: number,
) => (Partial<Item> & { readonly next: number }) | null;

const foldedBy =
  (fold: Fold) =>
  (items: readonly Item[]): readonly Item[] => {
    const letters = items.map(({ cls }) => cls).join('');
    const folded: Item[] = [];
    for (let at = 0; at < items.length; ) {
      const { next, ...together } = fold(items, letters, at) ?? { next: at + 1 };
      const [first, last] = [items[at] as Item, items[next - 1] as Item];
      folded.push({ ...first, end: last.end, ...together });
      at = next;
    }
    return folded;
  };

/** Joins the parts of a list: `,`, `and`, `, and`. */
const BETWEEN = /^,?&?/;
const between = (letters: string, at: number): number =>
  BETWEEN.exec(letters.slice(at, at + 2))?.[0].length ?? 0;

const yearOf = (item: Item | undefined): number => item?.years?.[0] ?? Number.NaN;

/** `from 2013 to 2016`, `2013-16`, `2013, 2014 and 2016`, `since 2013`: the years of one item. */
const foldYears = foldedBy((items, letters, at) => {
  const norm = (index: number) => items[index]?.norm ?? '';
  if (letters.startsWith('SY', at)) {
    const year = yearOf(items[at + 1]);
    return { cls: 'c', years: [year], qualifier: { is: 'since', year }, next: at + 2 };
  }
  const isPeriod = /^(?:from|between)$/.test(norm(at)) && /^(?:to|through|and|until)$/.test(norm(at + 2));
  if (isPeriod && letters[at + 1] === 'Y' && letters[at + 3] === 'Y') {
    const years = range(yearOf(items[at + 1]), yearOf(items[at + 3]));
    return { cls: years.length > 1 ? 'Y' : 'E', years, next: at + 4 };
  }
  // `by 2022`: then or before, and `by the 2022 report` is who says so.
  if (norm(at) === 'by' && letters[at + 1] === 'Y' && letters[at + 2] !== 'r')
    return { cls: 'E', years: items[at + 1]?.years ?? [], next: at + 2 };
  if (letters[at] !== 'Y') return null;
  const years = [yearOf(items[at])];
  let next = at + 1;
  const isTied = () => items[next]?.start === (items[next - 1]?.end ?? 0) + 1;
  for (;;) {
    const gap = between(letters, next);
    if (letters[next + gap] !== 'Y' || (gap === 0 && !isTied())) break;
    const year = yearOf(items[next + gap]);
    // `2013-2016`: only a hyphen stands between.
    years.push(...(gap === 0 ? range((years.at(-1) ?? 0) + 1, year) : [year]));
    next += gap + 1;
  }
  // `2014-06`, `2014-15`: a part of a date or a range in short.
  return { cls: letters[next] === 'N' && isTied() ? 'E' : 'Y', years, next };
});

const LONGEST_RANGE = 40;
const range = (from: number, to: number): number[] =>
  from > to || to - from > LONGEST_RANGE ? [] : yearsFrom(from, to);

/** `Cambodia, Laos and the Gambia`: the countries of one item. */
const foldLists = foldedBy((items, letters, at) => {
  if (!/[CX]/.test(letters[at] ?? '')) return null;
  const parts = [items[at] as Item];
  let next = at + 1;
  let isClosed = false;
  while (!parts.at(-1)?.possessive) {
    const gap = between(letters, next);
    const part = next + gap + (items[next + gap]?.norm === 'the' ? 1 : 0);
    if (gap === 0 || !/[CX]/.test(letters[part] ?? '')) break;
    parts.push(items[part] as Item);
    isClosed ||= letters.slice(next, next + gap).includes('&');
    next = part + 1;
  }
  // `China, Russia and 20 others`
  isClosed ||= letters.startsWith('&N9', next);
  // `According to Vietnam, Cambodia …`: no list without its `and`.
  const isHeadline = (at === 0 || letters[at - 1] === '|') && /[bpudslj]/.test(letters[next] ?? '');
  if (parts.length > 1 && !isClosed && (!isHeadline || parts.at(-1)?.possessive)) return null;
  return {
    cls: parts.every(({ cls }) => cls === 'C') ? 'C' : 'X',
    countries: [...new Set(parts.flatMap(({ countries = [] }) => countries))],
    possessive: parts.at(-1)?.possessive ?? false,
    next,
  };
});

const NONE: ReadonlySet<Tag> = new Set();
const BEFORE_OTHER_PLACES = setOf('beforeOtherPlaces');
const OF_COUNTRIES = setOf('ofCountries');
const WHOLE_PLACES = setOf('wholePlaces');

/** The items of a sentence and what is mentioned in it. */
export function sentenceOf(release: Release, tokens: readonly Token[], times: PublicationDates): Sentence {
  const single: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { norm, start } = tokens[at] as Token;
    const { next, ...item } = itemAt(release, tokens, at, times);
    const last = tokens[next - 1] as Token;
    const written = writtenIn(tokens.slice(at, next));
    single.push({ tags: NONE, norm, written, start, end: last.end, possessive: last.possessive, ...item });
    at = next;
  }
  return {
    items: foldLists(foldYears(agents(single))),
    mentions: single.flatMap((item) => mentionOf(item) ?? []),
    tags: new Set(single.flatMap(({ tags }) => [...tags])),
  };
}

const writtenIn = (tokens: readonly Token[]): string =>
  tokens.map(({ text, tied }, at) => (at === 0 ? text : `${tied ? '-' : ' '}${text}`)).join('');

function mentionOf({ start, end, countries, group, tier, years = [] }: Item): Mention | null {
  const place = { start, end };
  if (countries) return { type: 'country', ...place, values: [...countries] };
  if (group) return { type: group.type, ...place, values: [group.value] };
  if (tier !== undefined) return { type: 'tier', ...place, values: [tier] };
  return years[0] === undefined ? null : { type: 'year', ...place, values: [String(years[0])] };
}

/** The item at a token, and the index behind it. */
function itemAt(
  release: Release,
  tokens: readonly Token[],
  at: number,
  times: PublicationDates,
): Partial<Item> & { readonly cls: string; readonly next: number } {
  const name = nameAt(release, tokens, at);
  const phrase = phraseAt(tokens, at);
  const isUs = phrase?.found.cls === 'U' && (phrase.found.words[0] !== 'us' || tokens[at]?.upper === true);
  if (name !== null && name.next >= (phrase?.next ?? 0) && !isUs) {
    const { next } = name;
    const { kind, values } = name.found;
    if (kind === 'group' || kind === 'region')
      return { cls: 'G', group: { type: kind, value: values[0] ?? '' }, next };
    // `the Thai government`
    if (kind === 'demonym' && values.length === 1 && OF_COUNTRIES.has(tokens[next]?.norm ?? ''))
      return { cls: 'C', countries: values, next: next + 1 };
    return {
      cls: (kind === 'name' || kind === 'capital') && !isPartOfName(tokens, at, next) ? 'C' : 'X',
      countries: values,
      next,
    };
  }
  // `The Republic of Korea` is a name, not a name behind `the Republic of`.
  if (tokens[at]?.norm === 'the' && (nameAt(release, tokens, at + 1)?.next ?? 0) > (phrase?.next ?? at + 1))
    return { cls: 'g', next: at + 1 };
  const time = timeAt(tokens, at, times) ?? streakAt(tokens, at);
  if (time !== null) return time;
  if (phrase === null && /^\p{Extended_Pictographic}|^\p{So}/u.test(tokens[at]?.norm ?? ''))
    return { cls: '|', next: at + 1 };
  if (phrase === null || (phrase.found.cls === 'U' && !isUs)) return { cls: 'x', next: at + 1 };
  const { next } = phrase;
  const { cls = 'x', tier, number, bound, tags, turns } = phrase.found;
  return {
    ...(turns && { norm: phrase.found.words.join(' ') }),
    cls: tier !== undefined && isOtherTier(tokens, next) ? 'x' : cls,
    tags,
    turns,
    tier,
    number,
    bound,
    qualifier: cls === 'c' ? { is: 'firstTime' } : undefined,
    countries: isUs ? ['US'] : undefined,
    next,
  };
}

/** `Tier 2.5`, `Tier 1 or 2`, `Tier 2/3`: no one tier. */
const isOtherTier = (tokens: readonly Token[], next: number): boolean =>
  (/^[./]$/.test(tokens[next]?.norm ?? '') && tokens[next + 1]?.kind === 'number') ||
  (/^(?:and|or|to)$/.test(tokens[next]?.norm ?? '') && /^[1-3]$/.test(tokens[next + 1]?.norm ?? ''));

/** `New Mexico`, `southern Thailand`, `Thai-Cambodian`: the name is a part of another. */
function isPartOfName(tokens: readonly Token[], from: number, next: number): boolean {
  const before = tokens[from - 1];
  if (tokens[from]?.tied || tokens[next]?.tied) return true;
  if (before === undefined || !BEFORE_OTHER_PLACES.has(before.norm) || before.possessive) return false;
  return !WHOLE_PLACES.has(`${tokens[from - 2]?.norm} ${before.norm}`);
}

/** The United States as the one who writes the report is no country that is placed in it. */
function agents(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => {
    if (item.cls !== 'U') return item;
    const behind = items.slice(index + 1, index + 5);
    const verb = behind.find(({ cls }) => 'bpudljs,|'.includes(cls));
    const [last, first] = [items[index - 1]?.norm, items[index - 2]?.norm];
    // `placed by the United States`, `the list of the U.S.`
    if (/^(?:of|by)$/.test((last === 'the' ? first : last) ?? '')) return { ...item, cls: 'm' };
    const isPlaced =
      verb?.cls === 'b' ||
      behind.some(({ norm }) => norm === 'itself') ||
      ('s,&|lj'.includes(behind[0]?.cls ?? '|') && behind[1]?.cls !== 'C');
    return { ...item, cls: isPlaced && !item.possessive ? 'C' : 'm' };
  });
}
