/** Formats that say all that their patterns say. */
const TELLING_FORMATS = new Set(['date', 'date-time', 'uri']);

type Schema = Record<string, unknown>;

/**
 * Leaves out of the schemas of answers what only a library needs: patterns of dates, the bounds of safe integers, that
 * an object may have other members, which is so unless it is said otherwise (generators type them as `any`). What is
 * counted is not negative. Values of several types are told one by one: of a list of types some generators read the first.
 * @param part of the document, altered
 */
export function makePlain(part: unknown): void {
  if (Array.isArray(part)) {
    for (const each of part) makePlain(each);
    return;
  }
  if (typeof part !== 'object' || part === null) return;
  const schema = part as Schema;
  if (TELLING_FORMATS.has(String(schema.format))) delete schema.pattern;
  if (Array.isArray(schema.type) && schema.type.length > 2) {
    schema.anyOf = schema.type.map((type) => ({ type }));
    delete schema.type;
  }
  if (isEmpty(schema.additionalProperties)) delete schema.additionalProperties;
  if (schema.type === 'integer' && schema.minimum === Number.MIN_SAFE_INTEGER) {
    schema.minimum = 0;
    delete schema.maximum;
  }
  for (const [key, value] of Object.entries(schema)) if (key !== 'examples') makePlain(value);
}

/** Lets the objects of answers have other members: a later version of the service may add some, and breaks no client. */
export function openSchemas(part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  const schema = part as Schema;
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  for (const each of Object.values(schema)) openSchemas(each);
}

const isEmpty = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0;
