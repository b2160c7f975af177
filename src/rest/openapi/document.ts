import type { OpenAPIV3_1 } from 'openapi-types';
import type { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import { searchText } from '../../domain/parameters.js';
import { FORMATS } from '../../formats/format.js';
import { PICTURE_PARAMETER } from '../graphics/graphic.js';
import { makeTextAnswer } from '../resource/make-answer.js';
import {
  HEADER_COMPONENTS,
  NOT_MODIFIED,
  PROBLEM_REFERENCE,
  problemResponses,
} from '../resource/problem-responses.js';
import { isInRelease, querySchemaOf, type Resource } from '../resource/resource.js';
import { RESOURCES } from '../resources/index.js';
import { extendSchemas, shareParts } from './shared-parts.js';

/** Formats that say all that their patterns say. */
const TELLING_FORMATS = new Set(['date', 'date-time', 'uri']);

type AnySchema = Record<string, unknown>;

/**
 * Leaves out of the schemas of answers what only a library needs: patterns of dates, the bounds of safe integers, that
 * an object may have other members, which is so unless it is said otherwise (generators type them as `any`). What is
 * counted is not negative. Values of several types are told one by one: of a list of types some generators read the first.
 * @param part of the document, altered
 */
function makePlain(part: unknown): void {
  if (Array.isArray(part)) {
    for (const each of part) makePlain(each);
    return;
  }
  if (typeof part !== 'object' || part === null) return;
  const schema = part as AnySchema;
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
function openSchemas(part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  const schema = part as AnySchema;
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  for (const each of Object.values(schema)) openSchemas(each);
}

const isEmpty = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0;

const ORIGIN = 'https://tiers.example';

interface ExampleSource {
  readonly catalogue: Catalogue;
  /** Results of `gather`; a resource that waits and is not in it has no example. */
  readonly gathered: ReadonlyMap<Resource, unknown>;
}

export async function gatherForExamples(catalogue: Catalogue): Promise<Map<Resource, unknown>> {
  const gathered = new Map<Resource, unknown>();
  for (const resource of RESOURCES) {
    if (resource.gather)
      gathered.set(resource, await resource.gather(questionOf(resource, catalogue, undefined) as never));
  }
  return gathered;
}

/** Longer examples, in characters, show the first of each list. */
const LONGEST_EXAMPLE = 600;
/** One that is longer even so teaches nobody. */
const MOST_OF_EXAMPLE = 1_200;

/** The real answer to a resource's example request, in JSON; `undefined` where it has to be waited for. */
function exampleAnswer(resource: Resource, { catalogue, gathered }: ExampleSource): unknown {
  if (resource.gather && !gathered.has(resource)) return undefined;
  const url = new URL(resource.example, ORIGIN);
  const question = questionOf(resource, catalogue, gathered.get(resource));
  const text = makeTextAnswer(resource, question, {
    path: url.pathname,
    queryText: searchText(url.searchParams),
    canonical: resource.example,
    format: 'json',
    hasSuffix: false,
    isNegotiated: true,
    pinned: false,
    inRelease: isInRelease(resource),
    origin: ORIGIN,
    lastModified: catalogue.changedAt,
  }).plain.body.toString();
  const answer: unknown = JSON.parse(text);
  if (text.length <= LONGEST_EXAMPLE) return answer;
  const short = withFirstOfLists(answer);
  return JSON.stringify(short).length > MOST_OF_EXAMPLE ? undefined : short;
}

function withFirstOfLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(withFirstOfLists);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withFirstOfLists(each)]));
}

function questionOf(resource: Resource, catalogue: Catalogue, gathered: unknown) {
  const url = new URL(resource.example, ORIGIN);
  const query = querySchemaOf(resource).parse(Object.fromEntries(url.searchParams));
  return {
    release: catalogue.current,
    asOf: undefined,
    params: (resource.params as z.ZodObject).parse(paramsOf(resource, url)) as Record<string, unknown>,
    query: query as Record<string, unknown>,
    catalogue,
    gathered,
  };
}

function paramsOf(resource: Resource, url: URL): Record<string, string> {
  const segments = url.pathname.split('/');
  return Object.fromEntries(
    resource.path
      .split('/')
      .map((template, index) => [template, decodeURIComponent(segments[index] ?? '')] as const)
      .filter(([template]) => template.startsWith(':'))
      .map(([template, value]) => [template.slice(1), value]),
  );
}

type Document = OpenAPIV3_1.Document;
type AnyOperation = OpenAPIV3_1.OperationObject;

const templated = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');
const SUFFIX_OF_PICTURE = /\.svg$/;

/**
 * Completes the document that was made from the routes: what every operation has in common, once. Addresses below
 * `/releases/{release}` are the same by another server; those that have none say so.
 * @param source of which the examples are answers
 */
export function completeDocument(made: Document, source: ExampleSource): Document {
  const document = structuredClone(made);
  const components = {
    ...document.components,
    examples: {} as Record<string, OpenAPIV3_1.ExampleObject>,
    headers: HEADER_COMPONENTS as unknown as NonNullable<OpenAPIV3_1.ComponentsObject['headers']>,
  };
  document.components = components;
  const paths: NonNullable<Document['paths']> = { ...document.paths };
  for (const resource of RESOURCES) {
    const example = exampleAnswer(resource, source);
    if (example !== undefined)
      components.examples[resource.operationId] = { summary: `GET ${resource.example}`, value: example };
    const path = templated(resource.path);
    const operation = paths[path]?.get;
    if (!operation) throw new Error(`no route serves ${path}`);
    completeOperation(operation, resource, example !== undefined);
  }
  const pinned = new Set(RESOURCES.filter(isInRelease).map(({ path }) => templated(path)));
  document.paths = Object.fromEntries(
    Object.entries(paths)
      .map(([path, item = {}]): [string, OpenAPIV3_1.PathItemObject] => {
        for (const operation of [item.get, item.post]) {
          restoreHeaders(operation);
          leaveEmpty(operation?.responses?.['304']);
          nameListStyle(operation);
        }
        const isPicture = takesPictureForm(item.get);
        const isPinned = isPicture || pinned.has(path);
        return [
          isPicture ? path.replace(SUFFIX_OF_PICTURE, `.{${PICTURE_PARAMETER}}`) : path,
          isPinned ? item : { ...item, servers: [] },
        ];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  makePlain(document);
  shareParts(document);
  const described = withoutUnused(document);
  const { schemas = {} } = described.components ?? {};
  openSchemas(schemas);
  return { ...described, components: { ...described.components, schemas: extendSchemas(schemas) } };
}

const takesPictureForm = (operation: AnyOperation | undefined): boolean =>
  (operation?.parameters ?? []).some((each) => 'name' in each && each.name === PICTURE_PARAMETER);

/** @fastify/swagger takes a header for a schema: what refers to a header component comes out wrapped in one. */
function restoreHeaders(operation: AnyOperation | undefined): void {
  for (const response of Object.values(operation?.responses ?? {})) {
    const headers = (response as OpenAPIV3_1.ResponseObject).headers ?? {};
    for (const [name, header] of Object.entries(headers)) {
      const { schema } = header as { schema?: OpenAPIV3_1.ReferenceObject };
      if (schema?.$ref?.startsWith('#/components/headers/')) headers[name] = { $ref: schema.$ref };
    }
  }
}

/** @fastify/swagger gives every answer a content; that the client has it already is said without one. */
function leaveEmpty(response: OpenAPIV3_1.ResponseObject | OpenAPIV3_1.ReferenceObject | undefined): void {
  if (response && 'content' in response) delete response.content;
}

/** Lists are written with commas: `tier=2WL,3`. */
function nameListStyle(operation: AnyOperation | undefined): void {
  for (const parameter of (operation?.parameters ?? []) as OpenAPIV3_1.ParameterObject[]) {
    const { type } = (parameter.schema ?? {}) as OpenAPIV3_1.SchemaObject;
    if (type !== 'array') continue;
    const description = `${parameter.description ?? ''} (comma-separated)`;
    Object.assign(parameter, { description, style: 'form', explode: false });
  }
}

function withoutUnused(document: Document): Document {
  const referred = new Set(
    [...JSON.stringify(document).matchAll(/"#\/components\/(\w+\/[^"]+)"/g)].map(([, name]) => name),
  );
  const components = Object.entries(document.components ?? {}).map(([kind, all]) => [
    kind,
    // By name: the order in which modules are loaded must not show.
    Object.fromEntries(
      Object.entries(all ?? {})
        .filter(([name]) => referred.has(`${kind}/${name}`))
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  ]);
  const kept = { ...document, components: Object.fromEntries(components) };
  // A dropped part may have been the only user of another one.
  return JSON.stringify(kept) === JSON.stringify(document) ? kept : withoutUnused(kept);
}

function completeOperation(operation: AnyOperation, resource: Resource, hasExample: boolean): void {
  const ok = operation.responses?.['200'] as OpenAPIV3_1.ResponseObject;
  const json = ok.content?.[FORMATS.json.mediaType];
  if (json && hasExample) json.examples = { real: { $ref: `#/components/examples/${resource.operationId}` } };
  operation.responses = {
    '200': ok,
    ...NOT_MODIFIED,
    ...problemResponses(
      resource.problems ?? [],
      { list: resource.kind === 'list', pinned: isInRelease(resource) },
      PROBLEM_REFERENCE,
    ),
  } as NonNullable<AnyOperation['responses']>;
}
