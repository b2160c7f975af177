import { z } from 'zod';
import { FORMATS } from '../../formats/format.js';
import { releaseParameter } from '../parameters.js';
import type { Resource } from '../resource.js';
import { formatsOf, PINNED_PREFIX, querySchemaOf } from '../resource-shape.js';

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

/** The schema of a resource's JSON answer. */
export function answerSchemaOf(resource: Resource): z.ZodObject {
  if (resource.kind === 'list') return listSchema(resource);
  return z.object({
    release: z.string().describe('Version of the edition that answers'),
    ...(resource.object as z.ZodObject).shape,
  });
}

const tabular = z.string();

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
      { schema: name === 'json' ? answerSchemaOf(resource) : tabular },
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
