import type { OpenAPIV3_1 } from 'openapi-types';

/*
 * Faults of fastify-zod-openapi 5.7 and @fastify/swagger 9.9 in the document that they make. Each has a name here and a test that
 * fails once it is fixed upstream: then delete it.
 */

type Operation = OpenAPIV3_1.OperationObject;

const RESPONSES = '#/components/responses/';

const operationsIn = ({ paths }: OpenAPIV3_1.Document): Operation[] =>
  Object.values(paths ?? {}).flatMap((item) => [item?.get ?? [], item?.post ?? []].flat());

const isReference = (part: object | undefined): part is OpenAPIV3_1.ReferenceObject =>
  part !== undefined && '$ref' in part;

/** fastify-zod-openapi refers to a shared response on one route only; on all others it becomes a JSON body of that type. */
function mendSharedResponses({ responses = {} }: Operation): void {
  for (const [status, response] of Object.entries(responses)) {
    if (isReference(response)) continue;
    const { schema } = response.content?.['application/json'] ?? {};
    if (isReference(schema) && schema.$ref.startsWith(RESPONSES)) responses[status] = { $ref: schema.$ref };
  }
}

/** @fastify/swagger takes a reference to a shared header field for the schema of the field. */
function mendHeaderReferences({ responses = {} }: Operation): void {
  for (const response of Object.values(responses)) {
    if (isReference(response)) continue;
    for (const [name, header] of Object.entries(response.headers ?? {}))
      if (!isReference(header) && isReference(header.schema) && response.headers)
        response.headers[name] = { $ref: header.schema.$ref };
  }
}

/** @fastify/swagger takes a query parameter that is called `style` for the style of all parameters of the operation. */
function mendStyle({ parameters = [] }: Operation): void {
  for (const parameter of parameters as OpenAPIV3_1.ParameterObject[])
    if (typeof parameter.style === 'object') delete (parameter as { style?: string }).style;
}

/** @fastify/swagger lists path parameters after those of the query. */
function mendParameterOrder(operation: Operation): void {
  const parameters = operation.parameters as OpenAPIV3_1.ParameterObject[] | undefined;
  parameters?.sort((one, other) => Number(other.in === 'path') - Number(one.in === 'path'));
}

/** fastify-zod-openapi describes a request body by the schema of its first media type. */
function mendBodyDescription({ requestBody }: Operation): void {
  if (requestBody) delete (requestBody as OpenAPIV3_1.RequestBodyObject).description;
}

/** Routes give responses without a body an empty `content`: without it fastify-zod-openapi drops their header fields. */
function mendEmptyContent({ components }: OpenAPIV3_1.Document): void {
  for (const response of Object.values(components?.responses ?? {}))
    if (!isReference(response) && Object.keys(response.content ?? { any: {} }).length === 0)
      delete response.content;
}

/** Corrects, in place, what the packages got wrong. */
export function mendDocument(document: OpenAPIV3_1.Document): void {
  for (const operation of operationsIn(document)) {
    mendSharedResponses(operation);
    mendHeaderReferences(operation);
    mendStyle(operation);
    mendParameterOrder(operation);
    mendBodyDescription(operation);
  }
  mendEmptyContent(document);
}
