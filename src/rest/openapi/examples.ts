import type { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import { searchText } from '../../domain/parameters.js';
import { makeTextAnswer } from '../resource/make-answer.js';
import { isInRelease, querySchemaOf, type Resource } from '../resource/resource.js';
import { RESOURCES } from '../resources/index.js';

const ORIGIN = 'https://tiers.example';

/** Longer examples, in characters, show the first of each list. */
const LONGEST_EXAMPLE = 250;
/** One that is longer even so teaches nobody. */
const MOST_OF_EXAMPLE = 1_200;

interface Example {
  readonly id: string;
  readonly summary: string;
  readonly value: unknown;
}

/** The real answers to the example requests of resources, by operation; without those that are too long to teach. */
export async function examplesOf(catalogue: Catalogue): Promise<Map<string, Example>> {
  const examples = new Map<string, Example>();
  for (const resource of RESOURCES) {
    const value = await exampleAnswer(resource, catalogue);
    const { operationId: id, example } = resource;
    if (value !== undefined) examples.set(id, { id, summary: `GET ${example}`, value });
  }
  return examples;
}

async function exampleAnswer(resource: Resource, catalogue: Catalogue): Promise<unknown> {
  const url = new URL(resource.example, ORIGIN);
  const asked = questionOf(resource, catalogue, url);
  const question = { ...asked, gathered: await resource.gather?.(asked as never) };
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
  if (text.length <= LONGEST_EXAMPLE) return answer;
  const short = withFirstOfLists(answer);
  return JSON.stringify(short).length > MOST_OF_EXAMPLE ? undefined : short;
}

function withFirstOfLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(withFirstOfLists);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withFirstOfLists(each)]));
}

function questionOf(resource: Resource, catalogue: Catalogue, url: URL) {
  const query = querySchemaOf(resource).parse(Object.fromEntries(url.searchParams));
  return {
    release: catalogue.current,
    asOf: undefined,
    params: (resource.params as z.ZodObject).parse(paramsOf(resource, url)) as Record<string, unknown>,
    query: query as Record<string, unknown>,
    catalogue,
    gathered: undefined,
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
