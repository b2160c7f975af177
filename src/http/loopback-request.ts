import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PROBLEM_TYPES, Problem, type ProblemCode, problemPath } from './problem.js';

interface InnerAnswer {
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Marks internal requests; the value is random, so clients cannot forge it. */
const MARK = { name: 'tip-tiers-inner-request', value: randomUUID() };
const MAX_REDIRECTS = 2;
const REDIRECT = 308;
const OK = 200;
const CODES = Object.keys(PROBLEM_TYPES) as ProblemCode[];

/**
 * Sends an internal request on behalf of a client and follows redirects.
 * @param path root-relative
 * @throws Problem that the URL responds with; `invalid-parameter` if the client request is itself internal,
 * to prevent recursion
 */
export async function askService(
  app: FastifyInstance,
  client: FastifyRequest,
  path: string,
  redirects = MAX_REDIRECTS,
): Promise<InnerAnswer> {
  if (client.headers[MARK.name] === MARK.value) {
    const message = 'is not a response of the dataset';
    throw new Problem('invalid-parameter', `${client.originalUrl.split('?', 1)[0]} ${message}.`, {
      errors: [{ parameter: 'url', message }],
    });
  }
  const response = await app.inject({
    url: path,
    headers: { host: client.host, [MARK.name]: MARK.value },
    remoteAddress: client.ip,
  });
  const headers = response.headers as Readonly<Record<string, string | undefined>>;
  if (response.statusCode === OK) return { headers };
  if (response.statusCode === REDIRECT && headers.location && redirects > 0)
    return askService(app, client, headers.location, redirects - 1);
  throw problemIn(response.body, path);
}

function problemIn(body: string, path: string): Problem {
  let document: { type?: unknown; detail?: unknown };
  try {
    document = JSON.parse(body);
  } catch {
    return new Problem('internal-error', PROBLEM_TYPES['internal-error'].help);
  }
  const code = CODES.find((each) => document.type === problemPath(each)) ?? 'not-found';
  const why = typeof document.detail === 'string' ? `: ${document.detail}` : ' to a GET.';
  const errors = [{ parameter: 'url', message: 'returns no response', value: path }];
  return new Problem(
    code,
    `${path} returns no response${why}`,
    code === 'invalid-parameter' ? { errors } : {},
  );
}

/**
 * Converts a URL of this service to its root-relative form.
 * @param url root-relative, or with the scheme and host of `origin`
 * @throws Problem `invalid-parameter` for another host or an invalid URL
 */
export function ownPath(url: string, origin: string): string {
  // Normalize, because a host may include the default port of its scheme.
  const own = new URL(origin).origin;
  const parsed = URL.canParse(url, own) ? new URL(url, own) : null;
  const isAddress = url.startsWith('/') || URL.canParse(url);
  if (parsed?.origin === own && isAddress) return `${parsed.pathname}${parsed.search}`;
  throw new Problem(
    'invalid-parameter',
    `url must be an address of this service, as a path or with ${own} before it.`,
    { errors: [{ parameter: 'url', message: 'is not a URL of this service', value: url }] },
  );
}
