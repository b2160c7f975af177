/*
 * What a phrase is to the grammar. The words themselves are in the files beside this one: a row is what a phrase is,
 * then its spellings, separated by commas; the longest that fits counts, and of two of a length the first. Words that
 * are in none of them mean nothing to the grammar.
 */

export type VerbClass =
  | 'down'
  | 'up'
  | 'move'
  | 'be'
  | 'stay'
  | 'leave'
  | 'lose'
  | 'join'
  | 'list'
  | 'receive'
  | 'return'
  | 'waive';

export type Sign =
  | {
      readonly kind: 'verb';
      readonly verb: VerbClass;
      /** Whether somebody can do it to a country: `downgraded Laos`. */
      readonly transitive: boolean;
      readonly noun?: boolean;
      /** Whether it speaks of the report without naming a tier. */
      readonly alone?: boolean;
      readonly present?: boolean;
      readonly earlier?: boolean;
    }
  | {
      readonly kind: 'aux';
      /** Whether it is a form of "be". */
      readonly copula?: boolean;
      readonly present?: boolean;
      /** Whether it is said of a time before another: `had been`. */
      readonly earlier?: boolean;
    }
  | { readonly kind: PlainKind };

export type PlainKind =
  | 'neg'
  | 'never'
  | 'always'
  | 'only'
  | 'again'
  | 'noLonger'
  | 'firstTime'
  | 'hedge'
  | 'almost'
  | 'condition'
  | 'untrue'
  | 'boundary'
  | 'when'
  | 'which'
  | 'and'
  | 'or'
  | 'from'
  | 'to'
  | 'at'
  | 'of'
  | 'in'
  | 'with'
  | 'noun'
  | 'oneOf'
  | 'numberOf'
  | 'pronoun'
  | 'theCountry'
  | 'agent'
  | 'waiver'
  | 'sanctionsWaiver'
  | 'automatic'
  | 'respectively'
  | 'row'
  | 'yearWord'
  | 'reportWord'
  | 'all'
  | 'no'
  | 'most'
  | 'vague'
  | 'since'
  | 'until'
  | 'between'
  | 'thisYear'
  | 'lastYear'
  | 'yearBefore'
  | 'yearAfter'
  | 'sameYear'
  | 'nextYear'
  | 'later'
  | 'earlier'
  | 'unclearTime'
  | 'past'
  | 'atLeast'
  | 'atMost'
  | 'moreThan'
  | 'fewerThan'
  | 'approx'
  | 'exactly'
  | 'report'
  | 'including'
  | 'except'
  | 'worse'
  | 'better'
  | 'worst'
  | 'best'
  | 'than'
  | 'fewest'
  | 'mostRecord'
  | 'after'
  | 'before'
  | 'formerly'
  | 'for'
  | 'law'
  | 'other'
  | 'government'
  | 'the'
  | 'statusNoWaiver'
  | 'timeWord'
  | 'adverb';

export type Row = readonly [Sign, string];

/** The spellings in a row. */
export const spellings = (words: string): string[] => words.split(',').map((word) => word.trim());

export const signs = (kind: PlainKind, words: string): Row[] =>
  spellings(words).map((word) => [{ kind }, word]);
