import { type GraphQLField, getNamedType, isCompositeType, isObjectType, isRequiredArgument } from 'graphql';
import t from 'tap';
import { schema } from '../../src/graphql/schema.js';
import { slow } from '../support/slow.js';
import { execute } from './fixtures/graphql-app.js';

/** Values of required arguments. */
const GIVEN: Readonly<Record<string, string>> = {
  country: '"KH"',
  year: '2022',
  group: '"asean"',
};

type Field = GraphQLField<unknown, unknown>;

/** A field with its arguments; null if a required one has no value here. */
function toCall({ name, args }: Field): string | null {
  const required = args.filter(isRequiredArgument).map((argument) => argument.name);
  if (required.some((each) => !(each in GIVEN))) return null;
  const given = required.map((each) => `${each}: ${GIVEN[each]}`);
  if (args.some((argument) => argument.name === 'first')) given.push('first: 2');
  return given.length > 0 ? `${name}(${given.join(', ')})` : name;
}

const shallow = (fields: readonly Field[]): string =>
  fields
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map(({ name, type }) => (isCompositeType(getNamedType(type)) ? `${name} { __typename }` : name))
    .join(' ');

t.test('resolves every field on every path to its type', slow, async (t) => {
  const reached = new Set<string>();
  const waiting = [{ type: schema.getQueryType(), path: [] as readonly string[] }];
  for (const { type, path } of waiting) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type);
      const call = toCall(field);
      if (!isObjectType(inner) || call === null) continue;
      const way = [...path, call];
      const body = way.reduceRight(
        (rest, each) => `${each} { ${rest} }`,
        shallow(Object.values(inner.getFields())),
      );
      const { errors = [] } = await execute(`{ ${body} }`);
      // Some nested lists exceed the cost limit.
      t.same(
        errors.filter(({ message }) => !/^The query costs/.test(message)),
        [],
        way.join(' '),
      );
      if (reached.has(inner.name)) continue;
      reached.add(inner.name);
      waiting.push({ type: inner, path: way });
    }
  }
  const types = Object.values(schema.getTypeMap());
  const missed = types
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && type !== schema.getQueryType())
    .filter((type) => !reached.has(type.name));
  t.same(missed, []);
});
