import t from 'tap';
import { gatewayFor } from '../support/seed-app.js';

const PATHS = [
  '/countries/KH',
  '/tiers.csv?year=2022',
  '/countries/KH/tiers.svg',
  '/nothing',
  '/tiers?tier=9',
  '/graphql?query={__typename}',
  '/graphql?query={nothing}',
  '/openapi.json',
  '/health/live',
];
const PAGES = ['/', '/docs', '/problems', '/graphiql', '/countries/KH.html', '/search'];

t.test('sends security headers with every response', async (t) => {
  const app = await gatewayFor(t);
  for (const url of [...PATHS, ...PAGES]) {
    const headers = PAGES.includes(url) ? { accept: 'text/html' } : {};
    const response = await app.inject({ url, headers });
    t.equal(response.headers['x-content-type-options'], 'nosniff', url);
    t.match(response.headers['content-security-policy'], /default-src 'none'/, url);
    t.equal(response.headers['strict-transport-security'], undefined);
    t.equal(response.headers['x-powered-by'], undefined);
    t.equal(response.headers.server, undefined);
    t.equal(response.headers['set-cookie'], undefined);
    if (!PAGES.includes(url)) t.equal(response.headers['access-control-allow-origin'], '*', url);
  }
});

t.test('restricts pages to their own scripts and forbids framing', async (t) => {
  const app = await gatewayFor(t);
  for (const url of PAGES) {
    const { headers, statusCode } = await app.inject({ url, headers: { accept: 'text/html' } });
    t.equal(statusCode, 200, url);
    const policy = String(headers['content-security-policy']);
    t.notMatch(policy, /script-src[^;]*('unsafe-inline'|'unsafe-eval'|\*|https?:)/, url);
    t.match(policy, /frame-ancestors 'none'/, url);
  }
});
