import { z } from 'zod';
import { FORMATS } from '../../formats/format.js';
import { releaseParameter } from '../parameters/parameters.js';
import type { Resource } from '../resource/resource.js';
import { formatsOf, PINNED_PREFIX, querySchemaOf } from '../resource/resource-shape.js';

/** The schema of a list's JSON answer. */
function listSchema(resource: Extract<Resource, { kind: 'list' }>): z.ZodObject {
  return z.object({
    release: z.string().describe('Version of the edition that answers'),
    total: z.int().describe('Number of rows of the whole list'),
    ...resource.context,
    items: z.array(resource.item).describe('The rows'),
    next: z
      .string()
      .nullable()
      .describe('Address of the next page, pinned to the release; null on the last page'),
  });
}

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
    release: z.string().describe('Version of the edition that answers'),
    ...(resource.object as z.ZodObject).shape,
  });
}

const tabular = z.string();
const file = z.string().meta({ format: 'binary' });

/**
 * What the document says of a resource's route, in the form that @fastify/swagger takes.
 * @param url the path, floating or pinned
 */
export function operationOf(resource: Resource, url: string): Record<string, unknown> {
  const pinned = url.startsWith(PINNED_PREFIX);
  const params = pinned
    ? (resource.params as z.ZodObject).extend({ release: releaseParameter })
    : resource.params;
  const content = Object.fromEntries(
    formatsOf(resource).map((name) => [
      FORMATS[name].mediaType,
      { schema: name === 'json' ? answerSchemaOf(resource) : 'isFile' in FORMATS[name] ? file : tabular },
    ]),
  );
  return {
    operationId: pinned ? `${resource.operationId}OfRelease` : resource.operationId,
    tags: [resource.tag],
    summary: pinned ? `${resource.summary}, in one release` : resource.summary,
    description: resource.description,
    params,
    querystring: querySchemaOf(resource),
    response: { 200: { description: resource.summary, content } },
  };
}
