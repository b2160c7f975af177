import { z } from 'zod';
import { FORMATS, LIST_FORMATS } from '../../formats/format.js';
import type { Resource } from '../resource/resource.js';
import { formatsOf, querySchemaOf } from '../resource/resource-shape.js';

/** The schema of a list's JSON answer. */
function listSchema(resource: Extract<Resource, { kind: 'list' }>): z.ZodObject {
  return z.object({
    release: z.string().describe('Version of the edition that answers'),
    total: z.int().describe('Number of rows of the whole list'),
    ...resource.context,
    items: z.array(resource.item).describe('The rows'),
    next: z.string().nullable().describe('Address of the next page, of this edition; null on the last'),
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

/** What the document says of a route that another one tells of already: the same, pinned or in another form. */
export const TOLD_ELSEWHERE = { hide: true } as const;

/** The forms of a list, and how they are asked for. */
const FORMS_OF_LIST = `Forms: JSON, or by suffix or \`Accept\` ${LIST_FORMATS.filter(
  (name) => name !== 'json',
)
  .map((name) => `\`.${FORMATS[name].suffix}\``)
  .join(', ')}.`;

/**
 * What the document says of a resource's route, in the form that @fastify/swagger takes.
 * @param url where it is served: only where it lives, and floating, is it told of
 */
export function operationOf(resource: Resource, url: string): Record<string, unknown> {
  if (url !== resource.path) return TOLD_ELSEWHERE;
  const content = Object.fromEntries(
    formatsOf(resource).map((name) => [
      FORMATS[name].mediaType,
      { schema: name === 'json' ? answerSchemaOf(resource) : 'isFile' in FORMATS[name] ? file : tabular },
    ]),
  );
  return {
    operationId: resource.operationId,
    tags: [resource.tag],
    summary: resource.summary,
    description: resource.kind === 'list' ? `${resource.description} ${FORMS_OF_LIST}` : resource.description,
    params: resource.params,
    querystring: querySchemaOf(resource),
    response: { 200: { description: resource.summary, content } },
  };
}
