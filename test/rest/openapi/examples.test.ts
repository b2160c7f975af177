import type { OpenAPIV3_1 } from 'openapi-types';
import t from 'tap';
import { Catalogue } from '../../../src/dataset/catalogue.js';
import { DomainError } from '../../../src/domain/errors.js';
import { RESOURCES } from '../../../src/resources/index.js';
import { seedAppFor, sharedApp } from '../../support/seed-app.js';
import { newestReleaseData, seeds } from '../../support/seeds.js';

/** Responses by request, of all operations. */
const examplesIn = ({ paths = {} }: OpenAPIV3_1.Document): Record<string, OpenAPIV3_1.ExampleObject> =>
  Object.assign(
    {},
    ...Object.values(paths).map((item) => {
      const ok = item?.get?.responses?.['200'] as OpenAPIV3_1.ResponseObject | undefined;
      return ok?.content?.['application/json']?.examples ?? {};
    }),
  );

t.test('shows complete responses as examples', async (t) => {
  const app = await sharedApp();
  const examples = examplesIn((await app.inject('/openapi.json')).json());
  t.ok(Object.keys(examples).length > RESOURCES.length / 2, `${Object.keys(examples).length} examples`);
  for (const [request, { value }] of Object.entries(examples)) {
    const response = await app.inject({
      url: request.slice('GET '.length),
      headers: { host: 'tiers.example', accept: 'application/json' },
    });
    t.strictSame(
      JSON.parse(JSON.stringify(value).replaceAll('https:', 'http:')),
      JSON.parse(response.body.replaceAll('https:', 'http:')),
      request,
    );
  }
});

t.test('omits an example whose release cannot be loaded', async (t) => {
  const { entries } = await seeds();
  const catalogue = await Catalogue.open({
    list: async () => entries,
    announced: async () => [],
    load: async (version) => {
      if (version === (await newestReleaseData()).header.version) return newestReleaseData();
      throw new DomainError('release-unavailable', 'The store is away.');
    },
  });
  const app = await seedAppFor(t, {}, { catalogue });
  const examples = examplesIn((await app.inject('/openapi.json')).json());
  const paths = Object.keys(examples).map((request) => request.replace(/^GET |\?.*/g, ''));
  t.notOk(paths.includes('/differences'));
  t.ok(paths.includes('/tiers'));

  for (const url of ['/docs', '/docs/releases'])
    t.equal((await app.inject({ url, headers: { accept: 'text/html' } })).statusCode, 200, url);
});
