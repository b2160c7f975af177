import type { FastifyInstance } from 'fastify';
import { isTextFormat } from '../formats/format.js';
import { NO_STORE } from '../http/cache-control.js';
import { Redirect } from '../http/redirect.js';
import { buildFileResponse, buildTextResponse } from '../kit/build-response.js';
import { toSchema } from '../kit/operation.js';
import type { RouteResponse } from '../kit/representation.js';
import {
  dependsOnOrigin,
  pageQuerySchema,
  querySchema,
  type Resource,
  type ResourcePages,
  supportedFormats,
} from '../kit/resource.js';
import { GRAPHICS } from './graphics/graphics.js';
import { type ResolvedRequest, type RouteServices, serve } from './serve.js';

export interface Services extends RouteServices {
  readonly pages: ResourcePages;
}

/** Registers a resource in every format, unpinned and pinned. */
export function serveResource(
  app: FastifyInstance,
  resource: Resource,
  { pages, ...services }: Services,
): void {
  const hasPicture = GRAPHICS.some(({ path }) => path === resource.path);
  serve(app, services, {
    path: resource.path,
    params: resource.params,
    query: querySchema(resource),
    pageQuery: pageQuerySchema(resource),
    schema: toSchema(resource),
    formats: [...supportedFormats(resource), 'html'],
    scope: resource.scope ?? 'release',
    deprecated: resource.deprecated,
    config: {
      notAcceptableHint: hasPicture ? ' For an image, use the same path with .svg or .png.' : '',
      namesHost: dependsOnOrigin(resource),
    },
    respond: (request) => respond(resource, request, pages),
  });
}

async function respond(
  resource: Resource,
  resolved: ResolvedRequest,
  pages: ResourcePages,
): Promise<RouteResponse | Redirect> {
  const { release: whole, params, query, catalogue, format, queryString } = resolved;
  const asOf = query.asOf as string | undefined;
  const limited = { release: whole.asOf(asOf), asOf, params, query, catalogue };
  const request = { ...limited, loaded: await resource.load?.({ ...limited, loaded: undefined }) };
  if (isTextFormat(format)) return buildTextResponse(resource, request, { ...resolved, format });
  if (format !== 'html') return buildFileResponse(resource, request, { ...resolved, format });
  const page = { ...resolved, ...request, search: new URLSearchParams(queryString) };
  const elsewhere = pages.elsewhere(resource, page);
  if (elsewhere !== undefined) return new Redirect(elsewhere, 303, NO_STORE);
  return pages.render(resource, page);
}
