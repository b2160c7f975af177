/** Bytes of a text, in UTF-8: the dearest takes 0.2 s of a core. */
export const MAX_TEXT_BYTES = 51_200;

/** Sentences of a text. */
export const MAX_TEXT_SENTENCES = 500;
