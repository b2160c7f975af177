import type { OpenAPIV3_1 } from 'openapi-types';
import { type CreateDocumentOptions, createDocument, type ZodOpenApiObject } from 'zod-openapi';
import { groupBy } from '../../domain/group-by.js';
import { capitalized } from '../../engine/english.js';
import { FORMATS } from '../../formats/format.js';
import type { Operation } from '../../http/asked.js';
import { PICTURE_PARAMETER } from '../graphics/graphic.js';
import { templateOf } from '../parameters/path-parameters.js';
import { HEADER_COMPONENTS } from '../resource/answer-headers.js';
import { PINNED_PREFIX } from '../resource/resource.js';
import type { examplesOf } from './examples.js';
import { extendSchemas } from './extend-schemas.js';

type Document = OpenAPIV3_1.Document;
type Parameter = OpenAPIV3_1.ParameterObject;

export interface DocumentedRoute {
  readonly url: string;
  readonly method: 'get' | 'post';
  readonly operation: Operation;
}

interface DocumentParts {
  readonly routes: readonly DocumentedRoute[];
  /** The addresses of all routes, told or not. */
  readonly urls: ReadonlySet<string>;
  readonly examples: Awaited<ReturnType<typeof examplesOf>>;
}

/**
 * The document of the routes that have an operation. What is served below `/releases/{release}` too is the same by
 * another server; what is not says so by servers of its own, which are left empty.
 */
export function makeDocument(
  head: Pick<ZodOpenApiObject, 'openapi' | 'info' | 'tags' | 'security'>,
  { routes, urls, examples }: DocumentParts,
): Document {
  const byUrl = [...groupBy(routes, ({ url }) => url)].sort(([a], [b]) => (a < b ? -1 : 1));
  const paths = byUrl.map(([url, ofUrl]) => [
    pathOf(url),
    {
      ...Object.fromEntries(ofUrl.map(({ method, operation }) => [method, withExample(operation, examples)])),
      ...(!urls.has(PINNED_PREFIX + url) && { servers: [] }),
    },
  ]);
  const document = createDocument(
    { ...head, paths: Object.fromEntries(paths), components: { headers: HEADER_COMPONENTS } },
    { override: plain },
  ) as unknown as Document;
  shareParameters(document);
  const { schemas = {} } = document.components ?? {};
  return { ...document, components: { ...document.components, schemas: extendSchemas(plainer(schemas)) } };
}

/** The template of an address; a graphic is told once for its forms. */
const pathOf = (url: string): string => templateOf(url).replace(/\.svg$/, `.{${PICTURE_PARAMETER}}`);

function withExample(operation: Operation, examples: DocumentParts['examples']): Operation {
  const real = examples.get(operation.operationId ?? '');
  const ok = operation.responses['200'];
  if (!real || !ok || !('content' in ok)) return operation;
  const json = { ...ok.content?.[FORMATS.json.mediaType], examples: { real } };
  const content = { ...ok.content, [FORMATS.json.mediaType]: json };
  return { ...operation, responses: { ...operation.responses, 200: { ...ok, content } } };
}

/** Formats that say all that their patterns say. */
const TELLING_FORMATS = new Set(['date', 'date-time', 'uri']);

/**
 * Leaves out of a schema what only a library needs: patterns of dates, the bounds of safe integers (what is counted is
 * not negative).
 */
const plain: NonNullable<CreateDocumentOptions['override']> = ({ jsonSchema: schema }) => {
  if (TELLING_FORMATS.has(String(schema.format))) delete schema.pattern;
  if (isEmpty(schema.additionalProperties)) delete schema.additionalProperties;
  if (schema.type === 'integer' && schema.minimum === Number.MIN_SAFE_INTEGER) {
    schema.minimum = 0;
    delete schema.maximum;
  }
};

/**
 * Schemas of answers as generators read them well. Objects may have other members: a later version of the service may add
 * some, and breaks no client. Of a list of types some generators read the first: they are told one by one.
 */
const plainer = <Part>(schemas: Part): Part =>
  JSON.parse(JSON.stringify(schemas), (key, value) => {
    if (key === 'propertyNames' || (key === 'additionalProperties' && value === false)) return undefined;
    const { type: types, ...others } = value ?? {};
    if (!Array.isArray(types) || types.length < 3) return value;
    return { ...others, anyOf: types.map((type) => ({ type })) };
  });

const isEmpty = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0;

/**
 * Moves parameters that several operations have into components: the usual form of each under its own name, another form
 * under that and the name of the first operation with it. Lists are written with commas: `tier=2WL,3`.
 */
function shareParameters(document: Document): void {
  const all = Object.values(document.paths ?? {})
    .flatMap((item) => [item?.get ?? [], item?.post ?? []].flat())
    .flatMap(({ operationId = '', parameters = [] }) =>
      (parameters as Parameter[]).map((parameter, index) => {
        const told = asWritten(parameter);
        parameters[index] = told;
        return { told, operationId, replace: (by: OpenAPIV3_1.ReferenceObject) => (parameters[index] = by) };
      }),
    );
  const components: Record<string, Parameter> = {};
  for (const [, ofName] of groupBy(all, ({ told }) => `${told.in} ${told.name}`)) {
    const forms = [...groupBy(ofName, ({ told }) => JSON.stringify(told)).values()]
      .filter((form) => form.length > 1)
      .sort((a, b) => b.length - a.length);
    for (const [index, form] of forms.entries()) {
      const [{ told, operationId }] = form as [(typeof all)[number]];
      const usual = `${capitalized(told.name)}${told.in === 'path' ? 'InPath' : ''}`;
      const name = index === 0 ? usual : `${usual}Of${capitalized(operationId)}`;
      components[name] = told;
      for (const { replace } of form) replace({ $ref: `#/components/parameters/${name}` });
    }
  }
  document.components = { ...document.components, parameters: components };
}

function asWritten({ schema, description, ...parameter }: Parameter): Parameter {
  const { description: _, ...own } = schema as OpenAPIV3_1.SchemaObject;
  if (own.type !== 'array') return { ...parameter, description, schema: own } as Parameter;
  const words = `${description} (comma-separated)`;
  return { ...parameter, description: words, style: 'form', explode: false, schema: own } as Parameter;
}
