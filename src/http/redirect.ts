import type { FastifyReply } from 'fastify';
import { SHORT_LIVED } from './cache-control.js';
import { COMMON_HEADERS } from './headers.js';

/** A redirect as the result of a handler. */
export class Redirect {
  /**
   * @param location root-relative
   * @param status 303 to a page, which clients that prefer data do not get; 308 to a canonical path
   */
  constructor(
    readonly location: string,
    readonly status: 303 | 308,
    readonly cacheControl: string = SHORT_LIVED,
  ) {}

  send(reply: FastifyReply): FastifyReply {
    return reply
      .code(this.status)
      .headers({
        ...COMMON_HEADERS,
        'cache-control': this.cacheControl,
        'content-type': 'text/plain; charset=utf-8',
        location: this.location,
        ...(this.status === 303 && { vary: 'Accept' }),
      })
      .send(`Redirecting to ${this.location}\n`);
  }
}
