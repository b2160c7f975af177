/** Adverbs that change what is said beside a verb: of some reports only, or of a move where a place is named. */
export const OF_SOME_TIMES: ReadonlySet<string> = new Set(
  'rarely seldom hardly scarcely mostly usually often frequently sometimes occasionally generally normally typically intermittently periodically newly'.split(
    ' ',
  ),
);
