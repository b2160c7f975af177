import { GraphQLBoolean, GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import { type RuleView, ruleById } from '../../dataset/rules.js';
import { ASSUMED_SIZES } from '../limits.js';
import { DateScalar } from '../scalars.js';
import { factField, type InScope, type QueryContext, type Scope } from '../scope.js';
import { listOf, required } from '../wrappers.js';

const RuleParameters = new GraphQLObjectType<RuleView['parameters'], QueryContext>({
  name: 'RuleParameters',
  description: 'The numbers of an era of the law',
  fields: {
    hasWatchList: {
      type: required(GraphQLBoolean),
      description: 'Whether a report can place a country on the Tier 2 Watch List',
    },
    countsYears: {
      type: required(GraphQLBoolean),
      description: 'Whether a year on the watch list counts towards the limit of consecutive years',
    },
    maxRun: {
      type: GraphQLInt,
      description:
        'Consecutive counted years after which the rule bites; null where the watch list has no consequence',
    },
    waiversPerRun: {
      type: required(GraphQLInt),
      description: 'One-year waivers that a run of years may use',
    },
    relistingMaxRun: {
      type: GraphQLInt,
      description:
        'Consecutive counted years that a country may stay which came back to the list straight from Tier 3 after a run with a waiver; null where there is no such limit',
    },
  },
});

const RuleClauses = new GraphQLObjectType<RuleView['clauses'], QueryContext>({
  name: 'RuleClauses',
  description: 'The clauses that state the parts of an era of the law; null where it has no such part',
  fields: {
    counting: { type: GraphQLString, description: 'Says which years count' },
    downgrade: { type: GraphQLString, description: 'Orders the downgrade' },
    waiver: { type: GraphQLString, description: 'Allows the waiver' },
    relisting: { type: GraphQLString, description: 'Limits a relisting' },
  },
});

const Reference = new GraphQLObjectType<RuleView['references'][number], QueryContext>({
  name: 'Reference',
  description: 'Where something can be read',
  fields: {
    title: { type: required(GraphQLString), description: 'What it is' },
    href: { type: required(GraphQLString), description: 'Its address' },
  },
});

const RuleVerification = new GraphQLObjectType<NonNullable<RuleView['verified']>, QueryContext>({
  name: 'RuleVerification',
  description: 'Until when the text of a law was verified',
  fields: {
    until: { type: required(GraphQLString), description: 'Month of the text that was read last: YYYY-MM' },
    basis: { type: required(GraphQLString), description: 'What was read, and what it showed' },
  },
});

const field = factField<RuleView>;

/** One era of the watch-list law, with its parameters. */
export const ruleType = () =>
  new GraphQLObjectType<InScope<RuleView>, QueryContext>({
    name: 'Rule',
    description: 'An era of the law on the Tier 2 Watch List, with its parameters',
    fields: {
      id: field(required(GraphQLString), 'Identifier, for example tvpra-2017', (rule) => rule.id),
      title: field(required(GraphQLString), 'Short title of the act', (rule) => rule.title),
      citation: field(
        required(GraphQLString),
        'The clause of the United States Code that states it',
        (rule) => rule.citation,
      ),
      publicLaw: field(required(GraphQLString), 'Public law that enacted it', (rule) => rule.publicLaw),
      enactedOn: field(required(DateScalar), 'Day of enactment', (rule) => rule.enactedOn),
      firstReport: field(
        required(GraphQLInt),
        'Year of the first report that it governs',
        (rule) => rule.firstReport,
      ),
      lastReport: field(
        GraphQLInt,
        'Year of the last report that it governs; null while it is in force',
        (rule) => rule.lastReport,
      ),
      summary: field(required(GraphQLString), 'What it means, in plain words', (rule) => rule.summary),
      verified: field(
        RuleVerification,
        'Until when the text of the law was verified; null where the era is over, and in editions before 1.2.0',
        (rule) => rule.verified,
      ),
      parameters: field(required(RuleParameters), 'Its numbers', (rule) => rule.parameters),
      clauses: field(required(RuleClauses), 'The clauses that state its parts', (rule) => rule.clauses),
      references: {
        ...field(required(listOf(Reference)), 'Where the law can be read', (rule) => rule.references),
        extensions: { assumedSize: ASSUMED_SIZES.references },
      },
    },
  });

/** The era of an identifier that a fact names. */
export const ruleOf = (id: string, scope: Scope): InScope<RuleView> => ({
  scope,
  fact: ruleById(scope.release, id),
});
