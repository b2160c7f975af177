import {
  GraphQLBoolean,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  type GraphQLNullableType,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';
import type { z } from 'zod';
import { CurrentCountry } from '../dataset/clock.js';
import type { CountryRef } from '../dataset/countries.js';
import type { KnownGap } from '../dataset/known-gaps.js';
import { Rule } from '../dataset/rules.js';
import type { Page } from './connection-types.js';
import { DateScalar, DateTimeScalar, type Identity, nodeType, UrlScalar } from './identity.js';
import { enumWith } from './input-of.js';
import type { Size } from './limits.js';
import { type OrderKey, ordersOf } from './order.js';
import { countryOf, ruleOf } from './references.js';
import { type InScope, listOf, type QueryContext, required, type Scope } from './scope.js';
import { knownGapsField } from './types/known-gap.js';
import type { ObjectTypes } from './types/object-types.js';

/*
 * Object types made from the schemas of the JSON form, so that a field is declared once: its type, whether it can be
 * null, its description.
 */

type Fields<Source> = GraphQLFieldConfigMap<Source, QueryContext>;

/** GraphQL options that the zod schema does not carry. */
interface Unsaid {
  readonly name?: string;
  readonly description?: string | undefined;
  /** Assumed number of members of each list, for the cost of a query; like `words`, also of the objects in it. */
  readonly sizes?: Readonly<Record<string, Size>>;
  /** Names of the types of objects whose schemas have no id, by field. */
  readonly types?: Readonly<Record<string, string>>;
  /** Descriptions, where those of the schema name values in the spelling of REST. */
  readonly words?: Readonly<Record<string, string>>;
  readonly without?: readonly string[];
}

interface Declared<Source> extends Unsaid {
  readonly fields?: Readonly<Record<string, GraphQLFieldConfig<Source, QueryContext>>> | undefined;
}

export interface DeclaredType<Fact> extends Omit<Declared<InScope<Fact>>, 'fields'> {
  readonly identity?: Identity<Fact>;
  readonly wholeList?: Readonly<Record<string, GraphQLFieldConfig<Page, QueryContext>>>;
  /** In which a list of them can be put: by default those of its fields that are known to order. */
  readonly orders?: readonly OrderKey[];
  readonly fields?: () => Declared<InScope<Fact>>['fields'];
}

/**
 * The type of a fact in its scope. What names another fact leads there: `country` and `rule`.
 *
 * @example declaredType<Waiver>(WaiverSchema, types)
 */
export function declaredType<Fact>(
  schema: z.ZodObject,
  types: ObjectTypes,
  declared: DeclaredType<Fact> = {},
): GraphQLObjectType<InScope<Fact>, QueryContext> {
  const { fields, identity, wholeList, orders = ordersOf(schema) } = declared;
  const title = titleOf(schema, declared);
  const node = identity && nodeType<Fact>(title.name, identity);
  return new GraphQLObjectType<InScope<Fact>, QueryContext>({
    ...title,
    interfaces: node?.interfaces ?? [],
    extensions: { wholeList, orders, ...node?.extensions },
    fields: () => ({
      ...node?.fields,
      ...declaredFields<Fact>(schema, types, { ...declared, fields: fields?.() }),
    }),
  });
}

function declaredFields<Fact>(
  schema: z.ZodObject,
  types: ObjectTypes,
  declared: Declared<InScope<Fact>> = {},
): Fields<InScope<Fact>> {
  return withOwn(schema, declared, (name, field) => fieldOfFact<Fact>(name, field, types, declared));
}

export function plainType<Value>(
  schema: z.ZodObject,
  declared: Declared<Value> = {},
): GraphQLObjectType<Value, QueryContext> {
  const fields = withOwn(schema, declared, (name, field) => [name, configOf(name, field, declared)]);
  return new GraphQLObjectType<Value, QueryContext>({ ...titleOf(schema, declared), fields });
}

/** The fields of a schema, with the written fields in their places or after them. */
function withOwn<Source>(
  schema: z.ZodObject,
  { without = [], fields = {} }: Declared<Source>,
  make: (name: string, field: z.ZodType) => [string, GraphQLFieldConfig<Source, QueryContext>],
): Fields<Source> {
  const made = Object.entries(schema.shape)
    .filter(([name]) => !without.includes(name))
    .map(([name, field]) => (fields[name] ? [name, fields[name]] : make(name, field as z.ZodType)));
  return { ...Object.fromEntries(made), ...fields };
}

function titleOf(schema: z.ZodObject, { name, description }: Unsaid) {
  const { id, description: own } = schema.meta() ?? {};
  const called = name ?? id;
  if (called === undefined) throw new TypeError('a type needs a name: the schema has no id');
  return { name: called, description: description ?? own };
}

function fieldOfFact<Fact>(
  name: string,
  schema: z.ZodType,
  types: ObjectTypes,
  declared: Unsaid,
): [string, GraphQLFieldConfig<InScope<Fact>, QueryContext>] {
  const read = ({ fact }: InScope<Fact>) => (fact as Readonly<Record<string, unknown>>)[name];
  const { inner, nullable } = withoutNull(schema);
  const leadsTo = <Target>(
    type: GraphQLObjectType,
    description: string | undefined,
    follow: (target: Target, scope: Scope) => unknown,
  ) => ({
    type: nullable ? type : required(type),
    description: declared.words?.[name] ?? description,
    resolve: (source: InScope<Fact>) => {
      const target = read(source) as Target | null;
      return target === null ? null : follow(target, source.scope);
    },
  });
  // REST's id of a rule or source is its key here: an id has the edition in it.
  if (name === 'id') return ['key', { ...configOf(name, schema, declared), resolve: read }];
  if (name === 'rule') return [name, leadsTo(types.of(Rule), schema.description, ruleOf)];
  if (name === 'country') {
    const description = schema === inner ? 'The country' : schema.description;
    return [
      name,
      leadsTo(types.of(CurrentCountry), description, (country: CountryRef, scope) =>
        countryOf({ country }, scope),
      ),
    ];
  }
  if (name === 'knownGaps') {
    const gapsOf = (fact: Fact) => (fact as { readonly knownGaps: readonly KnownGap[] }).knownGaps;
    return [name, knownGapsField<Fact>(gapsOf, declared.sizes?.knownGaps)];
  }
  return [name, { ...configOf(name, schema, declared), resolve: read }];
}

function configOf<Source>(
  name: string,
  schema: z.ZodType,
  declared: Unsaid,
): GraphQLFieldConfig<Source, QueryContext> {
  const { inner, nullable } = withoutNull(schema);
  const type = typeOf(inner, name, { ...declared, description: schema.description });
  const size = declared.sizes?.[name];
  if (type instanceof GraphQLList && size === undefined) {
    throw new TypeError(`the list ${name} needs an assumed size`);
  }
  const own = inner.meta()?.id === undefined ? inner.description : undefined;
  return {
    type: nullable ? type : required(type),
    description:
      declared.words?.[name] ??
      (schema === inner ? undefined : schema.description) ??
      own ??
      ('description' in type ? type.description : undefined) ??
      inner.description,
    ...(size === undefined ? {} : { extensions: { assumedSize: size } }),
  };
}

function withoutNull(schema: z.ZodType): { readonly inner: z.ZodType; readonly nullable: boolean } {
  const { type, innerType } = schema.def as { type: string; innerType?: z.ZodType };
  if (!innerType || (type !== 'nullable' && type !== 'optional')) return { inner: schema, nullable: false };
  return { inner: withoutNull(innerType).inner, nullable: true };
}

/** Types of objects by the shape that they were made from: a schema and its copy with another description share it. */
const plainTypes = new WeakMap<object, GraphQLObjectType>();

function typeOf(schema: z.ZodType, name: string, declared: Unsaid): GraphQLOutputType & GraphQLNullableType {
  const def = schema.def as {
    readonly type: string;
    readonly format?: string;
    readonly element?: z.ZodType;
    readonly entries?: Readonly<Record<string, string>>;
  };
  if (def.format === 'date') return DateScalar;
  if (def.format === 'datetime') return DateTimeScalar;
  if (def.format === 'url') return UrlScalar;
  if (def.type === 'string' || def.type === 'literal') return GraphQLString;
  if (def.type === 'number') return def.format === 'safeint' ? GraphQLInt : GraphQLFloat;
  if (def.type === 'boolean') return GraphQLBoolean;
  if (def.type === 'enum') return enumWith(Object.values(def.entries ?? {}));
  if (def.type === 'array' && def.element) {
    const { inner, nullable } = withoutNull(def.element);
    const member = typeOf(inner, name, declared);
    return nullable ? new GraphQLList(member) : listOf(member);
  }
  if (def.type === 'object') {
    const object = schema as z.ZodObject;
    const { sizes = {}, words = {}, types = {} } = declared;
    const description = object.description ?? declared.description;
    const named = types[name] === undefined ? {} : { name: types[name] };
    const type = plainTypes.get(object.shape) ?? plainType(object, { ...named, description, sizes, words });
    plainTypes.set(object.shape, type);
    return type;
  }
  throw new TypeError(`GraphQL has no type for the field ${name}`);
}
