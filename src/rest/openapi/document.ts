import type { OpenAPIV3_1 } from 'openapi-types';
import { FORMATS } from '../../formats/format.js';
import { CHARTS } from '../charts/charts.js';
import type { Resource } from '../resource/resource.js';
import { isInRelease } from '../resource/resource-shape.js';
import { RESOURCES } from '../resources/index.js';
import { type ExampleSource, exampleAnswer } from './examples.js';
import { extendSchemas } from './extended-schemas.js';
import { HEADER_COMPONENTS, NOT_MODIFIED } from './headers.js';
import { makePlain, openSchemas } from './plain-schemas.js';
import { PROBLEM_REFERENCE, problemResponses } from './problem-responses.js';
import { shareParts } from './shared-parts.js';

type Document = OpenAPIV3_1.Document;
type Operation = OpenAPIV3_1.OperationObject;

const templated = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

/** The path parameter by which a graphic is told as SVG and PNG in one operation; each form has a route of its own. */
export const PICTURE_PARAMETER = 'picture';
const SUFFIX_OF_PICTURE = /\.svg$/;
/** Added to the description of a list whose CSV makes a chart. */
const WORDS_OF_CHART =
  "Headline, notes, source and text alternative for a chart of the CSV, in Datawrapper's form: `/meta` before the path.";

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

const takesPictureForm = (operation: Operation | undefined): boolean =>
  (operation?.parameters ?? []).some((each) => 'name' in each && each.name === PICTURE_PARAMETER);

/** @fastify/swagger takes a header for a schema: what refers to a header component comes out wrapped in one. */
function restoreHeaders(operation: Operation | undefined): void {
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
function nameListStyle(operation: Operation | undefined): void {
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

function completeOperation(operation: Operation, resource: Resource, hasExample: boolean): void {
  if (CHARTS.some((chart) => chart.resource === resource))
    operation.description = `${operation.description} ${WORDS_OF_CHART}`;
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
  } as NonNullable<Operation['responses']>;
}
