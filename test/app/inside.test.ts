import t from 'tap';
import { sharedApp } from '../support/seed-app.js';

t.test('rejects internal requests that would make internal requests', async (t) => {
  const app = await sharedApp();
  const nested = (levels: number): string =>
    levels === 0 ? '/countries/KH/tiers' : `/cite?url=${encodeURIComponent(nested(levels - 1))}`;
  t.equal((await app.inject(nested(1))).statusCode, 200);
  for (const path of ['/cite', '/CITE', '/cite/', '/Cite', '/%63ite']) {
    const inner = `${path}?url=${encodeURIComponent(nested(6))}`;
    const { statusCode, body } = await app.inject(`/cite?url=${encodeURIComponent(inner)}`);
    t.ok(statusCode === 400 || statusCode === 404, `${path}: ${statusCode}`);
    t.ok(body.length < 10_000, path);
  }
});
