import type { OpenAPIV3_1 } from 'openapi-types';
import type { CreateDocumentOptions } from 'zod-openapi';
import { groupBy } from '../../domain/group-by.js';
import { capitalize } from '../../engine/english.js';
import { FORMATS } from '../../formats/format.js';
import type { toExamples } from './examples.js';
import { extendSchemas } from './extend-schemas.js';
import { mendDocument } from './mend-document.js';

type Document = OpenAPIV3_1.Document;
type Parameter = OpenAPIV3_1.ParameterObject;

type Examples = Awaited<ReturnType<typeof toExamples>>;

/** Corrects and simplifies the document from @fastify/swagger. */
export function finish(made: Document): Document {
  mendDocument(made);
  shareParameters(made);
  dropFileSchemas(made);
  const { schemas = {}, ...others } = made.components ?? {};
  // Sorted, so that route order does not affect the document.
  const components = { schemas: extendSchemas(plainer(schemas)), ...others };
  const sorted = Object.entries(components).map(([kind, parts]) => [kind, sortByName(parts)]);
  return { ...made, paths: sortByName(made.paths ?? {}), components: Object.fromEntries(sorted) };
}

/** Tables as files are bytes, for which OpenAPI 3.1 needs no schema; Fastify does. */
function dropFileSchemas({ paths = {} }: Document): void {
  const files = Object.values(FORMATS).flatMap((format) => ('isFile' in format ? format.mediaType : []));
  for (const item of Object.values(paths)) {
    const { content = {} } = (item?.get?.responses?.['200'] ?? {}) as OpenAPIV3_1.ResponseObject;
    for (const type of files) if (type in content) content[type] = {};
  }
}

const sortByName = <Parts extends object>(parts: Parts): Parts =>
  Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1))) as Parts;

/** Adds real responses of a release as examples. */
export function withExamples(document: Document, examples: Examples): Document {
  const paths = structuredClone(document.paths ?? {});
  for (const { get } of Object.values(paths).flatMap((item) => item ?? [])) {
    const real = examples.get(get?.operationId ?? '');
    const ok = get?.responses?.['200'] as OpenAPIV3_1.ResponseObject | undefined;
    const json = ok?.content?.[FORMATS.json.mediaType];
    if (!real || !json) continue;
    json.examples = { [real.request]: { value: real.value } };
  }
  return { ...document, paths };
}

/** Formats that imply their patterns. */
const TELLING_FORMATS = new Set(['date', 'date-time', 'uri']);

/**
 * Drops what only a validation library needs from a schema: date patterns and safe integer bounds.
 */
export const toPlainText: NonNullable<CreateDocumentOptions['override']> = ({ jsonSchema: schema }) => {
  if (TELLING_FORMATS.has(String(schema.format))) delete schema.pattern;
  if (isEmpty(schema.additionalProperties)) delete schema.additionalProperties;
  if (schema.type === 'integer' && schema.minimum === Number.MIN_SAFE_INTEGER) {
    delete schema.minimum;
    delete schema.maximum;
  }
};

/**
 * Simplifies response schemas for code generators. Objects allow additional members, as later versions may
 * add some. Lists of three or more types are split up, because some generators read only the first.
 */
const plainer = <Part>(schemas: Part): Part =>
  JSON.parse(JSON.stringify(schemas), (key, value) => {
    if (key === 'propertyNames' || (key === 'additionalProperties' && value === false)) return undefined;
    const { type: types, anyOf, ...others } = value ?? {};
    const [only, none] = anyOf ?? [];
    if (anyOf?.length === 2 && none.type === 'null' && PLAIN.includes(only.type) && !only.enum)
      return { ...others, ...only, type: [only.type, 'null'] };
    if (!Array.isArray(types) || types.length < 3) return value;
    return { ...others, anyOf: types.map((type) => ({ type })) };
  });

const PLAIN = ['string', 'integer', 'number', 'boolean'];

const isEmpty = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0;

/**
 * Moves shared parameters into components: the most common variant under its own name, others suffixed with
 * the first operation that uses them. Lists are comma-separated: `tier=2WL,3`.
 */
function shareParameters(document: Document): void {
  const all = Object.values(document.paths ?? {})
    .flatMap((item) => [item?.get ?? [], item?.post ?? []].flat())
    .flatMap(({ operationId = '', parameters = [] }) =>
      (parameters as Parameter[]).map((parameter, index) => {
        const operationParameter = asWritten(parameter);
        parameters[index] = operationParameter;
        return {
          operationParameter,
          operationId,
          replace: (by: OpenAPIV3_1.ReferenceObject) => (parameters[index] = by),
        };
      }),
    );
  const components: Record<string, Parameter> = {};
  for (const [, ofName] of groupBy(
    all,
    ({ operationParameter }) => `${operationParameter.in} ${operationParameter.name}`,
  )) {
    const forms = [
      ...groupBy(ofName, ({ operationParameter }) => JSON.stringify(operationParameter)).values(),
    ]
      .filter((form) => form.length > 1)
      .sort((a, b) => b.length - a.length);
    for (const [index, form] of forms.entries()) {
      const [{ operationParameter, operationId }] = form as [(typeof all)[number]];
      const usual = `${capitalize(operationParameter.name)}${operationParameter.in === 'path' ? 'InPath' : ''}`;
      const name = index === 0 ? usual : `${usual}Of${capitalize(operationId)}`;
      components[name] = operationParameter;
      for (const { replace } of form) replace({ $ref: `#/components/parameters/${name}` });
    }
  }
  document.components = { ...document.components, parameters: components };
}

function asWritten({ schema, description, ...parameter }: Parameter): Parameter {
  const { description: _, ...own } = schema as OpenAPIV3_1.SchemaObject;
  if (own.type !== 'array') return { ...parameter, description, schema: own } as Parameter;
  return { ...parameter, description, style: 'form', explode: false, schema: own } as Parameter;
}
