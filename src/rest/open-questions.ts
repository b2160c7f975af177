import type { IncomingMessage } from 'node:http';
import { parse } from 'fast-querystring';
import { LRUCache } from 'lru-cache';
import type { Catalogue } from '../dataset/catalogue.js';
import { isTextFormat } from '../formats/format.js';
import type { Answer } from './answer.js';
import { Asking, type Served } from './asking.js';
import { isData, makeTextAnswer } from './make-answer.js';
import { RESOURCES } from './resources/index.js';

/** Addresses that are remembered as asked; who asks one of them again is worth an answer that is kept. */
const REMEMBERED = 1_000;

/** What an address was answered, and by which resource. */
export interface OpenAnswer {
  readonly answer: Answer;
  /** Template of the address. */
  readonly route: string;
}

/**
 * Answers open questions: those that can be asked in so many ways that most are asked once. They need no router, as
 * nothing in their path varies, and to keep their answers would only crowd out others.
 */
export class OpenQuestions {
  readonly #catalogue: Catalogue;
  readonly #byPath: ReadonlyMap<string, Asking>;
  readonly #asked = new LRUCache<string, true>({ max: REMEMBERED });

  constructor(served: Served) {
    this.#catalogue = served.catalogue;
    const open = RESOURCES.filter(({ isOpen }) => isOpen);
    this.#byPath = new Map(open.map((resource) => [resource.path, new Asking(resource, served)]));
  }

  /** Whether an address puts an open question that was not put lately. */
  isNew(url: string): boolean {
    const end = url.indexOf('?');
    if (end === -1 || !this.#byPath.has(url.slice(0, end)) || this.#asked.has(url)) return false;
    this.#asked.set(url, true);
    return true;
  }

  /**
   * The answer to a request; `undefined` for all that is not simply answered, such as faults, redirects and pages:
   * those have to go the usual way.
   */
  answer({ url = '', headers }: IncomingMessage): OpenAnswer | undefined {
    const end = url.indexOf('?');
    const asking = this.#byPath.get(url.slice(0, end));
    if (!asking) return undefined;
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
      const understood = asking.understand(request);
      const { canonical, question, asked } = asking.askOf(request, understood, { edition, changedAt });
      if (canonical !== url || !isData(asked) || !isTextFormat(asked.format)) return undefined;
      const answer = makeTextAnswer(asking.resource, question, { ...asked, format: asked.format });
      return { answer, route: asking.resource.path };
    } catch {
      // Whatever it was, it is told by those who tell of faults.
      return undefined;
    }
  }
}
