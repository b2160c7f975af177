import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { ReleaseView } from '../dataset/release-view.js';
import { FORMATS, type FormatName, isTextFormat } from '../formats/format.js';
import { NO_STORE } from '../http/cache-control.js';
import type { RouteResult } from '../http/cacheable-reply.js';
import type { RouteServices } from '../http/catalogue-route.js';
import { searchText } from '../http/query-string.js';
import { Redirect } from '../http/redirect.js';
import { validate } from '../http/validation.js';
import { GRAPHICS } from './graphics/graphics.js';
import {
  buildFileResponse,
  buildPageResponse,
  buildTextResponse,
  type RequestContext,
} from './resource/build-response.js';
import {
  canonicalizePathParams,
  createQueryCanonicalizer,
  fillPath,
  resolveNames,
} from './resource/canonical-url.js';
import { toSchema } from './resource/operation.js';
import {
  dependsOnOrigin,
  isInRelease,
  PINNED_PREFIX,
  pageQuerySchema,
  pathsIncludingPinned,
  querySchema,
  type Resource,
  type ResourcePages,
  type ResourceRequest,
  supportedFormats,
  withReleaseParameter,
} from './resource/resource.js';

export interface Services extends RouteServices {
  readonly pages: ResourcePages;
}

/** Registers the routes of a resource: every format, unpinned and pinned. */
export function registerResource(app: FastifyInstance, resource: Resource, services: Services): void {
  const { catalogue, pages } = services;
  const writeData = createQueryCanonicalizer(querySchema(resource));
  const pageQuery = pageQuerySchema(resource);
  const writePage = createQueryCanonicalizer(pageQuery);
  const schema = toSchema(resource);
  const formats: readonly FormatName[] = [...supportedFormats(resource), 'html'];
  const notAcceptableHint = GRAPHICS.some(({ path }) => path === resource.path)
    ? ' For an image, use the same path with .svg or .png.'
    : '';
  for (const url of pathsIncludingPinned(resource)) {
    const route = {
      schema: {
        ...schema,
        ...(url.startsWith(PINNED_PREFIX) && {
          params: withReleaseParameter(resource.params as z.ZodObject),
        }),
        hide: url !== resource.path,
      },
      // Pages accept more than the API: a sort order, and empty form fields.
      attachValidation: true,
      config: { formats, notAcceptableHint, namesHost: dependsOnOrigin(resource) },
    };
    app.get(url, route, async (request, reply) => {
      const { state } = request;
      const { release: version, ...params } = request.params as Record<string, string>;
      const { format = 'json', suffix, origin } = request.negotiated;
      const { validationError: fault } = request;
      if (fault && (format !== 'html' || fault.validationContext !== 'querystring')) throw fault;
      const checked = (
        fault ? validate(pageQuery, withoutEmptyFields(request.query), 'query') : request.query
      ) as Record<string, unknown>;

      const release = version === undefined ? state.current : await catalogue.get(version);
      const query = resolveNames(release, checked);
      const queryString = searchText((format === 'html' ? writePage : writeData)(query));
      const prefix = version === undefined ? '' : `/releases/${version}`;
      const path = fillPath(resource, canonicalizePathParams(release, params));
      const extension = suffix === undefined ? '' : `.${FORMATS[suffix].suffix}`;
      const canonical = `${prefix}${path}${extension}${queryString}`;
      const context = {
        path,
        queryString,
        canonical,
        format,
        hasSuffix: suffix !== undefined,
        isPinned: version !== undefined,
        isInRelease: isInRelease(resource),
        origin,
        lastModified: version === undefined ? state.changedAt : release.header.published_at,
      };
      const asOf = query.asOf as string | undefined;
      const resourceRequest = { release: release.asOf(asOf), asOf, params, query, catalogue };
      return reply.sendCacheable(
        await buildResponse(resource, resourceRequest, context, { pages, release }),
        { address: canonical },
      );
    });
  }
}

/** Drops empty form fields. */
const withoutEmptyFields = (query: unknown): unknown =>
  Object.fromEntries(Object.entries(query as Record<string, unknown>).filter(([, value]) => value !== ''));

async function buildResponse(
  resource: Resource,
  resourceRequest: Omit<ResourceRequest<Record<string, unknown>, Record<string, unknown>>, 'loaded'>,
  context: RequestContext,
  { pages, release }: { pages: ResourcePages; release: ReleaseView },
): Promise<RouteResult> {
  const loadedRequest = {
    ...resourceRequest,
    loaded: await resource.load?.({ ...resourceRequest, loaded: undefined }),
  };
  const { format, queryString } = context;
  if (isTextFormat(format)) return buildTextResponse(resource, loadedRequest, { ...context, format });
  if (format !== 'html') return buildFileResponse(resource, loadedRequest, { ...context, format });
  const request = { ...loadedRequest, ...context, search: new URLSearchParams(queryString) };
  const elsewhere = pages.elsewhere(resource, request);
  if (elsewhere !== undefined) return new Redirect(elsewhere, 303, NO_STORE);
  return buildPageResponse(await pages.render(resource, request), release, context);
}
