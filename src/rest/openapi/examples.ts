import type { z } from 'zod';
import type { Catalogue } from '../../dataset/catalogue.js';
import { hasCode } from '../../domain/errors.js';
import { searchText } from '../../http/query-string.js';
import { buildTextResponse } from '../../kit/build-response.js';
import { matchPath } from '../../kit/match-path.js';
import { isInRelease, querySchema, type Resource } from '../../kit/resource.js';
import { RESOURCES } from '../../resources/index.js';

const ORIGIN = 'https://tiers.example';
const CSV = /\.csv$/;

/** Maximum length of an example, which for a list has one row. */
const MAX_EXAMPLE_CHARS = 2_250;

interface Example {
  readonly request: string;
  readonly value: unknown;
}

/**
 * Responses to the example requests, by operation. Omits long ones and those of releases that cannot be
 * loaded: the document must not fail with the store.
 */
export async function toExamples(catalogue: Catalogue): Promise<Map<string, Example>> {
  const examples = new Map<string, Example>();
  for (const resource of RESOURCES) {
    const example = await toExample(resource, catalogue, resource.example).catch((error: unknown) => {
      if (hasCode(error, 'release-unavailable')) return null;
      throw error;
    });
    if (example !== null) examples.set(resource.operationId, example);
  }
  return examples;
}

async function toExample(resource: Resource, catalogue: Catalogue, path: string): Promise<Example | null> {
  const url = new URL(path, ORIGIN);
  if (resource.kind === 'list' && !resource.rowsOnRequest) url.searchParams.set('limit', '1');
  const request = `${url.pathname}${searchText(url.searchParams)}`;
  const text = await responseTo(resource, catalogue, request);
  return text.length <= MAX_EXAMPLE_CHARS ? { request: `GET ${request}`, value: JSON.parse(text) } : null;
}

/**
 * The response of the current release to a request, as JSON or, for a path with the suffix `.csv`, as CSV.
 * @param path of a resource, with its query
 * @param origin scheme and host that the response names
 * @throws TypeError for a path of no resource
 */
export async function responseAt(catalogue: Catalogue, path: string, origin: string): Promise<string> {
  const { pathname } = new URL(path, ORIGIN);
  const bare = pathname.replace(CSV, '');
  const resource = RESOURCES.find((each) => matchPath(each.path, bare) !== null);
  if (!resource) throw new TypeError(`${path} is not a path of a resource`);
  return responseTo(resource, catalogue, path.replace(pathname, bare), {
    format: bare === pathname ? 'json' : 'csv',
    origin,
  });
}

async function responseTo(
  resource: Resource,
  catalogue: Catalogue,
  path: string,
  { format = 'json', origin = ORIGIN }: { readonly format?: 'json' | 'csv'; readonly origin?: string } = {},
): Promise<string> {
  const url = new URL(path, ORIGIN);
  const requested = toRequest(resource, catalogue, url);
  const question = { ...requested, loaded: await resource.load?.(requested) };
  const context = {
    path: url.pathname,
    queryString: searchText(url.searchParams),
    extension: format === 'json' ? '' : `.${format}`,
    isInRelease: isInRelease(resource),
    format,
    origin,
  };
  return buildTextResponse(resource, question, context).body.toString();
}

function toRequest(resource: Resource, catalogue: Catalogue, url: URL) {
  const query = querySchema(resource).parse(Object.fromEntries(url.searchParams));
  return {
    release: catalogue.current,
    asOf: undefined,
    params: (resource.params as z.ZodObject).parse(toParams(resource, url)) as Record<string, unknown>,
    query: query as Record<string, unknown>,
    catalogue,
    loaded: undefined,
  };
}

function toParams(resource: Resource, url: URL): Record<string, string> {
  const segments = url.pathname.split('/');
  return Object.fromEntries(
    resource.path
      .split('/')
      .map((template, index) => [template, decodeURIComponent(segments[index] ?? '')] as const)
      .filter(([template]) => template.startsWith(':'))
      .map(([template, value]) => [template.slice(1), value]),
  );
}
