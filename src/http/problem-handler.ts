import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FORMATS } from '../formats/format.js';
import { BODY_LIMITS } from './body-limits.js';
import { NO_STORE, REDIRECT } from './cache-control.js';
import { formatFromSuffix, stripFormatSuffix } from './format-suffix.js';
import { COMMON_HEADERS } from './headers.js';
import { findProblem, PROBLEM_TYPES, Problem, type ProblemCode, problemPath } from './problem.js';
import { Redirect } from './redirect.js';

interface KnownRoute {
  /** Path segments; one that begins with a colon matches anything. */
  readonly segments: readonly string[];
  readonly pattern: RegExp;
}

/**
 * Records the paths of GET routes; call before any route is registered.
 * @returns a function that finds the canonical path for an alias: `/Countries/KH/` is `/countries/KH`. Only
 * static segments are normalized. It returns `null` if no route matches or the path is canonical already.
 */
function trackRoutes(app: FastifyInstance): (path: string) => string | null {
  const routes = new Map<string, KnownRoute>();
  app.addHook('onRoute', ({ url, method }) => {
    if ([method].flat().includes('GET') && !url.includes('*')) routes.set(url, toKnownRoute(url));
  });
  return (requested) => {
    const path = stripTrailingSlashes(requested);
    const format = formatFromSuffix(path);
    const pathWithoutSuffix = stripFormatSuffix(path);
    // The pattern with the most static segments comes first.
    const [route] = [...routes.values()]
      .filter(({ pattern }) => pattern.test(pathWithoutSuffix))
      .sort((a, b) => parameterCount(a) - parameterCount(b));
    if (!route) return null;
    const requestedSegments = pathWithoutSuffix.split('/');
    const segments = route.segments.map((segment, index) =>
      isParameter(segment) ? requestedSegments[index] : segment,
    );
    const canonicalPath = `${segments.join('/')}${format === undefined ? '' : `.${FORMATS[format].suffix}`}`;
    return canonicalPath === requested ? null : canonicalPath;
  };
}

/** Not a regular expression: `/\/+$/` would backtrack at each slash. */
function stripTrailingSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

const isParameter = (segment: string): boolean => segment.startsWith(':');

const parameterCount = ({ segments }: KnownRoute): number => segments.filter(isParameter).length;

function toKnownRoute(url: string): KnownRoute {
  const segments = url.split('/');
  const pattern = segments
    .map((each) => (isParameter(each) ? '[^/]+' : each.replaceAll(/[^\w]/g, '\\$&')))
    .join('/');
  return { segments, pattern: new RegExp(`^${pattern}$`, 'i') };
}

const STATUS_SERVICE_UNAVAILABLE = 503;
/** Default `Retry-After` for a 503 response. */
const RETRY_AFTER_SECONDS = '5';

const PROBLEM_BY_FASTIFY_CODE: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_BAD_URL: 'bad-request',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'payload-too-large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad-request',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad-request',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad-request',
};

/** Renders a problem as a page if the client prefers HTML; otherwise returns `null`. */
type ProblemPage = (
  problem: Problem,
  request: FastifyRequest,
) => { body: string; headers: Readonly<Record<string, string>> } | null;

declare module 'fastify' {
  interface FastifyInstance {
    problemPage?: ProblemPage;
  }
}

/**
 * Converts to problem details (RFC 9457). `type` is a path,
 * identical on every host, so that clients can match it.
 */
export function problemDocument(problem: Problem): Record<string, unknown> {
  const { status, title } = PROBLEM_TYPES[problem.code];
  return {
    type: problemPath(problem.code),
    title,
    status,
    detail: problem.detail,
    ...problem.extensions,
  };
}

/**
 * Sets what every problem response has, whatever its body format: status, `no-store`, `Vary`, because Accept
 * decides between a document, a page and an image, and, for 503, a default `Retry-After` if none is set.
 */
export function setProblemHeaders(reply: FastifyReply, { status }: Problem): FastifyReply {
  if (status === STATUS_SERVICE_UNAVAILABLE && !reply.hasHeader('retry-after'))
    reply.header('retry-after', RETRY_AFTER_SECONDS);
  return reply.code(status).headers({ ...COMMON_HEADERS, 'cache-control': NO_STORE, vary: 'Accept' });
}

/** Sends a problem as a page or as problem details (RFC 9457). */
export function sendProblem(
  reply: FastifyReply,
  problem: Problem,
  headers: Record<string, string> = {},
): FastifyReply {
  setProblemHeaders(reply, problem).headers(headers);
  const page = reply.server?.problemPage?.(problem, reply.request);
  if (page) return reply.headers(page.headers).send(page.body);
  return reply.type('application/problem+json').send(JSON.stringify(problemDocument(problem)));
}

/** Converts any error to a problem. Errors without a public message become `internal-error`. */
export function toProblem(error: Error | FastifyError): Problem {
  const problem = findProblem(error);
  if (problem) return problem;
  const code = 'code' in error ? PROBLEM_BY_FASTIFY_CODE[error.code] : undefined;
  if (code) return new Problem(code, code === 'payload-too-large' ? BODY_LIMITS : PROBLEM_TYPES[code].help);
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  if (status >= 400 && status < 500) return new Problem('bad-request', PROBLEM_TYPES['bad-request'].help);
  return new Problem('internal-error', PROBLEM_TYPES['internal-error'].help);
}

/** Converts an error to a problem, and logs it if it is an `internal-error`. */
export function toLoggedProblem(error: Error | FastifyError, request: FastifyRequest): Problem {
  const { log, id: traceId } = request;
  const problem = toProblem(error);
  if (problem.code === 'internal-error') log.error({ err: error, traceId }, 'request failed');
  return problem;
}

/**
 * Sends every error, including those of the router, as a problem; redirects aliases of a path to the
 * canonical one. Call before any route is registered.
 */
export function registerProblemHandling(app: FastifyInstance): void {
  const findCanonicalPath = trackRoutes(app);
  app.setErrorHandler((error: Error | FastifyError, request: FastifyRequest, reply) =>
    sendProblem(reply, toLoggedProblem(error, request)),
  );
  // An empty last segment is not a parameter value.
  app.addHook('onRequest', (request, reply, done) => {
    const last = Object.values((request.params ?? {}) as Record<string, string>).at(-1);
    if (last === '' && request.routeOptions.url?.includes('/:')) return reply.callNotFound();
    done();
  });
  app.setNotFoundHandler(async (request, reply) => {
    const { method } = request;
    const { originalUrl } = request;
    const path = originalUrl.split('?', 1)[0] ?? '/';
    const canonicalPath = method === 'GET' || method === 'HEAD' ? findCanonicalPath(path) : null;
    if (canonicalPath !== null)
      return new Redirect(`${canonicalPath}${originalUrl.slice(path.length)}`, 308, REDIRECT).send(reply);
    return sendProblem(reply, new Problem('not-found', `No resource at ${path}.`));
  });
}

/** @param allowed methods, separated by `, ` */
export const methodNotAllowed = (method: string, allowed: string): Problem =>
  new Problem('method-not-allowed', `${method} is not allowed; use ${allowed}.`, {
    allowed: allowed.split(', '),
  });
