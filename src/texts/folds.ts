import type { Item } from './items.js';

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
export const foldYears = foldedBy((items, letters, at) => {
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
  from > to || to - from > LONGEST_RANGE
    ? []
    : Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** `Cambodia, Laos and the Gambia`: the countries of one item. */
export const foldLists = foldedBy((items, letters, at) => {
  if (!/[CX]/.test(letters[at] ?? '')) return null;
  const parts = [items[at] as Item];
  let next = at + 1;
  while (!parts.at(-1)?.possessive) {
    const gap = between(letters, next);
    const part = next + gap + (items[next + gap]?.norm === 'the' ? 1 : 0);
    if (gap === 0 || !/[CX]/.test(letters[part] ?? '')) break;
    parts.push(items[part] as Item);
    next = part + 1;
  }
  return {
    cls: parts.every(({ cls }) => cls === 'C') ? 'C' : 'X',
    countries: [...new Set(parts.flatMap(({ countries = [] }) => countries))],
    possessive: parts.at(-1)?.possessive ?? false,
    next,
  };
});
