import type { FastifyReply } from 'fastify';
import { FLOATING } from './freshness.js';
import { COMMON_HEADERS } from './headers.js';

export class Redirect {
  /**
   * @param location root-relative
   * @param status 303 for a page that was found by a form, 308 for another spelling of a path
   */
  constructor(
    readonly location: string,
    readonly status: 303 | 308,
    readonly cacheControl: string = FLOATING,
  ) {}

  send(reply: FastifyReply): FastifyReply {
    return reply
      .code(this.status)
      .headers({
        ...COMMON_HEADERS,
        'cache-control': this.cacheControl,
        'content-type': 'text/plain; charset=utf-8',
        location: this.location,
      })
      .send(`What you ask for is at ${this.location}\n`);
  }
}
