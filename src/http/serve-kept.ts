import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods, RouteOptions } from 'fastify';
import type { Catalogue, CatalogueState } from '../dataset/catalogue.js';
import type { FormatName } from '../formats/format.js';
import { Answer } from './answer.js';
import type { Operation } from './asked.js';
import { PLACE } from './exchange.js';
import { NO_STORE } from './freshness.js';
import { COMMON_HEADERS, PREFLIGHT_HEADERS } from './headers.js';
import { methodNotAllowed } from './problem-handler.js';

const READ_METHODS = 'GET, HEAD, OPTIONS';

/**
 * OPTIONS says what is allowed, to people and to CORS preflights; every other method is refused with `Allow`.
 * @param allowed the methods that are served elsewhere, and OPTIONS, separated by `, `
 */
export function answerOtherMethods(app: FastifyInstance, url: string, allowed = READ_METHODS): void {
  const methods = allowed.split(', ');
  app.options(url, { config: { anySuffix: true } }, (_request, reply) =>
    reply
      .code(204)
      .headers({ ...COMMON_HEADERS, ...PREFLIGHT_HEADERS, allow: allowed })
      .headers({ 'access-control-allow-methods': allowed, 'cache-control': NO_STORE })
      .send(),
  );
  app.route({
    method: app.supportedMethods.filter((method) => !methods.includes(method)) as HTTPMethods[],
    url,
    config: { anySuffix: true },
    // Refused before a body is read: what is in it does not matter.
    onRequest: (request, reply, done) => {
      reply.header('allow', allowed);
      done(methodNotAllowed(request.method, allowed));
    },
    handler: () => undefined,
  });
}

export interface KeptServices {
  readonly catalogue: Catalogue;
}

export type Made = Answer | { readonly send: (reply: FastifyReply) => FastifyReply };

export interface KeptQuestion {
  /** The one address at which its answer is kept, however the request spelled it; by default as it was written. */
  readonly address?: string;
  readonly make: () => Made | Promise<Made>;
}

export interface KeptRoute {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly operation?: Operation | undefined;
  /** The forms of the answer, the default first; without them there is one, and the address takes no suffix. */
  readonly formats?: readonly FormatName[];
  /** A sentence for clients that accept none of them, on the forms that there are at other addresses. */
  readonly elsewhere?: string;
  /** True if answers name the host of the request, and are kept for each host apart, as every page is. */
  readonly namesHost?: boolean;
  readonly variant?: (request: FastifyRequest) => string;
  /** The request as it was written: its address by default. */
  readonly written?: (request: FastifyRequest) => string;
  /**
   * Reads what a request asks, of one state of the catalogue.
   * @throws Problem
   */
  readonly read: (request: FastifyRequest, state: CatalogueState) => KeptQuestion | Promise<KeptQuestion>;
  readonly options?: Partial<RouteOptions>;
  /** The methods of the address, when this is not all that it has; empty when another route answers the others. */
  readonly allowed?: string;
}

/**
 * Serves what the gateway may keep, under the mark of the state that it was made of: all spellings of a question share
 * one answer.
 *
 * @example serveKept(app, services, {
 *   url: '/llms.txt',
 *   read: (request, { current }) => ({ make: () => new Answer(llmsText(current), { 'content-type': 'text/plain' }) }),
 * })
 */
export function serveKept(app: FastifyInstance, { catalogue }: KeptServices, route: KeptRoute): void {
  const { url, method = 'GET', operation, formats, elsewhere, options, namesHost = false } = route;
  const { allowed = READ_METHODS, written = ({ originalUrl }) => originalUrl } = route;
  app.route({
    ...options,
    method,
    url,
    config: { operation, ...(formats && { formats }), ...(elsewhere !== undefined && { elsewhere }) },
    async handler(request, reply) {
      const { state } = catalogue;
      const { address = written(request), make } = await route.read(request, state);
      const made = await make();
      if (!(made instanceof Answer)) return made.send(reply);
      if (made.cacheable) {
        const { format = '', origin } = request.asked;
        const host = namesHost || format === 'html' ? origin : '';
        const variant = route.variant?.(request) ?? '';
        // A body is no text for a header field.
        const asked = method === 'POST' ? createHash('sha256').update(address).digest('base64') : address;
        reply.header(PLACE, [state.mark, method, format, host, variant, asked].join(' '));
      }
      reply.headers(made.plain.headers);
      // No cache on the way keeps an answer to a POST.
      if (method === 'POST') reply.header('cache-control', NO_STORE);
      return reply.send(made.plain.body);
    },
  });
  if (allowed !== '') answerOtherMethods(app, url, allowed);
}

/** Codings, conditions and ranges are the gateway's. */
export const sendWhole = (reply: FastifyReply, { plain }: Answer): FastifyReply =>
  reply.headers(plain.headers).send(plain.body);
