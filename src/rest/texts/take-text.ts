import type { FastifyInstance } from 'fastify';
import { Problem } from '../../domain/problem.js';
import { MAX_TEXT_BYTES } from '../../texts/answer.js';

/** JSON and forms write some characters in six. */
export const MAX_TEXT_BODY_BYTES = MAX_TEXT_BYTES * 6;

const CHARSET = /;\s*charset\s*=\s*"?([\w.:-]+)/i;

/** Bodies of these media types stay bytes until their encoding is checked. */
export function takeText(app: FastifyInstance, mediaTypes: readonly string[]): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    [...mediaTypes],
    { parseAs: 'buffer', bodyLimit: MAX_TEXT_BODY_BYTES },
    ({ headers }, body, done) => {
      const [, charset = 'utf-8'] = CHARSET.exec(headers['content-type'] ?? '') ?? [];
      if (/^utf-?8$/i.test(charset)) done(null, body);
      else done(new Problem('unsupported-media-type', `The body must be in UTF-8, not in ${charset}.`));
    },
  );
  app.addContentTypeParser('*', (_request, _payload, done) =>
    done(new Problem('unsupported-media-type', `The body must be ${mediaTypes.join(' or ')}, in UTF-8.`)),
  );
}

/** @throws Problem `bad-request` for bytes that are no UTF-8 */
export function utf8Of(body: unknown): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body as Buffer | undefined);
  } catch {
    throw new Problem('bad-request', 'The body is not UTF-8.');
  }
}
