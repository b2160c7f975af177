import { GraphQLError, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { renamedTo } from '../domain/renamed.js';
import { schema } from './schema.js';

/** Refusals of a name, and what there is where it was asked. */
const UNKNOWN: readonly (readonly [
  refusal: RegExp,
  namesOf: (type: string, field: string) => readonly string[],
])[] = [
  [/^Cannot query field "(?<name>\w+)" on type "(?<type>\w+)"\./, (type) => Object.keys(fieldsOf(type))],
  [
    /^Unknown argument "(?<name>\w+)" on field "(?<type>\w+)\.(?<field>\w+)"\./,
    (type, field) => fieldsOf(type)[field]?.args.map(({ name }) => name) ?? [],
  ],
  [/^Value "(?<name>\w+)" does not exist in "(?<type>\w+)" enum\./, valuesOf],
  [/^Field "(?<name>\w+)" is not defined by type "(?<type>\w+)"\./, inputsOf],
  // One input stands for what were enums of their own: `NAME_DESC`.
  [/^Expected value of type "\[?(?<type>Order)!?\]?", found (?<name>\w+)\./, () => ['orderBy']],
];

const fieldsOf = (name: string) => {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
};

function valuesOf(name: string): readonly string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

function inputsOf(name: string): readonly string[] {
  const type = schema.getType(name);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

/** The error of a name that is another since the last major version names that; any other is as it was. */
export function withNewName(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  for (const [refusal, namesOf] of UNKNOWN) {
    const { name = '', type = '', field = '' } = refusal.exec(error.message)?.groups ?? {};
    if (name === '') continue;
    const there = namesOf(type, field);
    const now = renamedTo('GraphQL', type === 'Order' ? AN_ORDER : name, (each) => there.includes(each));
    if (now === null) return error;
    const [told] = refusal.exec(error.message) ?? [];
    return new GraphQLError(`${told} ${now}`, { nodes: error.nodes ?? [] });
  }
  return error;
}

/** As the table names it. */
const AN_ORDER = 'orderBy: NAME_DESC';
