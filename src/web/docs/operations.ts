import type { OpenAPIV3_1 } from 'openapi-types';
import { RESOURCES } from '../../rest/resources/index.js';
import { type Described, describe, resolve, type SchemaReader } from './schema-fields.js';

type Document = OpenAPIV3_1.Document;

/** A parameter as a reader needs it. */
export interface ParameterView {
  readonly name: string;
  readonly where: string;
  readonly required: boolean;
  readonly type: string;
  readonly allowed: readonly string[];
  readonly standard: string | null;
  readonly description: string;
}

/** An operation of the API as a reader needs it: what may be asked, what comes back, one real example. */
export interface OperationView {
  readonly id: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly ParameterView[];
  readonly mediaTypes: readonly string[];
  /** The fields of the JSON answer. */
  readonly fields: readonly Described[];
  /** Problem codes that it can answer with. */
  readonly problems: readonly string[];
  /** Path and query of the example. */
  readonly example: string;
  readonly exampleAnswer: string;
}

export interface TagView {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly OperationView[];
}

const JSON_TYPE = 'application/json';
const PROBLEM_TYPE = 'application/problem+json';
const INDENT = 2;

/**
 * The operations of the OpenAPI document, grouped by tag. Left out: the same operations pinned to a release,
 * and by suffix, of which one paragraph tells.
 */
export function tagsOf(document: Document): readonly TagView[] {
  const reader: SchemaReader = { components: document.components?.schemas ?? {} };
  const operations = RESOURCES.flatMap((resource) => {
    const path = resource.path.replaceAll(/:(\w+)/g, '{$1}');
    const operation = document.paths?.[path]?.get;
    return operation ? [{ tag: resource.tag, view: viewOf(path, operation, resource.example, reader) }] : [];
  });
  return (document.tags ?? []).map(({ name, description = '' }) => ({
    name,
    description,
    operations: operations.filter(({ tag }) => tag === name).map(({ view }) => view),
  }));
}

function viewOf(
  path: string,
  operation: OpenAPIV3_1.OperationObject,
  example: string,
  reader: SchemaReader,
): OperationView {
  const responses = Object.values(operation.responses ?? {}) as OpenAPIV3_1.ResponseObject[];
  const content = (operation.responses?.['200'] as OpenAPIV3_1.ResponseObject | undefined)?.content ?? {};
  const json = content[JSON_TYPE];
  return {
    id: operation.operationId ?? path,
    path,
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    parameters: (operation.parameters ?? []).map((each) =>
      parameterOf(each as OpenAPIV3_1.ParameterObject, reader),
    ),
    mediaTypes: Object.keys(content),
    fields: json?.schema ? describe(json.schema, reader) : [],
    problems: responses.flatMap((response) => Object.keys(response.content?.[PROBLEM_TYPE]?.examples ?? {})),
    example,
    exampleAnswer: JSON.stringify(json?.example, null, INDENT),
  };
}

function parameterOf(parameter: OpenAPIV3_1.ParameterObject, reader: SchemaReader): ParameterView {
  const schema = resolve(parameter.schema ?? {}, reader);
  return {
    name: parameter.name,
    where: parameter.in,
    required: parameter.required ?? false,
    type: String(schema.type ?? 'string'),
    allowed: allowedBy(schema),
    standard: schema.default === undefined ? null : String(schema.default),
    description: parameter.description ?? schema.description ?? '',
  };
}

/** The words that a parameter can have: an enumeration, or the alternatives of a list's pattern. */
function allowedBy(schema: OpenAPIV3_1.SchemaObject): string[] {
  if (schema.enum) return schema.enum.map(String);
  if (schema.minimum !== undefined && schema.maximum !== undefined) {
    return [`${schema.minimum}–${schema.maximum}`];
  }
  const words = /^\^\(([^()]+)\)\(,\(\1\)\)\*\$$/.exec(schema.pattern ?? '')?.[1];
  return words?.split('|').map((word) => word.replaceAll('\\', '')) ?? [];
}
