import t from 'tap';
import { z } from 'zod';
import { isServed } from '../../src/graphql/entities.js';
import { ObjectTypes } from '../../src/graphql/object-types.js';
import { rootFields } from '../../src/graphql/resource-fields.js';
import { MIN_NOTICE_DAYS, toDeprecation } from '../../src/http/deprecation.js';
import { RESOURCES } from '../../src/resources/index.js';
import { seedAppFor } from '../support/seed-app.js';

/* Nothing is deprecated yet, so an application is built in which two resources are. */

const DEPRECATED = { since: '2027-01-01', sunset: '2028-01-01', replacement: 'Take the other one.' };
const resources = RESOURCES.map((resource) =>
  ['listRules', 'getRule'].includes(resource.operationId)
    ? { ...resource, deprecated: DEPRECATED }
    : resource,
);
const app = await seedAppFor(t, {}, { resources });

t.test('sends Deprecation and Sunset for deprecated resources', async (t) => {
  for (const url of ['/rules', '/rules.csv', '/rules.html', '/rules/tvpra-2017', '/releases/1.3.0/rules'])
    t.match((await app.inject(url)).headers, {
      deprecation: `@${Date.parse('2027-01-01') / 1_000}`,
      sunset: 'Sat, 01 Jan 2028 00:00:00 GMT',
      link: /<\/docs\/compatibility>; rel="deprecation"/,
      'access-control-expose-headers': /Deprecation.*Sunset/,
    });
  const { headers } = await app.inject('/groups');
  t.notOk('deprecation' in headers || 'sunset' in headers, 'other resources have neither header');
});

t.test('marks deprecated parts in OpenAPI and GraphQL, with the replacement', async (t) => {
  const { paths = {} } = await app.openapi();
  t.match(paths['/rules']?.get, { deprecated: true, description: /Take the other one\.$/ });
  t.notOk(paths['/groups']?.get?.deprecated);
  const types = new ObjectTypes(() => ({}));
  const { rules, groups } = rootFields(types, 'release', resources.filter(isServed));
  t.equal(rules?.deprecationReason, DEPRECATED.replacement);
  t.notOk(groups?.deprecationReason);
  const old = z.string().meta({ description: 'Take `new`', deprecated: true });
  const fields = types.of(z.object({ old, now: z.string() }), 'Made').getFields();
  t.ok(fields.old?.deprecationReason);
  t.notOk(fields.now?.deprecationReason);
});

t.test('rejects a deprecation with less than the promised notice', async (t) => {
  t.throws(() => toDeprecation({ ...DEPRECATED, sunset: '2027-03-01' }), {
    message: `From 2027-01-01 to 2027-03-01 are less than ${MIN_NOTICE_DAYS} days`,
  });
});
