import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from '../domain/problem.js';
import { FORMATS, type FormatName } from '../formats/format.js';
import { chooseFormat, preferredFormat } from './answer.js';

export type OriginTeller = (request: Pick<FastifyRequest, 'protocol' | 'host'>) => string;

/**
 * Tells the scheme and host by which the reader of a request reaches the service, for addresses that are
 * copied: embeds, citations, commands.
 *
 * @param publicUrl the address that the service is known by; without it the request's own host is taken
 */
export function originTeller(publicUrl: string | undefined): OriginTeller {
  if (publicUrl !== undefined) {
    const { origin } = new URL(publicUrl);
    return () => origin;
  }
  // The guards refuse what is no host; HTTP/1.0 may name none, and a port may be empty.
  return ({ protocol, host }) => `${protocol}://${host.replace(/:$/, '') || 'localhost'}`;
}

const BY_SUFFIX = new Map<string, FormatName>(
  Object.entries(FORMATS).map(([name, { suffix }]) => [suffix, name as FormatName]),
);
/** Files have names of their own: their suffix is a part of it. */
const FILE = /^\/releases\/[^/]+\/download\/./;

export function formatSuffixOf(url: string): FormatName | undefined {
  if (!url.includes('.')) return undefined;
  const path = url.split('?', 1)[0] ?? '';
  if (FILE.test(path)) return undefined;
  return BY_SUFFIX.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

/** An address without the suffix of a format: one route serves every format of a resource. */
export function withoutFormatSuffix(url: string): string {
  const format = formatSuffixOf(url);
  if (format === undefined) return url;
  const path = url.split('?', 1)[0] ?? '';
  return path.slice(0, -(FORMATS[format].suffix.length + 1)) + url.slice(path.length);
}

/** True for a browser: a suffix asks for a form of its own, whatever is accepted. */
export function prefersPage({ originalUrl, headers }: FastifyRequest): boolean {
  const suffix = formatSuffixOf(originalUrl);
  if (suffix !== undefined) return suffix === 'html';
  if (headers.accept?.includes('text/html') !== true) return false;
  return preferredFormat(headers.accept, ['json', 'html']) === 'html';
}

/** Format, suffix and origin of a request; decided once, at the door. */
export interface Asked {
  readonly suffix: FormatName | undefined;
  /** By the suffix, else by Accept; `undefined` where an address has one form only. */
  readonly format: FormatName | undefined;
  readonly origin: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    asked: Asked;
  }
  interface FastifyContextConfig {
    /** The forms of the address, the default first; without them there is one, and no suffix. */
    formats?: readonly FormatName[];
    /** A sentence on the forms that there are at other addresses. */
    elsewhere?: string;
    /** True if any suffix will do, as for an answer that only names methods. */
    anySuffix?: boolean;
  }
}

/**
 * Decides format, suffix and origin of every request.
 * A request for a form that its address does not have is refused with `not-found`, or `not-acceptable`.
 */
export const decideAsked = fp(
  async (app: FastifyInstance, { originOf }: { readonly originOf: OriginTeller }) => {
    app.decorateRequest('asked', null as unknown as Asked);
    app.addHook('onRequest', (request, _reply, done) => {
      const { originalUrl, routeOptions, is404, headers } = request;
      const suffix = formatSuffixOf(originalUrl);
      const origin = originOf(request);
      const { formats, elsewhere, anySuffix = is404 } = routeOptions.config ?? {};
      request.asked = { suffix, format: undefined, origin };
      if (formats !== undefined) {
        if (suffix !== undefined && !formats.includes(suffix)) throw noSuchForm(suffix, formats);
        const format = suffix ?? chooseFormat(headers.accept, formats, elsewhere);
        request.asked = { suffix, format, origin };
      } else if (suffix !== undefined && originalUrl !== request.raw.url && !anySuffix)
        throw new Problem('not-found', `There is nothing at ${originalUrl.split('?', 1)[0]}.`);
      done();
    });
  },
  { name: 'decide-asked' },
);

function noSuchForm(suffix: FormatName, formats: readonly FormatName[]): Problem {
  const available = formats.map((name) => `.${FORMATS[name].suffix}`);
  const sentence = `This resource has no .${FORMATS[suffix].suffix} form; it has ${available.join(', ')}.`;
  return new Problem('not-found', sentence, { available });
}
