import {
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import t from 'tap';
import { schema } from '../../src/graphql/schema.js';
import { slow } from '../support/slow.js';
import { ask } from './fixtures/graphql-app.js';

const CALLS: Readonly<Record<string, string>> = {
  verify: 'verify(claim: { country: "KH", year: 2022, tier: TIER_3 })',
};
/** Values of required arguments; texts use the variable `text`. */
const GIVEN: Readonly<Record<string, string>> = {
  country: '"KH"',
  year: '2022',
  group: '"asean"',
  q: '"Cambodia"',
  text: '$text',
};
const TEXT = 'Cambodia was on Tier 3 in 2022, up from 21 countries in 2021. Thailand and ASEAN were not.';

type Field = GraphQLField<unknown, unknown>;

/** A field with its arguments; null if a required one has no value here. */
function toCall({ name, args }: Field): string | null {
  if (name in CALLS) return CALLS[name] ?? null;
  const required = args.filter(isRequiredArgument).map((argument) => argument.name);
  if (required.some((each) => !(each in GIVEN))) return null;
  const given = required.map((each) => `${each}: ${GIVEN[each]}`);
  if (args.some((argument) => argument.name === 'first')) given.push('first: 2');
  return given.length > 0 ? `${name}(${given.join(', ')})` : name;
}

const shallow = (fields: readonly Field[]): string =>
  fields
    .filter(({ name, args }) => !(name in CALLS) && !args.some(isRequiredArgument))
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
      const head = body.includes('$text') ? 'query ($text: String!) ' : '';
      const { errors = [] } = await ask(`${head}{ ${body} }`, { text: TEXT });
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
  const members = new Set(types.filter(isUnionType).flatMap((union) => union.getTypes()));
  const missed = types
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && type !== schema.getQueryType())
    .filter((type) => !reached.has(type.name) && !members.has(type as never));
  t.same(missed, []);
});
