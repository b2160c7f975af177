import type { IncomingMessage } from 'node:http';
import { parse } from 'fast-querystring';
import type { Catalogue } from '../../dataset/catalogue.js';
import { isConditional } from '../../http/send.js';
import { RESOURCES } from '../resources/index.js';
import { AskedBefore } from './asked-before.js';
import { isText, makeTextAnswer } from './make-answer.js';
import type { OpenAnswer, OpenDoor } from './open-answer.js';
import { ResourceHandler, type Services } from './resource-handler.js';

/**
 * Answers open questions: those that can be asked in so many ways that most are asked once. They need no router, as
 * nothing in their path varies, and to keep their answers would only crowd out others.
 */
export class OpenQuestions implements OpenDoor {
  readonly mayWait = false;
  readonly #catalogue: Catalogue;
  readonly #byPath: ReadonlyMap<string, ResourceHandler>;
  readonly #asked = new AskedBefore();

  constructor(served: Services) {
    this.#catalogue = served.catalogue;
    const open = RESOURCES.filter(({ isOpen }) => isOpen);
    this.#byPath = new Map(open.map((resource) => [resource.path, new ResourceHandler(resource, served)]));
  }

  /** Whether a request puts an open question that was not put lately. */
  takes(request: IncomingMessage): boolean {
    const { method, url = '' } = request;
    if (method !== 'GET' || isConditional(request)) return false;
    const end = url.indexOf('?');
    return end !== -1 && this.#byPath.has(url.slice(0, end)) && !this.#asked.has(url);
  }

  /**
   * The answer to a request; `undefined` for all that is not simply answered, such as faults, redirects and pages:
   * those have to go the usual way.
   */
  answer({ url = '', headers }: IncomingMessage): OpenAnswer | undefined {
    const end = url.indexOf('?');
    const handler = this.#byPath.get(url.slice(0, end));
    if (!handler) return undefined;
    const request = {
      originalUrl: url,
      params: {},
      query: parse(url.slice(end + 1)),
      protocol: 'http' as const,
      host: headers.host ?? '',
      headers,
      raw: {},
    };
    const { current: edition, changedAt } = this.#catalogue;
    try {
      const understood = handler.parse(request);
      const { canonical, question, asked } = handler.resolve(request, understood, { edition, changedAt });
      if (canonical !== url || !isText(asked)) return undefined;
      return { answer: makeTextAnswer(handler.resource, question, asked), route: handler.resource.path };
    } catch {
      // Whatever it was, it is told by those who tell of faults.
      return undefined;
    }
  }
}
