import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ReleaseView } from '../dataset/release-view.js';
import { Problem } from '../http/problem.js';
import type { Resource } from '../rest/resource/resource.js';

export interface Asking {
  readonly app: FastifyInstance;
  /** The original request: internal requests use its client address and host. */
  readonly client: FastifyRequest;
  readonly origin: string;
  /** The current release. */
  readonly release: ReleaseView;
}

// biome-ignore lint/suspicious/noExplicitAny: the shape depends on the endpoint
export type AddressAnswer = any;
export type AnswerValues = Readonly<Record<string, unknown>>;

/** A problem response, to be shown to the model. */
export class Refused extends Error {
  constructor(readonly problem: AnswerValues) {
    super(String(problem.detail));
  }
}

/** @throws Problem */
export const refuse = (parameter: string, message: string): never => {
  throw new Problem('invalid-parameter', `${parameter} ${message}.`, { errors: [{ parameter, message }] });
};

/** Maximum bytes of a JSON response, to fit a model's context. */
export const MAX_ANSWER_BYTES = 64 * 1024;
/** Safety margin, as rows differ in length. */
const ROOM_FOR_ROWS = 0.8;

/**
 * JSON of a resource, with its permanent URL as `url`. Lists contain as many rows as fit; `next` continues
 * them.
 * @param given values outside the path become the query
 * @throws Refused for any error response
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
 * Requests a URL; lists in JSON, CSV or NDJSON are limited to the rows that fit.
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
    // Release files have no pages.
    if (error instanceof Refused) return read;
    throw error;
  }
}

/**
 * Path of a request, and the values left for its query.
 * @throws Problem `invalid-parameter` if a path parameter is missing
 */
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

/** Accepts a cursor, or a `next` URL that contains one. */
export const cursorIn = (written: string): string =>
  new URLSearchParams(written.split('?')[1]).get('cursor') ?? written;

/**
 * @param body sent as POST, for endpoints that take one
 * @throws Refused
 */
export function askPath(path: string, query: AnswerValues, asking: Asking, body?: object): Promise<Read> {
  return readPath(addressWith(path, query), asking, JSON_ONLY, body);
}

const REDIRECT = 308;
const FIRST_ERROR = 400;
const JSON_ONLY = 'application/json';
const ANY_TEXT = `${JSON_ONLY}, text/*;q=0.5, */*;q=0.1`;
const TEXT_TYPE = /^(?:text\/|application\/(?:x-ndjson|yaml|json)|[\w/.-]+\+(?:xml|json))/;

export interface Read {
  /** Parsed JSON, with its permanent URL as `url`. */
  readonly answer?: AddressAnswer;
  readonly text: string;
  /** Number of rows included; `undefined` if the response is no list. */
  readonly rows: number | undefined;
  /** Length of the whole list; `undefined` if unknown. */
  readonly total?: number | undefined;
  /** URL of the list's next page. */
  readonly next: string | undefined;
  readonly isPage: boolean;
  readonly url: string;
  readonly release: unknown;
}

/** Tables have a line per row, and CSV also a header. */
function linesOfTable(type: string, text: string): number | undefined {
  const head = { 'text/csv': 1, 'application/x-ndjson': 0 }[type.split(';', 1)[0] ?? ''];
  return head === undefined ? undefined : text.trimEnd().split('\n').length - head;
}

/**
 * Requests a URL as text, parsed if it is JSON.
 * @throws Refused
 */
async function readPath(path: string, asking: Asking, accept = ANY_TEXT, body?: object): Promise<Read> {
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
  // Binary formats are useless to a model.
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
