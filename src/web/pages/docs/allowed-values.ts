import type { OpenAPIV3_1 } from 'openapi-types';

/** A list of words separated by commas, as its pattern says it. */
const WORDS = /^\^\(([^()]+)\)\(,\(\1\)\)\*\$$/;

/** The values that a parameter can have: an enumeration, a range, or the words of a list; empty for any. */
export function allowedBy(schema: OpenAPIV3_1.SchemaObject): string[] {
  if (schema.enum) return schema.enum.map(String);
  if (schema.minimum !== undefined && schema.maximum !== undefined) {
    return [`${schema.minimum}–${schema.maximum}`];
  }
  const words = WORDS.exec(schema.pattern ?? '')?.[1];
  return words?.split('|').map((word) => word.replaceAll('\\', '')) ?? [];
}
