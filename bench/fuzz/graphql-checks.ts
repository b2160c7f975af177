import type { Answered } from './wire.js';

const DOCUMENTED = [200, 304, 400, 404, 405, 406, 408, 413, 414, 415, 422, 429, 431];
const TOO_LARGE = [414, 431];
const MEDIA_TYPES = ['application/graphql-response+json', 'application/json'];
/** Text that only internal errors contain. */
const INTERNALS =
  /node_modules|\.[jt]s:\d+|at \w+ \(|Cannot read propert|is not a function|internal-error|ECONN|drizzle/;
const MAX_BODY_BYTES = 8 * 1024 * 1024;

interface Response {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message?: unknown;
    readonly extensions?: { readonly problem?: unknown };
  }[];
}

/** Checks a response against GraphQL over HTTP. @throws Error that names the violation */
export function checkGraphql({ status, headers, body }: Answered): Response {
  if (status >= 500) throw new Error(`status ${status}: ${body.subarray(0, 500)}`);
  if (!DOCUMENTED.includes(status)) throw new Error(`status ${status} is not documented`);
  // Rejected before the endpoint is known.
  if (TOO_LARGE.includes(status)) return {};
  const [mediaType = ''] = String(headers['content-type']).split(';');
  if (!MEDIA_TYPES.includes(mediaType))
    throw new Error(`${status} came as ${mediaType}: ${body.subarray(0, 300)}`);
  if (body.length > MAX_BODY_BYTES) throw new Error(`the answer has ${body.length} bytes`);
  const response = JSON.parse(body.toString()) as Response;
  const { data, errors } = response;
  if (data === undefined && errors === undefined) throw new Error('neither data nor errors');
  if (errors !== undefined && errors.length === 0) throw new Error('a list of no errors');
  for (const { message, extensions } of errors ?? []) {
    if (typeof message !== 'string' || message === '') throw new Error('an error without a message');
    const text = `${message} ${extensions?.problem}`;
    if (INTERNALS.test(text)) throw new Error(`an error shows the inside: ${text.slice(0, 300)}`);
  }
  return response;
}
