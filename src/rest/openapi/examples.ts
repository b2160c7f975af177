import type { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import { searchText } from '../../domain/address.js';
import { FORMATS, isTextFormat, type TextFormat } from '../../formats/format.js';
import { makeTextAnswer, type RequestContext } from '../resource/make-answer.js';
import type { Resource } from '../resource/resource.js';
import { formatsOf, isInRelease, querySchemaOf } from '../resource/resource-shape.js';
import { RESOURCES } from '../resources/index.js';

/** Where the service of the examples stands. */
const ORIGIN = 'https://tiers.example';

/** Of what the examples are answers. */
export interface ExampleSource {
  readonly catalogue: Catalogue;
  /** What resources had to wait for; a resource that waits and is not in it has no example. */
  readonly gathered: ReadonlyMap<Resource, unknown>;
}

/** Gets what the examples of resources have to wait for. */
export async function gatherForExamples(catalogue: Catalogue): Promise<Map<Resource, unknown>> {
  const gathered = new Map<Resource, unknown>();
  for (const resource of RESOURCES) {
    if (resource.gather)
      gathered.set(resource, await resource.gather(questionOf(resource, catalogue, undefined) as never));
  }
  return gathered;
}

/** The real answers to a resource's example request, by media type; none for files, which are not to be read. */
export function exampleAnswers(
  resource: Resource,
  { catalogue, gathered }: ExampleSource,
): Record<string, unknown> {
  if (resource.gather && !gathered.has(resource)) return {};
  const url = new URL(resource.example, ORIGIN);
  const question = questionOf(resource, catalogue, gathered.get(resource));
  const asked = (format: TextFormat): RequestContext<TextFormat> => ({
    path: url.pathname,
    queryText: searchText(url.searchParams),
    canonical: resource.example,
    format,
    hasSuffix: false,
    isNegotiated: true,
    pinned: false,
    inRelease: isInRelease(resource),
    origin: ORIGIN,
    lastModified: catalogue.changedAt,
  });
  return Object.fromEntries(
    formatsOf(resource)
      .filter(isTextFormat)
      .map((format) => {
        const text = makeTextAnswer(resource, question, asked(format)).plain.body.toString();
        return [FORMATS[format].mediaType, format === 'json' ? JSON.parse(text) : text];
      }),
  );
}

function questionOf(resource: Resource, catalogue: Catalogue, gathered: unknown) {
  const url = new URL(resource.example, ORIGIN);
  const query = querySchemaOf(resource).parse(Object.fromEntries(url.searchParams));
  return {
    release: catalogue.current,
    asOf: undefined,
    params: (resource.params as z.ZodObject).parse(paramsOf(resource, url)) as Record<string, unknown>,
    query: query as Record<string, unknown>,
    catalogue,
    gathered,
  };
}

/** The path parameters of an example, by the template of its resource. */
function paramsOf(resource: Resource, url: URL): Record<string, string> {
  const segments = url.pathname.split('/');
  return Object.fromEntries(
    resource.path
      .split('/')
      .map((template, index) => [template, decodeURIComponent(segments[index] ?? '')] as const)
      .filter(([template]) => template.startsWith(':'))
      .map(([template, value]) => [template.slice(1), value]),
  );
}
