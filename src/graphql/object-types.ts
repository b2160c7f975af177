import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLID,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  GraphQLUnionType,
  isEnumType,
  isScalarType,
} from 'graphql';
import type { z } from 'zod';
import { ENTITIES, type Entity, getName } from './entities.js';
import { fieldName, toGraphqlName } from './enums.js';
import { type QueryContext, ScopedRow, type Values } from './fact.js';
import { Node, toId } from './node.js';
import { JsonScalar, ValueScalar } from './scalars.js';
import {
  capitalize,
  getDefinition,
  isLiteral,
  ON_DEMAND,
  oneOf,
  toScalar,
  withoutNull,
} from './schema-definition.js';
import { type OutputField, valueOrRow } from './value-or-row.js';

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
  'TextFacts.reports': 'Report',
  'TextFacts.totals': 'Report',
  'TextFacts.clock': 'Country',
};
/** Names of types that would otherwise be named after the first of several places. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  PrecedentSummaryInForce: 'PrecedentCount',
};

/** String fields with such a name that refer to something else. */
const NO_LINKS = ['TextFacts.groups'];

/** Members of a union cannot have a field of the same name with different types. */
const NAMES: Readonly<Record<string, string>> = {
  // A URL in REST; here the list itself is nested.
  'Release.differences': 'differencesUrl',
};

type FieldMap<Source> = GraphQLFieldConfigMap<Source, QueryContext>;

export const required = <Type extends GraphQLOutputType>(type: Type): GraphQLOutputType =>
  type instanceof GraphQLNonNull ? type : new GraphQLNonNull(type);

export const toList = (type: GraphQLOutputType): GraphQLOutputType =>
  required(new GraphQLList(required(type)));

const asIs = (value: unknown): unknown => value;

/** Schemas with all of these fields implement one interface. */
const STEP = ['year', 'outcome', 'waiver', 'rule', 'citation', 'evidence', 'assumed', 'sentence'];
const isStep = ({ shape }: z.ZodObject): boolean => STEP.every((name) => name in shape);

export class ObjectTypes {
  readonly #made = new Map<string | object, GraphQLObjectType>();

  readonly #step = new GraphQLInterfaceType({
    name: 'ReportStep',
    description: 'What a report did with a country under the watch-list law',
    fields: (): GraphQLFieldConfigMap<ScopedRow, QueryContext> => {
      const fields = this.entity('OutcomeOfReport').getFields();
      return Object.fromEntries(
        STEP.flatMap((name) => {
          const { type, description } = fields[name] ?? {};
          if (!type) return [];
          // That of a precedent may be unknown.
          const isOptional = name === 'outcome' && type instanceof GraphQLNonNull;
          return [[name, { type: isOptional ? type.ofType : type, description }]];
        }),
      );
    },
  });

  /** @param further additional fields of a type: nested lists and links */
  constructor(private readonly further: (name: string, types: ObjectTypes) => FieldMap<ScopedRow>) {}

  /** @param otherwise name for an anonymous schema */
  of(schema: z.ZodObject, otherwise: string): GraphQLObjectType {
    const name = getName(schema) ?? otherwise;
    const entity = ENTITIES.get(name);
    const known = this.#made.get(entity || getName(schema) ? name : schema.shape);
    return known ?? this.#define(name, entity?.schema ?? schema, entity);
  }

  #define(called: string, schema: z.ZodObject, entity: Entity | undefined): GraphQLObjectType {
    const name = TYPE_NAMES[called] ?? called;
    const { description } = schema.meta() ?? {};
    const type = new GraphQLObjectType<ScopedRow, QueryContext>({
      name,
      description: toGraphqlName(description ?? `Part of another type: ${name}`),
      interfaces: () => [...(entity ? [Node] : []), ...(isStep(schema) ? [this.#step] : [])],
      fields: () => ({
        ...(entity && this.#identity(entity)),
        ...Object.fromEntries(
          Object.entries(schema.shape)
            // The type name already gives the kind.
            .filter(([field]) => field !== 'kind' || !isLiteral(schema.shape.kind))
            .map(([field, of]) => this.#field(name, field, of as z.ZodType)),
        ),
        ...this.#links(schema, entity),
        ...this.further(name, this),
      }),
    });
    this.#made.set(entity || getName(schema) ? name : schema.shape, type);
    return type;
  }

  #identity({ name, key }: Entity): FieldMap<ScopedRow> {
    return {
      id: {
        type: new GraphQLNonNull(GraphQLID),
        description:
          'Global identifier. It contains the release and asOf: the same object has another one in another release',
        resolve: (fact) => toId(fact.scope, name, ...key.map((member) => fact.member(member))),
      },
    };
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
      // A GraphQL id includes the release, and clients cache by it; REST's id is the key here.
      name === 'id' ? 'key' : (NAMES[`${parent}.${name}`] ?? fieldName(name)),
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
    return { type: isNullable || (isOptional && !ON_DEMAND.includes(name)) ? type : required(type), read };
  }

  #known(schema: z.ZodType, parent: string, name: string): OutputField {
    const def = getDefinition(schema);
    const link = NO_LINKS.includes(`${parent}.${name}`)
      ? undefined
      : (LINKS[`${parent}.${name}`] ?? (def.type === 'number' ? undefined : LINKS[name]));
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
    if (def.type === 'union') return this.#union(def.options ?? [], parent, name);
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

  #union(options: readonly z.ZodType[], parent: string, name: string): OutputField {
    const kinds = new Set(options.map((each) => getDefinition(withoutNull(each).inner).type));
    const row = options.find((each) => getDefinition(each).type === 'record');
    if (row) return valueOrRow(this.#known(row, parent, oneOf(name)));
    if (!kinds.has('object')) return { type: kinds.has('array') ? JsonScalar : ValueScalar, read: asIs };
    const objects = options as readonly z.ZodObject[];
    const types = objects.map((each) => this.of(each, `${parent}${capitalize(name)}`));
    const type = new GraphQLUnionType({
      name: `${parent}${oneOf(name)}`,
      description: `One of ${types.map((each) => each.name).join(', ')}`,
      types,
      resolveType: ({ own }: ScopedRow) =>
        types[objects.findIndex((each) => each.safeParse(own).success)]?.name,
    });
    return { type, read: (value, { scope, iso2 }) => new ScopedRow(scope, value as Values, iso2) };
  }
}
