import { z } from 'zod';
import type { RouteSchema } from '../http/route-schema.js';
import { problemResponses } from './problem-responses.js';
import { isInRelease, querySchema, type Resource, supportedFormats } from './resource.js';
import { alternativeContent, jsonContent } from './response-content.js';
import { NOT_MODIFIED } from './response-headers.js';

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
  const rows = z.object({ items: z.array(resource.item).describe('The rows'), next: NextPage });
  return z.object({
    release: ReleaseVersion,
    total: Total,
    ...resource.context,
    ...(resource.rowsOnRequest ? rows.partial() : rows).shape,
  });
}

const schemaCache = new WeakMap<Resource, z.ZodObject>();

/** JSON schema of a resource's response: one component, shared by all its routes. */
export function responseSchema(resource: Resource): z.ZodObject {
  let schema = schemaCache.get(resource);
  if (!schema) {
    const shape = resource.kind === 'list' ? listSchema(resource) : objectSchema(resource);
    schema = shape.meta({ id: schemaName(resource) });
    schemaCache.set(resource, schema);
  }
  return schema;
}

const schemaName = ({ operationId }: Resource): string =>
  `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Response`;

function objectSchema(resource: Extract<Resource, { kind: 'object' }>): z.ZodObject {
  return z.object({
    release: ReleaseVersion,
    ...(resource.object as z.ZodObject).shape,
  });
}

/** Route schema of a resource. */
export function toSchema(resource: Resource): RouteSchema {
  const { operationId, path, tag, summary, description, deprecated, problems, kind } = resource;
  const [, ...others] = supportedFormats(resource);
  const query = querySchema(resource);
  const ok = jsonContent('OK', responseSchema(resource));
  return {
    operationId,
    tags: [tag],
    summary,
    description: [description, deprecated?.replacement ?? []].flat().join(' '),
    ...(deprecated && { deprecated: true }),
    params: resource.params as z.ZodObject,
    querystring: query,
    response: {
      200: {
        ...ok,
        content: { ...ok.content, ...alternativeContent(others) },
      },
      ...NOT_MODIFIED,
      ...problemResponses({
        path,
        query,
        extra: problems,
        isList: kind === 'list',
        isInRelease: isInRelease(resource),
      }),
    },
  };
}
