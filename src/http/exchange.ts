import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/* Messages between the thread that listens and the one that answers. Neither knows more of the other. */

/** A request as it is handed on: without what is the gateway's business. */
export interface Ask {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: Uint8Array | undefined;
  readonly remoteAddress: string;
}

/** A whole answer: codings, conditions and ranges are the gateway's. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Under which it is kept: the same for all spellings of a question; absent for one that must not be kept. */
  readonly place?: string | undefined;
  /** The template of its address, for metrics and logs. */
  readonly route?: string | undefined;
  readonly draw?: Drawn | undefined;
  /** Cost of a GraphQL query, or that it was refused. */
  readonly cost?: string | undefined;
  /** Milliseconds of a core that it took. */
  readonly ms: number;
}

export type Drawn = 'png';

export type RefusalForms = Readonly<Record<string, RefusalForm>>;

export interface RefusalForm {
  /** The method by which the door is asked so; without it any. */
  readonly method?: string;
  /** The default first. */
  readonly contentTypes: readonly string[];
  /** By the code of the problem: JSON with places for what is not known before. */
  readonly templates: Readonly<Record<string, string>>;
}

/** One state of the releases, as the gateway has to know it. */
export interface State {
  /** The same for the same releases in the same state, in whatever thread. */
  readonly mark: string;
  /** Milliseconds at which the passing of a day changes it; `null` where none does. */
  readonly turnsAt: number | null;
  readonly version: string;
  readonly publishedAt: string;
  readonly checkedAt: string;
  readonly newestReport: number;
  /** Versions of releases that are not whole in the store. */
  readonly damaged: readonly string[];
  /** Of the report after it; `null` where nothing is known. */
  readonly upcomingReport: string | null;
}

/** Header fields for the gateway alone: no client sees them. */
export const PLACE = 'tip-tiers-place';
export const ROUTE = 'tip-tiers-route';
export const DRAW = 'tip-tiers-draw';
export const COST = 'tip-tiers-cost';
/** Set by the gateway: the id of the request. */
export const TRACE = 'tip-tiers-trace';

const ADDRESS = 'tip-tiers-address';

/** The address of a request as its client wrote it: to have it injected would resolve `..`. For `rewriteUrl`. */
export function addressOf(request: IncomingMessage & { originalUrl?: string }): string {
  const { [ADDRESS]: written, ...headers } = request.headers;
  if (typeof written !== 'string') return request.url ?? '/';
  request.headers = headers;
  request.originalUrl = written;
  return written;
}

/** Stands for the cost of a query that was not executed. */
export const REFUSED = 'refused';

declare module 'fastify' {
  interface FastifyRequest {
    /** The template of the address that answered. */
    servedRoute?: string | undefined;
    /** Milliseconds of a core that it took to make the answer; without it another request had it made. */
    cpuMs?: number | undefined;
    /** Cost of its GraphQL query. */
    queryCost?: string | undefined;
  }
}

/** Has the application answer. @param processorMs milliseconds of a core that this thread has taken so far */
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
