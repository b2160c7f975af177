import type { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import { searchText } from '../../domain/address.js';
import { Slice } from '../../domain/own-turn.js';
import { makeTextAnswer } from '../resource/make-answer.js';
import type { Resource } from '../resource/resource.js';
import { isInRelease, querySchemaOf } from '../resource/resource-shape.js';
import { RESOURCES } from '../resources/index.js';

const ORIGIN = 'https://tiers.example';

export interface ExampleSource {
  readonly catalogue: Catalogue;
  /** Results of `gather`; a resource that waits and is not in it has no example. */
  readonly gathered: ReadonlyMap<Resource, unknown>;
}

export async function gatherForExamples(catalogue: Catalogue): Promise<Map<Resource, unknown>> {
  const gathered = new Map<Resource, unknown>();
  for (const resource of RESOURCES) {
    if (resource.gather)
      gathered.set(
        resource,
        await resource.gather(questionOf(resource, catalogue, undefined) as never, new Slice()),
      );
  }
  return gathered;
}

/** Longer examples, in characters, show the first of each list. */
const LONGEST_EXAMPLE = 600;

/** The real answer to a resource's example request, in JSON; `undefined` where it has to be waited for. */
export function exampleAnswer(resource: Resource, { catalogue, gathered }: ExampleSource): unknown {
  if (resource.gather && !gathered.has(resource)) return undefined;
  const url = new URL(resource.example, ORIGIN);
  const question = questionOf(resource, catalogue, gathered.get(resource));
  const text = makeTextAnswer(resource, question, {
    path: url.pathname,
    queryText: searchText(url.searchParams),
    canonical: resource.example,
    format: 'json',
    hasSuffix: false,
    isNegotiated: true,
    pinned: false,
    inRelease: isInRelease(resource),
    origin: ORIGIN,
    lastModified: catalogue.changedAt,
  }).plain.body.toString();
  const answer: unknown = JSON.parse(text);
  return text.length > LONGEST_EXAMPLE ? withFirstOfLists(answer) : answer;
}

function withFirstOfLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(withFirstOfLists);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withFirstOfLists(each)]));
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
