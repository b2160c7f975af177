import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import fp from 'fastify-plugin';
import type { Catalogue, CatalogueState } from '../dataset/catalogue.js';
import { NO_STORE } from './cache-control.js';
import { HttpResponse } from './http-response.js';
import { CACHE_KEY_HEADER } from './worker-protocol.js';

export type RouteResult = HttpResponse | { readonly send: (reply: FastifyReply) => FastifyReply };

interface CacheKeyParts {
  /** The canonical URL of the response, or the body of a POST; the URL as requested if omitted. */
  readonly address?: string;
  /** Distinguishes responses at one URL by what else was negotiated. */
  readonly variant?: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * The catalogue state when the request arrived. A response built from it is cached under its revision.
     */
    state: CatalogueState;
  }
  interface FastifyReply {
    /** Sends a response that the gateway may cache, once for all equivalent URLs. */
    sendCacheable(response: RouteResult, parts?: CacheKeyParts): FastifyReply;
  }
  interface FastifyContextConfig {
    /** True if responses contain the request's origin and are cached per origin; always the case for HTML. */
    namesHost?: boolean;
  }
}

/** Adds `request.state` and `reply.sendCacheable`. */
export const cacheableReplies = fp(
  async (app: FastifyInstance, { catalogue }: { readonly catalogue: Catalogue }) => {
    app.decorateRequest('state', null as unknown as CatalogueState);
    app.addHook('onRequest', (request, _reply, done) => {
      request.state = catalogue.state;
      done();
    });
    app.decorateReply('sendCacheable', function sendCacheable(response, { address, variant = '' } = {}) {
      if (!(response instanceof HttpResponse)) return response.send(this);
      const { negotiated, originalUrl, routeOptions, state, method } = this.request;
      const isPost = method === 'POST';
      if (response.cacheable) {
        const { format = '', origin } = negotiated;
        const host = routeOptions.config.namesHost || format === 'html' ? origin : '';
        // A header field cannot carry the body, so hash it.
        const target = isPost
          ? createHash('sha256')
              .update(address ?? '')
              .digest('base64')
          : (address ?? originalUrl);
        this.header(
          CACHE_KEY_HEADER,
          [state.revision, isPost ? 'POST' : 'GET', format, host, variant, target].join(' '),
        );
      }
      this.headers(response.identity.headers);
      // Responses to POST must not be cached downstream.
      if (isPost) this.header('cache-control', NO_STORE);
      return this.send(response.identity.body);
    });
  },
  { name: 'cacheable-replies' },
);

/** Sends the complete identity response; the gateway handles content codings, conditions and ranges. */
export const sendWhole = (reply: FastifyReply, { identity }: HttpResponse): FastifyReply =>
  reply.headers(identity.headers).send(identity.body);
