/**
 * Maximum length of a text parameter, in characters, unless its
 * schema sets another; a list of all reports takes some 150.
 */
export const MAX_TEXT = 2_000;

/** The error for a text that is too long, to follow the parameter name. */
export const tooLong = (length: number, most = MAX_TEXT): string =>
  `is ${length} characters long (maximum ${most})`;

const schemasWithCustomLimit = new WeakSet<object>();

/** Marks a string schema whose limit is not a number of characters and is enforced by the handler. */
export function withCustomLimit<Schema extends object>(schema: Schema): Schema {
  schemasWithCustomLimit.add(schema);
  return schema;
}

/** True for a schema marked by {@link withCustomLimit}. */
export const hasCustomLimit = (schema: unknown): boolean => schemasWithCustomLimit.has(Object(schema));

const companionBySchema = new WeakMap<object, string>();

/** Marks a parameter as having no effect without another: using it alone is an error. */
export function onlyWith<Schema extends object>(other: string, schema: Schema): Schema {
  companionBySchema.set(schema, other);
  return schema;
}

/** The parameter that a parameter requires, if any. */
export const getCompanion = (schema: object | undefined): string | undefined =>
  schema && companionBySchema.get(schema);
