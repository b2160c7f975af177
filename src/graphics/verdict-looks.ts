import { HEADWORDS, type Headword } from '../claims/verdict-words.js';

/** How pages present a verdict: CSS class, label, and symbol path in a 24 by 24 box. */
export interface VerdictLook {
  readonly kind: 'true' | 'false' | 'context' | 'open';
  readonly word: string;
  readonly sign: string;
}

export const VERDICT_LOOKS: Readonly<Record<Headword, VerdictLook>> = {
  supported: { kind: 'true', word: HEADWORDS.supported.word, sign: 'M4 13l5 5L20 6' },
  refuted: { kind: 'false', word: HEADWORDS.refuted.word, sign: 'M5 5l14 14M19 5L5 19' },
  needs_context: { kind: 'context', word: HEADWORDS.needs_context.word, sign: 'M12 4v10M12 18v2' },
  not_in_release: {
    kind: 'open',
    word: HEADWORDS.not_in_release.word,
    sign: 'M8 9a4 4 0 1 1 5 4q-1 .5-1 2M12 19v1',
  },
  no_rank: { kind: 'open', word: HEADWORDS.no_rank.word, sign: 'M5 12h14' },
  not_known: {
    kind: 'open',
    word: HEADWORDS.not_known.word,
    sign: 'M8 9a4 4 0 1 1 5 4q-1 .5-1 2M12 19v1',
  },
};
