import type { OpenAPIV3_1 } from 'openapi-types';
import type { Release } from '../../dataset/release.js';
import { FORMATS, type FormatName } from '../../formats/format.js';
import type { Resource } from '../resource.js';
import { formatsOf, PINNED_PREFIX } from '../resource-shape.js';
import { RESOURCES } from '../resources/index.js';
import { exampleAnswers } from './examples.js';
import { ANSWER_HEADERS, HEADER_COMPONENTS, NOT_MODIFIED_HEADERS, REDIRECT_HEADERS } from './headers.js';
import { PROBLEM_EXAMPLES, PROBLEM_SCHEMA, problemResponses } from './problem-responses.js';

type Document = OpenAPIV3_1.Document;
type Operation = OpenAPIV3_1.OperationObject;

const templated = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

/**
 * Completes the document that was made from the routes: what every operation has in common, and the
 * addresses with a suffix, which share a route with those without.
 * @param release whose answers are the examples
 */
export function completeDocument(made: Document, release: Release): Document {
  const document = structuredClone(made);
  document.components = {
    ...document.components,
    examples: PROBLEM_EXAMPLES,
    headers: HEADER_COMPONENTS as unknown as NonNullable<OpenAPIV3_1.ComponentsObject['headers']>,
    schemas: {
      ...withoutInputs(document.components?.schemas),
      Problem: PROBLEM_SCHEMA as OpenAPIV3_1.SchemaObject,
    },
  };
  const paths: NonNullable<Document['paths']> = { ...document.paths };
  for (const resource of RESOURCES) {
    for (const pinned of [false, true]) {
      const path = templated(pinned ? `${PINNED_PREFIX}${resource.path}` : resource.path);
      const operation = paths[path]?.get;
      if (!operation) throw new Error(`no route serves ${path}`);
      completeOperation(operation, resource, pinned, exampleAnswers(resource, release));
      paths[`${path}.{format}`] = { get: suffixed(operation, resource) } as OpenAPIV3_1.PathItemObject;
    }
  }
  document.paths = Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1)));
  return document;
}

/** No request has a body: the variants of the schemas for input, which zod makes too, have no use. */
function withoutInputs(schemas: OpenAPIV3_1.ComponentsObject['schemas'] = {}): typeof schemas {
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => !name.endsWith('Input')));
}

function completeOperation(
  operation: Operation,
  resource: Resource,
  pinned: boolean,
  examples: Readonly<Record<string, unknown>>,
): void {
  const ok = operation.responses?.['200'] as OpenAPIV3_1.ResponseObject;
  ok.headers = ANSWER_HEADERS as unknown as NonNullable<typeof ok.headers>;
  for (const [mediaType, media] of Object.entries(ok.content ?? {})) media.example = examples[mediaType];
  operation.responses = {
    '200': ok,
    '304': { description: 'The client has this answer already', headers: NOT_MODIFIED_HEADERS },
    ...(resource.path.includes(':country')
      ? { '308': { description: 'The country by its canonical code', headers: REDIRECT_HEADERS } }
      : {}),
    ...problemResponses(resource.problems ?? [], { list: resource.kind === 'list', pinned }),
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
