import type { RouteOptions } from 'fastify';
import type { OpenAPIV3_1 } from 'openapi-types';

/*
 * Workarounds for defects of fastify-zod-openapi 5.7 and @fastify/swagger 9.9. Each has a test that fails
 * once the defect is fixed upstream; then delete it.
 */

type Operation = OpenAPIV3_1.OperationObject;

const RESPONSES = '#/components/responses/';

const operationsIn = ({ paths }: OpenAPIV3_1.Document): Operation[] =>
  Object.values(paths ?? {}).flatMap((item) => [item?.get ?? [], item?.post ?? []].flat());

const isReference = (part: object | undefined): part is OpenAPIV3_1.ReferenceObject =>
  part !== undefined && '$ref' in part;

/**
 * fastify-zod-openapi references a shared response on one route only; on the others it becomes a JSON body of
 * that type.
 */
function mendSharedResponses({ responses = {} }: Operation): void {
  for (const [status, response] of Object.entries(responses)) {
    if (isReference(response)) continue;
    const { schema } = response.content?.['application/json'] ?? {};
    if (isReference(schema) && schema.$ref.startsWith(RESPONSES)) responses[status] = { $ref: schema.$ref };
  }
}

/** @fastify/swagger treats a reference to a shared header as the header's schema. */
function mendHeaderReferences({ responses = {} }: Operation): void {
  for (const response of Object.values(responses)) {
    if (isReference(response)) continue;
    for (const [name, header] of Object.entries(response.headers ?? {}))
      if (!isReference(header) && isReference(header.schema) && response.headers)
        response.headers[name] = { $ref: header.schema.$ref };
  }
}

/**
 * @fastify/swagger mistakes a query parameter named `style` for the serialization style of all parameters.
 */
function mendStyle({ parameters = [] }: Operation): void {
  for (const parameter of parameters as OpenAPIV3_1.ParameterObject[])
    if (typeof parameter.style === 'object') delete (parameter as { style?: string }).style;
}

/** @fastify/swagger lists path parameters after query parameters. */
function mendParameterOrder(operation: Operation): void {
  const parameters = operation.parameters as OpenAPIV3_1.ParameterObject[] | undefined;
  parameters?.sort((one, other) => Number(other.in === 'path') - Number(one.in === 'path'));
}

/** fastify-zod-openapi describes a request body with the schema of its first media type. */
function mendBodyDescription({ requestBody }: Operation): void {
  if (requestBody) delete (requestBody as OpenAPIV3_1.RequestBodyObject).description;
}

/**
 * Removes the empty `content` of responses without a body. Routes declare it because fastify-zod-openapi
 * drops headers without it.
 */
function mendEmptyContent({ components }: OpenAPIV3_1.Document): void {
  for (const response of Object.values(components?.responses ?? {}))
    if (!isReference(response) && Object.keys(response.content ?? { any: {} }).length === 0)
      delete response.content;
}

/**
 * fastify-zod-openapi stores its registry on the schema of a route for good, but applications share schemas. Call
 * before its own `onRoute` hook.
 */
export function copySchema(route: RouteOptions): void {
  if (route.schema) route.schema = { ...route.schema };
}

/** Applies the workarounds for the document, in place. */
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
