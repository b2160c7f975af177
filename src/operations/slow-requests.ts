import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';

/** A number, a date, a tier, a country code, or several of them: nothing personal. */
const TELLING_NOTHING =
  /^(?:\d{1,5}[A-Z]{0,3}|[A-Z]{2,3}|true|false)(?:[-,.x](?:\d{1,5}|\d[A-Z]{1,3}|[A-Z]{2,3}))*$/;
const NAME = /^[\w.-]{1,24}$/;
const NAME_CHARACTERS = 24;
const PATH_CHARACTERS = 200;
const MAX_PARAMETERS = 20;
/**
 * Maximum length of a value that is logged, enough for a
 * table key; for longer ones only the length is logged.
 */
const MAX_CHARS = 60;

/** A path segment that could be the service's own. */
const WORD = /^[a-z]+(?:[-.][a-z]+)*$/;

const shown = (value: string): string =>
  value.length <= MAX_CHARS && TELLING_NOTHING.test(value) ? value : `(${value.length} characters)`;

/**
 * Formats a URL for the log, so that an operator can repeat the request. Numbers, dates, tiers, codes and
 * path segments made of lowercase words are kept; any other text, and any text in parameters, is replaced by
 * its length, because it may be personal.
 */
export function repeatRequest(url: string): string {
  const [path = '', query = ''] = url.split('?', 2);
  const parts = path.split('/').map((part) => (isOwnWord(part) ? part : shown(part)));
  const parameters = [...new URLSearchParams(query)].filter(([name]) => NAME.test(name));
  const shownParameters = parameters
    .slice(0, MAX_PARAMETERS)
    .map(([name, value]) => `${name}=${shown(value)}`);
  const plain = parts.join('/').slice(0, PATH_CHARACTERS);
  return shownParameters.length === 0 ? plain : `${plain}?${shownParameters.join('&')}`;
}

const isOwnWord = (part: string): boolean =>
  part === '' || (WORD.test(part) && part.length <= NAME_CHARACTERS);

/**
 * Logs each response that took longer than the limit, with what helps to reproduce it.
 * @param ms limit in milliseconds
 */
export const logSlowRequests = fp(
  async (app: FastifyInstance, { ms: limit }: { readonly ms: number }) => {
    app.addHook('onSend', (request, reply, _payload, done) => {
      const ms = reply.elapsedTime;
      if (ms >= limit)
        app.log.warn({ ...toLine(request), status: reply.statusCode, ms: Math.round(ms) }, 'slow response');
      done();
    });
  },
  { name: 'slow-answers' },
);

function toLine(request: FastifyRequest) {
  const { servedRoute: route, cpuMs, queryCost, body } = request;
  return {
    traceId: request.id,
    method: request.method,
    route,
    retryUrl: repeatRequest(request.originalUrl),
    ...(body instanceof Uint8Array && { bodyBytes: body.length }),
    ...(queryCost !== undefined && { cost: queryCost }),
    // Absent if the response was not computed for this request: it shared another's, or was rejected.
    ...(cpuMs !== undefined && { coreMs: Math.round(cpuMs) }),
  };
}
