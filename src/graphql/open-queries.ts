import type { IncomingMessage } from 'node:http';
import type { OriginTeller } from '../http/origin.js';
import { AskedBefore } from '../rest/resource/asked-before.js';
import type { OpenAnswer, OpenDoor } from '../rest/resource/open-answer.js';
import { MAX_BODY_BYTES } from './limits.js';
import { isUtf8Json } from './media-type.js';
import type { Queries } from './queries.js';
import { readBody } from './query-request.js';
import { FIELDS_OF_POSTED } from './responses.js';
import { GRAPHQL_URL } from './routes.js';

/** Answers queries that are posted and were not asked lately: they need no router, and their answers are not kept. */
export class OpenQueries implements OpenDoor {
  /** Some look into an edition that has to be loaded first. */
  readonly mayWait = true;
  readonly #asked = new AskedBefore();

  constructor(
    private readonly queries: Queries,
    private readonly originOf: OriginTeller,
  ) {}

  takes({ method, url, headers, bodyRead }: IncomingMessage): boolean {
    if (method !== 'POST' || url !== GRAPHQL_URL || bodyRead === undefined) return false;
    if (bodyRead.length > MAX_BODY_BYTES || !isUtf8Json(headers['content-type'])) return false;
    return !this.#asked.has(bodyRead.toString('latin1'));
  }

  /** `undefined` for all faults. */
  async answer({ method = '', headers, bodyRead }: IncomingMessage): Promise<OpenAnswer | undefined> {
    try {
      const asked = {
        method,
        accept: headers.accept,
        origin: this.originOf({ protocol: 'http', host: headers.host ?? '' }),
      };
      const made = await this.queries.answer(asked, readBody(bodyRead));
      return made.refused
        ? undefined
        : { answer: made.answer, route: GRAPHQL_URL, instead: FIELDS_OF_POSTED };
    } catch {
      // Whatever it was, it is told by those who tell of faults.
      return undefined;
    }
  }
}
