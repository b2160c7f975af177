import type { FastifyInstance, FastifyRequest, InjectOptions } from 'fastify';
import Fastify from 'fastify';
import t from 'tap';
import type { Catalogue, CatalogueState } from '../../src/dataset/catalogue.js';
import { cacheableReplies, type RouteResult } from '../../src/http/cacheable-reply.js';
import { contentNegotiation } from '../../src/http/content-negotiation.js';
import { HttpResponse } from '../../src/http/http-response.js';
import { createOriginResolver } from '../../src/http/origin.js';
import { CACHE_KEY_HEADER } from '../../src/http/worker-protocol.js';

const usual = () => new HttpResponse('well', { 'content-type': 'text/plain' });

async function serviceWith(
  make: (request: FastifyRequest) => RouteResult | Promise<RouteResult> = usual,
  namesHost = false,
) {
  const catalogue = { state: { revision: 'one' } as CatalogueState };
  const app = Fastify();
  await app.register(contentNegotiation, { resolveOrigin: createOriginResolver(undefined) });
  await app.register(cacheableReplies, { catalogue: catalogue as Catalogue });
  app.get('/thing', { config: { namesHost } }, async (request, reply) =>
    reply.sendCacheable(await make(request), { address: '/thing' }),
  );
  app.post('/thing', async (request, reply) =>
    reply.sendCacheable(await make(request), { address: JSON.stringify(request.body) }),
  );
  return { app, catalogue };
}

const fetchCacheKey = async (app: FastifyInstance, request: InjectOptions | string) =>
  (await app.inject(request)).headers[CACHE_KEY_HEADER];

t.test('gives all aliases of a URL one cache key, which changes with the catalogue state', async (t) => {
  const { app, catalogue } = await serviceWith();
  const place = await fetchCacheKey(app, '/thing?b=1&a=2');
  t.match(place, /^one /);
  t.equal(await fetchCacheKey(app, '/thing?a=2&b=1'), place);
  catalogue.state = { revision: 'two' } as CatalogueState;
  t.match(await fetchCacheKey(app, '/thing'), /^two /);
});

t.test('keys a response by the catalogue state at the time the request arrived', async (t) => {
  const { app, catalogue } = await serviceWith(async () => {
    catalogue.state = { revision: 'two' } as CatalogueState;
    return usual();
  });
  t.match(await fetchCacheKey(app, '/thing'), /^one /);
});

t.test('keys a response that contains its origin by host', async (t) => {
  const { app } = await serviceWith(usual, true);
  const placeAt = (host: string) => fetchCacheKey(app, { url: '/thing', headers: { host } });
  t.not(await placeAt('one.example'), await placeAt('other.example'));
});

t.test('keys a POST response by its body and keeps it out of other caches', async (t) => {
  const { app } = await serviceWith();
  const post = (payload: object) => app.inject({ method: 'POST', url: '/thing', payload });
  const [one, same, other] = [await post({ a: 1 }), await post({ a: 1 }), await post({ a: 2 })];
  t.equal(one.headers[CACHE_KEY_HEADER], same.headers[CACHE_KEY_HEADER]);
  t.not(one.headers[CACHE_KEY_HEADER], other.headers[CACHE_KEY_HEADER]);
  t.not(one.headers[CACHE_KEY_HEADER], await fetchCacheKey(app, '/thing'));
  t.equal(one.headers['cache-control'], 'no-store');
});

t.test('gives neither uncacheable responses nor failures a cache key', async (t) => {
  const once = await serviceWith(() => new HttpResponse('once', {}, { cacheable: false }));
  t.equal(await fetchCacheKey(once.app, '/thing'), undefined);
  const broken = await serviceWith(() =>
    Promise.reject(Object.assign(new Error('not now'), { statusCode: 503 })),
  );
  const { statusCode, headers } = await broken.app.inject('/thing');
  t.equal(statusCode, 503);
  t.equal(headers[CACHE_KEY_HEADER], undefined);
});
