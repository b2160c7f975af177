import { z } from 'zod';
import type { RouteSchema } from '../../http/route-schema.js';
import { okJson, otherForms } from './answer-forms.js';
import { NOT_MODIFIED } from './answer-headers.js';
import { problemResponses } from './problem-responses.js';
import { formatsOf, isInRelease, querySchemaOf, type Resource } from './resource.js';

/** Shared response members. */
const ReleaseVersion = z
  .string()
  .meta({ id: 'ReleaseVersion', description: 'Version of the release that the response is based on' });
const Total = z.int().meta({ id: 'Total', description: 'Number of rows of the whole list' });
const NextPage = z.string().nullable().meta({
  id: 'NextPage',
  description: 'URL of the next page, pinned to this release; null on the last page',
});

function listSchema(resource: Extract<Resource, { kind: 'list' }>): z.ZodObject {
  return z.object({
    release: ReleaseVersion,
    total: Total,
    ...contextOf(resource),
    items: z.array(resource.item).describe('The rows'),
    next: NextPage,
  });
}

/** Pinned responses of earlier releases lack these members. */
const contextOf = ({ context = {}, contextSince }: Extract<Resource, { kind: 'list' }>): z.ZodRawShape =>
  contextSince === undefined ? context : z.object(context).partial().shape;

const answerSchemas = new WeakMap<Resource, z.ZodObject>();

/** JSON schema of a resource's response: one component, shared by all its routes. */
export function answerSchemaOf(resource: Resource): z.ZodObject {
  let schema = answerSchemas.get(resource);
  if (!schema) {
    const shape = resource.kind === 'list' ? listSchema(resource) : objectSchema(resource);
    schema = shape.meta({ id: componentName(resource) });
    answerSchemas.set(resource, schema);
  }
  return schema;
}

const componentName = ({ operationId }: Resource): string =>
  `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Answer`;

function objectSchema(resource: Extract<Resource, { kind: 'object' }>): z.ZodObject {
  return z.object({
    release: ReleaseVersion,
    ...(resource.object as z.ZodObject).shape,
  });
}

/** Route schema of a resource. */
export function schemaOf(resource: Resource): RouteSchema {
  const { operationId, path, tag, summary, description, deprecated, problems, kind } = resource;
  const [, ...others] = formatsOf(resource);
  const query = querySchemaOf(resource);
  const ok = okJson('The answer', answerSchemaOf(resource));
  return {
    operationId,
    tags: [tag],
    summary,
    description: [description, deprecated?.instead ?? []].flat().join(' '),
    ...(deprecated && { deprecated: true }),
    params: resource.params as z.ZodObject,
    querystring: query,
    response: {
      200: {
        ...ok,
        content: { ...ok.content, ...otherForms(others) },
      },
      ...NOT_MODIFIED,
      ...problemResponses({
        path,
        query,
        own: problems,
        isList: kind === 'list',
        inReleases: isInRelease(resource),
      }),
    },
  };
}
