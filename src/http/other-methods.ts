import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { NO_STORE } from './cache-control.js';
import { stripFormatSuffix } from './format-suffix.js';
import { COMMON_HEADERS, PREFLIGHT_HEADERS } from './headers.js';
import { methodNotAllowed } from './problem-handler.js';

interface KnownUrl {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
  /** The plugin that owns the route: its error handler formats the 405 response. */
  readonly plugin: FastifyInstance;
}

type ErrorHandler = (error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply) => void;

const METHOD_ORDER = ['GET', 'HEAD', 'POST'];

/**
 * Handles methods that a URL has no route for, before a body is read: OPTIONS lists the allowed methods, as
 * CORS preflight requires; any other gets 405 with `Allow`. Register before any route.
 */
export const otherMethods = fp(
  async (app: FastifyInstance) => {
    const known = new Map<string, KnownUrl>();
    app.addHook('onRoute', function remember(this: FastifyInstance, { url, method }) {
      const entry = known.get(url) ?? { pattern: toPattern(url), methods: new Set<string>(), plugin: this };
      for (const name of [method].flat()) entry.methods.add(name);
      known.set(url, entry);
    });
    const find = (path: string): KnownUrl | undefined =>
      known.get(path) ?? [...known.values()].find(({ pattern }) => pattern.test(path));
    app.addHook('onRequest', (request, reply, done) => {
      const { is404, originalUrl, method } = request;
      const found = is404 ? find(stripFormatSuffix(originalUrl).split('?', 1)[0] ?? '/') : undefined;
      if (!found || found.methods.has(method)) return done();
      const allowed = [...METHOD_ORDER.filter((name) => found.methods.has(name)), 'OPTIONS'].join(', ');
      if (method === 'OPTIONS')
        return reply
          .code(204)
          .headers({ ...COMMON_HEADERS, ...PREFLIGHT_HEADERS, allow: allowed })
          .headers({ 'access-control-allow-methods': allowed, 'cache-control': NO_STORE })
          .send();
      const { plugin } = found;
      const problem = methodNotAllowed(method, allowed);
      return (plugin.errorHandler as ErrorHandler).call(
        plugin,
        problem,
        request,
        reply.header('allow', allowed),
      );
    });
  },
  { name: 'other-methods' },
);

const toPattern = (url: string): RegExp =>
  new RegExp(`^${url.replaceAll(/:\w+|[^\w/]/g, (part) => (part.startsWith(':') ? '[^/]+' : `\\${part}`))}$`);
