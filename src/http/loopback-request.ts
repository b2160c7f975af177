import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Slice } from '../domain/own-turn.js';
import { PROBLEM_TYPES, Problem, type ProblemCode, problemPath } from '../domain/problem.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The key by which the client's quota is counted: its address, for IPv6 its /64. The guards give it. */
    clientKey?: string;
    /**
     * Takes points of the client's quota beyond the one of every request. The guards give it.
     * @throws Problem `too-many-requests` when the client has not that much left
     */
    charge?(points: number): void | Promise<void>;
    /** The same for what was made already: it never refuses, the next request of the client pays. */
    settle?(points: number): void | Promise<void>;
    /** True if the client was told that its answer takes too long. The guards say so. */
    isGivenUp?: boolean;
  }
}

/** Whoever pays for work: a client, or the work that is done for one. */
export interface Payer {
  charge?(points: number): void | Promise<void>;
}

/** Work under way: rests between its parts, and pays for what turns out to cost more than was told before. */
export class Making extends Slice {
  constructor(
    readonly request: FastifyRequest,
    isGone: () => boolean,
    public paid: number,
  ) {
    super(isGone);
  }

  charge(points: number): void | Promise<void> {
    this.paid += points;
    return this.request.charge?.(points);
  }
}

interface InnerAnswer {
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Marks requests that the service makes to itself; nobody outside can know its value. */
const MARK = { name: 'tip-tiers-inner-request', value: randomUUID() };
const MAX_REDIRECTS = 2;
const REDIRECT = 308;
const OK = 200;
const CODES = Object.keys(PROBLEM_TYPES) as ProblemCode[];

/** True if the service itself asks, on behalf of a client whose request it is answering. */
export const isInnerRequest = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  headers[MARK.name] === MARK.value;

/**
 * Asks the service itself, on behalf of a client and at the client's account: what it asks for pays for itself.
 * @param making the work that it is a part of
 * @param path root-relative
 * @throws Problem the one that the address answers with; `invalid-parameter` when the client is the service itself:
 *   what asks for answers cannot be asked for
 */
export async function askService(
  app: FastifyInstance,
  making: Making,
  path: string,
  redirects = MAX_REDIRECTS,
): Promise<InnerAnswer> {
  const { request: client } = making;
  if (isInnerRequest(client)) {
    const message = 'is not an answer of the dataset';
    throw new Problem('invalid-parameter', `${client.originalUrl.split('?', 1)[0]} ${message}.`, {
      errors: [{ parameter: 'url', message }],
    });
  }
  const response = await making.outside(
    app.inject({
      url: path,
      headers: { ...saidOfClient(client), 'accept-encoding': 'identity', [MARK.name]: MARK.value },
      remoteAddress: client.socket.remoteAddress ?? client.ip,
    }),
  );
  const headers = response.headers as Readonly<Record<string, string | undefined>>;
  if (response.statusCode === OK) return { headers };
  if (response.statusCode === REDIRECT && headers.location && redirects > 0)
    return askService(app, making, headers.location, redirects - 1);
  throw problemIn(response.body, path);
}

/** Fields by which a request, or a proxy before the service, names the client and the host. */
const OF_CLIENT = ['host', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

/** The inner request is read as the client's own: the same quota, and the same host in what names the host. */
const saidOfClient = ({ headers }: FastifyRequest): Record<string, string | string[]> =>
  Object.fromEntries(
    OF_CLIENT.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
  );

function problemIn(body: string, path: string): Problem {
  let document: { type?: unknown; detail?: unknown };
  try {
    document = JSON.parse(body);
  } catch {
    return new Problem('internal-error', PROBLEM_TYPES['internal-error'].help);
  }
  const code = CODES.find((each) => document.type === problemPath(each)) ?? 'not-found';
  const why = typeof document.detail === 'string' ? `: ${document.detail}` : ' to a GET.';
  return new Problem(code, `${path} gives no answer${why}`);
}

/**
 * The root-relative form of an address of this service.
 * @param url root-relative, or with the scheme and host of `origin`
 * @throws Problem `invalid-parameter` for an address of another host, or none at all
 */
export function ownPath(url: string, origin: string): string {
  // A host may be written with the port that its scheme has anyhow.
  const own = new URL(origin).origin;
  const parsed = URL.canParse(url, own) ? new URL(url, own) : null;
  const isAddress = url.startsWith('/') || URL.canParse(url);
  if (parsed?.origin === own && isAddress) return `${parsed.pathname}${parsed.search}`;
  throw new Problem(
    'invalid-parameter',
    `url must be an address of this service, as a path or with ${own} before it.`,
    { errors: [{ parameter: 'url', message: 'is not an address of this service', value: url }] },
  );
}
