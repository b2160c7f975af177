import type { Item } from './mentions.js';

/** A stretch of a sentence between two boundaries. */
export interface Clause {
  /** Class of the boundary before it: `,`, `|`, `k`, `R`, `&` or, at the beginning, `^`. */
  readonly before: string;
  readonly items: readonly Item[];
  /** The classes of its items. */
  readonly letters: string;
}

/** What can follow `and` where it joins two clauses, and not two words. */
const VERBS = 'bhpudslj';
const CLAUSE_STARTS = `${VERBS}CXmNkRoYE`;

/** The clauses of a sentence: between commas, signs, conjunctions and relative words. */
export function clausesOf(items: readonly Item[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let before = '^';
  let own: Item[] = [];
  const close = (boundary: string) => {
    if (own.length > 0) clauses.push({ before, items: own, letters: own.map(({ cls }) => cls).join('') });
    // `, and`, `, while`: the stronger of the two counts.
    before = own.length > 0 || before === '^' ? boundary : stronger(before, boundary);
    own = [];
  };
  items.forEach((item, index) => {
    const next = items[index + 1]?.cls ?? '';
    if (',|?kRJ'.includes(item.cls)) close(item.cls);
    else if (item.cls === '&' && CLAUSE_STARTS.includes(next)) close('&');
    else own.push(item);
  });
  close('|');
  return clauses;
}

const stronger = (one: string, other: string): string => (one === ',' ? other : other === ',' ? one : other);

/** Whether a clause has a country or number and no verb that says anything of it. */
export const hangs = ({ letters, before }: Clause): boolean =>
  /[CXGMN]/.test(letters) && !/[bpudslj]/.test(letters) && !/^[oa]/.test(letters) && before !== 'J';
