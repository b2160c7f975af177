import type { OpenAPIV3_1 } from 'openapi-types';

/** The values that a parameter, or each value of a list, can have: an enumeration or a range; empty for any. */
export function allowedBy(schema: OpenAPIV3_1.SchemaObject): string[] {
  if (schema.type === 'array') return allowedBy(schema.items as OpenAPIV3_1.SchemaObject);
  if (schema.enum) return schema.enum.map(String);
  return schema.minimum !== undefined && schema.maximum !== undefined
    ? [`${schema.minimum}–${schema.maximum}`]
    : [];
}
