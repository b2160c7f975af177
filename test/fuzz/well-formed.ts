const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text without halves of surrogate pairs, which cannot be sent as UTF-8. */
export const wellFormed = (text: string): string => text.replaceAll(LONE_SURROGATES, '\uFFFD');
