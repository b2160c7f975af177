import type { Item } from './items.js';

/*
 * Items that belong together, as one: the years of a list or a range, the countries of a list.
 */

/** What may stand between the parts of a list: `,`, `and`, `, and`; as classes of items. */
const BETWEEN = /^,?&?/;

const lettersOf = (items: readonly Item[]): string => items.map(({ cls }) => cls).join('');

/** `from 2013 to 2016`, `2013-16`, `2013, 2014 and 2016`, `since 2013`: the years of one item. */
export function foldYears(items: readonly Item[]): readonly Item[] {
  const letters = lettersOf(items);
  const folded: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const [second, third, fourth] = items.slice(at + 1, at + 4);
    if (letters.startsWith('SY', at)) {
      const year = yearOf(second);
      folded.push({
        ...item,
        cls: 'c',
        end: second?.end ?? item.end,
        years: [year],
        qualifier: { is: 'since', year },
      });
      at++;
    } else if (
      /^(?:from|between)$/.test(item.norm) &&
      /^(?:to|through|and|until)$/.test(third?.norm ?? '') &&
      second?.cls === 'Y' &&
      fourth?.cls === 'Y'
    ) {
      const years = range(yearOf(second), yearOf(fourth));
      folded.push({ ...item, cls: years.length > 1 ? 'Y' : 'E', end: fourth.end, years });
      at += 3;
    } else if (item.cls === 'Y') {
      const { years, next } = yearsFrom(items, letters, at);
      const last = items[next - 1] ?? item;
      // `2014-06`, `2014-15`: a part of a date or a range in short.
      const isPart = letters[next] === 'N' && items[next]?.start === last.end + 1;
      folded.push({ ...item, cls: isPart ? 'E' : 'Y', end: last.end, years });
      at = next - 1;
    } else folded.push(item);
  }
  return folded;
}

const yearOf = (item: Item | undefined): number => item?.years?.[0] ?? Number.NaN;

/** The years of a list that begins at an item, ranges in it filled up, and the index behind it. */
function yearsFrom(items: readonly Item[], letters: string, at: number) {
  const years = [yearOf(items[at])];
  let next = at + 1;
  for (;;) {
    const between = BETWEEN.exec(letters.slice(next, next + 2))?.[0] ?? '';
    const part = items[next + between.length];
    // `2013-2016`: only a hyphen stands between.
    const isRange = between === '';
    if (part?.cls !== 'Y' || (isRange && part.start !== (items[next - 1]?.end ?? 0) + 1))
      return { years, next };
    years.push(...(isRange ? range((years.at(-1) ?? 0) + 1, yearOf(part)) : [yearOf(part)]));
    next += between.length + 1;
  }
}

const LONGEST_RANGE = 40;
const range = (from: number, to: number): number[] =>
  from > to || to - from > LONGEST_RANGE
    ? []
    : Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** `Cambodia, Laos and the Gambia`: the countries of one item. */
export function foldLists(items: readonly Item[]): readonly Item[] {
  const letters = lettersOf(items);
  const folded: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const parts = [items[at] as Item];
    while (/[CX]/.test(letters[at] ?? '') && !parts.at(-1)?.possessive) {
      const between = BETWEEN.exec(letters.slice(at + 1, at + 3))?.[0] ?? '';
      const next = at + 1 + between.length + (items[at + 1 + between.length]?.norm === 'the' ? 1 : 0);
      if (between === '' || !/[CX]/.test(letters[next] ?? '')) break;
      parts.push(items[next] as Item);
      at = next;
    }
    const [first, last] = [parts[0] as Item, parts.at(-1) as Item];
    folded.push(
      first === last
        ? first
        : {
            ...first,
            cls: parts.every((part) => part.cls === 'C') ? 'C' : 'X',
            end: last.end,
            countries: [...new Set(parts.flatMap(({ countries = [] }) => countries))],
            possessive: last.possessive ?? false,
          },
    );
  }
  return folded;
}
