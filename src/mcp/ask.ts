import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Release } from '../dataset/release.js';
import { Problem } from '../domain/problem.js';
import type { Resource } from '../rest/resource/resource.js';

export interface Asking {
  readonly app: FastifyInstance;
  /** Who asks: the address answers the same client, and names the same host. */
  readonly client: FastifyRequest;
  readonly origin: string;
  /** The current edition. */
  readonly release: Release;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its address
export type AddressAnswer = any;
export type AnswerValues = Readonly<Record<string, unknown>>;

/** A problem that an address answered with, for the model to read. */
export class Refused extends Error {
  constructor(readonly problem: AnswerValues) {
    super(String(problem.detail));
  }
}

/** @throws Problem */
export const refuse = (parameter: string, message: string): never => {
  throw new Problem('invalid-parameter', `${parameter} ${message}.`, { errors: [{ parameter, message }] });
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
export async function ask(resource: Resource, given: AnswerValues, asking: Asking): Promise<AddressAnswer> {
  const { path, left } = addressOf(resource, given);
  const { answer, text } = await askPath(path, left, asking);
  if (text.length <= MAX_ANSWER_BYTES || !answer.items) return answer;
  const limit = Math.max(Math.floor((answer.items.length * ROOM_FOR_ROWS) / text.length), 1);
  return (await askPath(path, { ...left, limit }, asking)).answer;
}

/** The address of a question, and what of it is left for the query. @throws Refused where the path wants more */
export function addressOf({ path, params }: Resource, { release, cursor, ...given }: AnswerValues) {
  const left = { ...given, cursor: cursor && cursorIn(String(cursor)) };
  const filled = Object.keys(params.shape).reduce((begun, name) => {
    const { [name]: value = refuse(name, 'is missing') } = left as AnswerValues;
    Object.assign(left, { [name]: undefined });
    return begun.replace(`:${name}`, encodeURIComponent(String(value)));
  }, path);
  const edition = release === undefined ? '' : `/releases/${encodeURIComponent(String(release))}`;
  return { path: `${edition}${filled}`, left: left as AnswerValues };
}

/** `next` is an address, and its cursor is what goes on. */
export const cursorIn = (written: string): string =>
  new URLSearchParams(written.split('?')[1]).get('cursor') ?? written;

/** @param body to be sent, where the address takes one. @throws Refused */
export function askPath(path: string, query: AnswerValues, asking: Asking, body?: object): Promise<Read> {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return readPath(`${path}${search.size > 0 ? `?${search}` : ''}`, asking, JSON_ONLY, body);
}

const REDIRECT = 308;
const FIRST_ERROR = 400;
const JSON_ONLY = 'application/json';
const ANY_TEXT = `${JSON_ONLY}, text/*;q=0.5, */*;q=0.1`;
const TEXT_TYPE = /^(?:text\/|application\/(?:x-ndjson|yaml|json)|[\w/.-]+\+(?:xml|json))/;

interface Read {
  /** Of JSON, with the address that always gives it as `url`. */
  readonly answer?: AddressAnswer;
  readonly text: string;
  readonly isPage: boolean;
  readonly url: string;
  readonly release: unknown;
}

/** The words that an address answers with, and what JSON among them is. @throws Refused */
export async function readPath(
  path: string,
  asking: Asking,
  accept = ANY_TEXT,
  body?: object,
): Promise<Read> {
  const { app, client, origin } = asking;
  const {
    statusCode,
    headers,
    body: text,
  } = await app.inject({
    url: path,
    headers: { accept, 'accept-encoding': 'identity', host: client.host },
    remoteAddress: client.ip,
    ...(body && { method: 'POST', payload: body }),
  });
  if (statusCode === REDIRECT) return readPath(String(headers.location), asking, accept);
  if (statusCode >= FIRST_ERROR) {
    const problem = JSON.parse(text) as AnswerValues;
    throw new Refused({ code: String(problem.type).split('/').at(-1), ...problem });
  }
  const type = String(headers['content-type']);
  // Bytes are made for other software, and a model cannot read them.
  if (!TEXT_TYPE.test(type))
    refuse('id', `is a file for other software, not text: take it from ${origin}${path}`);
  const lasting = headers['content-location'];
  const url = `${origin}${lasting ?? path}`;
  const isJson = /\bjson\b/.test(type) && !type.includes('x-ndjson');
  return {
    ...(isJson && { answer: { ...(lasting && { url }), ...JSON.parse(text) } }),
    text,
    isPage: type.startsWith('text/html'),
    url,
    release: headers['dataset-release'],
  };
}
