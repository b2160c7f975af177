import type { FastifyInstance } from 'fastify';
import { type CatalogueServed, serveText } from '../../http/catalogue-answer.js';

const API_CATALOG_URL = '/.well-known/api-catalog';
const API_CATALOG_TYPE = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';

const HTML = 'text/html';
const JSON_TYPE = 'application/json';

/** The APIs of this service as a linkset (RFC 9727, RFC 9264): where each is, and where it is described. */
function apiCatalog(origin: string): object {
  const to = (path: string, type: string) => [{ href: `${origin}${path}`, type }];
  const status = to('/health/ready', JSON_TYPE);
  const guide = to('/llms.txt', 'text/plain');
  const apis = [
    {
      anchor: `${origin}/`,
      'service-desc': to('/openapi.json', JSON_TYPE),
      'service-doc': to('/docs', HTML),
      'service-meta': guide,
      status,
    },
    { anchor: `${origin}/graphql`, 'service-doc': to('/graphiql', HTML), status },
    { anchor: `${origin}/mcp`, 'service-doc': guide, status },
  ];
  const catalog = {
    anchor: `${origin}${API_CATALOG_URL}`,
    item: apis.map(({ anchor }) => ({ href: anchor })),
  };
  return { linkset: [catalog, ...apis] };
}

export async function apiCatalogRoutes(app: FastifyInstance, served: CatalogueServed): Promise<void> {
  app.addHook('onSend', async (_request, reply) => {
    const links = [reply.getHeader('link'), `<${API_CATALOG_URL}>; rel="api-catalog"`];
    reply.header('link', links.filter((link) => link !== undefined).join(', '));
  });
  serveText(app, served, {
    url: API_CATALOG_URL,
    contentType: API_CATALOG_TYPE,
    textOf: ({ origin }) => JSON.stringify(apiCatalog(origin)),
  });
}
