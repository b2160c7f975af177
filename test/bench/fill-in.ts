import type { RequestContext } from './exchange.js';
import { HISTORY, NUMBER } from './load.js';

const EXAMPLES = { [NUMBER]: '0', [HISTORY]: '2019:2WL,2020:2WL,2021:2WL,2022:3' };

/** A request with examples where the load puts numbers and histories. */
export function example({ body, ...asked }: RequestContext): RequestContext {
  const fill = (text: string) =>
    Object.entries(EXAMPLES).reduce((filled, [place, value]) => filled.replaceAll(place, value), text);
  return { ...asked, path: fill(asked.path), ...(body === undefined ? {} : { body: fill(body) }) };
}
