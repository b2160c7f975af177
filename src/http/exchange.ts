import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/* Messages between the main thread and a worker thread, and nothing else that either needs to know. */

/** A request as forwarded to a worker, without the header fields that the gateway handles. */
export interface Ask {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: Uint8Array | undefined;
  readonly remoteAddress: string;
}

/** A complete response. Content codings, conditions and ranges are left to the gateway. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Canonical cache key, shared by equivalent requests; absent if the response must not be cached. */
  readonly place?: string | undefined;
  /** Route pattern, for metrics and logs. */
  readonly route?: string | undefined;
  readonly draw?: Drawn | undefined;
  /** Cost of a GraphQL query, or `REFUSED` if it was rejected. */
  readonly cost?: string | undefined;
  /** CPU time, in ms. */
  readonly ms: number;
}

export type Drawn = 'png';

export type RefusalForms = Readonly<Record<string, RefusalForm>>;

export interface RefusalForm {
  /** Only requests with this method get these responses; any method if omitted. */
  readonly method?: string;
  /** The default first. */
  readonly contentTypes: readonly string[];
  /** JSON by problem code, with placeholders for detail and extension members. */
  readonly templates: Readonly<Record<string, string>>;
}

/** The catalogue state, as far as the gateway needs it. */
export interface State {
  /** Identical in all threads that serve the same releases in the same state. */
  readonly mark: string;
  /** Unix time in ms at which the state expires because the date changes; `null` if it never does. */
  readonly turnsAt: number | null;
  readonly version: string;
  readonly publishedAt: string;
  readonly checkedAt: string;
  readonly newestReport: number;
  /** Versions of releases that are incomplete or damaged in the store. */
  readonly damaged: readonly string[];
  /** Status of the report after `newestReport`; `null` if unknown. */
  readonly upcomingReport: string | null;
}

/** Internal header fields, removed by the gateway before a response is sent. */
export const PLACE = 'tip-tiers-place';
export const ROUTE = 'tip-tiers-route';
export const DRAW = 'tip-tiers-draw';
export const COST = 'tip-tiers-cost';
/** Set by the gateway: the request id. */
export const TRACE = 'tip-tiers-trace';

const ADDRESS = 'tip-tiers-address';

/**
 * The raw request URL, for `rewriteUrl`. `inject` would resolve `..` in it, so it travels in a header field.
 */
export function addressOf(request: IncomingMessage & { originalUrl?: string }): string {
  const { [ADDRESS]: written, ...headers } = request.headers;
  if (typeof written !== 'string') return request.url ?? '/';
  request.headers = headers;
  request.originalUrl = written;
  return written;
}

/** Placeholder cost for a query that was not executed. */
export const REFUSED = 'refused';

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
 * @param processorMs returns the CPU time of this thread so far, in ms
 */
export async function answerAsk(
  app: FastifyInstance,
  { method, url, headers, body, remoteAddress }: Ask,
  processorMs: () => number,
): Promise<Reply> {
  const began = processorMs();
  const made = await app.inject({
    method: method as 'GET',
    url: '/',
    headers: { ...headers, [ADDRESS]: url } as Record<string, string>,
    ...(body && { payload: Buffer.from(body.buffer, body.byteOffset, body.length) }),
    remoteAddress,
  });
  const {
    [PLACE]: place,
    [ROUTE]: route,
    [DRAW]: draw,
    [COST]: cost,
    ...own
  } = made.headers as Record<string, string>;
  return {
    status: made.statusCode,
    headers: own,
    body: made.rawPayload,
    place,
    route,
    draw: draw as Drawn | undefined,
    cost,
    ms: processorMs() - began,
  };
}
