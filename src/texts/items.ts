import type { Tier } from '../domain/tier.js';
import type { Mention } from './answer.js';
import type { Tag } from './lexicon.js';
import type { Passage } from './sentences.js';

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
  readonly countries?: readonly string[] | undefined;
  readonly group?: { readonly type: 'group' | 'region'; readonly value: string };
  readonly tier?: Tier | undefined;
  readonly years?: readonly number[];
  readonly number?: number | undefined;
  readonly bound?: string | undefined;
  readonly qualifier?: Qualifier | undefined;
  readonly possessive?: boolean;
}

export interface Sentence {
  readonly items: readonly Item[];
  readonly mentions: readonly Mention[];
  /** All that its words say of the sentence. */
  readonly tags: ReadonlySet<Tag>;
}

/** A stretch of a sentence between two boundaries. */
export interface Clause {
  /** Class of the boundary before it: `,`, `|`, `k`, `R`, `&` or, at the beginning, `^`. */
  readonly before: string;
  readonly items: readonly Item[];
  /** The classes of its items. */
  readonly letters: string;
}
