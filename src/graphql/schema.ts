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
import { BODY_LIMITS } from '../http/body-limits.js';
import { Problem } from '../http/problem.js';
import { ReleaseEntry, toReleaseEntry } from '../rest/resource/release-entry.js';
import { annotateText } from '../rest/texts.js';
import { AnnotatedText } from '../texts/answer.js';
import { ENTITIES } from './entities.js';
import { type QueryContext, Scope, ScopedFact, scopeFor, type Values } from './fact.js';
import { MAX_ID_LENGTH, OWN_COSTS } from './limits.js';
import { Node, named, toId } from './node.js';
import { ObjectTypes, required } from './object-types.js';
import { fieldsBelow, rootFields } from './resource-fields.js';
import { DateScalar } from './scalars.js';

type QueryField = GraphQLFieldConfig<unknown, QueryContext>;

const types = new ObjectTypes((name, types) =>
  name === 'Release' ? ofRelease(types) : fieldsBelow(name, types),
);

/** Fields from a release to its contents, and to its differences from the previous release. */
const ofRelease = (types: ObjectTypes): GraphQLFieldConfigMap<ScopedFact, QueryContext> => {
  const { differences } = rootFields(types, 'release');
  const resolveRelease = ({ own }: ScopedFact, context: QueryContext) =>
    getScope(context, String(own.version), null);
  return {
    dataset: {
      type: Dataset,
      description: 'All that is in it',
      resolve: (fact, _args, context) => resolveRelease(fact, context),
    },
    differences: {
      ...differences,
      resolve: async (fact, args, context, info) =>
        differences?.resolve?.(await resolveRelease(fact, context), args, context, info),
    } as GraphQLFieldConfig<ScopedFact, QueryContext>,
  };
};

const getRelease = (scope: Scope, version: string): ScopedFact =>
  new ScopedFact(scope, toReleaseEntry(scope.catalogue.entry(version), scope.catalogue) as unknown as Values);

const annotateField: QueryField = {
  type: required(types.of(AnnotatedText, '')),
  description: `Puts the facts beside each sentence of a text that speaks of placements; nothing is judged. Send it by POST, the text as a variable: neither it nor the answer is kept. ${BODY_LIMITS}`,
  extensions: {
    complexity: ({ args, childComplexity }: ComplexityEstimatorArgs) =>
      OWN_COSTS.annotate + OWN_COSTS.characterOfText * String(args.text).length + childComplexity,
  },
  args: {
    text: { type: required(GraphQLString) as GraphQLNonNull<typeof GraphQLString>, description: 'The text' },
    published: {
      type: GraphQLString,
      description: 'Day, month or year in which it was published: without it today is meant',
    },
  },
  resolve: (source, { text, published }: { text: string; published?: string | null }, context) => {
    context.keepNothing();
    const scope = scopeFor(source, context);
    const requested = { text, published: published ?? undefined };
    return new ScopedFact(scope, annotateText(scope.release, requested) as unknown as Values);
  },
};

const ofDataset = (): GraphQLFieldConfigMap<unknown, QueryContext> => ({
  ...rootFields(types, 'release'),
  annotate: annotateField,
});

const Dataset = new GraphQLObjectType<Scope, QueryContext>({
  name: 'Dataset',
  description: 'A release of the dataset, whole or as far as it could be known on a day',
  interfaces: [Node],
  fields: () => ({
    id: {
      type: new GraphQLNonNull(GraphQLID),
      description: 'Identifier: the release, and the day whose knowledge it is limited to',
      resolve: (scope) => toId(scope, 'Dataset'),
    },
    release: {
      type: required(types.of(ReleaseEntry, '')),
      description: 'The release that answers',
      resolve: (scope) => getRelease(scope, scope.release.version),
    },
    asOf: {
      type: DateScalar,
      description: 'The day whose knowledge it is limited to; null for all that it knows',
    },
    newestReport: {
      type: required(GraphQLInt),
      description: 'Year of the newest report in it',
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
async function findThing(id: string, context: QueryContext): Promise<ScopedFact | Scope> {
  const invalidId = (why: string) =>
    new Problem('invalid-parameter', `id (${id.slice(0, MAX_ID_LENGTH)}) ${why}.`, {
      errors: [{ parameter: 'id', message: why }],
    });
  const [pinnedTo = '', name = '', ...members] = id.split('/');
  if (id.length > MAX_ID_LENGTH || name === '')
    throw invalidId('is not of the form release/Type/key, as in 1.2.0/Country/KH');
  const entity = ENTITIES.get(name);
  if (!entity && name !== 'Dataset')
    throw invalidId(`names no kind of thing; there are ${[...ENTITIES.keys()].join(', ')}`);
  const [version, day] = pinnedTo.split('@');
  if (day !== undefined && !IsoDate.safeParse(day).success)
    throw invalidId('names a day that is no calendar date');
  const scope = await getScope(context, version, day);
  if (!entity) return scope;
  const [iso2, ...others] = entity.key[0] === 'country' ? members : [undefined, ...members];
  const names = entity.key.filter((each) => each !== 'country');
  const own = Object.fromEntries(names.map((each, index) => [each, others[index]]));
  const whole =
    members.length === entity.key.length ? entity.find(new ScopedFact(scope, own, iso2)) : undefined;
  const fact = named(name, new ScopedFact(scope, whole ?? {}, iso2, entity.find));
  // Reject aliases of a key: clients cache an entity under one id.
  if (!whole || toId(scope, name, ...entity.key.map((each) => fact.member(each))) !== id)
    throw invalidId(`names no ${name} that release ${pinnedTo} has`);
  return fact;
}

const Query = new GraphQLObjectType<unknown, QueryContext>({
  name: 'Query',
  description: 'Answers from the current release; dataset asks another one, or what a day could know',
  fields: () => ({
    node: {
      type: Node,
      description:
        'What has an id, from the release that the id names: an error says what is wrong with an id that leads nowhere',
      args: { id: { type: new GraphQLNonNull(GraphQLID), description: 'An id that an answer gave' } },
      resolve: (_source, { id }: { id: string }, context) => findThing(id, context),
    },
    dataset: {
      type: Dataset,
      description: 'A release of the dataset, whole or as far as it could be known on a day',
      extensions: {
        complexity: ({ args, childComplexity }: ComplexityEstimatorArgs) =>
          (args.asOf == null ? 1 : OWN_COSTS.asOf) + childComplexity,
      },
      args: {
        release: {
          type: GraphQLString,
          description: 'Version of the release; the current one when it is not given',
        },
        asOf: {
          type: DateScalar,
          description: 'Only what the world could know on that day, which must have come',
        },
      },
      resolve: (_source, { release, asOf }: { release?: string | null; asOf?: string | null }, context) =>
        getScope(context, release, asOf),
    },
    release: {
      type: types.of(ReleaseEntry, ''),
      description: 'A release by its version; an error unknown-release names those that there are',
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
