import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Release } from '../dataset/release.js';
import { Problem } from '../domain/problem.js';
import type { Resource } from '../rest/resource/resource.js';
import { problemText } from './refusals.js';

export interface Asking {
  readonly app: FastifyInstance;
  /** Who asks: the address answers the same client, and names the same host. */
  readonly client: FastifyRequest;
  readonly origin: string;
  readonly editionOf: (asked: {
    readonly release?: string | undefined;
    readonly asOf?: string | undefined;
  }) => Promise<Release>;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its address
export type Answer = any;
export type Values = Readonly<Record<string, unknown>>;

/** A problem that an address answered with, for the model to read. */
export class Refused extends Error {
  constructor(readonly problem: Values) {
    super(String(problem.detail));
  }
}

/** @throws Refused */
export const refuse = (parameter: string, message: string): never => {
  const problem = new Problem('invalid-parameter', `${parameter} ${message}.`, {
    errors: [{ parameter, message }],
  });
  throw new Refused(problemText(problem));
};

/** Bytes that an answer may have as JSON: models have no room for more. */
export const MAX_ANSWER_BYTES = 64 * 1024;
const ROOM_FOR_ROWS = MAX_ANSWER_BYTES * 0.8;

/**
 * The answer of an address, with the address that always gives it as `url`. Of a list so many rows as there is room for:
 * `next` leads on.
 * @param given what is no part of the path is the query
 * @throws Refused whatever the address refuses
 */
export async function ask(
  resource: Resource,
  { release, ...given }: Values,
  asking: Asking,
): Promise<Answer> {
  const left = new Map(Object.entries(given).filter(([, value]) => value !== undefined));
  for (const name of Object.keys(resource.params.shape)) if (!left.has(name)) refuse(name, 'is missing');
  const path = resource.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = left.get(name);
    left.delete(name);
    return encodeURIComponent(String(value));
  });
  const at = release === undefined ? path : `/releases/${encodeURIComponent(String(release))}${path}`;
  const { answer, bytes } = await askPath(at, left, asking);
  const { items } = answer as { items?: readonly unknown[] };
  if (bytes <= MAX_ANSWER_BYTES || !items) return answer;
  left.set('limit', Math.max(Math.floor((items.length * ROOM_FOR_ROWS) / bytes), 1));
  return (await askPath(at, left, asking)).answer;
}

const REDIRECT = 308;
const FIRST_ERROR = 400;

/** @throws Refused */
export async function askPath(
  path: string,
  query: ReadonlyMap<string, unknown>,
  asking: Asking,
  body?: object,
): Promise<{ readonly answer: Answer; readonly bytes: number }> {
  const { app, client, origin } = asking;
  const search = new URLSearchParams([...query].map(([name, value]) => [name, String(value)]));
  const response = await app.inject({
    url: `${path}${search.size > 0 ? `?${search}` : ''}`,
    headers: { accept: 'application/json', 'accept-encoding': 'identity', host: client.host },
    remoteAddress: client.ip,
    ...(body && { method: 'POST', payload: body }),
  });
  if (response.statusCode === REDIRECT) return askPath(String(response.headers.location), new Map(), asking);
  const answer = response.json() as Values;
  if (response.statusCode >= FIRST_ERROR)
    throw new Refused({ code: String(answer.type).split('/').at(-1), ...answer });
  const lasting = response.headers['content-location'];
  return {
    bytes: response.body.length,
    answer: {
      ...(lasting !== undefined && { url: `${origin}${lasting}` }),
      ...answer,
    },
  };
}
