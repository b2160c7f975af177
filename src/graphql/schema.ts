import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLID,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  printSchema,
} from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { IsoDate } from '../domain/dates.js';
import { SERVICE_VERSION } from '../domain/service.js';
import { Problem } from '../http/problem.js';
import { ReleaseEntry, toReleaseEntry } from '../rest/resource/release-entry.js';
import { ENTITIES } from './entities.js';
import { type QueryContext, Scope, ScopedRow, type Values } from './fact.js';
import { BASE_COSTS, MAX_ID_LENGTH } from './limits.js';
import { Node, named, toId } from './node.js';
import { ObjectTypes, required } from './object-types.js';
import { childFields, rootFields } from './resource-fields.js';
import { DateScalar } from './scalars.js';

const types = new ObjectTypes((name, types) =>
  name === 'Release' ? ofRelease(types) : childFields(name, types),
);

/** Fields from a release to its contents, and to its differences from the previous release. */
const ofRelease = (types: ObjectTypes): GraphQLFieldConfigMap<ScopedRow, QueryContext> => {
  const { differences } = rootFields(types, 'release');
  const resolveRelease = ({ own }: ScopedRow, context: QueryContext) =>
    getScope(context, String(own.version), null);
  return {
    dataset: {
      type: Dataset,
      description: 'Its facts',
      resolve: (fact, _args, context) => resolveRelease(fact, context),
    },
    differences: {
      ...differences,
      resolve: async (fact, args, context, info) =>
        differences?.resolve?.(await resolveRelease(fact, context), args, context, info),
    } as GraphQLFieldConfig<ScopedRow, QueryContext>,
  };
};

const getRelease = (scope: Scope, version: string): ScopedRow =>
  new ScopedRow(scope, toReleaseEntry(scope.catalogue.entry(version), scope.catalogue) as unknown as Values);

const ofDataset = (): GraphQLFieldConfigMap<unknown, QueryContext> => ({
  ...rootFields(types, 'release'),
});

const Dataset = new GraphQLObjectType<Scope, QueryContext>({
  name: 'Dataset',
  description: 'A release of the dataset, complete or as of a day',
  interfaces: [Node],
  fields: () => ({
    id: {
      type: new GraphQLNonNull(GraphQLID),
      description: 'Global identifier: the release and its asOf date',
      resolve: (scope) => toId(scope, 'Dataset'),
    },
    release: {
      type: required(types.of(ReleaseEntry, '')),
      description: 'The release',
      resolve: (scope) => getRelease(scope, scope.release.version),
    },
    asOf: {
      type: DateScalar,
      description: 'The asOf date; null for the complete release',
    },
    newestReport: {
      type: required(GraphQLInt),
      description: 'Year of its newest report',
      resolve: ({ release }) => release.newestYear,
    },
    ...ofDataset(),
  }),
});

async function getScope(
  { catalogue, current }: QueryContext,
  version: string | null | undefined,
  asOf: string | null | undefined,
): Promise<Scope> {
  const whole =
    version == null || version === current.release.version ? current.release : await catalogue.get(version);
  return asOf == null ? new Scope(catalogue, whole) : new Scope(catalogue, whole.asOf(asOf), asOf);
}

/**
 * Resolves a node id such as `1.2.0@2015-01-01/Country/KH`.
 * @throws Problem `invalid-parameter`
 */
async function findThing(id: string, context: QueryContext): Promise<ScopedRow | Scope> {
  const invalidId = (why: string) =>
    new Problem('invalid-parameter', `id (${id.slice(0, MAX_ID_LENGTH)}) ${why}.`, {
      errors: [{ parameter: 'id', message: why }],
    });
  const [pinnedTo = '', name = '', ...members] = id.split('/');
  if (id.length > MAX_ID_LENGTH || name === '')
    throw invalidId('must have the form release/Type/key, such as 1.2.0/Country/KH');
  const entity = ENTITIES.get(name);
  if (!entity && name !== 'Dataset')
    throw invalidId(`has an unknown type; it must be one of: ${[...ENTITIES.keys()].join(', ')}`);
  const [version, day] = pinnedTo.split('@');
  if (day !== undefined && !IsoDate.safeParse(day).success)
    throw invalidId('has an asOf date that does not exist');
  const scope = await getScope(context, version, day);
  if (!entity) return scope;
  const [iso2, ...others] = entity.key[0] === 'country' ? members : [undefined, ...members];
  const names = entity.key.filter((each) => each !== 'country');
  const own = Object.fromEntries(names.map((each, index) => [each, others[index]]));
  const whole =
    members.length === entity.key.length ? entity.find(new ScopedRow(scope, own, iso2)) : undefined;
  const fact = named(name, new ScopedRow(scope, whole ?? {}, iso2, entity.find));
  // Reject aliases of a key: clients cache an entity under one id.
  if (!whole || toId(scope, name, ...entity.key.map((each) => fact.member(each))) !== id)
    throw invalidId(`names no ${name} that release ${pinnedTo} has`);
  return fact;
}

const Query = new GraphQLObjectType<unknown, QueryContext>({
  name: 'Query',
  description: 'Queries the current release; use dataset for another release, or for asOf',
  fields: () => ({
    node: {
      type: Node,
      description:
        'The object with this global id, in the release that the id contains; an error if there is none',
      args: {
        id: { type: new GraphQLNonNull(GraphQLID), description: 'A global id from an earlier response' },
      },
      resolve: (_source, { id }: { id: string }, context) => findThing(id, context),
    },
    dataset: {
      type: Dataset,
      description: 'A release of the dataset, complete or as of a day',
      extensions: {
        complexity: ({ args, childComplexity }: ComplexityEstimatorArgs) =>
          (args.asOf == null ? 1 : BASE_COSTS.asOf) + childComplexity,
      },
      args: {
        release: {
          type: GraphQLString,
          description: 'Version of the release (default: the current one)',
        },
        asOf: {
          type: DateScalar,
          description: 'Only what was public on that day; must not be in the future',
        },
      },
      resolve: (_source, { release, asOf }: { release?: string | null; asOf?: string | null }, context) =>
        getScope(context, release, asOf),
    },
    release: {
      type: types.of(ReleaseEntry, ''),
      description: 'A release by its version; the error unknown-release lists the available ones',
      args: {
        release: { type: new GraphQLNonNull(GraphQLString), description: 'Its version, for example 1.1.0' },
      },
      resolve: (_source, { release }: { release: string }, { current }) => getRelease(current, release),
    },
    ...rootFields(types, 'catalogue'),
    ...ofDataset(),
  }),
});

/** The executable schema. Resolvers expect a `QueryContext`. */
export const schema = new GraphQLSchema({
  description: `Tier history of the U.S. Trafficking in Persons Report, and the law on its watch list. Version ${SERVICE_VERSION} of the API`,
  query: Query,
});

/** The schema in SDL, as written to `openapi/schema.graphql`. */
export const schemaText = (): string => `${printSchema(schema)}\n`;
