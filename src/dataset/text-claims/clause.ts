import type { Chunk } from './chunks.js';

/** Some chunks, and the index of the verb among them. */
export interface Stretch {
  readonly chunks: readonly Chunk[];
  readonly verb: number;
}

/** A stretch of a sentence with at most one verb. */
export interface Clause {
  readonly chunks: readonly Chunk[];
  /** Index of the verb among them; -1 for none. */
  readonly verb: number;
  /** The word that begins it, where it is no main clause. */
  readonly opens: 'after' | 'before' | 'which' | 'boundary' | null;
  /** Whether a clause with "before" follows: then its year is another than that of the sentence. */
  readonly beforeOther: boolean;
  /** Whether it stands in one piece with the clause before it: `was upgraded … and downgraded`. */
  readonly continues: boolean;
}
