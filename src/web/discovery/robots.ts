import type { FastifyInstance } from 'fastify';
import { type RouteServices, serveText } from '../../rest/serve.js';
import { SITEMAP_URL } from './sitemap.js';

const PATH = '/robots.txt';

const FOR_PROGRAMS = ['/graphql', '/mcp'];

/** Rules for crawlers (RFC 9309) and the sitemap's URL. */
const robotsText = (origin: string): string =>
  [
    'User-agent: *',
    ...FOR_PROGRAMS.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${origin}${SITEMAP_URL}`,
    '',
  ].join('\n');

export function serveRobots(app: FastifyInstance, services: RouteServices): void {
  serveText(app, services, {
    url: PATH,
    contentType: 'text/plain; charset=utf-8',
    toText: ({ origin }) => robotsText(origin),
  });
}
