import type { FastifyInstance } from 'fastify';
import { serveText } from '../../http/catalogue-answer.js';
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

export function serveRobots(app: FastifyInstance): void {
  serveText(app, {
    url: PATH,
    contentType: 'text/plain; charset=utf-8',
    textOf: ({ origin }) => robotsText(origin),
  });
}
