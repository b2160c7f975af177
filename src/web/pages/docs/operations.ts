import type { OpenAPIV3_1 } from 'openapi-types';
import { FORMATS } from '../../../formats/format.js';
import { PROBLEM_TYPES } from '../../../http/problem.js';
import { tagSlug } from '../../../kit/tags.js';
import { type ExampleView, pictureExample, requestExample, toExample } from './example-code.js';

/** Allowed values of a parameter or of its items: an enumeration or a range; empty for any. */
function allowedBy(schema: OpenAPIV3_1.SchemaObject): string[] {
  if (schema.type === 'array') return allowedBy(schema.items as OpenAPIV3_1.SchemaObject);
  if (schema.enum) return schema.enum.map(String);
  if (schema.const !== undefined) return [String(schema.const)];
  if (schema.anyOf) return schema.anyOf.flatMap((each) => allowedBy(each as OpenAPIV3_1.SchemaObject));
  return schema.minimum !== undefined && schema.maximum !== undefined
    ? [`${schema.minimum}–${schema.maximum}`]
    : [];
}

type SchemaObject = OpenAPIV3_1.SchemaObject;

interface SchemaReader {
  readonly components: Readonly<Record<string, SchemaObject | OpenAPIV3_1.ReferenceObject>>;
}

export interface DescribedField {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly allowed: readonly string[];
  readonly fields: readonly DescribedField[];
}

/** Maximum nesting shown; beyond it, the OpenAPI document is easier to read. */
const DEEPEST = 4;

/** Resolves the reference of a schema, keeping its siblings, and merges `allOf`. */
function resolve(schema: SchemaObject | OpenAPIV3_1.ReferenceObject, reader: SchemaReader): SchemaObject {
  if ('allOf' in schema && schema.allOf) return merged(schema, reader);
  if (!('$ref' in schema) || schema.$ref === undefined) return schema as SchemaObject;
  const { $ref, ...beside } = schema;
  const target = reader.components[$ref.slice($ref.lastIndexOf('/') + 1)];
  if (!target) throw new Error(`the OpenAPI document has no ${$ref}`);
  return { ...resolve(target, reader), ...beside } as SchemaObject;
}

function merged({ allOf = [], ...beside }: SchemaObject, reader: SchemaReader): SchemaObject {
  const parts = allOf.map((part) => resolve(part, reader));
  return { ...beside, properties: Object.assign({}, ...parts.map(({ properties }) => properties)) };
}

function describe(
  given: SchemaObject | OpenAPIV3_1.ReferenceObject,
  reader: SchemaReader,
  depth = 0,
): DescribedField[] {
  const schema = resolve(given, reader);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const own = resolve(property, reader);
    const inner = innermost(own, reader);
    return {
      name,
      type: toType(own, reader),
      description: own.description ?? inner.description ?? '',
      allowed: (inner.enum ?? []).map(String),
      fields: depth < DEEPEST ? describe(inner, reader, depth + 1) : [],
    };
  });
}

/** The schema of items, alternatives or map values: the first with properties or an enum. */
function innermost(schema: SchemaObject, reader: SchemaReader): SchemaObject {
  if (schema.properties || schema.enum) return schema;
  if ('items' in schema && schema.items) return innermost(resolve(schema.items, reader), reader);
  const [first] = (schema.anyOf ?? schema.oneOf ?? []).map((each) => resolve(each, reader));
  return first ? innermost(first, reader) : schema;
}

function toType(schema: SchemaObject, reader: SchemaReader): string {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    const types = choices.map((choice) => toType(resolve(choice, reader), reader));
    return [...new Set(types)].join(' or ');
  }
  if ('items' in schema && schema.items) return `list of ${toType(resolve(schema.items, reader), reader)}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (Array.isArray(schema.type)) return schema.type.join(' or ');
  return schema.format ? `${schema.type}, ${schema.format}` : String(schema.type ?? 'any');
}

type ApiDocument = OpenAPIV3_1.Document;
type OperationObject = OpenAPIV3_1.OperationObject;

export interface ParameterView {
  readonly name: string;
  readonly where: string;
  readonly required: boolean;
  readonly type: string;
  readonly allowed: readonly string[];
  readonly standard: string | null;
  readonly description: string;
}

export interface OperationView {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly ParameterView[];
  readonly forms: readonly string[];
  readonly fields: readonly DescribedField[];
  readonly problems: readonly string[];
  /** `null` if the document has none. */
  readonly example: ExampleView | null;
}

export interface TagView {
  readonly name: string;
  readonly id: string;
  readonly description: string;
  readonly operations: readonly OperationView[];
}

type Reader = Parameters<typeof resolve>[1];

const METHODS = ['get', 'post'] as const;
const JSON_TYPE = 'application/json';
/** A problem type, as linked in response descriptions. */

/** The tags of an OpenAPI document, each with its operations. */
export function getTags(document: ApiDocument): readonly TagView[] {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item?.[method];
      if (!operation) return [];
      return [
        { tags: operation.tags ?? [], view: computeView(method.toUpperCase(), path, operation, document) },
      ];
    }),
  );
  return (document.tags ?? []).map(({ name, description = '' }) => ({
    name,
    id: tagSlug(name),
    description,
    operations: operations.filter(({ tags }) => tags.includes(name)).map(({ view }) => view),
  }));
}

function follow<Part extends object>(
  part: Part | OpenAPIV3_1.ReferenceObject,
  components: Readonly<Record<string, unknown>> | undefined,
): Part {
  if (!('$ref' in part)) return part as Part;
  return components?.[part.$ref.slice(part.$ref.lastIndexOf('/') + 1)] as Part;
}

function computeView(
  method: string,
  path: string,
  operation: OperationObject,
  document: ApiDocument,
): OperationView {
  const reader = { components: document.components?.schemas ?? {} };
  const followed = (response: unknown = {}) =>
    follow<OpenAPIV3_1.ResponseObject>(
      response as OpenAPIV3_1.ResponseObject,
      document.components?.responses,
    );
  const responses = Object.values(operation.responses ?? {}).map((each) => followed(each));
  const { content = {} } = followed(operation.responses?.['200']);
  const schema = content[JSON_TYPE]?.schema;
  const parameters = (operation.parameters ?? []).map((parameter) =>
    follow<OpenAPIV3_1.ParameterObject>(
      parameter as OpenAPIV3_1.ParameterObject,
      document.components?.parameters,
    ),
  );
  return {
    id: operation.operationId ?? path,
    method,
    path,
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    parameters: [
      ...parameters.filter((each) => each.in === 'path'),
      ...parameters.filter((each) => each.in !== 'path'),
      ...toBody(operation, reader),
    ].map((each) => toParameter(each, reader)),
    forms: Object.keys(content).map(toForm),
    fields: schema ? describe(schema, reader) : [],
    problems: responses.flatMap(({ description }) =>
      description.split(', ').filter((code) => code in PROBLEM_TYPES),
    ),
    example:
      toExample(content[JSON_TYPE]) ??
      pictureExample(operation.operationId) ??
      requestExample(operation.operationId),
  };
}

function toForm(mediaType: string): string {
  const format = Object.values(FORMATS).find((each) => each.mediaType === mediaType);
  return format ? `.${format.suffix} (${mediaType})` : mediaType;
}

/** Members of a JSON body, presented as parameters. */
function toBody({ requestBody }: OperationObject, reader: Reader): OpenAPIV3_1.ParameterObject[] {
  const { content } = (requestBody ?? { content: {} }) as OpenAPIV3_1.RequestBodyObject;
  const { properties = {}, required = [] } = resolve(content[JSON_TYPE]?.schema ?? {}, reader);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'body',
    required: required.includes(name),
    schema: schema as NonNullable<OpenAPIV3_1.ParameterObject['schema']>,
  }));
}

function toParameter(parameter: OpenAPIV3_1.ParameterObject, reader: Reader): ParameterView {
  const schema = resolve(parameter.schema ?? {}, reader);
  return {
    name: parameter.name,
    where: parameter.in,
    required: parameter.required ?? false,
    type: schema.type === 'array' ? 'list' : (schema.format ?? String(schema.type ?? 'string')),
    allowed: allowedBy(schema),
    standard: schema.default === undefined ? null : String(schema.default),
    description: parameter.description ?? schema.description ?? '',
  };
}
