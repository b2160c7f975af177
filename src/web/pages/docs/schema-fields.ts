import type { OpenAPIV3_1 } from 'openapi-types';

type Schema = OpenAPIV3_1.SchemaObject;

export interface SchemaReader {
  readonly components: Readonly<Record<string, Schema | OpenAPIV3_1.ReferenceObject>>;
}

export interface Described {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly allowed: readonly string[];
  readonly fields: readonly Described[];
}

/** Deeper than this a reader is better served by the OpenAPI document itself. */
const DEEPEST = 4;

/** A schema, with its reference followed, and what adds to another with that. What stands beside a reference is kept. */
export function resolve(schema: Schema | OpenAPIV3_1.ReferenceObject, reader: SchemaReader): Schema {
  if ('allOf' in schema && schema.allOf) return merged(schema, reader);
  if (!('$ref' in schema) || schema.$ref === undefined) return schema as Schema;
  const { $ref, ...beside } = schema;
  const target = reader.components[$ref.slice($ref.lastIndexOf('/') + 1)];
  if (!target) throw new Error(`the OpenAPI document has no ${$ref}`);
  return { ...resolve(target, reader), ...beside } as Schema;
}

function merged({ allOf = [], ...beside }: Schema, reader: SchemaReader): Schema {
  const parts = allOf.map((part) => resolve(part, reader));
  return { ...beside, properties: Object.assign({}, ...parts.map(({ properties }) => properties)) };
}

export function describe(
  given: Schema | OpenAPIV3_1.ReferenceObject,
  reader: SchemaReader,
  depth = 0,
): Described[] {
  const schema = resolve(given, reader);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const own = resolve(property, reader);
    const inner = innermost(own, reader);
    return {
      name,
      type: typeOf(own, reader),
      description: own.description ?? inner.description ?? '',
      allowed: (inner.enum ?? []).map(String),
      fields: depth < DEEPEST ? describe(inner, reader, depth + 1) : [],
    };
  });
}

/** Element of a list, a choice or a map: the first schema that has fields or words of its own. */
function innermost(schema: Schema, reader: SchemaReader): Schema {
  if (schema.properties || schema.enum) return schema;
  if ('items' in schema && schema.items) return innermost(resolve(schema.items, reader), reader);
  const [first] = (schema.anyOf ?? schema.oneOf ?? []).map((each) => resolve(each, reader));
  return first ? innermost(first, reader) : schema;
}

function typeOf(schema: Schema, reader: SchemaReader): string {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    const types = choices.map((choice) => typeOf(resolve(choice, reader), reader));
    return [...new Set(types)].join(' or ');
  }
  if ('items' in schema && schema.items) return `list of ${typeOf(resolve(schema.items, reader), reader)}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (Array.isArray(schema.type)) return schema.type.join(' or ');
  return schema.format ? `${schema.type}, ${schema.format}` : String(schema.type ?? 'any');
}
