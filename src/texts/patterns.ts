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
