import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Release } from '../dataset/release.js';
import { Problem } from '../domain/problem.js';
import type { Resource } from '../rest/resource/resource.js';

export interface Asking {
  readonly app: FastifyInstance;
  /** Who asks: the address answers the same client, and names the same host. */
  readonly client: FastifyRequest;
  readonly origin: string;
  /** The current release. */
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
/** Rows differ in length. */
const ROOM_FOR_ROWS = 0.8;

/**
 * The answer of an address, with the address that always gives it as `url`. Of a list so many rows as there is room for:
 * `next` leads on.
 * @param given what is no part of the path is the query
 * @throws Refused whatever the address refuses
 */
export async function ask(resource: Resource, given: AnswerValues, asking: Asking): Promise<AddressAnswer> {
  const { path, left } = addressOf(resource, given);
  return (await readFitting(addressWith(path, left), MAX_ANSWER_BYTES, asking, JSON_ONLY)).answer;
}

const addressWith = (path: string, query: AnswerValues): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return `${path}${search.size > 0 ? `?${search}` : ''}`;
};

/**
 * Reads an address; of a list in JSON, CSV or NDJSON so many rows as fit.
 * @param most characters
 * @throws Refused
 */
export async function readFitting(
  address: string,
  most: number,
  asking: Asking,
  accept?: string,
): Promise<Read> {
  const read = await readPath(address, asking, accept);
  const { rows = 0, text } = read;
  if (text.length <= most || rows < 2) return read;
  const url = new URL(address, asking.origin);
  const isPart = url.searchParams.has('limit');
  const limit = Math.floor((rows * ROOM_FOR_ROWS * most) / text.length);
  url.searchParams.set('limit', String(Math.max(Math.min(limit, rows - 1), 1)));
  try {
    const total = url.searchParams.has('cursor') || isPart ? undefined : rows;
    return { ...(await readFitting(`${url.pathname}${url.search}`, most, asking, accept)), total };
  } catch (error) {
    // A file of a release has no pages.
    if (error instanceof Refused) return read;
    throw error;
  }
}

/** The address of a question, and what of it is left for the query. @throws Refused where the path wants more */
export function addressOf({ path, params }: Resource, { release, cursor, ...given }: AnswerValues) {
  const left = { ...given, cursor: cursor && cursorIn(String(cursor)) };
  const filled = Object.keys(params.shape).reduce((begun, name) => {
    const { [name]: value = refuse(name, 'is missing') } = left as AnswerValues;
    Object.assign(left, { [name]: undefined });
    return begun.replace(`:${name}`, encodeURIComponent(String(value)));
  }, path);
  const prefix = release === undefined ? '' : `/releases/${encodeURIComponent(String(release))}`;
  return { path: `${prefix}${filled}`, left: left as AnswerValues };
}

/** `next` is an address, and its cursor is what goes on. */
export const cursorIn = (written: string): string =>
  new URLSearchParams(written.split('?')[1]).get('cursor') ?? written;

/** @param body to be sent, where the address takes one. @throws Refused */
export function askPath(path: string, query: AnswerValues, asking: Asking, body?: object): Promise<Read> {
  return readPath(addressWith(path, query), asking, JSON_ONLY, body);
}

const REDIRECT = 308;
const FIRST_ERROR = 400;
const JSON_ONLY = 'application/json';
const ANY_TEXT = `${JSON_ONLY}, text/*;q=0.5, */*;q=0.1`;
const TEXT_TYPE = /^(?:text\/|application\/(?:x-ndjson|yaml|json)|[\w/.-]+\+(?:xml|json))/;

export interface Read {
  /** Of JSON, with the address that always gives it as `url`. */
  readonly answer?: AddressAnswer;
  readonly text: string;
  /** Of a list, those that are here; without a number, it has none. */
  readonly rows: number | undefined;
  /** Of a list, all; without a number, it is not known. */
  readonly total?: number | undefined;
  /** Address of the next page of a list. */
  readonly next: string | undefined;
  readonly isPage: boolean;
  readonly url: string;
  readonly release: unknown;
}

/** A table has a line for each row, and CSV one for its head. */
function linesOfTable(type: string, text: string): number | undefined {
  const head = { 'text/csv': 1, 'application/x-ndjson': 0 }[type.split(';', 1)[0] ?? ''];
  return head === undefined ? undefined : text.trimEnd().split('\n').length - head;
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
  const answer = isJson ? { ...(lasting && { url }), ...JSON.parse(text) } : undefined;
  const link = String(headers.link);
  return {
    ...(answer && { answer }),
    text,
    rows: answer ? answer.items?.length : linesOfTable(type, text),
    next: /<([^<>]*)>; rel="next"/.exec(link)?.[1],
    isPage: type.startsWith('text/html'),
    url,
    release: headers['dataset-release'],
  };
}
