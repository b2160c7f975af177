import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../dataset/catalogue.js';

/* Messages between the main thread and a worker thread, and nothing else that either needs to know. */

/** A request as forwarded to a worker, without the header fields that the gateway handles. */
export interface WorkerRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: Uint8Array | undefined;
  readonly remoteAddress: string;
}

/** A complete response. Content codings, conditions and ranges are left to the gateway. */
export interface WorkerResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Canonical cache key, shared by equivalent requests; absent if the response must not be cached. */
  readonly cacheKey?: string | undefined;
  /** Route pattern, for metrics and logs. */
  readonly route?: string | undefined;
  readonly rasterFormat?: RasterFormat | undefined;
  /** Cost of a GraphQL query, or `REFUSED` if it was rejected. */
  readonly queryCost?: string | undefined;
  /** CPU time, in ms. */
  readonly cpuMs: number;
}

export type RasterFormat = 'png';

export type ProblemTemplates = Readonly<Record<string, ProblemTemplate>>;

export interface ProblemTemplate {
  /** Only requests with this method get these responses; any method if omitted. */
  readonly method?: string;
  /** The default first. */
  readonly contentTypes: readonly string[];
  /** JSON by problem code, with placeholders for detail and extension members. */
  readonly templates: Readonly<Record<string, string>>;
}

/** The catalogue state, as far as the gateway needs it. */
export interface DatasetState {
  /** Identical in all threads that serve the same releases in the same state. */
  readonly revision: string;
  /** Unix time in ms at which the state expires because the date changes; `null` if it never does. */
  readonly expiresAt: number | null;
  readonly version: string;
  readonly publishedAt: string;
  readonly checkedAt: string;
  readonly newestReport: number;
  /** Versions of releases that are incomplete or damaged in the store. */
  readonly damagedReleases: readonly string[];
  /** Status of the report after `newestReport`; `null` if unknown. */
  readonly upcomingReport: string | null;
}

/** Internal header fields, removed by the gateway before a response is sent. */
export const CACHE_KEY_HEADER = 'tip-tiers-cache-key';
export const ROUTE_HEADER = 'tip-tiers-route';
export const RASTER_FORMAT_HEADER = 'tip-tiers-raster-format';
export const QUERY_COST_HEADER = 'tip-tiers-query-cost';
/** Set by the gateway: the request id. */
export const REQUEST_ID_HEADER = 'tip-tiers-request-id';

const ORIGINAL_URL_HEADER = 'tip-tiers-original-url';

/**
 * The raw request URL, for `rewriteUrl`. `inject` would resolve `..` in it, so it travels in a header field.
 */
export function restoreOriginalUrl(request: IncomingMessage & { originalUrl?: string }): string {
  const { [ORIGINAL_URL_HEADER]: originalUrl, ...headers } = request.headers;
  if (typeof originalUrl !== 'string') return request.url ?? '/';
  request.headers = headers;
  request.originalUrl = originalUrl;
  return originalUrl;
}

/** Placeholder cost for a query that was not executed. */
export const QUERY_REJECTED = 'refused';

declare module 'fastify' {
  interface FastifyRequest {
    /** Pattern of the route that responded. */
    servedRoute?: string | undefined;
    /** CPU time spent on the response, in ms; absent if it was shared with another request. */
    cpuMs?: number | undefined;
    /** Cost of the GraphQL query. */
    queryCost?: string | undefined;
  }
}

/**
 * Runs a request through the application.
 * @param threadCpuMs returns the CPU time of this thread so far, in ms
 */
export async function handleWorkerRequest(
  app: FastifyInstance,
  { method, url, headers, body, remoteAddress }: WorkerRequest,
  threadCpuMs: () => number,
): Promise<WorkerResponse> {
  const startCpuMs = threadCpuMs();
  const response = await app.inject({
    method: method as 'GET',
    url: '/',
    headers: { ...headers, [ORIGINAL_URL_HEADER]: url } as Record<string, string>,
    ...(body && { payload: Buffer.from(body.buffer, body.byteOffset, body.length) }),
    remoteAddress,
  });
  const {
    [CACHE_KEY_HEADER]: cacheKey,
    [ROUTE_HEADER]: route,
    [RASTER_FORMAT_HEADER]: rasterFormat,
    [QUERY_COST_HEADER]: queryCost,
    ...responseHeaders
  } = response.headers as Record<string, string>;
  return {
    status: response.statusCode,
    headers: responseHeaders,
    body: response.rawPayload,
    cacheKey,
    route,
    rasterFormat: rasterFormat as RasterFormat | undefined,
    queryCost,
    cpuMs: threadCpuMs() - startCpuMs,
  };
}

/** The state that workers report to the gateway. */
export const toDatasetState = (catalogue: Catalogue): DatasetState => ({
  revision: catalogue.state.revision,
  expiresAt: catalogue.state.expiresAt,
  version: catalogue.current.version,
  publishedAt: catalogue.current.header.published_at,
  checkedAt: catalogue.checkedAt.toISOString(),
  newestReport: catalogue.current.newestYear,
  damagedReleases: [...catalogue.damaged, ...catalogue.unstored],
  upcomingReport: catalogue.current.upcomingReport?.state ?? null,
});
