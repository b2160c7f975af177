import type { FastifyInstance, FastifyRequest, LightMyRequestResponse } from 'fastify';
import type { Release } from '../dataset/release.js';
import { Problem } from '../domain/problem.js';
import { FORMATS } from '../formats/format.js';
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

const JSON_ONLY = 'application/json';
const ANY_TEXT = `${JSON_ONLY}, text/*;q=0.5, application/x-ndjson;q=0.5, application/atom+xml;q=0.5, image/svg+xml;q=0.5, text/html;q=0.1`;
const TEXT_TYPE = /^(?:text\/|application\/x-ndjson|application\/yaml|[\w/.]+\+xml)/;
/** Made for other software: none of it is made for a model, which cannot read it. */
const NO_TEXT = new RegExp(
  `\\.(?:png|zip|woff2|${Object.values(FORMATS)
    .flatMap((format) => ('isFile' in format ? format.suffix : []))
    .join('|')})$`,
  'i',
);

async function respond(
  path: string,
  asking: Asking,
  accept: string,
  body?: object,
): Promise<LightMyRequestResponse> {
  const { app, client } = asking;
  const response = await app.inject({
    url: path,
    headers: { accept, 'accept-encoding': 'identity', host: client.host },
    remoteAddress: client.ip,
    ...(body && { method: 'POST', payload: body }),
  });
  if (response.statusCode === REDIRECT) return respond(String(response.headers.location), asking, accept);
  if (response.statusCode < FIRST_ERROR) return response;
  const answer = response.json() as Values;
  throw new Refused({ code: String(answer.type).split('/').at(-1), ...answer });
}

/** An answer as words: those of JSON with what it is, those of any other text as they are. @throws Refused */
export async function readPath(
  path: string,
  asking: Asking,
): Promise<{
  readonly answer?: Answer;
  readonly text: string;
  readonly isPage: boolean;
  readonly about: Values;
}> {
  const address = `${asking.origin}${path}`;
  const refuseBytes = () => refuse('id', `is a file for other software, not text: take it from ${address}`);
  if (NO_TEXT.test(path.split('?', 1)[0] ?? '')) refuseBytes();
  const response = await respond(path, asking, ANY_TEXT);
  const type = String(response.headers['content-type']);
  const lasting = response.headers['content-location'];
  const about = {
    url: lasting === undefined ? address : `${asking.origin}${lasting}`,
    release: response.headers['dataset-release'],
  };
  if (/\bjson\b/.test(type) && !type.includes('x-ndjson'))
    return { answer: response.json(), text: response.body, isPage: false, about };
  if (!TEXT_TYPE.test(type)) refuseBytes();
  return { text: response.body, isPage: type.startsWith('text/html'), about };
}

/** @throws Refused */
export async function askPath(
  path: string,
  query: ReadonlyMap<string, unknown>,
  asking: Asking,
  body?: object,
): Promise<{ readonly answer: Answer; readonly bytes: number }> {
  const { origin } = asking;
  const search = new URLSearchParams([...query].map(([name, value]) => [name, String(value)]));
  const url = `${path}${search.size > 0 ? `?${search}` : ''}`;
  const response = await respond(url, asking, JSON_ONLY, body);
  const answer = response.json() as Values;
  const lasting = response.headers['content-location'];
  return {
    bytes: response.body.length,
    answer: {
      ...(lasting !== undefined && { url: `${origin}${lasting}` }),
      ...answer,
    },
  };
}
