import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  isEnumType,
  isScalarType,
} from 'graphql';
import type { z } from 'zod';
import { ON_DEMAND } from '../domain/optional-fields.js';
import { ENTITIES, type Entity, getName } from './entities.js';
import { fieldName, toGraphqlName } from './enums.js';
import { type QueryContext, ScopedRow, type Values } from './fact.js';
import { capitalize, getDefinition, oneOf, toScalar, withoutNull } from './schema-definition.js';

/*
 * Object types generated from the JSON schemas, so that a field is declared once and has the same name
 * everywhere.
 */

/** Fields that contain an entity, or refer to one by key. */
const LINKS: Readonly<Record<string, string>> = {
  rule: 'Rule',
  assumedRule: 'Rule',
  source: 'Source',
  sources: 'Source',
  rejectedSources: 'Source',
  groups: 'Group',
  countries: 'Country',
  'Country.currentClock': 'Clock',
  'Release.basedOn': 'Release',
};

/** Fields of REST only. */
const REST_ONLY = ['trace', 'whatIf'];

/** An output type, and how a REST value becomes its source object. */
interface OutputField {
  readonly type: GraphQLOutputType;
  readonly read: (value: unknown, fact: ScopedRow) => unknown;
}

type FieldMap<Source> = GraphQLFieldConfigMap<Source, QueryContext>;

export const required = <Type extends GraphQLOutputType>(type: Type): GraphQLOutputType =>
  type instanceof GraphQLNonNull ? type : new GraphQLNonNull(type);

export const toList = (type: GraphQLOutputType): GraphQLOutputType =>
  required(new GraphQLList(required(type)));

const asIs = (value: unknown): unknown => value;

export class ObjectTypes {
  readonly #made = new Map<string | object, GraphQLObjectType>();

  /** @param further additional fields of a type: nested lists and links */
  constructor(private readonly further: (name: string, types: ObjectTypes) => FieldMap<ScopedRow>) {}

  /** @param otherwise name for an anonymous schema */
  of(schema: z.ZodObject, otherwise: string): GraphQLObjectType {
    const name = getName(schema) ?? otherwise;
    const entity = ENTITIES.get(name);
    const known = this.#made.get(entity || getName(schema) ? name : schema.shape);
    return known ?? this.#define(name, entity?.schema ?? schema, entity);
  }

  #define(name: string, schema: z.ZodObject, entity: Entity | undefined): GraphQLObjectType {
    const { description } = schema.meta() ?? {};
    const type = new GraphQLObjectType<ScopedRow, QueryContext>({
      name,
      description: toGraphqlName(description ?? `Part of another type: ${name}`),
      fields: () => ({
        ...Object.fromEntries(
          Object.entries(schema.shape)
            .filter(([field]) => !REST_ONLY.includes(field))
            .map(([field, of]) => this.#field(name, field, of as z.ZodType)),
        ),
        ...this.#links(schema, entity),
        ...this.further(name, this),
      }),
    });
    this.#made.set(entity || getName(schema) ? name : schema.shape, type);
    return type;
  }

  /** Country and report that a fact refers to by key only, without a field in REST. */
  #links({ shape }: z.ZodObject, entity: Entity | undefined): FieldMap<ScopedRow> {
    const year = 'reportYear' in shape ? 'reportYear' : 'year';
    const hasCountry = 'country' in shape || entity?.key.includes('country');
    return {
      ...(hasCountry &&
        !('country' in shape) && { country: this.#link('Country', 'The country', (fact) => fact.iso2) }),
      ...('iso2' in shape &&
        entity?.name !== 'Country' && {
          country: this.#link('Country', 'The country', (fact) => fact.iso2, true),
        }),
      ...(hasCountry &&
        year in shape &&
        !('report' in shape) && {
          report: this.#link('Report', 'The report', (fact) => fact.read(year), !entity),
        }),
    };
  }

  #link(
    name: string,
    description: string,
    toKey: (fact: ScopedRow) => unknown,
    perhaps = false,
  ): GraphQLFieldConfig<ScopedRow, QueryContext> {
    const type = this.entity(name);
    const [member = ''] = ENTITIES.get(name)?.key ?? [];
    return {
      type: perhaps ? type : required(type),
      description,
      resolve: (fact) => this.#linked(name, { [member]: toKey(fact) }, fact, perhaps),
    };
  }

  entity(name: string): GraphQLObjectType {
    const entity = ENTITIES.get(name);
    if (!entity) throw new TypeError(`nothing is listed that is a ${name}`);
    return this.of(entity.schema, name);
  }

  /** A fact of an entity from at least its key. */
  #linked(name: string, own: Values, { scope, iso2 }: ScopedRow, perhaps = false): ScopedRow | null {
    const { countries, years } = scope.release;
    if (
      perhaps &&
      !(name === 'Report' ? years.includes(own.year as number) : countries.get(String(own.iso2)))
    )
      return null;
    return new ScopedRow(scope, own, iso2, ENTITIES.get(name)?.find);
  }

  #field(
    parent: string,
    name: string,
    schema: z.ZodType,
  ): [string, GraphQLFieldConfig<ScopedRow, QueryContext>] {
    const { type, read } = this.typed(schema, parent, name);
    const { inner } = withoutNull(schema);
    const description =
      schema.description ??
      inner.description ??
      ('description' in type ? type.description : undefined) ??
      name;
    return [
      fieldName(name),
      {
        type,
        description: toGraphqlName(description),
        // As OpenAPI does from the same schema.
        deprecationReason: schema.meta()?.deprecated ? toGraphqlName(description) : undefined,
        resolve: (fact) => {
          const value = fact.read(name);
          return value === null ? null : read(value, fact);
        },
      },
    ];
  }

  /** Output type of a field, and how its value is read: objects and references become facts. */
  typed(schema: z.ZodType, parent: string, name: string): OutputField {
    const { inner, isNullable, isOptional } = withoutNull(schema);
    const { type, read } = this.#known(inner, parent, name);
    // Optional-on-request fields can always be selected; other optional fields are nullable.
    return {
      type:
        isNullable || (isOptional && !(ON_DEMAND as readonly string[]).includes(name))
          ? type
          : required(type),
      read,
    };
  }

  #known(schema: z.ZodType, parent: string, name: string): OutputField {
    const def = getDefinition(schema);
    const link = LINKS[`${parent}.${name}`] ?? (def.type === 'number' ? undefined : LINKS[name]);
    if (
      link !== undefined &&
      (def.type === 'string' || def.type === 'number' || (def.type === 'object' && !getName(schema)))
    ) {
      const [member = ''] = ENTITIES.get(link)?.key ?? [];
      return {
        type: this.entity(link),
        read: (value, fact) =>
          this.#linked(link, typeof value === 'object' ? (value as Values) : { [member]: value }, fact),
      };
    }
    if (def.type === 'array') {
      const isObject = getDefinition(def.element as z.ZodType).type === 'object';
      const { type, read } = this.typed(
        def.element as z.ZodType,
        parent,
        isObject && link === undefined ? oneOf(name) : name,
      );
      return {
        type: new GraphQLList(type),
        read: (values, fact) =>
          (values as unknown[]).map((each) => (each === null ? null : read(each, fact))),
      };
    }
    if (def.type === 'record') return this.#record(def.valueType as z.ZodType, parent, name);
    if (def.type === 'object') {
      const type = this.of(schema as z.ZodObject, `${parent}${capitalize(name)}`);
      const find = ENTITIES.get(type.name)?.find;
      return { type, read: (value, { scope, iso2 }) => new ScopedRow(scope, value as Values, iso2, find) };
    }
    return { type: toScalar(schema), read: asIs };
  }

  /** A record becomes a list of entries, as GraphQL field names are static. */
  #record(of: z.ZodType, parent: string, name: string): OutputField {
    const { type: value, read } = this.typed(of, `${parent}${capitalize(name)}`, 'value');
    const isPlain =
      'ofType' in value
        ? isScalarType(value.ofType) || isEnumType(value.ofType)
        : isScalarType(value) || isEnumType(value);
    const plainName = String(value).replaceAll(/\W/g, '');
    const typeName = isPlain ? `Named${plainName}` : `${parent}${capitalize(name)}Entry`;
    const type =
      this.#made.get(typeName) ??
      new GraphQLObjectType<ScopedRow, QueryContext>({
        name: typeName,
        description: 'A value with its name',
        fields: {
          name: { type: required(GraphQLString), description: 'The name', resolve: (fact) => fact.own.name },
          value: {
            type: isPlain && value instanceof GraphQLNonNull ? value.ofType : value,
            description: 'The value',
            resolve: (fact) => (fact.own.value == null ? null : read(fact.own.value, fact)),
          },
        },
      });
    this.#made.set(typeName, type);
    return {
      type: new GraphQLList(required(type)),
      read: (values, { scope, iso2 }) =>
        Object.entries(values as Values).map(
          ([each, own]) => new ScopedRow(scope, { name: each, value: own }, iso2),
        ),
    };
  }
}
