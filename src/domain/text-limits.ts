/** Bytes of a text, in UTF-8. */
export const MAX_TEXT_BYTES = 51_200;
