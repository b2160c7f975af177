import type { OpenAPIV3_1 } from 'openapi-types';

const SCHEMA = '#/components/schemas/';
const OPEN = `${SCHEMA}Problem`;

/**
 * The OpenAPI document with all objects closed to undocumented members. The published one stays open for
 * later versions; this version returns only documented members.
 */
export function closedDocument(document: OpenAPIV3_1.Document): OpenAPIV3_1.Document {
  const { components = {}, paths } = document;
  const { schemas = {}, responses, ...others } = components;
  // Close a component where it is used; otherwise extensions of it would be rejected.
  const withinSchemas = Object.entries(schemas).map(([name, schema]) => [
    name,
    `${SCHEMA}${name}` === OPEN ? schema : closed(schema, false),
  ]);
  return {
    ...document,
    paths: closed(paths),
    components: { ...others, responses: closed(responses), schemas: Object.fromEntries(withinSchemas) },
  } as OpenAPIV3_1.Document;
}

/** @param isWhole whether the schema lists all members, rather than a part of several */
function closed(part: unknown, isWhole = true): unknown {
  if (Array.isArray(part)) return part.map((each) => closed(each, isWhole));
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, closed(value, key !== 'allOf')]),
  );
  return isWhole && hasMembers(part) ? { ...inner, unevaluatedProperties: false } : inner;
}

function hasMembers(schema: { readonly $ref?: unknown; readonly properties?: unknown }): boolean {
  const { $ref, properties } = schema;
  if (typeof $ref === 'string') return $ref.startsWith(SCHEMA) && $ref !== OPEN;
  return typeof properties === 'object';
}
