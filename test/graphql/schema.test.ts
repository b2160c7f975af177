import { readFile } from 'node:fs/promises';
import {
  getNamedType,
  isEnumType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import t from 'tap';
import { EVIDENCE_GRADES } from '../../src/domain/evidence.js';
import { TIERS } from '../../src/domain/tier.js';
import { DETERMINATION_KIND } from '../../src/domain/vocabulary/facts.js';
import { enumWith } from '../../src/graphql/enums.js';
import { schema, schemaText } from '../../src/graphql/schema.js';
import { sameAs } from '../support/first-difference.js';
import { graphql } from './fixtures/graphql-app.js';

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function* named(): Generator<[where: string, Described]> {
  for (const type of types) {
    yield [type.name, type];
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value];
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field];
      for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name}:)`, argument];
    }
  }
}

t.test('has about 110 types', async (t) => {
  t.ok(types.length - types.filter(isSpecifiedScalarType).length <= 115, `${types.length}`);
});

t.test('names enum values by one rule: capitals', async (t) => {
  const byName = ['TIER_1', 'TIER_2', 'TIER_2_WATCH_LIST', 'TIER_3', 'SPECIAL_CASE', 'NOT_IN_REPORT'];
  const sorts = types.filter(isEnumType).filter(({ name }) => !name.endsWith('Sort'));
  for (const { name, value } of sorts.flatMap((type) => type.getValues()))
    if (!byName.includes(name)) t.equal(name, String(value).toUpperCase());
});

t.test('is valid', async (t) => {
  t.same(validateSchema(schema), []);
});

t.test('describes every type, field, argument and value', async (t) => {
  const all = [...named()];
  t.ok(all.some(([where]) => where === 'Country.tiers(after:)'));
  t.same(
    all.filter(([, { description }]) => !description?.trim()).map(([where]) => where),
    [],
  );
});

t.test('matches openapi/schema.graphql and /graphql/schema.graphql', async (t) => {
  sameAs(t, await readFile('openapi/schema.graphql', 'utf8'), schemaText());
  const response = await graphql.inject('/graphql/schema.graphql');
  t.equal(response.statusCode, 200);
  t.equal(response.headers['content-type'], 'text/plain; charset=utf-8');
  sameAs(t, response.body, schemaText());
  t.equal((await graphql.inject('/graphql/schema.graphql?x=1')).statusCode, 400);
});

t.test('links every custom scalar to its specification', async (t) => {
  const own = types.filter(isScalarType).filter((type) => !isSpecifiedScalarType(type));
  t.ok(own.length >= 3);
  for (const { name, specifiedByURL } of own) t.match(specifiedByURL, /^https:/, name);
});

t.test('covers every value of the domain in enums', async (t) => {
  t.same(
    enumWith(TIERS)
      ?.getValues()
      .map(({ name, value }) => [name, value]),
    [
      ['TIER_1', '1'],
      ['TIER_2', '2'],
      ['TIER_2_WATCH_LIST', '2WL'],
      ['TIER_3', '3'],
      ['SPECIAL_CASE', 'SC'],
    ],
  );
  for (const words of [EVIDENCE_GRADES, DETERMINATION_KIND.values])
    t.same(
      enumWith(words)
        ?.getValues()
        .map(({ value }) => value)
        .sort(),
      [...words].sort(),
    );
});

t.test('uses no string where there is a type', async (t) => {
  const names = ['rule', 'rules', 'country', 'countries', 'group', 'groups', 'source', 'sources', 'report'];
  const texts = types
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => names.includes(field.name) && isScalarType(getNamedType(field.type)))
    .map(({ type, field }) => `${type.name}.${field.name}`);
  t.same(texts, []);
});
