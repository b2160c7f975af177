import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PROBLEM_TYPES, Problem, type ProblemCode, problemPath } from './problem.js';

interface InternalResponse {
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Marks internal requests; the value is random, so clients cannot forge it. */
const INTERNAL_HEADER = { name: 'tip-tiers-inner-request', value: randomUUID() };
const MAX_REDIRECTS = 2;
const REDIRECT = 308;
const OK = 200;
const PROBLEM_CODES = Object.keys(PROBLEM_TYPES) as ProblemCode[];

/**
 * Sends an internal request on behalf of a client and follows redirects.
 * @param path root-relative
 * @throws Problem that the URL responds with; `invalid-parameter` if the client request is itself internal,
 * to prevent recursion
 */
export async function requestInternally(
  app: FastifyInstance,
  client: FastifyRequest,
  path: string,
  redirectsLeft = MAX_REDIRECTS,
): Promise<InternalResponse> {
  if (client.headers[INTERNAL_HEADER.name] === INTERNAL_HEADER.value) {
    const message = 'is not a response of the dataset';
    throw new Problem('invalid-parameter', `${client.originalUrl.split('?', 1)[0]} ${message}.`, {
      errors: [{ parameter: 'url', message }],
    });
  }
  const response = await app.inject({
    url: path,
    headers: { host: client.host, [INTERNAL_HEADER.name]: INTERNAL_HEADER.value },
    remoteAddress: client.ip,
  });
  const headers = response.headers as Readonly<Record<string, string | undefined>>;
  if (response.statusCode === OK) return { headers };
  if (response.statusCode === REDIRECT && headers.location && redirectsLeft > 0)
    return requestInternally(app, client, headers.location, redirectsLeft - 1);
  throw parseProblem(response.body, path);
}

function parseProblem(body: string, path: string): Problem {
  let document: { type?: unknown; detail?: unknown };
  try {
    document = JSON.parse(body);
  } catch {
    return new Problem('internal-error', PROBLEM_TYPES['internal-error'].help);
  }
  const code = PROBLEM_CODES.find((each) => document.type === problemPath(each)) ?? 'not-found';
  const reason = typeof document.detail === 'string' ? `: ${document.detail}` : ' to a GET.';
  const errors = [{ parameter: 'url', message: 'returns no response', value: path }];
  return new Problem(
    code,
    `${path} returns no response${reason}`,
    code === 'invalid-parameter' ? { errors } : {},
  );
}

/**
 * Converts a URL of this service to its root-relative form.
 * @param url root-relative, or with the scheme and host of `origin`
 * @param parameter that it was given in
 * @throws Problem `invalid-parameter` for another host or an invalid URL
 */
export function parseServiceUrl(url: string, origin: string, parameter = 'url'): string {
  // Normalize, because a host may include the default port of its scheme.
  const serviceOrigin = new URL(origin).origin;
  const parsed = URL.canParse(url, serviceOrigin) ? new URL(url, serviceOrigin) : null;
  const isAddress = url.startsWith('/') || URL.canParse(url);
  if (parsed?.origin === serviceOrigin && isAddress) return `${parsed.pathname}${parsed.search}`;
  throw new Problem(
    'invalid-parameter',
    `${parameter} must be a path of this service, or a URL that begins with ${serviceOrigin}.`,
    { errors: [{ parameter, message: 'is not a URL of this service', value: url }] },
  );
}
