import type { FastifyInstance, InjectOptions } from 'fastify';
import Fastify from 'fastify';
import t from 'tap';
import type { Catalogue, CatalogueState } from '../../src/dataset/catalogue.js';
import { Answer } from '../../src/http/answer.js';
import { decideAsked } from '../../src/http/asked.js';
import { PLACE } from '../../src/http/exchange.js';
import { originTeller } from '../../src/http/origin.js';
import { type KeptRoute, serveKept } from '../../src/http/serve-kept.js';

function serviceWith(route: Partial<KeptRoute>) {
  const catalogue = { state: { mark: 'one' } as CatalogueState };
  const app = Fastify();
  app.register(decideAsked, { originOf: originTeller(undefined) });
  serveKept(
    app,
    { catalogue: catalogue as Catalogue },
    {
      url: '/thing',
      read: () => ({ address: '/thing', make: () => new Answer('well', { 'content-type': 'text/plain' }) }),
      ...route,
    },
  );
  return { app, catalogue };
}

const placeOf = async (app: FastifyInstance, request: InjectOptions | string) =>
  (await app.inject(request)).headers[PLACE];

t.test('all spellings of a question have one place, which a change of the editions moves', async (t) => {
  const { app, catalogue } = serviceWith({});
  const place = await placeOf(app, '/thing?b=1&a=2');
  t.match(place, /^one /);
  t.equal(await placeOf(app, '/thing?a=2&b=1'), place);
  catalogue.state = { mark: 'two' } as CatalogueState;
  t.match(await placeOf(app, '/thing'), /^two /);
});

t.test('an answer that names its host has a place for each', async (t) => {
  const { app } = serviceWith({ namesHost: true });
  const of = (host: string) => placeOf(app, { url: '/thing', headers: { host } });
  t.not(await of('one.example'), await of('other.example'));
});

t.test('what is not to be kept has no place, nor has a failure', async (t) => {
  const once = serviceWith({ read: () => ({ make: () => new Answer('once', {}, { cacheable: false }) }) });
  t.equal(await placeOf(once.app, '/thing'), undefined);
  const broken = serviceWith({
    read: () => ({ make: () => Promise.reject(Object.assign(new Error('not now'), { statusCode: 503 })) }),
  });
  const { statusCode, headers } = await broken.app.inject('/thing');
  t.equal(statusCode, 503);
  t.equal(headers[PLACE], undefined);
});
