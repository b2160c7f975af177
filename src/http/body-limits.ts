import { MAX_TEXT_BYTES } from '../domain/text-limits.js';

/** Maximum size of a request body; a long GraphQL query with variables takes some 4 KB. */
export const MAX_BODY_BYTES = 32_768;

/** Maximum size of a body with a text: JSON and form encoding need up to six bytes for some characters. */
export const MAX_TEXT_BODY_BYTES = MAX_TEXT_BYTES * 6;

const count = (number: number): string => number.toLocaleString('en');

export const BODY_LIMITS = `The maximum is ${count(MAX_BODY_BYTES)} bytes, and for a text sent to /annotate ${count(MAX_TEXT_BYTES)} bytes; send longer texts in parts.`;
