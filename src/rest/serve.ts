import type {
  FastifyContextConfig,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RouteShorthandOptions,
} from 'fastify';
import type { z } from 'zod';
import type { Catalogue, CatalogueState } from '../dataset/catalogue.js';
import type { ReleaseView } from '../dataset/release-view.js';
import type { PublishedHeader } from '../domain/tables.js';
import { FORMATS, type FormatName } from '../formats/format.js';
import { cacheControlFor } from '../http/cache-control.js';
import { type Deprecation, NOT_DEPRECATED, toDeprecation, toWithdrawal } from '../http/deprecation.js';
import { COMMON_HEADERS, COMMON_LINKS, httpDate, varyFor } from '../http/headers.js';
import { HttpResponse } from '../http/http-response.js';
import { searchText } from '../http/query-string.js';
import type { RouteSchema } from '../http/route-schema.js';
import { noParameters, validate } from '../http/validation.js';
import {
  canonicalizePathParams,
  createQueryCanonicalizer,
  fillPath,
  resolveNames,
} from '../kit/canonical-url.js';
import { type Representation, type RouteResponse, selfUrl } from '../kit/representation.js';
import { PINNED_PREFIX, withReleaseParameter } from '../kit/resource.js';

export interface RouteServices {
  readonly catalogue: Catalogue;
}

/** A validated request with canonical names, its release and its URLs. */
export interface ResolvedRequest<Query = Record<string, unknown>, Params = Record<string, unknown>>
  extends Representation {
  readonly httpRequest: FastifyRequest;
  readonly catalogue: Catalogue;
  readonly state: CatalogueState;
  /** Of a pinned URL, or the current one. */
  readonly release: ReleaseView;
  /** The release that the response is about: `release`, unless the path of the route names another. */
  readonly about: PublishedHeader;
  readonly isPinned: boolean;
  readonly params: Params;
  readonly query: Query;
  readonly format: FormatName;
  readonly hasSuffix: boolean;
  readonly origin: string;
  /** The requested URL in canonical form. */
  readonly canonical: string;
}

/** A redirect, or another response that is not cached. */
interface Sendable {
  send(reply: FastifyReply): FastifyReply;
}

/** What every route declares; the rest is the same for all of them, and below. */
export interface Route<Params extends z.ZodObject = z.ZodObject, Query extends z.ZodObject = z.ZodObject> {
  readonly path: string;
  /** Before the path and the release: `/embed`. */
  readonly mount?: string;
  /** Of a form with parameters of its own, such as `.svg`; the others are negotiated. */
  readonly suffix?: string;
  readonly params?: Params;
  readonly query?: Query;
  /** What pages accept, if more: empty form fields are dropped. */
  readonly pageQuery?: z.ZodObject;
  /** Lists in the query whose order is significant, besides `sort`. */
  readonly ordered?: readonly string[] | undefined;
  /** Documentation; without it the route is hidden. */
  readonly schema?: RouteSchema | undefined;
  /** Negotiated by suffix or Accept, the default first; JSON if omitted. */
  readonly formats?: readonly FormatName[];
  /**
   * `release`: part of every release, so that it is served below /releases/{release} too and cited by that URL.
   * `catalogue`: about releases, and cited by its own URL. Otherwise it is no content of the dataset.
   */
  readonly scope?: 'release' | 'catalogue';
  /** True if nothing at the URL ever changes, such as a file of the release that the path names. */
  readonly isImmutable?: boolean;
  readonly deprecated?: Deprecation | undefined;
  readonly config?: Partial<FastifyContextConfig>;
  readonly errorHandler?: RouteShorthandOptions['errorHandler'];
  /** Cache key of what else was negotiated. */
  variant?(request: FastifyRequest): string;
  respond(
    request: ResolvedRequest<z.output<Query>, z.output<Params>>,
  ): RouteResponse | Sendable | Promise<RouteResponse | Sendable>;
}

/**
 * Registers a route, and its pinned twin if it is part of every release. Here alone a request gets its release,
 * canonical names and URLs, and a response its header fields.
 * @example
 * serve(app, services, {
 *   path: '/countries/:country/names',
 *   params: toParams('/countries/:country/names'),
 *   scope: 'release',
 *   respond: ({ release, params }) => ({ body: JSON.stringify(release.countries.find(params.country)) }),
 * });
 */
export function serve<Params extends z.ZodObject, Query extends z.ZodObject>(
  app: FastifyInstance,
  { catalogue }: RouteServices,
  route: Route<Params, Query>,
): void {
  const { mount = '', path, suffix = '', params = noParameters, query = noParameters, pageQuery } = route;
  const resolve = createResolver(catalogue, route as unknown as Route);
  for (const prefix of route.scope === 'release' ? ['', PINNED_PREFIX] : ['']) {
    const options = {
      schema: {
        querystring: query,
        ...route.schema,
        params: prefix === '' ? params : withReleaseParameter(params),
        ...(prefix !== '' && route.schema && { hide: true }),
      },
      config: { ...route.config, ...(route.formats && { formats: route.formats }) },
      // A page may accept what its schema for data does not.
      ...(pageQuery && { attachValidation: true }),
      ...(route.errorHandler && { errorHandler: route.errorHandler }),
    };
    app.get(`${mount}${prefix}${path}${suffix}`, options, async (httpRequest, reply) => {
      const request = await resolve(httpRequest);
      const response = await route.respond(request as ResolvedRequest<z.output<Query>, z.output<Params>>);
      if ('send' in response) return response.send(reply);
      return reply.sendCacheable(toHttpResponse(response, request, route), {
        address: request.canonical,
        variant: route.variant?.(httpRequest) ?? '',
      });
    });
  }
}

/** Returns a function that finds the release of a request, its canonical names and its URLs. */
function createResolver(
  catalogue: Catalogue,
  { query = noParameters, pageQuery, ordered, scope, mount = '', ...route }: Route,
): (request: FastifyRequest) => Promise<ResolvedRequest> {
  const isInRelease = scope === 'release';
  const write = createQueryCanonicalizer(query, ordered);
  const writePage = pageQuery ? createQueryCanonicalizer(pageQuery, ordered) : write;
  return async (httpRequest) => {
    const { state, negotiated } = httpRequest;
    const { format = 'json', suffix, origin } = negotiated;
    const isPage = pageQuery !== undefined && format === 'html';
    const checked = checkedQuery(httpRequest, isPage ? pageQuery : null);
    const { release: version, ...others } = httpRequest.params as Record<string, string>;
    const isPinned = isInRelease && version !== undefined;
    const release = isPinned ? await catalogue.get(version) : state.current;
    const about = catalogue.entry(version ?? release.version);
    const { asOf: day } = httpRequest.query as { readonly asOf?: string };
    const params = canonicalizePathParams(
      release,
      isPinned ? others : (httpRequest.params as typeof others),
      day,
    );
    // Pages such as forms show unknown names again instead of rejecting them.
    const resolved = scope === undefined ? checked : resolveNames(release, checked);
    const path = fillPath(route, params);
    const queryString = searchText((isPage ? writePage : write)(resolved));
    const own = route.suffix ?? (suffix === undefined ? '' : `.${FORMATS[suffix].suffix}`);
    return {
      httpRequest,
      catalogue,
      state,
      release,
      about,
      isPinned,
      isInRelease,
      params,
      query: resolved,
      format,
      hasSuffix: suffix !== undefined,
      origin,
      path,
      queryString,
      extension: own === '' && format !== 'json' ? `.${FORMATS[format].suffix}` : own,
      canonical: `${mount}${isPinned ? `/releases/${version}` : ''}${path}${own}${queryString}`,
    };
  };
}

/**
 * The query, which a page validates again with its own schema if that of the data rejected it.
 * @throws Problem `invalid-parameter` and others of the validation
 */
function checkedQuery(
  { query, validationError: fault }: FastifyRequest,
  pageQuery: z.ZodObject | null,
): Record<string, unknown> {
  if (!fault) return query as Record<string, unknown>;
  if (pageQuery === null || fault.validationContext !== 'querystring') throw fault;
  return validate(pageQuery, withoutEmptyFields(query), 'query');
}

/** Drops empty form fields. */
const withoutEmptyFields = (query: unknown): unknown =>
  Object.fromEntries(Object.entries(query as Record<string, unknown>).filter(([, value]) => value !== ''));

function toHttpResponse(
  { headers: own, links = [], canonical, isImmutable, body, cacheable = true }: RouteResponse,
  request: ResolvedRequest,
  route: Pick<Route, 'formats' | 'scope' | 'isImmutable' | 'mount' | 'deprecated'>,
): HttpResponse {
  const { release, about, state, format, hasSuffix } = request;
  const isPinned = request.isPinned || route.isImmutable === true;
  const self = (route.mount ?? '') + selfUrl(release, request);
  const deprecation = route.deprecated ? toDeprecation(route.deprecated) : NOT_DEPRECATED;
  const withdrawal = toWithdrawal(about, state.current.version);
  const contentType = own?.['content-type'] ?? FORMATS[format].contentType;
  const headers = {
    ...COMMON_HEADERS,
    'content-type': contentType,
    'content-location': route.scope === undefined ? request.canonical : self,
    'cache-control': cacheControlFor(isPinned, isImmutable ?? route.isImmutable),
    'dataset-release': about.version,
    'last-modified': httpDate(isPinned ? about.published_at : state.changedAt),
    link: [
      `<${canonical ?? request.canonical}>; rel="canonical"`,
      ...(route.scope === undefined ? [] : [`<${self}>; rel="cite-as"`]),
      COMMON_LINKS,
      ...deprecation.links,
      ...links,
      ...withdrawal.links,
    ].join(', '),
    ...varyFor(contentType, { isNegotiated: !hasSuffix && (route.formats?.length ?? 0) > 1 }),
    ...deprecation.headers,
    ...withdrawal.headers,
    ...own,
  };
  const sent = Object.fromEntries(
    Object.entries(headers).filter((field): field is [string, string] => field[1] !== undefined),
  );
  return new HttpResponse(body, sent, { cacheable });
}

interface TextRoute {
  readonly url: string;
  readonly contentType: string;
  readonly toText: (request: ResolvedRequest) => string;
}

/** Serves a text at a URL without query parameters. */
export const serveText = (
  app: FastifyInstance,
  services: RouteServices,
  { url, contentType, toText }: TextRoute,
): void =>
  serve(app, services, {
    path: url,
    config: { namesHost: true },
    respond: (request) => ({ body: toText(request), headers: { 'content-type': contentType } }),
  });
