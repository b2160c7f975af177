import type { FastifyInstance } from 'fastify';
import { Answer } from '../../http/answer.js';
import { COMMON_HEADERS, FOR_A_DAY } from '../../http/headers.js';
import type { OriginTeller } from '../../http/origin.js';
import { answerOtherMethods } from '../../http/other-methods.js';
import { sendAnswer } from '../../http/send.js';

const URL = '/.well-known/security.txt';
/** The part of a page that says how to report a weakness. */
const HOW = '/method#report';

/** The first moment of the month, a year later: the same for all instances, and never more than a year ahead. */
const expiryAt = (now: Date): Date => new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), 1));

/** Where a weakness is to be reported (RFC 9116). */
export const securityText = (origin: string, contact: string | undefined, now: Date): string =>
  [
    `Contact: ${contact ?? `${origin}${HOW}`}`,
    `Expires: ${expiryAt(now).toISOString()}`,
    `Policy: ${origin}${HOW}`,
    'Preferred-Languages: en',
    `Canonical: ${origin}${URL}`,
    '',
  ].join('\n');

/** Serves security.txt. It is made anew each time, because it ages while the catalogue does not change. */
export function serveSecurityText(
  app: FastifyInstance,
  { contact, originOf }: { readonly contact: string | undefined; readonly originOf: OriginTeller },
): void {
  app.get(URL, { schema: { hide: true } }, (request, reply) =>
    sendAnswer(
      request,
      reply,
      new Answer(securityText(originOf(request), contact, new Date()), {
        ...COMMON_HEADERS,
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': FOR_A_DAY,
        vary: 'Accept-Encoding',
      }),
    ),
  );
  answerOtherMethods(app, URL);
}
