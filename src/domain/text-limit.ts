/** Characters of a text that a request gives, where its schema says no other limit: a list of all reports has some 150. */
export const MAX_TEXT = 2_000;

export const tooLong = (length: number, most = MAX_TEXT): string =>
  `has ${length} characters, and ${most} are allowed: shorten it, or ask for less at a time`;

const countedOtherwise = new WeakSet<object>();

/** A schema of a text whose limit is not one of characters: who takes the text holds it. */
export function limitedElsewhere<Schema extends object>(schema: Schema): Schema {
  countedOtherwise.add(schema);
  return schema;
}

export const isLimitedElsewhere = (schema: object | undefined): boolean =>
  schema !== undefined && countedOtherwise.has(schema);
