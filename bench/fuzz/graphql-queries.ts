import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Choices } from './choices.js';

const MAX_DEPTH = 6;
const MAX_FIELDS = 4;
/** Frequency of values that the schema forbids. */
const WRONG_VALUE_ONE_IN = 15;

const STRINGS: readonly [string, ...string[]] = [
  'KH',
  ...['BURMA', 'Côte d’Ivoire', '1.2.0', '1.0.0', 'Asia', 'tvpra-2017', 'kelley', 'nowhere'],
];
const HOSTILE_VALUES: readonly [string, ...string[]] = [
  'null',
  ...['""', '"\\u0000"', '"\\uD800"', '-1', '0', '2147483648', '1e400', '[]', '[[[]]]', '{}', '{a: {b: 1}}'],
  ...['UNKNOWN', '$nowhere', '"""block"""', `"${'x'.repeat(3_000)}"`],
];

export function toQuery(schema: GraphQLSchema, choices: Choices): string {
  const root = schema.getQueryType();
  if (!root) throw new Error('the schema has no queries');
  return `query Fuzz ${toSelection(root, choices, 0)}`;
}

function toSelection(type: GraphQLObjectType, choices: Choices, depth: number): string {
  const fields = Object.values(type.getFields()).filter(
    (field) => depth < MAX_DEPTH || isLeafType(getNamedType(field.type)),
  );
  const [first, ...others] = fields;
  if (!first) return '{ __typename }';
  const wanted = 1 + choices.below(MAX_FIELDS);
  const selected = Array.from({ length: wanted }, (_, index) => {
    const field = choices.of([first, ...others]);
    // Without an alias, the same field with other arguments would conflict.
    return `f${index}: ${toField(field, choices, depth)}`;
  });
  if (choices.oneIn(6)) selected.push('__typename');
  return `{ ${selected.join(' ')} }`;
}

function toField(field: GraphQLField<unknown, unknown>, choices: Choices, depth: number): string {
  const given = field.args.flatMap((argument) =>
    isNonNullType(argument.type) || choices.oneIn(3)
      ? [`${argument.name}: ${toArgument(argument, choices)}`]
      : [],
  );
  const type = getNamedType(field.type);
  const nested = isObjectType(type) ? ` ${toSelection(type, choices, depth + 1)}` : '';
  const directive = choices.oneIn(12) ? choices.of([' @include(if: true)', ' @skip(if: false)']) : '';
  return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${directive}${nested}`;
}

const toArgument = ({ type }: GraphQLArgument, choices: Choices): string => toInput(type, choices);

function toInput(type: GraphQLInputType, choices: Choices): string {
  if (choices.oneIn(WRONG_VALUE_ONE_IN)) return choices.of(HOSTILE_VALUES);
  if (isNonNullType(type)) return toInput(type.ofType, choices);
  if (isListType(type)) {
    const length = choices.below(3);
    return `[${Array.from({ length }, () => toInput(type.ofType, choices)).join(', ')}]`;
  }
  if (isEnumType(type)) {
    const [first, ...others] = type.getValues().map(({ name }) => name);
    return choices.of([first ?? 'NONE', ...others]);
  }
  return toScalar(type.name, choices);
}

function toScalar(name: string, choices: Choices): string {
  switch (name) {
    case 'Int':
      return String(choices.oneIn(2) ? 1_999 + choices.below(30) : choices.below(600));
    case 'Float':
      return `${choices.below(100)}.5`;
    case 'Boolean':
      return choices.of(['true', 'false']);
    case 'Date':
      return `"20${choices.below(30).toString().padStart(2, '0')}-07-01"`;
    default:
      return JSON.stringify(choices.of(STRINGS));
  }
}

const MUTANTS: readonly [string, ...string[]] = ['{', ...'}():"$@#\0\u2028é0 [!', '...'];
const MAX_MUTATIONS = 4;

/** A text with some parts cut, doubled or replaced; most results are no longer valid queries. */
export function mutated(text: string, choices: Choices): string {
  let result = text;
  for (let count = 1 + choices.below(MAX_MUTATIONS); count > 0; count--) {
    const at = choices.below(result.length);
    const end = Math.min(at + 1 + choices.below(12), result.length);
    const piece = choices.of(['', choices.of(MUTANTS), result.slice(at, end).repeat(2)]);
    result = result.slice(0, at) + piece + result.slice(end);
  }
  return result;
}
