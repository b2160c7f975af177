import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** A file of a mirror. */
export interface MirrorFile {
  /** Root-relative address at which the API gives the same body. */
  readonly url: string;
  readonly contentType: string;
  readonly body: Buffer;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** There is nothing at the address, or it answers only with a query. */
export type NoFile = 'absent' | 'needs_query';

/** The API did not answer an address of its own surface. */
export class MirrorFailed extends Error {
  override readonly name = 'MirrorFailed';
}

/** How often a request is repeated when the application is overloaded. */
const MAX_ATTEMPTS = 20;
/** Seconds to wait where it does not say. */
const USUAL_WAIT = 1;
const MILLISECONDS = 1_000;

/**
 * Asks the application for an address, as a client over HTTP would: again when it is overloaded.
 * @returns the file, or why there is none
 * @throws MirrorFailed for any other answer than 200, 400 and 404
 */
export async function fetchFile(app: FastifyInstance, url: string): Promise<MirrorFile | NoFile> {
  let answer = await ask(app, url);
  for (let attempt = 1; answer.statusCode === 503 && attempt < MAX_ATTEMPTS; attempt += 1) {
    await setTimeout(Number(answer.headers['retry-after'] ?? USUAL_WAIT) * MILLISECONDS);
    answer = await ask(app, url);
  }
  if (answer.statusCode === 404) return 'absent';
  if (answer.statusCode === 400) return 'needs_query';
  if (answer.statusCode !== 200) {
    throw new MirrorFailed(`${url} was answered with ${answer.statusCode}: ${answer.body.slice(0, 500)}`);
  }
  const body = answer.rawPayload;
  return {
    url,
    contentType: String(answer.headers['content-type']),
    body,
    sha256: createHash('sha256').update(body).digest('hex'),
  };
}

const ask = (app: FastifyInstance, url: string) =>
  app.inject({ url, headers: { 'accept-encoding': 'identity' } });
