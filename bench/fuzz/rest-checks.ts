import { createHash } from 'node:crypto';
import type { OpenAPIV3_1 } from 'openapi-types';
import { isDescribedInWords } from '../../test/support/described-in-words.js';
import { DocumentCheck } from '../../test/support/document.js';
import type { Operation } from './rest-requests.js';
import type { Answered, MadeUp } from './wire.js';

const OF_METHOD: Readonly<Record<string, number>> = { OPTIONS: 204 };
const METHOD_NOT_ALLOWED = 405;
/** Documented once, along with the errors of any request. */
const NOT_ACCEPTABLE = 406;
const BEFORE_ROUTING = [308, 400, 404, 406, 414, 431];
const TOO_LARGE = [414, 431];
const PROBLEM = { $ref: '#/components/schemas/Problem' };

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64');

export class RestChecks {
  readonly #document: DocumentCheck;
  /** Cache of valid bodies, since most responses repeat. */
  readonly #valid = new Set<string>();

  constructor(document: OpenAPIV3_1.Document) {
    this.#document = new DocumentCheck(document);
  }

  /** @throws Error that names the violation */
  check(operation: Operation, request: MadeUp, answer: Answered): void {
    const { responses } = operation;
    const { status, headers } = answer;
    if (status >= 500) throw new Error(`status ${status}: ${answer.body}`);
    checkBytes(request, answer);
    if (headers['x-injected'] !== undefined) throw new Error('a header was injected');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      if (![OF_METHOD[request.method] ?? METHOD_NOT_ALLOWED, ...BEFORE_ROUTING].includes(status))
        throw new Error(`${request.method} was answered with ${status}`);
    } else if (
      !(status in responses) &&
      status !== NOT_ACCEPTABLE &&
      !isElsewhere(operation, request, status)
    ) {
      throw new Error(`status ${status} is not documented: ${answer.body.subarray(0, 500)}`);
    }
    if (answer.body.length > 0) this.#checkBody(operation, answer);
  }

  #checkBody({ path, operationId, responses }: Operation, { status, headers, body }: Answered): void {
    const [mediaType = ''] = String(headers['content-type']).split(';');
    if (status >= 400 && mediaType === 'application/problem+json') {
      const problem = this.#validated(`Problem ${status}`, PROBLEM, body) as { status: number } | undefined;
      if (problem && problem.status !== status) throw new Error('the problem names another status');
      return;
    }
    // HTML pages and redirects to canonical paths are not in the document.
    if (mediaType === 'text/html' || status === 308) return;
    const documented = responses[String(status)]?.content?.[mediaType];
    if (!documented && isDescribedInWords(operationId, status, mediaType)) return;
    if (!documented) throw new Error(`${mediaType} is not documented for ${status}`);
    if (mediaType === 'application/json' && documented.schema)
      this.#validated(`${path} ${status}`, documented.schema, body);
  }

  /** @returns the parsed body if it is new */
  #validated(name: string, schema: Parameters<DocumentCheck['faultsOfBody']>[0], body: Buffer): unknown {
    const key = `${name} ${sha256(body)}`;
    if (this.#valid.has(key)) return undefined;
    const parsed = JSON.parse(body.toString());
    const faults = this.#document.faultsOfBody(schema, parsed);
    if (faults.length > 0) throw new Error(`the body is not what the document says: ${faults}`);
    this.#valid.add(key);
    return parsed;
  }
}

/** True if a value in the path may have turned it into the path of another resource, or of none. */
function isElsewhere({ path, parameters }: Operation, { target }: MadeUp, status: number): boolean {
  const [pathname = ''] = target.split('?', 1);
  const pattern = path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const values = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema
      .enum;
    return values ? `(?:${values.join('|')})` : '[^/]+';
  });
  return (
    TOO_LARGE.includes(status) ||
    (BEFORE_ROUTING.includes(status) && !new RegExp(`^${pattern}$`).test(pathname))
  );
}

/** Compares length and digest with the body; HEAD and 304 have none. */
function checkBytes({ method }: MadeUp, { status, headers, raw }: Answered): void {
  if ((method === 'HEAD' || status === 304 || status === 204) && raw.length > 0)
    throw new Error(`${status} to ${method} has a body`);
  if (method === 'HEAD' || status === 304) return;
  const length = headers['content-length'];
  if (length !== undefined && Number(length) !== raw.length) throw new Error('content-length is wrong');
  const digest = headers['content-digest'];
  if (digest !== undefined && digest !== `sha-256=:${sha256(raw)}:`)
    throw new Error('content-digest is not that of the body');
}
