import type { FastifyInstance, FastifyRequest } from 'fastify';
import { searchText } from '../domain/address.js';
import type { CatalogueServed } from '../http/catalogue-answer.js';
import { NO_STORE } from '../http/headers.js';
import { answerOtherMethods } from '../http/other-methods.js';
import { Redirect } from '../http/redirect.js';

/** Addresses that readers guess, and where each leads. */
const WAYS: Readonly<Record<string, (request: FastifyRequest, newest: number) => string>> = {
  '/news': (_, newest) => `/reports/${newest}/news`,
  '/statistics': () => '/statistics/transitions',
  '/embeds': () => '/charts',
  '/compare': (request) => chartOf('comparison', request),
  '/wall': (request) => chartOf('wall', request),
  '/flow': (request) => chartOf('flow', request),
  '/reports/:year/map': (request) => chartOf('map', request),
};

function chartOf(kind: string, { query, params }: FastifyRequest): string {
  const asked = { ...(query as Record<string, string>), ...(params as Record<string, string>) };
  return `/charts${searchText([['kind', kind], ...Object.entries(asked)])}`;
}

export function serveWays(app: FastifyInstance, { catalogue }: CatalogueServed): void {
  for (const [url, target] of Object.entries(WAYS)) {
    app.get(url, { schema: { hide: true }, config: { isConstant: true } }, (request, reply) =>
      new Redirect(target(request, catalogue.current.newestYear), 303, NO_STORE).send(reply),
    );
    answerOtherMethods(app, url);
  }
}
