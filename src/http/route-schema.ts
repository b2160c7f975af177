import type { FastifyInstance } from 'fastify';
import type { FastifyZodOpenApiSchema } from 'fastify-zod-openapi';
import { z } from 'zod';
import { validate } from './validation.js';

/**
 * Zod schemas of a route's parameters, body and responses,
 * used by Fastify for validation and for the OpenAPI document.
 */
export type RouteSchema = FastifyZodOpenApiSchema & { readonly hide?: boolean };

const LOCATIONS = { params: 'path', querystring: 'query', body: 'body' } as const;

/** Makes Fastify validate requests with the zod schemas of routes; throws `Problem`. */
export function validateRoutes(app: FastifyInstance): void {
  app.setValidatorCompiler<z.ZodType>(({ schema, httpPart }) => (data: unknown) => {
    if (!(schema instanceof z.ZodObject)) return { value: data };
    try {
      return { value: validate(schema, data, LOCATIONS[httpPart as keyof typeof LOCATIONS]) };
    } catch (error) {
      return { error: error as Error };
    }
  });
  // Handlers send bytes. A schema-based serializer would reorder the members of published responses.
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
}
