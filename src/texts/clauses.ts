import type { Clause, Item } from './items.js';
import { dataOf } from './lexicon.js';

/*
 * The simple readings, as patterns over the letters of a clause (assets/texts/readings.json).
 */

export type Kind = 'place' | 'stay' | 'up' | 'down' | 'move' | 'leave' | 'automatic' | 'waiver';

/** A core pattern in a clause, from one of its items to another. */
export interface Core
  extends Readonly<Record<'whom' | 'number' | 'bound' | 'from' | 'tier', Item | undefined>> {
  readonly at: number;
  readonly to: number;
  readonly kind: Kind;
}

const { kinds, around, parts, rows } = dataOf('readings.json') as {
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly around: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly rows: readonly string[];
};

const filled = (pattern: string): string =>
  pattern.replaceAll(/\{([A-Z]+)\}/g, (_, name) => filled(parts[name] ?? ''));
const ROWS = rows.map((each) => new RegExp(filled(each), 'dy'));
/** May stand before a core and behind it: times, the report and who says so. */
export const AROUND = new RegExp(`[${around}]`);

/** The one pattern that a clause fits, behind what may stand before it; `null` for none. */
export function coreOf({ letters, items }: Clause): Core | null {
  for (let at = 0; at < letters.length; at++) {
    for (const pattern of ROWS) {
      pattern.lastIndex = at;
      const { indices, groups = {} } = pattern.exec(letters) ?? {};
      if (indices === undefined) continue;
      const part = (name: string) => items[indices.groups?.[name]?.[0] ?? -1];
      return {
        at,
        to: pattern.lastIndex,
        kind: kinds[groups.verb ?? 'p'] ?? 'place',
        whom: part('whom'),
        number: part('number'),
        bound: part('bound'),
        from: part('from') ?? part('from2'),
        tier: part('tier') ?? part('tier2'),
      };
    }
    if (!AROUND.test(letters[at] ?? '')) return null;
  }
  return null;
}

/** Letters that can follow `and` where it joins two clauses, and not two words. */
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
    if (',|?kRJV'.includes(item.cls)) close(item.cls);
    else if (item.cls === '&' && CLAUSE_STARTS.includes(next)) close('&');
    else own.push(item);
  });
  close('|');
  return clauses;
}

const stronger = (one: string, other: string): string => (one === ',' ? other : other === ',' ? one : other);

/** True for a clause with a country or number and no verb that says anything of it. */
const hangs = ({ letters, before }: Clause): boolean =>
  /[CXGMN]/.test(letters) && !/[bpudslLj]/.test(letters) && !/^[oaq]/.test(letters) && !'JV'.includes(before);

interface Neighbours {
  readonly before: readonly Item[];
  readonly behind: readonly Item[];
  /** Indexes of the clauses that say nothing of their own: the time, the report, who says so. */
  readonly merged: ReadonlySet<number>;
  /** The unchecked rest of the clause. */
  readonly unchecked: string | null;
}

const saysNothing = ({ letters }: Clause): boolean => [...letters].every((letter) => AROUND.test(letter));

/** The times and reports that stand beside a clause between commas, and what else hangs on it. */
export function neighboursOf(clauses: readonly Clause[], index: number): Neighbours {
  const [before, behind, merged] = [[] as Item[], [] as Item[], new Set<number>()];
  for (let at = index - 1; at >= 0 && ',^'.includes(clauses[at + 1]?.before ?? ''); at--) {
    const clause = clauses[at] as Clause;
    if (!saysNothing(clause)) break;
    before.push(...clause.items);
    merged.add(at);
  }
  for (let at = index + 1; at < clauses.length; at++) {
    const clause = clauses[at] as Clause;
    const goesOn = saysNothing(clause) && ',|'.includes(clause.before) && clause.items[0]?.norm !== 'as';
    if (!goesOn && !saysAgain(clause, clauses[index]))
      return { before, behind, merged, unchecked: hangingOn(clause) };
    if (goesOn) behind.push(...clause.items);
    merged.add(at);
  }
  return { before, behind, merged, unchecked: null };
}

/** `, the lowest ranking`: the same tier once more. */
const saysAgain = (clause: Clause, own: Clause | undefined): boolean =>
  clause.before === ',' &&
  /^[ogq]{0,3}[Tt][YErnwamogqch]*$/.test(clause.letters) &&
  tierLast(clause) === tierLast(own);

const tierLast = (clause: Clause | undefined) =>
  clause?.items.findLast(({ tier }) => tier !== undefined)?.tier;

/** The part of the clause behind that may change the one before: an apposition, a part, a record, a motive. */
function hangingOn({ before, items, letters }: Clause): string | null {
  // `along with Norway`: the same is said of others.
  if (before === 'V' && /[CXGMN]/.test(letters)) return 'not all of whom it is said were checked';
  if ('kJV'.includes(before)) return items.some(isPartial) ? 'a part of it was not checked' : null;
  if (before === '&' && /^[CXmN]?[CXgoh]*[bpudslLj]/.test(letters)) return null;
  const strange = items.find(({ tags, cls }) => tags.has('unchecked') || 'NBtT'.includes(cls));
  if (strange !== undefined) return `“${strange.norm}” was not checked`;
  if (items[0]?.norm === 'as') return '“as” was not checked';
  if (before === 'R' || before === '|') return null;
  return before === '&' ? 'it goes on with words that were not read' : null;
}

const isPartial = ({ norm }: Item): boolean => norm === 'of' || norm === 'only';

/** True if a country or number stands before the clause with nothing that is said of it: it may belong to its list. */
export function hangsBefore(clauses: readonly Clause[], index: number): boolean {
  const [own, before] = [clauses[index], clauses[index - 1]];
  return own !== undefined && before !== undefined && !'|R'.includes(own.before) && hangs(before);
}

/** True if nothing before a clause can say whom it counts. */
export const standsFirst = (clauses: readonly Clause[], index: number, merged: ReadonlySet<number>) =>
  clauses.every((_, at) => at >= index || merged.has(at) || clauses[at + 1]?.before === 'k');
