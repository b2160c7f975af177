import { z } from 'zod';
import { FORMATS } from '../../formats/format.js';
import { querySchemaOf, type Resource } from './resource.js';

/** Of every answer, and told once. */
const Edition = z.string().meta({ id: 'Edition', description: 'Version of the edition that answers' });
const Total = z.int().meta({ id: 'Total', description: 'Number of rows of the whole list' });
const NextPage = z
  .string()
  .nullable()
  .meta({ id: 'NextPage', description: 'Address of the next page, of this edition; null on the last' });

function listSchema(resource: Extract<Resource, { kind: 'list' }>): z.ZodObject {
  return z.object({
    release: Edition,
    total: Total,
    ...contextOf(resource),
    items: z.array(resource.item).describe('The rows'),
    next: NextPage,
  });
}

/** Pinned answers of editions before them have no such members. */
const contextOf = ({ context = {}, contextSince }: Extract<Resource, { kind: 'list' }>): z.ZodRawShape =>
  contextSince === undefined ? context : z.object(context).partial().shape;

const answerSchemas = new WeakMap<Resource, z.ZodObject>();

/** The schema of a resource's JSON answer: one component of the document, whatever routes serve it. */
export function answerSchemaOf(resource: Resource): z.ZodObject {
  let schema = answerSchemas.get(resource);
  if (!schema) {
    const shape = resource.kind === 'list' ? listSchema(resource) : objectSchema(resource);
    schema = shape.meta({ id: componentName(resource), description: `Answer: ${resource.summary}` });
    answerSchemas.set(resource, schema);
  }
  return schema;
}

const componentName = ({ operationId }: Resource): string =>
  `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Answer`;

function objectSchema(resource: Extract<Resource, { kind: 'object' }>): z.ZodObject {
  return z.object({
    release: Edition,
    ...(resource.object as z.ZodObject).shape,
  });
}

/**
 * What the document says of a route that is told of elsewhere: the same, pinned or in another form, by another method,
 * or what its description names in words.
 */
export const TOLD_ELSEWHERE = { hide: true } as const;

export const okJson = (description: string, schema: z.ZodType) => ({
  description,
  content: { [FORMATS.json.mediaType]: { schema } },
});

/**
 * A resource's route in the form of @fastify/swagger.
 * @param url where it is served: only where it lives, and floating, is it told of
 */
export function operationOf(resource: Resource, url: string): Record<string, unknown> {
  if (url !== resource.path) return TOLD_ELSEWHERE;
  return {
    operationId: resource.operationId,
    tags: [resource.tag],
    summary: resource.summary,
    description: [resource.description, resource.deprecated?.instead ?? []].flat().join(' '),
    ...(resource.deprecated && { deprecated: true }),
    params: resource.params,
    querystring: querySchemaOf(resource),
    response: { 200: okJson(resource.summary, answerSchemaOf(resource)) },
  };
}
