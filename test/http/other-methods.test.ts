import t from 'tap';
import { sharedApp } from '../support/seed-app.js';

const USUAL = ['POST', 'PUT', 'PATCH', 'DELETE'];
/** Methods without routes in Fastify, some of them from WebDAV. */
const UNUSUAL = ['PROPFIND', 'SEARCH', 'MKCOL', 'LOCK', 'REPORT', 'PURGE', 'LINK'];

t.test('rejects unsupported methods with 405 and the allowed ones', async (t) => {
  const app = await sharedApp();
  for (const method of [...USUAL, ...UNUSUAL]) {
    for (const [url, allow] of [
      ['/tiers', 'GET, HEAD, OPTIONS'],
      ['/countries/KH', 'GET, HEAD, OPTIONS'],
    ] as const) {
      const response = await app.inject({ method: method as 'GET', url });
      t.equal(response.statusCode, 405, `${method} ${url}`);
      t.match(response.headers.allow, allow);
      const { type, detail, allowed } = response.json();
      t.equal(type, '/problems/method-not-allowed');
      t.equal(detail, `${method} is not allowed; use ${response.headers.allow}.`);
      t.equal(allowed.join(', '), response.headers.allow);
    }
    const { statusCode, headers, json } = await app.inject({ method: method as 'GET', url: '/graphql' });
    if (method === 'POST') continue;
    t.match([statusCode, headers.allow], [405, 'GET, HEAD, POST, OPTIONS'], `${method} /graphql`);
    t.match(json(), { errors: [{ extensions: {} }] }, 'as GraphQL errors');
    t.equal((await app.inject({ method: method as 'GET', url: '/nothing' })).statusCode, 404);
  }
});
