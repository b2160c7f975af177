import type { OpenAPIV3_1 } from 'openapi-types';

const SCHEMA = '#/components/schemas/';
const OPEN = `${SCHEMA}Problem`;

/**
 * The document, of whose objects none may have a member that is not told. The document itself leaves that open, for later
 * versions; this version answers with nothing that it does not tell.
 */
export function closedDocument(document: OpenAPIV3_1.Document): OpenAPIV3_1.Document {
  const { components = {}, paths } = document;
  const { schemas = {}, responses, ...others } = components;
  // A component is closed where it is used: what adds to it would be refused within.
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

/** @param isWhole whether it is told here which members the object has, not in a part of several */
function closed(part: unknown, isWhole = true): unknown {
  if (Array.isArray(part)) return part.map((each) => closed(each, isWhole));
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, closed(value, key !== 'allOf')]),
  );
  return isWhole && tellsMembers(part) ? { ...inner, unevaluatedProperties: false } : inner;
}

function tellsMembers(schema: { readonly $ref?: unknown; readonly properties?: unknown }): boolean {
  const { $ref, properties } = schema;
  if (typeof $ref === 'string') return $ref.startsWith(SCHEMA) && $ref !== OPEN;
  return typeof properties === 'object';
}
