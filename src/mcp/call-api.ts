import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ReleaseView } from '../dataset/release-view.js';
import { Problem } from '../http/problem.js';
import type { Resource } from '../kit/resource.js';

export interface ToolContext {
  readonly app: FastifyInstance;
  /** The original request: internal requests use its client address and host. */
  readonly client: FastifyRequest;
  readonly origin: string;
  /** The current release. */
  readonly release: ReleaseView;
}

// biome-ignore lint/suspicious/noExplicitAny: the shape depends on the endpoint
export type UrlResponse = any;
export type ResponseValues = Readonly<Record<string, unknown>>;

/** A problem response, to be shown to the model. */
export class RejectedCall extends Error {
  constructor(readonly problem: ResponseValues) {
    super(String(problem.detail));
  }
}

/** @throws Problem */
export const rejectArgument = (parameter: string, message: string): never => {
  throw new Problem('invalid-parameter', `${parameter} ${message}.`, { errors: [{ parameter, message }] });
};

/** Maximum bytes of a JSON response, to fit a model's context. */
export const MAX_ANSWER_BYTES = 64 * 1024;
/** Safety margin, as rows differ in length. */
const ROWS_SHARE = 0.8;

/**
 * JSON of a resource, with its permanent URL as `url`. Lists contain as many rows as fit; `next` continues
 * them.
 * @param given values outside the path become the query
 * @throws Refused for any error response
 */
export async function call(
  resource: Resource,
  given: ResponseValues,
  context: ToolContext,
): Promise<UrlResponse> {
  const { path, left } = buildUrl(resource, given);
  return (await readFitting(urlWith(path, left), MAX_ANSWER_BYTES, context, JSON_ONLY)).answer;
}

const urlWith = (path: string, query: ResponseValues): string => {
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
  context: ToolContext,
  accept?: string,
): Promise<Read> {
  const read = await readPath(address, context, accept);
  const { rows = 0, text } = read;
  if (text.length <= most || rows < 2) return read;
  const url = new URL(address, context.origin);
  const isPart = url.searchParams.has('limit');
  const limit = Math.floor((rows * ROWS_SHARE * most) / text.length);
  url.searchParams.set('limit', String(Math.max(Math.min(limit, rows - 1), 1)));
  try {
    const total = url.searchParams.has('cursor') || isPart ? undefined : rows;
    return { ...(await readFitting(`${url.pathname}${url.search}`, most, context, accept)), total };
  } catch (error) {
    // Release files have no pages.
    if (error instanceof RejectedCall) return read;
    throw error;
  }
}

/**
 * Path of a request, and the values left for its query.
 * @throws Problem `invalid-parameter` if a path parameter is missing
 */
export function buildUrl({ path, params }: Resource, { release, cursor, ...given }: ResponseValues) {
  const left = { ...given, cursor: cursor && cursorIn(String(cursor)) };
  const filled = Object.keys(params.shape).reduce((begun, name) => {
    const { [name]: value = rejectArgument(name, 'is missing') } = left as ResponseValues;
    Object.assign(left, { [name]: undefined });
    return begun.replace(`:${name}`, encodeURIComponent(String(value)));
  }, path);
  const prefix = release === undefined ? '' : `/releases/${encodeURIComponent(String(release))}`;
  return { path: `${prefix}${filled}`, left: left as ResponseValues };
}

/** Accepts a cursor, or a `next` URL that contains one. */
export const cursorIn = (written: string): string =>
  new URLSearchParams(written.split('?')[1]).get('cursor') ?? written;

/**
 * @param body sent as POST, for endpoints that take one
 * @throws Refused
 */
export function callPath(
  path: string,
  query: ResponseValues,
  context: ToolContext,
  body?: object,
): Promise<Read> {
  return readPath(urlWith(path, query), context, JSON_ONLY, body);
}

const REDIRECT = 308;
const FIRST_ERROR = 400;
const JSON_ONLY = 'application/json';
const ANY_TEXT = `${JSON_ONLY}, text/*;q=0.5, */*;q=0.1`;
const TEXT_TYPE = /^(?:text\/|application\/(?:x-ndjson|yaml|json|[\w.-]+\+(?:xml|json)))/;

export interface Read {
  /** Parsed JSON, with its permanent URL as `url`. */
  readonly answer?: UrlResponse;
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
async function readPath(path: string, context: ToolContext, accept = ANY_TEXT, body?: object): Promise<Read> {
  const { app, client, origin } = context;
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
  if (statusCode === REDIRECT) return readPath(String(headers.location), context, accept);
  if (statusCode >= FIRST_ERROR) {
    const problem = JSON.parse(text) as ResponseValues;
    throw new RejectedCall({ code: String(problem.type).split('/').at(-1), ...problem });
  }
  const type = String(headers['content-type']);
  // Binary formats are useless to a model.
  if (!TEXT_TYPE.test(type))
    rejectArgument('id', `is a file for other software, not text: take it from ${origin}${path}`);
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
