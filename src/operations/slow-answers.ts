import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';

/** A number, a day, a tier, a code of a country, or several of them: nothing that says who asks, or what about whom. */
const TELLING_NOTHING =
  /^(?:\d{1,5}[A-Z]{0,3}|[A-Z]{2,3}|true|false)(?:[-,.x](?:\d{1,5}|\d[A-Z]{1,3}|[A-Z]{2,3}))*$/;
const NAME = /^[\w.-]{1,24}$/;
const NAME_CHARACTERS = 24;
const PATH_CHARACTERS = 200;
const MOST_PARAMETERS = 20;
/** Of each one, what a row of a table may be; longer ones tell their length. */
const MOST_CHARACTERS = 60;

/** A word of an address that the service has, or could have. */
const WORD = /^[a-z]+(?:[-.][a-z]+)*$/;

const shown = (value: string): string =>
  value.length <= MOST_CHARACTERS && TELLING_NOTHING.test(value) ? value : `(${value.length} characters)`;

/**
 * The address as it can be asked again. Numbers, days, tiers, codes and the service's own kind of words stand as they are; of
 * other words, and of all words in parameters, only the length is told, as they may be of a person.
 */
export function askAgain(url: string): string {
  const [path = '', query = ''] = url.split('?', 2);
  const parts = path.split('/').map((part) => (isOwnWord(part) ? part : shown(part)));
  const asked = [...new URLSearchParams(query)].filter(([name]) => NAME.test(name));
  const told = asked.slice(0, MOST_PARAMETERS).map(([name, value]) => `${name}=${shown(value)}`);
  const plain = parts.join('/').slice(0, PATH_CHARACTERS);
  return told.length === 0 ? plain : `${plain}?${told.join('&')}`;
}

const isOwnWord = (part: string): boolean =>
  part === '' || (WORD.test(part) && part.length <= NAME_CHARACTERS);

/** Writes a line for each answer that was not there after so many milliseconds, with what its client has to change. */
export const slowAnswers = fp(
  async (app: FastifyInstance, { ms: limit }: { readonly ms: number }) => {
    app.addHook('onSend', (request, reply, _payload, done) => {
      const ms = reply.elapsedTime;
      if (ms >= limit)
        app.log.warn({ ...lineOf(request), status: reply.statusCode, ms: Math.round(ms) }, 'slow answer');
      done();
    });
  },
  { name: 'slow-answers' },
);

function lineOf(request: FastifyRequest) {
  const { servedRoute: route, cpuMs, queryCost, body } = request;
  return {
    traceId: request.id,
    method: request.method,
    route,
    askAgain: askAgain(request.originalUrl),
    ...(body instanceof Uint8Array && { bodyBytes: body.length }),
    ...(queryCost !== undefined && { cost: queryCost }),
    // Without it the answer was not made for this request: it waited for another's, or was refused.
    ...(cpuMs !== undefined && { coreMs: Math.round(cpuMs) }),
  };
}
