import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BODY_LIMITS } from '../domain/body-limits.js';
import { PROBLEM_TYPES, Problem, type ProblemCode, problemPath } from '../domain/problem.js';
import { FORMATS } from '../formats/format.js';
import { formatSuffixOf, withoutFormatSuffix } from './format-suffix.js';
import { NO_STORE, REDIRECT } from './freshness.js';
import { COMMON_HEADERS } from './headers.js';
import { Redirect } from './redirect.js';

interface ServedPath {
  /** Its segments; one that begins with a colon stands for any. */
  readonly segments: readonly string[];
  readonly pattern: RegExp;
}

/**
 * Watches which addresses are served; must be called before any is.
 * @returns what finds the served path that another spelling means: `/Countries/KH/` is `/countries/KH`.
 *   Only what the service itself names is respelled; `null` where nothing is meant, or where the path is served as it is
 */
function watchPaths(app: FastifyInstance): (path: string) => string | null {
  const served = new Map<string, ServedPath>();
  app.addHook('onRoute', ({ url, method }) => {
    if ([method].flat().includes('GET') && !url.includes('*')) served.set(url, servedAt(url));
  });
  return (written) => {
    const path = withoutLastSlashes(written);
    const format = formatSuffixOf(path);
    const bare = withoutFormatSuffix(path);
    // The alternative that names most of its path comes first.
    const [found] = [...served.values()]
      .filter(({ pattern }) => pattern.test(bare))
      .sort((a, b) => openIn(a) - openIn(b));
    if (!found) return null;
    const given = bare.split('/');
    const meant = found.segments.map((segment, index) => (isOpen(segment) ? given[index] : segment));
    const respelled = `${meant.join('/')}${format === undefined ? '' : `.${FORMATS[format].suffix}`}`;
    return respelled === written ? null : respelled;
  };
}

/** A pattern for the end of a path would be tried at each of its slashes. */
function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

const isOpen = (segment: string): boolean => segment.startsWith(':');

const openIn = ({ segments }: ServedPath): number => segments.filter(isOpen).length;

function servedAt(url: string): ServedPath {
  const segments = url.split('/');
  const pattern = segments
    .map((each) => (isOpen(each) ? '[^/]+' : each.replaceAll(/[^\w]/g, '\\$&')))
    .join('/');
  return { segments, pattern: new RegExp(`^${pattern}$`, 'i') };
}

const UNAVAILABLE = 503;
/** When to ask again what could not be answered, where nobody knows better. */
const RETRY_AFTER_SECONDS = '5';

/** Fastify's own errors, as the problems that they are. */
const BY_FASTIFY_CODE: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_BAD_URL: 'bad-request',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'payload-too-large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad-request',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad-request',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad-request',
};

/** A page that shows a problem to those who prefer one; `null` for everybody else. */
type ProblemPage = (
  problem: Problem,
  request: FastifyRequest,
) => { body: string; headers: Readonly<Record<string, string>> } | null;

declare module 'fastify' {
  interface FastifyInstance {
    problemPage?: ProblemPage;
  }
}

/** The problem document of RFC 9457. Its type is the same wherever the service stands, so that clients can have a type of it. */
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
 * Gives a reply what every problem has, however a door presents it: its status, that it is never cached, and when to
 * ask again for what cannot be answered at this moment, unless somebody who knows better has said it.
 */
export function beginProblem(reply: FastifyReply, { status }: Problem): FastifyReply {
  if (status === UNAVAILABLE && !reply.hasHeader('retry-after'))
    reply.header('retry-after', RETRY_AFTER_SECONDS);
  return reply.code(status).headers({ ...COMMON_HEADERS, 'cache-control': NO_STORE });
}

export function sendProblem(
  reply: FastifyReply,
  problem: Problem,
  headers: Record<string, string> = {},
): FastifyReply {
  beginProblem(reply, problem).headers(headers);
  const page = reply.server?.problemPage?.(problem, reply.request);
  if (page) return reply.headers(page.headers).send(page.body);
  return reply.type('application/problem+json').send(JSON.stringify(problemDocument(problem)));
}

/** Any error as a problem; what was not meant for the client's eyes becomes `internal-error`. */
export function asProblem(error: Error | FastifyError): Problem {
  if (error instanceof Problem) return error;
  const code = 'code' in error ? BY_FASTIFY_CODE[error.code] : undefined;
  if (code) return new Problem(code, code === 'payload-too-large' ? BODY_LIMITS : PROBLEM_TYPES[code].help);
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  if (status >= 400 && status < 500) return new Problem('bad-request', PROBLEM_TYPES['bad-request'].help);
  return new Problem('internal-error', PROBLEM_TYPES['internal-error'].help);
}

/** An error as a problem; one that was not meant for the client's eyes is logged. */
export function reportedProblem(error: Error | FastifyError, request: FastifyRequest): Problem {
  const { log, id: traceId } = request;
  const problem = asProblem(error);
  if (problem.code === 'internal-error') log.error({ err: error, traceId }, 'request failed');
  return problem;
}

/**
 * Makes every error of the application, the router's included, a problem document; leads from other spellings of a path
 * to the path. Must be called before anything is served.
 */
export function handleProblems(app: FastifyInstance): void {
  const meantBy = watchPaths(app);
  app.setErrorHandler((error: Error | FastifyError, request: FastifyRequest, reply) =>
    sendProblem(reply, reportedProblem(error, request)),
  );
  // A last segment that is empty is no value of a parameter.
  app.addHook('onRequest', (request, reply, done) => {
    const last = Object.values((request.params ?? {}) as Record<string, string>).at(-1);
    if (last === '' && request.routeOptions.url?.includes('/:')) return reply.callNotFound();
    done();
  });
  app.setNotFoundHandler(async (request, reply) => {
    const { method } = request;
    const { originalUrl } = request;
    const path = originalUrl.split('?', 1)[0] ?? '/';
    const meant = method === 'GET' || method === 'HEAD' ? meantBy(path) : null;
    if (meant !== null)
      return new Redirect(`${meant}${originalUrl.slice(path.length)}`, 308, REDIRECT).send(reply);
    return sendProblem(reply, new Problem('not-found', `There is nothing at ${path}.`));
  });
}

/** @param allowed the methods that there are, separated by `, ` */
export const methodNotAllowed = (method: string, allowed: string): Problem =>
  new Problem('method-not-allowed', `${method} is not allowed here; ${allowed} are.`, {
    allowed: allowed.split(', '),
  });
