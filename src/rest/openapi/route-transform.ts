import type { SwaggerTransform } from '@fastify/swagger';
import { createJsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';

type Responses = Record<string, { readonly content?: Record<string, { readonly schema?: unknown }> }>;

const fromZod = createJsonSchemaTransform({});

/**
 * Makes what the document says of a route from its schema. The library takes responses made of zod schemas
 * only, and drops all but their content: what is written in the words of OpenAPI already goes through as it is.
 */
export const transformRoute: SwaggerTransform = (route) => {
  const { response = {}, ...schema } = (route.schema ?? {}) as { response?: Responses };
  const ofZod = Object.fromEntries(Object.entries(response).filter(([, each]) => isMadeOfZod(each)));
  const made = fromZod({ ...route, schema: { ...schema, response: ofZod } } as Parameters<typeof fromZod>[0]);
  if (!made.schema || 'hide' in made.schema) return made as ReturnType<SwaggerTransform>;
  const converted = (made.schema as { response?: Responses }).response ?? {};
  const merged = Object.fromEntries(
    Object.entries(response).map(([status, each]) => [status, { ...each, ...converted[status] }]),
  );
  return { ...made, schema: { ...made.schema, response: merged } } as ReturnType<SwaggerTransform>;
};

function isMadeOfZod({ content }: Responses[string]): boolean {
  const schemas = Object.values(content ?? {}).map(({ schema }) => schema);
  return schemas.length > 0 && schemas.every((schema) => schema instanceof z.ZodType);
}
