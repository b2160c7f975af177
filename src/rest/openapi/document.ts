import type { OpenAPIV3_1 } from 'openapi-types';
import { FORMATS, type FormatName } from '../../formats/format.js';
import type { Resource } from '../resource/resource.js';
import { formatsOf, PINNED_PREFIX, pathsOf } from '../resource/resource-shape.js';
import { RESOURCES } from '../resources/index.js';
import { type ExampleSource, exampleAnswers } from './examples.js';
import { ANSWER_HEADERS, HEADER_COMPONENTS, NOT_MODIFIED } from './headers.js';
import { PROBLEM_EXAMPLES, PROBLEM_REFERENCE, problemResponses } from './problem-responses.js';

type Document = OpenAPIV3_1.Document;
type Operation = OpenAPIV3_1.OperationObject;

const templated = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

/**
 * Completes the document that was made from the routes: what every operation has in common, and the
 * addresses with a suffix, which share a route with those without.
 * @param source of which the examples are answers
 */
export function completeDocument(made: Document, source: ExampleSource): Document {
  const document = structuredClone(made);
  const components = {
    ...document.components,
    examples: { ...PROBLEM_EXAMPLES } as Record<string, OpenAPIV3_1.ExampleObject>,
    headers: HEADER_COMPONENTS as unknown as NonNullable<OpenAPIV3_1.ComponentsObject['headers']>,
  };
  document.components = components;
  const paths: NonNullable<Document['paths']> = { ...document.paths };
  for (const resource of RESOURCES) {
    const examples = exampleAnswers(resource, source);
    for (const [mediaType, value] of Object.entries(examples)) {
      components.examples[exampleName(resource, mediaType)] = { summary: `GET ${resource.example}`, value };
    }
    for (const url of pathsOf(resource)) {
      const pinned = url.startsWith(PINNED_PREFIX);
      const path = templated(url);
      const operation = paths[path]?.get;
      if (!operation) throw new Error(`no route serves ${path}`);
      completeOperation(operation, resource, pinned, examples);
      paths[`${path}.{format}`] = { get: suffixed(operation, resource) } as OpenAPIV3_1.PathItemObject;
    }
  }
  for (const { get, post } of Object.values(paths) as OpenAPIV3_1.PathItemObject[]) {
    for (const operation of [get, post]) {
      restoreHeaders(operation);
      nameListStyle(operation);
    }
  }
  document.paths = Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1)));
  return withoutUnused(document);
}

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

/** Lists are written with commas: `tier=2WL,3`. */
function nameListStyle(operation: Operation | undefined): void {
  for (const parameter of (operation?.parameters ?? []) as OpenAPIV3_1.ParameterObject[]) {
    const { type } = (parameter.schema ?? {}) as OpenAPIV3_1.SchemaObject;
    if (type === 'array') Object.assign(parameter, { style: 'form', explode: false });
  }
}

/** Name of the component that holds a resource's example in one media type. */
const exampleName = ({ operationId }: Resource, mediaType: string): string =>
  `${operationId}.${mediaType.replaceAll(/[^\w.-]/g, '-')}`;

/** Without the components that nothing refers to: zod makes each schema a second time, for requests with a body. */
function withoutUnused(document: Document): Document {
  const referred = new Set(
    [...JSON.stringify(document).matchAll(/"#\/components\/(\w+\/[^"]+)"/g)].map(([, name]) => name),
  );
  const components = Object.entries(document.components ?? {}).map(([kind, all]) => [
    kind,
    Object.fromEntries(Object.entries(all ?? {}).filter(([name]) => referred.has(`${kind}/${name}`))),
  ]);
  const kept = { ...document, components: Object.fromEntries(components) };
  // What was dropped may have been all that referred to something else.
  return JSON.stringify(kept) === JSON.stringify(document) ? kept : withoutUnused(kept);
}

function completeOperation(
  operation: Operation,
  resource: Resource,
  pinned: boolean,
  examples: Readonly<Record<string, unknown>>,
): void {
  const ok = operation.responses?.['200'] as OpenAPIV3_1.ResponseObject;
  ok.headers = ANSWER_HEADERS as unknown as NonNullable<typeof ok.headers>;
  for (const [mediaType, media] of Object.entries(ok.content ?? {})) {
    if (mediaType in examples)
      media.examples = { real: { $ref: `#/components/examples/${exampleName(resource, mediaType)}` } };
  }
  operation.responses = {
    '200': ok,
    ...NOT_MODIFIED,
    ...problemResponses(
      resource.problems ?? [],
      { list: resource.kind === 'list', pinned },
      PROBLEM_REFERENCE,
    ),
  } as NonNullable<Operation['responses']>;
}

/** The same operation at the address that names its format. */
function suffixed(operation: Operation, resource: Resource): Operation {
  const formats = formatsOf(resource);
  const { '406': _, ...responses } = operation.responses ?? {};
  return {
    ...operation,
    operationId: `${operation.operationId}As`,
    summary: `${operation.summary}, by suffix`,
    parameters: [
      ...(operation.parameters ?? []),
      {
        name: 'format',
        in: 'path',
        required: true,
        description: 'Format of the answer; wins over Accept',
        schema: { type: 'string', enum: formats.map((name: FormatName) => FORMATS[name].suffix) },
      },
    ],
    responses,
  };
}
