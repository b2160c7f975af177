/** Bytes of the body of a request: a long query of GraphQL with its variables has some 4 KB. */
export const MAX_BODY_BYTES = 32_768;

/** Bytes of a text, in UTF-8: the dearest takes 0.2 s of a core. */
export const MAX_TEXT_BYTES = 51_200;

/** Sentences of a text. */
export const MAX_TEXT_SENTENCES = 500;

/** The body that such a text comes in: JSON and forms write some characters in six. */
export const MAX_TEXT_BODY_BYTES = MAX_TEXT_BYTES * 6;

const count = (number: number): string => number.toLocaleString('en');

export const BODY_LIMITS = `A body may have ${count(MAX_BODY_BYTES)} bytes, a text that is posted to /annotate ${count(MAX_TEXT_BYTES)} bytes and ${MAX_TEXT_SENTENCES} sentences: send a longer one in parts.`;
