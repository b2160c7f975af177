import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { FORMATS, type FormatName } from '../formats/format.js';
import { negotiateFormat, preferredFormat } from './accept-header.js';
import { formatFromSuffix } from './format-suffix.js';
import type { OriginResolver } from './origin.js';
import { Problem } from './problem.js';

/** True if the client prefers HTML. A format suffix in the URL overrides Accept. */
export function prefersHtml({ originalUrl, headers }: FastifyRequest): boolean {
  const suffix = formatFromSuffix(originalUrl);
  if (suffix !== undefined) return suffix === 'html';
  if (headers.accept?.includes('text/html') !== true) return false;
  return preferredFormat(headers.accept, ['json', 'html']) === 'html';
}

/** Format, suffix and origin of a request, decided once in `onRequest`. */
interface NegotiatedFormat {
  readonly suffix: FormatName | undefined;
  /** From the suffix, else from Accept; `undefined` if the URL has only one format. */
  readonly format: FormatName | undefined;
  readonly origin: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    negotiated: NegotiatedFormat;
  }
  interface FastifyContextConfig {
    /** Formats served at this URL, the default first. If omitted, there is one format and no suffix. */
    formats?: readonly FormatName[];
    /** A sentence on formats available at other URLs, for the 406 response. */
    notAcceptableHint?: string;
  }
}

/**
 * Determines format, suffix and origin of every request. Requests for an unavailable format are rejected with
 * `not-found` (suffix) or `not-acceptable` (Accept).
 */
export const contentNegotiation = fp(
  async (app: FastifyInstance, { resolveOrigin }: { readonly resolveOrigin: OriginResolver }) => {
    app.decorateRequest('negotiated', null as unknown as NegotiatedFormat);
    app.addHook('onRequest', (request, _reply, done) => {
      const { originalUrl, routeOptions, is404, headers } = request;
      const suffix = formatFromSuffix(originalUrl);
      const origin = resolveOrigin(request);
      const { formats, notAcceptableHint } = routeOptions.config ?? {};
      request.negotiated = { suffix, format: undefined, origin };
      if (formats !== undefined) {
        if (suffix !== undefined && !formats.includes(suffix)) throw unsupportedFormat(suffix, formats);
        const format = suffix ?? negotiateFormat(headers.accept, formats, notAcceptableHint);
        request.negotiated = { suffix, format, origin };
      } else if (suffix !== undefined && originalUrl !== request.raw.url && !is404)
        throw new Problem('not-found', `No resource at ${originalUrl.split('?', 1)[0]}.`);
      done();
    });
  },
  { name: 'content-negotiation' },
);

function unsupportedFormat(suffix: FormatName, formats: readonly FormatName[]): Problem {
  const available = formats.map((name) => `.${FORMATS[name].suffix}`);
  const detail = `This resource is not available as .${FORMATS[suffix].suffix}; use ${available.join(', ')}.`;
  return new Problem('not-found', detail, { available });
}
