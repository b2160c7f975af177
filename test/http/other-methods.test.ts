import t from 'tap';
import { seedAppFor } from '../support/seed-app.js';

/** Methods that routes of the framework do not know, among them those of WebDAV. */
const UNUSUAL = ['PROPFIND', 'SEARCH', 'MKCOL', 'LOCK', 'REPORT', 'PURGE', 'LINK'] as const;

t.test('a method that no address has is refused with those that there are', async (t) => {
  const app = await seedAppFor(t);
  for (const method of UNUSUAL) {
    for (const [url, allow] of [
      ['/tiers', 'GET, HEAD, OPTIONS'],
      ['/countries/KH', 'GET, HEAD, OPTIONS'],
      ['/graphql', /POST/],
    ] as const) {
      const response = await app.inject({ method: method as 'GET', url });
      t.equal(response.statusCode, 405, `${method} ${url}`);
      t.match(response.headers.allow, allow);
      const { type, detail, allowed } = response.json();
      t.equal(type, '/problems/method-not-allowed');
      t.equal(detail, `${method} is not allowed here; ${response.headers.allow} are.`);
      t.equal(allowed.join(', '), response.headers.allow);
    }
    t.equal((await app.inject({ method: method as 'GET', url: '/nothing' })).statusCode, 404);
  }
});
